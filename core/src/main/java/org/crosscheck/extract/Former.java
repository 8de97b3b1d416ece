package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.extract.NumberExpression.Change;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that are told to be compared with another of their sentence: "rose to 36, from 31", "down
 * from 41 on Sunday", "$5 million, compared with $4 million a year earlier".
 */
enum Former {
  /** It is not compared with one before it. */
  NOT,
  /** What the same quantity was said to be before: an earlier count, an earlier offer. */
  EARLIER,
  /** What it was in another period: last year, at the last election. */
  PERIOD;

  /** The qualifier of an earlier count of the same quantity. */
  static final String EARLIER_MARK = "earlier";

  /** The qualifier of the same measure at another period. */
  static final String PERIOD_MARK = "former";

  /** The qualifier of a share of those asked. */
  static final String POLL_MARK = "poll";

  private static final Set<String> BETWEEN =
      Set.of(
          "the",
          "a",
          "an",
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "just",
          "only",
          "roughly",
          "estimated",
          "more",
          "than",
          "over",
          "at",
          "least",
          "its",
          "previous");

  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "yesterday",
          "overnight",
          "earlier",
          "before",
          "day",
          "days",
          "hours",
          "morning",
          "evening",
          "night",
          "initially",
          "originally",
          "previously",
          "announced",
          "reported");

  private static final Set<String> PERIODS =
      Set.of(
          "year",
          "years",
          "month",
          "months",
          "quarter",
          "decade",
          "season",
          "election",
          "term",
          "last",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "now",
          "currently",
          "today");

  /** Words that speak of a count or an offer as revised. */
  private static final Set<String> REVISED =
      Set.of(
          "revise",
          "estimate",
          "toll",
          "tally",
          "count",
          "offer",
          "upgrade",
          "downgrade",
          "correct",
          "update",
          "forecast",
          "outlook",
          "guidance");

  private static final int REACH = 6;

  /**
   * How a number stands to the figure told before it in its sentence.
   *
   * @param compared the figure before it; null where there is none
   */
  static Former of(Tree tree, NumberExpression number, Counted counted, @Nullable Figure compared) {
    if (compared == null || !isCompared(tree, number, counted, compared)) {
      return NOT;
    }
    boolean days = false;
    for (int i = number.endToken(); i < Math.min(number.endToken() + REACH, tree.size()); i++) {
      String word = tree.word(i);
      if (PERIODS.contains(word) || word.matches("(?:19|20)\\d\\d")) {
        return PERIOD;
      }
      days |= DAYS.contains(word);
      if (word.equals(",") || word.equals(";")) {
        break;
      }
    }
    boolean moving = compared.measure().outcomes().stream().anyMatch(Lexicon::befallsPeople);
    boolean revised = tree.any(0, tree.size(), t -> REVISED.contains(t.lemma()));
    return days || moving || revised ? EARLIER : PERIOD;
  }

  private static boolean isCompared(
      Tree tree, NumberExpression number, Counted counted, Figure compared) {
    int before = number.firstToken() - 1;
    while (before > 0
        && (BETWEEN.contains(tree.word(before)) || tree.token(before).upos().equals("SYM"))) {
      before--;
    }
    boolean like = isBare(number, counted) || isAlike(counted, compared);
    boolean named = before > 0 && like && !leads(tree, number);
    return named
        && switch (tree.word(before)) {
          case "from" -> true;
          case "with", "to" -> tree.word(before - 1).startsWith("compar");
          case "against", "versus" -> !tree.word(before - 1).equals("voted");
          default -> false;
        };
  }

  /** Whether the quantity rose or fell by this much: "rose 6%", "a 6% rise". */
  static Change change(Tree tree, NumberExpression number) {
    if (number.change() != Change.NONE) {
      return number.change();
    }
    for (int i = number.endToken(); i < Math.min(number.endToken() + 4, tree.size()); i++) {
      Token token = tree.token(i);
      if (token.upos().equals("NOUN") && Holder.isChange(token)) {
        String outcome = Lexicon.outcome(token.lemma());
        boolean up = outcome == null || outcome.equals("raise");
        return up ? Change.UP : Change.DOWN;
      }
      if (token.upos().equals("VERB") || token.upos().equals("ADP")) {
        break;
      }
    }
    return Change.NONE;
  }

  /** "from 8.9 to 9.0": what it is compared with is told after it. */
  private static boolean leads(Tree tree, NumberExpression number) {
    for (int i = number.endToken(); i < Math.min(number.endToken() + 4, tree.size()); i++) {
      boolean to = tree.word(i).equals("to") && i + 1 < tree.size();
      if (to && Set.of("NUM", "SYM").contains(tree.token(i + 1).upos())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAlike(Counted counted, Figure compared) {
    return counted.dimension() == compared.measure().dimension()
        && counted.dimension() != Dimension.COUNT
        && counted.dimension() != Dimension.DURATION;
  }

  /** Whether no noun or unit of its own follows. */
  private static boolean isBare(NumberExpression number, Counted counted) {
    return counted.dimension() == Dimension.COUNT
        && (counted.thing().isEmpty()
            || counted.head() > number.endToken()
            || counted.head() < number.firstToken());
  }

  /**
   * The qualifiers with the marks of a number that is of another time in its own words ("the 28 it
   * held before") or of a poll, which no result of a vote contradicts.
   */
  static List<String> marked(
      List<String> qualifiers, Tree tree, NumberExpression number, Counted counted) {
    List<String> all = new ArrayList<>(qualifiers);
    int end = number.endToken();
    boolean held =
        Set.of("it", "they", "he", "she").contains(tree.word(end))
            && Set.of("held", "had", "won", "got").contains(tree.word(end + 1))
            && tree.any(end + 2, end + 4, t -> t.is("before", "previously", "earlier"));
    if (held && !all.contains(PERIOD_MARK)) {
      all.add(PERIOD_MARK);
    }
    if (counted.dimension() == Dimension.SHARE
        && tree.any(0, tree.size(), t -> t.is("poll", "survey", "pollster"))) {
      all.add(POLL_MARK);
    }
    return all;
  }

  /** Whether a figure may lend its unit to a bare number compared with it. */
  static boolean lends(Figure figure) {
    return switch (figure.measure().dimension()) {
      case AGE, STOREYS, MULTIPLE, DURATION, ANGLE, MAGNITUDE -> false;
      default -> true;
    };
  }
}
