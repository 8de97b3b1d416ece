package org.crosscheck.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.model.Name.Kind;
import org.crosscheck.model.Source.Alias;
import org.crosscheck.naming.Cast.Member;
import org.crosscheck.naming.Mention.Role;
import org.jspecify.annotations.Nullable;

/**
 * One that speaks, or a body that could.
 *
 * @param alias the speaker's name in one report; null for a body that nobody quotes
 * @param words the name without articles and pronouns
 * @param body the name as a body's
 * @param member whom the reports name so; null where they name nobody
 * @param extra words around the body's own name: "spokesman for"
 */
record Voice(
    @Nullable Alias alias, List<String> words, BodyName body, @Nullable Member member, int extra) {

  private static final Set<String> IDLE =
      Set.of(
          "the", "a", "an", "his", "her", "their", "its", "our", "my", "this", "that", "some",
          "one");

  private static final Set<String> LINKS = Set.of("of", "for", "from", "at", "with", "by");

  private static final Set<String> COMPANY = Set.of("company", "firm");

  private static final Set<String> LESSER =
      Set.of(
          "vice", "deputy", "assistant", "associate", "former", "acting", "ex", "under", "junior");

  static Voice of(Alias alias, Cast cast) {
    List<String> words = new ArrayList<>(Arrays.asList(alias.name().strip().split("\\s+")));
    while (words.size() > 1 && IDLE.contains(words.getFirst().toLowerCase(Locale.ROOT))) {
      words.removeFirst();
    }
    int whole = words.size();
    Member member = named(alias.report(), words, cast);
    if (member == null) {
      words = behind(words);
      member = named(alias.report(), words, cast);
    }
    if (member == null) {
      member = inOffice(alias.report(), words, cast);
    }
    BodyName body = BodyName.of(words);
    boolean country = member != null && member.kind() == Kind.PLACE;
    if (country) {
      String name = Countries.named(String.join(" ", words));
      body = name == null ? body : new BodyName(name, List.of("government"), null);
    }
    return new Voice(
        alias, List.copyOf(words), body, country ? null : member, whole - words.size());
  }

  static Voice of(Member member, List<String> words) {
    return new Voice(null, words, BodyName.of(words), member, 0);
  }

  /** The name as its report has it. */
  String text() {
    return alias == null ? String.join(" ", words) : alias.name();
  }

  /** Whether it is a body that may be called by less than its name. */
  boolean isBody() {
    boolean person = member != null && member.kind() == Kind.PERSON;
    return !person
        && body.listed() == null
        && !body.core().isEmpty()
        && !words.contains("and")
        && !Heads.isGeneric(body.core().getLast());
  }

  /** All that the name says, in one way of spelling. */
  String exactly() {
    String listed = body.listed();
    return listed == null ? body.of() + " " + body.run() : listed;
  }

  /** The name without places before what it is: "police" of "Cincinnati police". */
  String withoutPlace(Cast cast) {
    List<String> left = new ArrayList<>(body.core());
    while (left.size() > 1 && places(left, cast) > 0) {
      left.subList(0, places(left, cast)).clear();
    }
    return String.join("", left);
  }

  boolean isPlaced(Cast cast) {
    return body.of() != null || body.core().size() > 1 && places(body.core(), cast) > 0;
  }

  /** How many words at the beginning name a place of the event. */
  private static int places(List<String> core, Cast cast) {
    for (int length = Math.min(3, core.size() - 1); length > 0; length--) {
      if (cast.isPlace(core.subList(0, length))) {
        return length;
      }
    }
    return 0;
  }

  /** The member that a report calls so, with titles before the name or without. */
  private static @Nullable Member named(String report, List<String> words, Cast cast) {
    boolean everybody = words.size() == 1 && Heads.isGeneric(words.getFirst());
    Member whole = everybody ? null : cast.called(report, words);
    if (whole != null) {
      return whole;
    }
    for (int from = 1; from < words.size(); from++) {
      String before = words.get(from - 1);
      boolean full = words.size() - from > 1;
      if (full || Titles.head(before) != null || Titles.isHonorific(before)) {
        Member person = cast.called(report, words.subList(from, words.size()));
        if (person != null && person.kind() == Kind.PERSON) {
          return person;
        }
      }
    }
    return null;
  }

  /** The body behind one who speaks for it: "spokesman for the army", "the army's statement". */
  private static List<String> behind(List<String> words) {
    for (int i = 1; i < words.size() - 1; i++) {
      boolean linked = LINKS.contains(words.get(i)) && Heads.isVoice(words.get(i - 1));
      if (linked) {
        List<String> body = new ArrayList<>(words.subList(i + 1, words.size()));
        while (body.size() > 1 && IDLE.contains(body.getFirst().toLowerCase(Locale.ROOT))) {
          body.removeFirst();
        }
        int in = body.indexOf("in");
        return in > 0 ? body.subList(0, in) : body;
      }
    }
    if (words.size() > 1 && Heads.isVoice(words.getLast())) {
      for (int i = 0; i < words.size() - 1; i++) {
        if (words.get(i).matches(".*['’]s?$")) {
          List<String> owner = new ArrayList<>(words.subList(0, i + 1));
          owner.set(i, words.get(i).replaceFirst("['’]s?$", ""));
          return owner;
        }
      }
    }
    return words;
  }

  /** Who holds the office that the words name; null where that is nobody or cannot be told. */
  private static @Nullable Member inOffice(String report, List<String> words, Cast cast) {
    String head = Titles.head(words.getLast());
    String trade = words.getLast().toLowerCase(Locale.ROOT);
    boolean company = words.size() == 1 && COMPANY.contains(trade);
    if (company || words.size() > 1 && Heads.isTradeRole(trade)) {
      return inTrade(report, company ? null : trade, cast);
    }
    if (head == null || !Titles.isOffice(head)) {
      return null;
    }
    List<String> own = new ArrayList<>();
    String of = null;
    for (String word : words) {
      String bare = word.replaceFirst("['’]s?$", "");
      String country = Countries.meant(bare);
      boolean last = word.equals(words.getLast());
      if (country != null) {
        of = country;
      } else if (Vocabulary.isCapital(bare) && !Titles.narrows(bare) && !last) {
        of = Spelling.key(bare);
      } else {
        own.add(last ? head : bare.toLowerCase(Locale.ROOT));
      }
    }
    List<Member> here = new ArrayList<>();
    List<Member> all = new ArrayList<>();
    for (Member member : cast.members()) {
      for (Mention mention :
          member.kind() == Kind.PERSON ? member.mentions() : List.<Mention>of()) {
        for (Role role : mention.roles()) {
          if (holds(role, own, of)) {
            (mention.report().equals(report) ? here : all).add(member);
          }
        }
      }
    }
    List<Member> found = (here.isEmpty() ? all : here).stream().distinct().toList();
    return found.size() == 1 ? found.getFirst() : null;
  }

  /** The one company that the report, or else the event, calls a company, a maker, a miner. */
  private static @Nullable Member inTrade(String report, @Nullable String trade, Cast cast) {
    List<Member> here = new ArrayList<>();
    List<Member> all = new ArrayList<>();
    for (Member member : cast.members()) {
      for (Mention mention : member.mentions()) {
        boolean so =
            mention.roles().stream()
                .map(Role::head)
                .anyMatch(head -> Heads.isTradeRole(head) && (trade == null || trade.equals(head)));
        if (so && (trade == null || mention.report().equals(report))) {
          (mention.report().equals(report) ? here : all).add(member);
        }
      }
    }
    List<Member> found = (here.isEmpty() ? all : here).stream().distinct().toList();
    return found.size() == 1 ? found.getFirst() : null;
  }

  private static boolean holds(Role role, List<String> words, @Nullable String of) {
    List<String> held = Arrays.asList(role.text().split(" "));
    return held.getLast().equals(words.getLast())
        && held.containsAll(words)
        && (words.stream().anyMatch(LESSER::contains) || held.stream().noneMatch(LESSER::contains))
        && (of == null || role.of() == null || of.equals(role.of()));
  }
}
