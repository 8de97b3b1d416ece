package org.crosscheck.extract;

import java.util.List;
import java.util.Set;
import org.crosscheck.extract.Match.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Reads two numbers that belong together: a range ("10 to 15", "between 1 and 2"), or a score or
 * vote ("98 to 96", "134-63").
 */
final class RangeGrammar {

  private static final Set<String> CONTEST =
      Words.set(
          "vote votes voted voting win won wins lost loses victory beat beats beaten beating",
          "defeat defeated defeats score scored margin tied tie draw drew ruled ruling decision",
          "passed lead led leading trailed loss rejected approved record");

  private static final Set<String> MOVES =
      Words.set(
          "rise rose risen rising rises increase increased increases increasing raise raised",
          "raising upgrade upgraded downgraded grow grew grown growing fall fell fallen falling",
          "falls drop dropped dropping drops cut cutting reduce reduced reducing revise revised",
          "climb climbed jump jumped move moved change changed swell swelled shrink shrank",
          "decline declined lift lifted lower lowered expand expanded narrowed widened slid",
          "slipped gain gained lost lose added up down rallied plunged tumbled soared surged by",
          "toll went");

  /** Verbs whose "from" and "to" tell the least and the most of many: two figures. */
  private static final Set<String> SPANS =
      Words.set("range ranged ranges ranging vary varied varies varying");

  private final Pieces p;
  private final NumberGrammar grammar;

  RangeGrammar(Pieces pieces, NumberGrammar grammar) {
    this.p = pieces;
    this.grammar = grammar;
  }

  /** One match, or the two numbers of a score, or {@code first} alone where no pair follows. */
  List<Match> extend(Match first) {
    if (first.shape() != Shape.DIGITS && first.shape() != Shape.WORDS) {
      return vagueRange(first);
    }
    List<Match> votes = votes(first);
    if (!votes.isEmpty()) {
      return votes;
    }
    int unitEnd = unit(first.end());
    List<Match> pair = connected(first, first.end());
    return pair.isEmpty() && unitEnd > first.end()
        ? orAlone(first, connected(first, unitEnd))
        : orAlone(first, pair);
  }

  /** "by 76 votes to 74". */
  private List<Match> votes(Match first) {
    if (!p.is(first.end(), "votes") || !p.is(first.end() + 1, "to") || !first.plain()) {
      return List.of();
    }
    Match second = grammar.at(first.end() + 2);
    return second != null && second.plain() ? List.of(first, second) : List.of();
  }

  private static List<Match> orAlone(Match first, List<Match> pair) {
    return pair.isEmpty() ? List.of(first) : pair;
  }

  /** "hundreds or thousands", "dozens to hundreds". */
  private List<Match> vagueRange(Match first) {
    if (first.shape() != Shape.VAGUE && first.shape() != Shape.DECADE_OF_AGE) {
      return List.of(first);
    }
    Match second = p.is(first.end(), "or", "to", "and") ? grammar.at(first.end() + 1) : null;
    boolean grows =
        second != null
            && second.shape() == first.shape()
            && second.max() > first.max()
            && (!p.is(first.end(), "and") || second.shape() == Shape.DECADE_OF_AGE);
    return grows && second != null
        ? List.of(
            Match.between(first.first(), second.end(), first.min(), second.max(), first.shape()))
        : List.of(first);
  }

  /** Index after the unit that follows a number: "%", "per cent", "cm", "dollars". */
  private int unit(int end) {
    int money = Money.endAfter(p, end);
    if (money > end) {
      return money;
    }
    int at = p.past(end);
    if (p.is(at, "per") && p.is(at + 1, "cent")) {
      return at + 2;
    }
    boolean known = p.in(at, MeasureWords.MEASURES) || MeasureWords.percent(p, at);
    return known || at > end && p.dash(end) && !p.number(at) ? at + 1 : known ? at + 1 : end;
  }

  private List<Match> connected(Match first, int end) {
    boolean between = p.is(Money.start(p, first.first()) - 1, "between");
    int next = next(end, between, first);
    if (next < 0) {
      return List.of();
    }
    int sign = next;
    while (sign < next + 3 && p.has(sign) && grammarless(sign)) {
      sign++;
    }
    Match second = p.has(sign) ? grammar.at(sign) : null;
    if (second == null || second.shape() != Shape.DIGITS && second.shape() != Shape.WORDS) {
      return List.of();
    }
    boolean moneyBefore = Money.signBefore(p, sign) != null;
    if (sign > next && !(moneyBefore && Money.start(p, sign) == next)) {
      return List.of();
    }
    boolean firstMoney = Money.signBefore(p, first.first()) != null;
    if (moneyBefore && !firstMoney) {
      return List.of();
    }
    if (end > first.end() && !sameUnit(first.end(), end, second.end()) && !between) {
      return List.of();
    }
    return join(first, end, second, between);
  }

