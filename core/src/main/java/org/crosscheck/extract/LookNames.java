package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.model.Name;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Names of persons and bodies in sentences that were not parsed, by the look of the words.
 *
 * <p>Examples: "Fire Chief <b>Ana Ruiz</b>", "restaurant worker <b>Akira Mori</b>", "the <b>Lake
 * County Health Department</b>", and "<b>Ruiz</b>" once she was named in full. Counter-examples: a
 * first word that the text also has in lower case ("Police"), days, months, headings in capitals,
 * what follows "in" or "at".
 */
final class LookNames {

  private static final int LONGEST = 7;

  private static final Set<String> TITLES =
      Words.set(
          "chief captain capt capt. lieutenant lt lt. sergeant sgt sgt. officer detective det. det",
          "sheriff deputy mayor governor gov gov. president minister senator sen sen. representative",
          "rep rep. reps. congressman congresswoman secretary director commissioner judge justice",
          "attorney prosecutor general gen gen. colonel col. major maj. commander cmdr. admiral adm.",
          "king queen prince princess pope bishop archbishop cardinal father reverend rev rev. pastor",
          "imam rabbi chancellor premier chairman chairwoman speaker spokesman spokeswoman",
          "spokesperson professor prof. dr dr. doctor mr mr. mrs mrs. ms ms. miss sir dame lord lady",
          "agent inspector superintendent supt. constable ambassador envoy coach manager coroner",
          "principal trooper councilman councilwoman councillor marshal cpl. corporal airman");

  private static final Set<String> BODIES =
      Words.set(
          "department police office university hospital center centre college school church council",
          "committee commission agency ministry bureau institute association union federation",
          "foundation company corp corp. inc inc. co. ltd. group airlines airways bank court party",
          "force forces guard army navy house senate congress times post news herald tribune journal",
          "service services authority board district county city government administration club",
          "network press survey organization organisation society league team sheriff ministry",
          "embassy parliament railway railways power electric defence defense investigation");

  private static final Set<String> DATES =
      Words.set(
          "monday tuesday wednesday thursday friday saturday sunday january february march april may",
          "june july august september october november december christmas easter thanksgiving");

  private static final Set<String> LINKS =
      Words.set("de", "la", "van", "von", "der", "den", "bin", "al", "el", "da", "di", "du", "&");

  private static final Set<String> STOPS =
      Words.set(
          "the a an and but or nor so yet if when while where as at in on of for from to by with about",
          "after before during since until although though because despite however meanwhile also",
          "i we you he she it they my our your his her its their this that these those there here who",
          "what why how which one two three some many most all both no not yes now then still just",
          "man woman boy girl teen teenager suspect suspects victim victims shooting family view photo",
          "authorities officials police investigators residents witnesses people another other");

  private final Set<String> lower = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();

