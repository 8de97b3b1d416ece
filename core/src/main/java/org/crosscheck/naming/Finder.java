package org.crosscheck.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.model.Name.Kind;
import org.crosscheck.model.Report;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.crosscheck.naming.Mention.Role;
import org.crosscheck.naming.Runs.Run;
import org.jspecify.annotations.Nullable;

/**
 * Finds who and what a report names. The reader names only what stands in the sentences that it
 * parsed; the others have words alone, so that runs of capitals are taken there, and what they name
 * is told by the words in them and around them.
 */
final class Finder {

  private static final Set<String> PLACING =
      Set.of("in", "at", "near", "from", "outside", "across", "around");

  /** How much speaks for a kind: a list or a title, the reader, a word in the name, its place. */
  private static final double SURE = 5;

  private static final double READ = 2;
  private static final double SHOWN = 3;
  private static final double HINTED = 0.5;

  private static final Set<String> DATELINE = Set.of(",", "(", "-", "–", "—", ":", ";", "/");

  private static final Pattern QUOTES = Pattern.compile("[\"“”]");

  private static final Pattern AGE = Pattern.compile("\\d{1,2}");
  private static final Pattern PLAIN = Pattern.compile("\\p{Lu}[\\p{L}'’.-]*");
  private static final Pattern SHOUT = Pattern.compile("\\p{Lu}{2,6}");

  private final Vocabulary vocabulary;

  Finder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<Mention> mentions(Report report) {
    List<Mention> mentions = new ArrayList<>();
    for (Sentence sentence : report.reading().sentences()) {
      Roles roles = new Roles(sentence);
      for (Run run : new Runs(sentence, vocabulary).all()) {
        split(report, sentence, run, roles, mentions);
      }
    }
    return mentions;
  }

  /** Cuts titles off a run: "US President Donald Trump" names two. */
  private void split(
      Report report, Sentence sentence, Run run, Roles roles, List<Mention> mentions) {
    boolean place = run.kind() == Kind.PLACE && !Titles.isHonorific(word(sentence, run.first()));
    int name = place ? run.first() : roles.nameIn(run);
    if (name == run.end()) {
      return;
    }
    int title = roles.startBefore(name);
    if (run.first() < title && name > run.first()) {
      Run rest = new Run(run.first(), title, null, false);
      mentions.add(mention(report, sentence, rest, List.of(), null));
    }
    boolean common = name + 1 == run.end() && Heads.isSort(word(sentence, name));
    if (common && vocabulary.isCommon(word(sentence, name))) {
      return;
    }
    Run own = qualified(sentence, new Run(name, run.end(), run.kind(), run.broken()));
    boolean trade = roles.isTrade(name) && run.kind() != Kind.PLACE;
    boolean titled =
        name > 0 && (Titles.isHonorific(word(sentence, name - 1)) || roles.isPersonal(name));
    Kind called = titled ? Kind.PERSON : trade ? Kind.ORGANISATION : null;
    mentions.add(mention(report, sentence, own, roles.of(own), called));
  }

  private Mention mention(
      Report report, Sentence sentence, Run run, List<Role> roles, @Nullable Kind called) {
    List<String> words = words(sentence, run);
    Span span = sentence.token(run.first()).span().cover(sentence.token(run.end() - 1).span());
    Kind kind = run.kind();
    double weight = kind == null ? 0 : READ;
    Kind shown = isDateline(sentence, run) ? Kind.PLACE : shown(words, called);
    if (shown != null) {
      weight = shown == kind ? weight + SHOWN : SHOWN;
      kind = shown;
      weight = Countries.place(String.join(" ", words)) == null ? weight : SURE;
    } else if (kind == null) {
      boolean office = roles.stream().anyMatch(role -> Titles.head(role.head()) != null);
      boolean trade = roles.stream().anyMatch(role -> Heads.isTradeRole(role.head()));
      kind = trade ? Kind.ORGANISATION : office ? Kind.PERSON : hinted(sentence, run, words);
      weight = kind == null ? 0 : HINTED;
    }
    return new Mention(
        report.id(), sentence.index(), span, words, kind, weight, run.broken(), roles);
  }