  private boolean grammarless(int i) {
    return !p.number(i) && grammar.at(i) == null;
  }

  private boolean sameUnit(int from, int end, int second) {
    int a = p.past(from);
    int b = p.past(second);
    String x = stem(p.low(a));
    String y = stem(p.low(b));
    return x.equals(y)
        || MeasureWords.percent(p, a) && MeasureWords.percent(p, b)
        || end == from
        || p.past(from) > from && p.hyphen(second);
  }

  private static String stem(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** Index of the second number, or of its sign of currency, after a connective; -1 without one. */
  private int next(int end, boolean between, Match first) {
    if (p.is(end, "to") || between && p.is(end, "and")) {
      return end + 1;
    }
    if (p.dash(end) && p.is(end + 1, "to")) {
      return p.dash(end + 2) ? end + 3 : end + 2;
    }
    if (p.hyphen(end) || p.dash(end) && !p.is(end, "-", "—") && p.number(end + 1)) {
      boolean digits = first.shape() == Shape.DIGITS;
      return digits && (p.number(end + 1) || Money.signBefore(p, end + 2) != null) ? end + 1 : -1;
    }
    return p.is(end, "or") ? end + 1 : -1;
  }

  private List<Match> join(Match a, int end, Match b, boolean between) {
    Match first = a;
    Match second = b;
    if (a.scale() == 1
        && b.scale() > 1
        && Math.abs(a.min()) < 1000
        && a.base() <= b.base() * 10
        && !(a.base() >= 100 && b.base() < 10)) {
      first = a.scaled(b.scale());
    }
    boolean dash = p.dash(end) && !p.is(end + 1, "to");
    if (dash && p.hyphen(b.end()) && p.number(b.end() + 1)) {
      return List.of(chain(a, b));
    }
    if (p.is(end, "or")) {
      boolean near = a.whole() && b.whole() && b.min() > a.min() && b.min() <= a.min() * 1.25 + 2;
      return near && a.min() < 1000 && end == a.end() ? range(first, second) : List.of();
    }
    boolean unitless =
        !p.in(p.past(b.end()), MeasureWords.MEASURES) && !MeasureWords.percent(p, b.end());
    boolean contest = contest(a, b) && !between && unitless && a.whole() && b.whole();
    boolean small = a.plain() && b.plain() && a.whole() && b.whole();
    boolean yearPair = dash && year(a) && p.text(b.first()).length() == 2;
    if (yearPair) {
      return List.of(Match.between(a.first(), b.end(), a.min(), a.min(), Shape.RANGE));
    }
    if (small
        && !between
        && (contest || dash && unitless && a.min() >= b.min() && a.min() < 1000)) {
      return List.of(a, b);
    }
    if (first.min() > second.max()) {
      return dash && !p.dash(end - 1) && p.hyphen(end) ? range(first, second) : List.of();
    }
    boolean from =
        p.is(Money.start(p, a.first()) - 1, "from") || p.is(Money.start(p, a.first()) - 2, "from");
    int start = Money.start(p, a.first());
    boolean toThird = p.is(unit(b.end()), "to");
    boolean moved =
        !toThird
            && p.is(end, "to")
            && (from && p.any(start - 7, start - 1, MOVES)
                || (end > a.end() || start < a.first())
                    && !p.is(start - 1, "of")
                    && p.any(start - 2, start, MOVES));
    boolean extremes = from && p.is(end, "to") && p.any(start - 5, start - 1, SPANS);
    return moved || extremes ? List.of() : range(first, second);
  }

  private boolean year(Match a) {
    return p.text(a.first()).length() == 4 && a.min() >= 1800 && a.min() <= 2100;
  }

  private static List<Match> range(Match a, Match b) {
    double low = Math.min(a.min(), b.min());
    double high = Math.max(a.max(), b.max());
    return List.of(
        new Match(a.first(), b.end(), low, high, a.base(), b.scale(), b.scaleAt(), Shape.RANGE));
  }

  private boolean contest(Match a, Match b) {
    boolean teams = p.dash(a.end()) && p.capital(a.first() - 1) && p.capital(b.end());
    boolean near =
        teams || p.any(a.first() - 7, a.first(), CONTEST) || p.any(b.end(), b.end() + 3, CONTEST);
    return near && a.plain() && b.plain();
  }

  /** Telephone numbers and dates: three groups of digits or more. */
  private Match chain(Match a, Match b) {
    int end = b.end();
    while (p.hyphen(end) && p.number(end + 1)) {
      end += 2;
    }
    return Match.between(
        a.first(), end, Math.min(a.min(), b.min()), Math.max(a.max(), b.max()), Shape.RANGE);
  }

  /** The other number of a score, as the list of {@link #extend} holds it. */
  static @Nullable Match partner(List<Match> pair, int index) {
    return pair.size() == 2 ? pair.get(1 - index) : null;
  }
}
