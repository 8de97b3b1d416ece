package org.crosscheck.naming;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Name.Kind;
import org.crosscheck.model.Report;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Token;
import org.crosscheck.naming.Cast.Member;
import org.crosscheck.naming.Mention.Role;
import org.jspecify.annotations.Nullable;

/**
 * Says who of those who speak is a party to the event. It says so on these grounds alone: the
 * country that attacks or is attacked, for its government and forces; one who acts, and does not
 * only speak, in the first sentences of at least half of the reports; one who claimed
 * responsibility. Outsiders are those whose name or title says so: scientists, witnesses,
 * hospitals, agencies. Of all others nothing is known.
 */
final class Parties {

  /** Sentences of a report that tell what it is about. */
  private static final int LEAD = 2;

  /** How often an attack must be called a country's, and how near to the word. */
  private static final int OFTEN = 2;

  private static final int NEAR = 4;

  private static final Set<String> AGAINST =
      Set.of("on", "against", "across", "at", "of", "in", "upon");

  private static final Set<String> OWN = Set.of("it", "he", "she", "they");

  private static final Set<String> INTENDING =
      Set.of("will", "would", "plans", "planned", "intends", "is", "was", "has", "had");

  private final Set<String> countries = new HashSet<>();
  private final Set<Member> actors = Collections.newSetFromMap(new IdentityHashMap<>());

  Parties(List<Report> reports, Cast cast) {
    Map<String, Integer> attacks = new HashMap<>();
    Map<String, Integer> attacked = new HashMap<>();
    Map<Member, Integer> acting = new IdentityHashMap<>();
    Map<String, List<Sentence>> texts = new HashMap<>();
    for (Report report : reports) {
      List<Sentence> sentences = report.reading().sentences();
      sentences.forEach(each -> attacks(each, attacks, attacked));
      texts.put(report.id(), sentences);
    }
    for (Member member : cast.members()) {
      Set<String> leads = new HashSet<>();
      for (Mention mention : member.mentions()) {
        Sentence sentence = texts.getOrDefault(mention.report(), List.of()).get(mention.sentence());
        if (mention.sentence() < LEAD && acts(sentence, mention)) {
          leads.add(mention.report());
        }
        if (claims(sentence, mention)) {
          actors.add(member);
        }
      }
      acting.put(member, leads.size());
    }
    boolean war =
        attacks.values().stream().anyMatch(n -> n >= OFTEN)
            && attacked.values().stream().anyMatch(n -> n >= OFTEN);
    if (war) {
      attacks.forEach((country, times) -> addOften(country, times));
      attacked.forEach((country, times) -> addOften(country, times));
    }
    acting.forEach(
        (member, times) -> {
          if (times >= OFTEN && 2 * times >= reports.size() && member.kind() != Kind.PLACE) {
            actors.add(member);
          }
        });
  }

  private void addOften(String country, int times) {
    if (times >= OFTEN) {
      countries.add(country);
    }
  }

  /** Whether these names of one source are a party's; null where nothing shows it. */
  @Nullable Boolean isParty(List<Voice> source) {
    for (Voice voice : source) {
      Member member = voice.member();
      String of = voice.body().of();
      boolean acts = member != null && actors.contains(member) && !isForce(voice.body());
      boolean state = of != null && countries.contains(of) && isState(voice.body());
      boolean speaks = member != null && member.kind() == Kind.PERSON && speaksForParty(member);
      if (acts || state || speaks) {
        return true;
      }
    }
    return source.stream().anyMatch(Parties::isOutsider) ? false : null;
  }

  private boolean speaksForParty(Member person) {
    return person.mentions().stream()
        .flatMap(mention -> mention.roles().stream())
        .anyMatch(role -> role.of() != null && countries.contains(role.of()) && isOfState(role));
  }

  private static boolean isOfState(Role role) {
    return Titles.isOffice(role.head())
        || Set.of("spokesman", "general", "commander", "admiral", "colonel", "adviser")
            .contains(role.head());
  }

  private static boolean isState(BodyName body) {
    return body.core().stream()
        .anyMatch(
            word ->
                Set.of(
                        "government",
                        "ministry",
                        "force",
                        "forces",
                        "military",
                        "army",
                        "navy",
                        "defense",
                        "staff",
                        "kremlin",
                        "command",
                        "president",
                        "intelligence")
                    .contains(word));
  }

  /** Police and the like act in every lead, and are no party by that. */
  private static boolean isForce(BodyName body) {
    return body.core().stream()
        .anyMatch(
            word ->
                Set.of("police", "fire", "sheriff", "rescue", "department", "coast")
                    .contains(word));
  }

  private static boolean isOutsider(Voice voice) {
    Member member = voice.member();
    boolean titled =
        member != null
            && member.kind() == Kind.PERSON
            && member.mentions().stream()
                .flatMap(mention -> mention.roles().stream())
                .anyMatch(
                    role -> Arrays.stream(role.text().split(" ")).anyMatch(Heads::isOutsider));
    boolean person = member != null && member.kind() == Kind.PERSON;
    String listed = voice.body().listed();
    boolean known = listed != null && Heads.isOutsider(listed.substring(listed.indexOf(' ') + 1));
    return titled
        || known
        || !person
            && Arrays.stream(voice.text().split("[\\s-]+"))
                .anyMatch(word -> Heads.isOutsider(word.replaceFirst("['’]s?$", "")));
  }

  /** Counts whose attacks a sentence speaks of, and on whom. */
  private static void attacks(Sentence sentence, Map<String, Integer> by, Map<String, Integer> on) {
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.token(i).text().toLowerCase(Locale.ROOT);
      if (!Heads.isAttack(word) && !Heads.isAttacking(word)) {
        continue;
      }
      for (int before = i - 1; before >= Math.max(0, i - NEAR); before--) {
        String country = Countries.meant(sentence.token(before).text());
        if (country != null) {
          by.merge(country, 1, Integer::sum);
          break;
        }
      }
      boolean against = false;
      for (int after = i + 1; after < Math.min(sentence.size(), i + 2 * NEAR); after++) {
        against |= AGAINST.contains(sentence.token(after).text());
        String country = Countries.meant(sentence.token(after).text());
        if (against && country != null) {
          on.merge(country, 1, Integer::sum);
          break;
        }
      }
    }
  }

  /** Whether what is named does something there other than speak. */
  private static boolean acts(Sentence sentence, Mention mention) {
    for (Token token : sentence.tokens()) {
      if (mention.span().contains(token.span())
          && token.relation().equals("nsubj")
          && token.head() >= 0) {
        Token verb = sentence.token(token.head());
        boolean says = Heads.isSaying(verb.text()) || Heads.isSaying(verb.lemma());
        return verb.upos().equals("VERB") && (!says || announces(sentence, token.head()));
      }
    }
    return false;
  }

  /** "The company said it will close a plant". */
  private static boolean announces(Sentence sentence, int verb) {
    int next = verb + 1;
    while (next < sentence.size()
        && !OWN.contains(sentence.token(next).text())
        && next < verb + NEAR) {
      next++;
    }
    return next + 1 < sentence.size()
        && OWN.contains(sentence.token(next).text())
        && INTENDING.contains(sentence.token(next + 1).text());
  }

  private static boolean claims(Sentence sentence, Mention mention) {
    for (int i = 0; i + 2 < sentence.size(); i++) {
      if (sentence.token(i + 1).text().equals("claimed")
          && sentence.token(i + 2).text().equals("responsibility")
          && mention.span().contains(sentence.token(i).span())) {
        return true;
      }
    }
    return false;
  }
}