  /** "Ukraine's Air Force" of "Air Force": a body with the country that it is of. */
  private static Run qualified(Sentence sentence, Run run) {
    boolean body = run.kind() == Kind.ORGANISATION || Heads.isBody(word(sentence, run.end() - 1));
    int genitive = run.first() - 1;
    if (!body || genitive < 1 || !Runs.isGenitive(word(sentence, genitive))) {
      return run;
    }
    int country = genitive - 1;
    if (country > 0
        && Countries.named(word(sentence, country - 1) + " " + word(sentence, country)) != null) {
      country--;
    } else if (Countries.meant(word(sentence, country)) == null) {
      return run;
    }
    return new Run(country, run.end(), run.kind(), run.broken());
  }

  /** What the words of a name show it to be. */
  private static @Nullable Kind shown(List<String> words, @Nullable Kind called) {
    String all = String.join(" ", words);
    String last = words.getLast();
    if (called != null) {
      return called;
    }
    if (Countries.place(all) != null) {
      return Kind.PLACE;
    }
    if (!Heads.letters(all).equals(all) || Heads.isLetters(all)) {
      return Kind.ORGANISATION;
    }
    if (words.size() > 1 && Heads.isPlace(last)) {
      return Kind.PLACE;
    }
    boolean body =
        words.size() > 1
            && (Heads.isBody(last)
                || words.stream().limit(words.size() - 1).anyMatch(w -> Heads.isBody(w))
                    && words.contains("of"));
    return body || words.size() == 1 && Heads.isBody(last) ? Kind.ORGANISATION : null;
  }

  /** "KYIV, July 4 (AP)". */
  private static boolean isDateline(Sentence sentence, Run run) {
    boolean followed = run.end() < sentence.size() && DATELINE.contains(word(sentence, run.end()));
    return run.first() == 0 && followed && Spellings.isShouted(word(sentence, 0));
  }

  /** What the words around a name hint at. */
  private static @Nullable Kind hinted(Sentence sentence, Run run, List<String> words) {
    String next = run.end() < sentence.size() ? word(sentence, run.end()) : "";
    boolean aged =
        next.equals(",")
            && run.end() + 2 < sentence.size()
            && AGE.matcher(word(sentence, run.end() + 1)).matches();
    if (words.size() <= 3
        && (aged || words.size() > 1 && Heads.isSaying(next))
        && words.stream().allMatch(word -> PLAIN.matcher(word).matches())) {
      return Kind.PERSON;
    }
    String before = run.first() > 0 ? word(sentence, run.first() - 1) : "";
    if (PLACING.contains(before.toLowerCase(Locale.ROOT))
        && Countries.of(words.getFirst()) == null) {
      return Kind.PLACE;
    }
    boolean letters = words.size() == 1 && SHOUT.matcher(words.getFirst()).matches();
    return letters ? Kind.ORGANISATION : null;
  }

  /** The words of a run; those that hyphens join stay one. */
  private static List<String> words(Sentence sentence, Run run) {
    List<String> words = new ArrayList<>();
    boolean glue = false;
    for (int i = run.first(); i < run.end(); i++) {
      String word = word(sentence, i);
      boolean hyphen = word.equals("-") || word.equals("–");
      boolean joined =
          i > run.first() && sentence.token(i).span().start() == sentence.token(i - 1).span().end();
      if (!words.isEmpty() && (glue || joined)) {
        words.set(words.size() - 1, words.getLast() + word);
      } else {
        words.add(word);
      }
      glue = hyphen;
    }
    return words.stream().map(Finder::balanced).toList();
  }

  /** A word without the one quotation mark that is left on it. */
  private static String balanced(String word) {
    if (word.indexOf('"') < 0 && word.indexOf('“') < 0 && word.indexOf('”') < 0) {
      return word;
    }
    long marks = QUOTES.matcher(word).results().count();
    String without = QUOTES.matcher(word).replaceAll("");
    return marks == 1 && !without.isEmpty() ? without : word;
  }

  private static String word(Sentence sentence, int at) {
    return sentence.token(at).text();
  }
}