  private LookNames(Reading reading) {
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        if (Character.isLowerCase(token.text().charAt(0))) {
          lower.add(token.text());
        }
      }
      for (Name name : sentence.names()) {
        switch (name.kind()) {
          case PERSON -> surnames.add(Phrases.lastWord(name.text()));
          case ORGANISATION -> bodies.add(name.text().toLowerCase(Locale.ROOT));
          case PLACE -> {}
        }
      }
    }
  }

  /** The same reading with names in its unparsed sentences. */
  static Reading fill(Reading reading) {
    LookNames look = new LookNames(reading);
    List<Sentence> first = look.named(reading.sentences());
    for (Sentence sentence : first) {
      for (Name name : sentence.names()) {
        if (name.kind() == Name.Kind.PERSON) {
          look.surnames.add(Phrases.lastWord(name.text()));
        }
      }
    }
    return new Reading(reading.article(), look.named(reading.sentences()));
  }

  private List<Sentence> named(List<Sentence> sentences) {
    List<Sentence> named = new ArrayList<>(sentences.size());
    for (Sentence each : sentences) {
      named.add(
          each.parsed()
              ? each
              : new Sentence(
                  each.index(), each.paragraph(), each.span(), each.tokens(), names(each), false));
    }
    return named;
  }

  private List<Name> names(Sentence sentence) {
    List<Name> found = new ArrayList<>();
    if (isHeading(sentence)) {
      return found;
    }
    int i = 0;
    while (i < sentence.size()) {
      int end = begins(sentence, i) ? end(sentence, i) : i;
      Name name = end > i ? name(sentence, i, end) : null;
      if (name != null) {
        found.add(name);
      }
      i = Math.max(end, i + 1);
    }
    return found;
  }

  private static boolean isHeading(Sentence sentence) {
    long words = sentence.tokens().stream().filter(t -> isWord(t.text())).count();
    long capital = sentence.tokens().stream().filter(t -> isCapital(t.text())).count();
    return words > 3 && capital == words;
  }

  private boolean begins(Sentence sentence, int i) {
    String word = sentence.token(i).text();
    String low = word.toLowerCase(Locale.ROOT);
    if (!isCapital(word) || STOPS.contains(low) || DATES.contains(low)) {
      return false;
    }
    boolean opens = i == 0 || !isWord(sentence.token(i - 1).text());
    boolean common = opens && lower.contains(low) && !TITLES.contains(low);
    return !common || i + 1 < sentence.size() && isCapital(sentence.token(i + 1).text());
  }

  private int end(Sentence sentence, int first) {
    int i = first + 1;
    while (i < sentence.size() && i - first < LONGEST) {
      String word = sentence.token(i).text();
      String low = word.toLowerCase(Locale.ROOT);
      boolean more = i + 1 < sentence.size() && isCapital(sentence.token(i + 1).text());
      boolean of = low.equals("of") && BODIES.contains(lower(sentence, i - 1));
      boolean hyphen =
          word.equals("-")
              && sentence.token(i - 1).span().end() == sentence.token(i).span().start();
      if (isCapital(word) && !DATES.contains(low) && Reporting.verb(word) == null) {
        i++;
      } else if (more && (LINKS.contains(low) || of || hyphen)) {
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  private @Nullable Name name(Sentence sentence, int first, int end) {
    int start = first;
    for (int i = first; i < end; i++) {
      String word = lower(sentence, i);
      start = TITLES.contains(word) || SourceWords.isHuman(word) ? i + 1 : start;
    }
    String last = lower(sentence, end - 1);
    if (start == end) {
      return null;
    }
    boolean titled = start > first;
    boolean body = false;
    for (int i = start; i < end; i++) {
      body |= BODIES.contains(lower(sentence, i));
    }
    String before = first == 0 ? "" : lower(sentence, first - 1);
    String word = sentence.token(end - 1).text();
    boolean acronym =
        end == first + 1 && word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    boolean several = end - start > 1 && end - start < 5;
    if (titled && end - start < 5) {
      return make(Name.Kind.PERSON, sentence, start, end);
    }
    if (body || acronym || bodies.contains(text(sentence, first, end).toLowerCase(Locale.ROOT))) {
      return make(Name.Kind.ORGANISATION, sentence, first, end);
    }
    if (surnames.contains(last) && end - start < 5 || !several && SourceWords.isHuman(before)) {
      return make(Name.Kind.PERSON, sentence, start, end);
    }
    if (!several || Set.of("in", "at", "near", "from", "to", "of").contains(before)) {
      return null;
    }
    return before.equals("the")
        ? make(Name.Kind.ORGANISATION, sentence, first, end)
        : make(Name.Kind.PERSON, sentence, start, end);
  }

  private static Name make(Name.Kind kind, Sentence sentence, int first, int end) {
    return new Name(
        kind,
        first,
        end,
        sentence.token(first).span().cover(sentence.token(end - 1).span()),
        text(sentence, first, end));
  }

  private static String text(Sentence sentence, int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      boolean apart =
          i > first && sentence.token(i - 1).span().end() < sentence.token(i).span().start();
      words.append(apart ? " " : "").append(sentence.token(i).text());
    }
    return words.toString();
  }

  private static String lower(Sentence sentence, int index) {
    return sentence.token(index).text().toLowerCase(Locale.ROOT);
  }

  private static boolean isWord(String text) {
    return Character.isLetterOrDigit(text.charAt(0));
  }

  private static boolean isCapital(String text) {
    return Character.isUpperCase(text.charAt(0));
  }
}
