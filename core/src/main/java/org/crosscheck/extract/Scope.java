package org.crosscheck.extract;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.Name;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.crosscheck.model.Token;
import org.jspecify.annotations.Nullable;

/** Where and when a figure holds, as its sentence says. */
final class Scope {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "across",
          "around",
          "outside",
          "inside",
          "within",
          "throughout",
          "nationwide");

  /** Nouns before "of" that only say what sort of place follows: "the city of Pokrovsk". */
  private static final Set<String> SORTS =
      Set.of(
          "city",
          "town",
          "village",
          "district",
          "region",
          "province",
          "state",
          "island",
          "county",
          "port",
          "suburb",
          "capital",
          "area",
          "prefecture",
          "neighborhood",
          "neighbourhood");

  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?|July?|"
          + "Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:(?:early|late|on|by|since|until|last|this|next|the previous)\\s+)*"
              + "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\\s+(?:morning|afternoon|evening|night))?"
              + "|"
              + MONTH
              + "\\s+\\d{1,2}(?:,\\s+\\d{4})?|\\d{1,2}\\s+"
              + MONTH
              + "(?:\\s+\\d{4})?"
              + "|"
              + MONTH
              + "\\s+\\d{4}|overnight|yesterday|today|tonight"
              + "|(?:last|this|next|previous|past)\\s+(?:week|month|year|night|weekend|decade)"
              + "|(?:in|since|by|until|of|the)\\s+(?:19|20)\\d\\d(?!\\d))\\b");

  private static final Pattern YEAR = Pattern.compile("(?:1[789]|20)\\d\\d");

  private Scope() {}

  /** Places that the sentence names, nearest to the token first. */
  static List<Name> places(Sentence sentence, int token) {
    List<Name> places = new ArrayList<>();
    for (Name name : sentence.names()) {
      if (name.kind() == Name.Kind.PLACE && !isDateline(sentence, name)) {
        places.add(name);
      }
    }
    places.sort(Comparator.comparingInt(n -> Math.abs(n.first() - token)));
    return places;
  }

  /**
   * Places of a figure: its own alone where a list gives each number its place, as in "nine in
   * Lyon, four in Nice and two in Metz".
   */
  static List<Name> places(
      Sentence sentence, NumberExpression number, List<NumberExpression> numbers) {
    Name own = listed(sentence, number, numbers);
    if (own != null) {
      for (NumberExpression other : numbers) {
        Name place = other == number ? null : listed(sentence, other, numbers);
        if (place != null && !place.text().equals(own.text())) {
          return List.of(own);
        }
      }
    }
    return places(sentence, number.firstToken());
  }

  /** The place told with "in" after a number and before the next. */
  private static @Nullable Name listed(
      Sentence sentence, NumberExpression number, List<NumberExpression> numbers) {
    int end = Math.min(sentence.size(), number.endToken() + 6);
    for (NumberExpression other : numbers) {
      if (other.firstToken() > number.firstToken()) {
        end = Math.min(end, other.firstToken());
      }
    }
    for (int i = number.endToken(); i < end; i++) {
      if (sentence.token(i).text().equals(",")) {
        return null;
      }
      for (Name name : sentence.names()) {
        if (name.kind() == Name.Kind.PLACE
            && name.first() == i
            && LOCATIVE.contains(sentence.token(i - 1).text().toLowerCase(Locale.ROOT))) {
          return name;
        }
      }
    }
    return null;
  }

  /** "LISBON —" says where the reporter was. */
  private static boolean isDateline(Sentence sentence, Name name) {
    boolean leads = name.first() == 0 && name.end() < sentence.size();
    return leads
        && switch (sentence.token(name.end()).text()) {
          case "—", "–", "-", "--", ":", "(" -> true;
          default -> false;
        };
  }

  /** The nearest place that the sentence puts the token's clause in; null where it names none. */
  static @Nullable String place(Tree tree, int token) {
    for (Name name : places(tree.sentence, token)) {
      int before = name.first() - 1;
      while (before >= 0 && (isInside(tree.token(before)) || isSort(tree, before))) {
        before--;
      }
      if (before >= 0 && LOCATIVE.contains(tree.token(before).text().toLowerCase(Locale.ROOT))) {
        return name.text();
      }
    }
    return null;
  }

  private static boolean isSort(Tree tree, int of) {
    return of > 0 && tree.word(of).equals("of") && SORTS.contains(tree.token(of - 1).lemma());
  }

  private static boolean isInside(Token token) {
    return switch (token.upos()) {
      case "DET", "ADJ", "PROPN", "NOUN" -> true;
      default -> false;
    };
  }

  /** The time expression nearest to the figure in its sentence; null where there is none. */
  static @Nullable String time(String text, Span sentence, Span figure) {
    Matcher matcher = TIME.matcher(text).region(sentence.start(), sentence.end());
    String nearest = null;
    int distance = Integer.MAX_VALUE;
    while (matcher.find()) {
      int away =
          matcher.start() > figure.end()
              ? matcher.start() - figure.end()
              : figure.start() - matcher.end();
      if (Math.abs(away) < distance) {
        distance = Math.abs(away);
        nearest = matcher.group().strip();
      }
    }
    return nearest;
  }

  /**
   * The qualifiers with the year that the sentence names nearest, which sets a figure apart: not
   * the report's own year, not a deadline ("by 2030"), not one that stands with another number.
   */
  static List<String> withYear(
      List<String> qualifiers,
      Tree tree,
      NumberExpression number,
      List<NumberExpression> numbers,
      Article article) {
    Sentence sentence = tree.sentence;
    int token = number.firstToken();
    int nearest = -1;
    for (int i = 0; i < sentence.size(); i++) {
      if (i != token
          && YEAR.matcher(sentence.token(i).text()).matches()
          && !isDeadline(sentence, i)
          && !isOfAnother(i, number, numbers)
          && !isAside(tree, i, token)
          && (nearest < 0 || Math.abs(i - token) < Math.abs(nearest - token))) {
        nearest = i;
      }
    }
    if (nearest < 0 || isOwnYear(sentence.token(nearest).text(), article)) {
      return qualifiers;
    }
    List<String> all = new ArrayList<>(qualifiers);
    all.add("year " + sentence.token(nearest).text());
    return all;
  }

  private static boolean isDeadline(Sentence sentence, int year) {
    for (int i = Math.max(0, year - 4); i < year; i++) {
      if (sentence.token(i).is("by")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "the jet, which entered service in 2008, had flown 900 hours": the year dates something else.
   */
  private static boolean isAside(Tree tree, int year, int token) {
    int clause = tree.clause(year);
    return clause >= 0 && tree.relation(clause).equals("acl") && !tree.under(token, clause);
  }

  /** "50 in 2019" in "59 percent, up from 50 in 2019" dates the fifty alone. */
  private static boolean isOfAnother(
      int year, NumberExpression number, List<NumberExpression> numbers) {
    for (NumberExpression other : numbers) {
      boolean between = other.firstToken() >= number.endToken() && other.endToken() <= year;
      boolean before =
          other.endToken() <= year && year - other.endToken() <= 2 && year < number.firstToken();
      if (between || before) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwnYear(String year, Article article) {
    Instant published = article.published();
    return published != null
        && year.equals(String.valueOf(published.atZone(ZoneOffset.UTC).getYear()));
  }

  /** Lemmas of the words of a sentence that carry meaning. */
  static List<String> context(Sentence sentence) {
    Set<String> lemmas = new LinkedHashSet<>();
    for (Token token : sentence.tokens()) {
      switch (token.upos()) {
        case "NOUN", "VERB", "ADJ", "PROPN", "ADV" ->
            lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
        default -> {}
      }
    }
    return List.copyOf(lemmas);
  }
}
