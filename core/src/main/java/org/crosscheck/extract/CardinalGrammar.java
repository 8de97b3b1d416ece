package org.crosscheck.extract;

import java.math.BigDecimal;
import java.util.Set;
import org.crosscheck.extract.Match.Shape;
import org.crosscheck.extract.Piece.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Reads whole and decimal numbers in digits and words: "1,000", "2.6 million", "200bn",
 * "twenty-three", "four hundred and five", "two and a half", "a dozen".
 */
final class CardinalGrammar {

  /** Words after "1.2m" that make it million, not metres. */
  private static final Set<String> COUNTED =
      Words.set(
          "people of users homes households tonnes tons barrels viewers followers customers",
          "subscribers children voters passengers copies doses refugees workers jobs pounds",
          "dollars euros residents students visitors views cars vehicles members a more other",
          "shares litres gallons acres hectares cases deaths displaced vaccines votes ballots women",
          "men employees patients tests jabs visits trees animals new extra eligible registered");

  private static final Set<String> BEFORE_BARE_SCALE =
      Words.set("the another last next first only nearly almost just");

  private final Pieces p;

  CardinalGrammar(Pieces pieces) {
    this.p = pieces;
  }

  @Nullable Match at(int i) {
    Match match = p.number(i) || p.sort(i, Sort.VULGAR) ? digits(i) : words(i);
    if (match == null && p.is(i, "minus", "-", "−") && p.number(p.past(i + 1))) {
      return negative(i);
    }
    return match;
  }

  private @Nullable Match negative(int i) {
    boolean sign = p.is(i, "minus") || p.glued(i + 1) && !p.glued(i) && !p.number(i - 1);
    Match positive = sign ? digits(p.past(i + 1)) : null;
    if (positive == null || p.hyphen(positive.end()) && p.number(positive.end() + 1)) {
      return null;
    }
    return new Match(
        i,
        positive.end(),
        -positive.max(),
        -positive.min(),
        -positive.base(),
        positive.scale(),
        positive.scaleAt(),
        Shape.DIGITS);
  }

  private Match digits(int i) {
    Double vulgar = NumberWords.VULGAR.get(p.text(i));
    double base = vulgar != null ? vulgar : Double.parseDouble(p.text(i).replace(",", ""));
    int end = i + 1;
    if (vulgar == null && p.sort(end, Sort.VULGAR)) {
      base += NumberWords.VULGAR.getOrDefault(p.text(end), 0.0);
      end++;
    } else if (simpleFraction(end) && base < 100) {
      base += value(end) / value(end + 2);
      end += 3;
    }
    end = andAHalf(end);
    base += end > i + 1 && p.is(end - 1, "half") ? 0.5 : 0;
    return scaled(i, end, base, Shape.DIGITS);
  }

  /** "1/2" after a whole number and a space: "2 1/2". */
  private boolean simpleFraction(int i) {
    return p.number(i)
        && !p.glued(i)
        && p.is(i + 1, "/")
        && p.number(i + 2)
        && value(i) < value(i + 2)
        && value(i + 2) <= 16;
  }

  private double value(int i) {
    return Double.parseDouble(p.text(i).replace(",", ""));
  }

  private Match scaled(int first, int from, double base, Shape shape) {
    int end = from;
    double scale = 1;
    int scaleAt = -1;
    while (true) {
      int at = p.past(end);
      double by = scaleAt(at, end == from && shape == Shape.DIGITS, first);
      if (by == 0 || scale > 1 && by <= 1e3 && scale >= by) {
        break;
      }
      scaleAt = scaleAt < 0 ? at : scaleAt;
      scale *= by;
      end = at + 1;
      if (p.is(at, "k") || scale >= 1e12) {
        break;
      }
    }
    double value = times(base, scale);
    return new Match(first, end, value, value, base, scale, scaleAt < 0 ? end : scaleAt, shape);
  }

  /** In decimal, so that 16.1 million is no hair more. */
  private static double times(double base, double scale) {
    return BigDecimal.valueOf(base).multiply(BigDecimal.valueOf(scale)).doubleValue();
  }

  private double scaleAt(int i, boolean afterDigits, int first) {
    String low = p.low(i);
    Double scale = NumberWords.SCALES.get(low);
    if (scale != null) {
      return scale;
    }
    Double brief = NumberWords.SHORT_SCALES.get(low);
    if (!afterDigits) {
      return 0;
    }
    if (brief != null && (p.glued(i) || !low.equals("k"))) {
      return p.hyphen(i - 1) ? 0 : brief;
    }
    if (!p.glued(i) || p.dash(i - 1)) {
      return 0;
    }
    boolean money = Money.signBefore(p, first) != null || Money.wordAfter(p, i + 1) != null;
    return switch (p.text(i)) {
      case "M" -> 1e6;
      case "m" -> money || p.in(i + 1, COUNTED) ? 1e6 : 0;
      case "B" -> 1e9;
      case "b" -> money ? 1e9 : 0;
      case "T", "t" -> money ? 1e12 : 0;
      default -> 0;
    };
  }

  private int andAHalf(int i) {
    int at = p.past(i);
    if (p.is(at, "and") && p.is(p.past(at + 1), "a") && p.is(p.past(p.past(at + 1) + 1), "half")) {
      return p.past(p.past(at + 1) + 1) + 1;
    }
    return i;
  }

  private @Nullable Match words(int i) {
    if (p.is(i, "a", "an") && NumberWords.SCALES.containsKey(p.low(i + 1))) {
      return p.hyphen(i + 2) && p.is(i + 3, "dollar") ? null : compound(i, i + 1, 1);
    }
    if (p.is(i, "half") && p.is(i + 1, "a") && NumberWords.SCALES.containsKey(p.low(i + 2))) {
      return scaled(i, i + 2, 0.5, Shape.WORDS);
    }
    if (p.is(i, "half") && NumberWords.SCALES.containsKey(p.low(p.past(i + 1)))) {
      return scaled(i, i + 1, 0.5, Shape.WORDS);
    }
    if (p.is(i, "quarter")
        && (p.is(i + 1, "of") && p.is(i + 2, "a") && p.is(i + 3, "million", "billion"))) {
      return scaled(i, i + 3, 0.25, Shape.WORDS);
    }
    if (NumberWords.isNumberWord(p.low(i))) {
      return compound(i, i, 0);
    }
    boolean bare = p.is(i, "dozen", "hundred", "thousand", "million", "billion");
    boolean counted =
        p.in(i - 1, BEFORE_BARE_SCALE) || p.in(i - 1, Set.of("a", "an")) || p.is(i, "dozen");
    return bare && counted && p.small(i) ? compound(i, i, 1) : null;
  }

  /**
   * Adds up number words from {@code at}; {@code start} is what an article before them is worth.
   */
  private @Nullable Match compound(int first, int at, double start) {
    double total = 0;
    double group = start;
    double lowest = Double.MAX_VALUE;
    double step = start == 0 ? Double.MAX_VALUE : 1;
    int end = at;
    int scaleAt = -1;
    int i = at;
    while (true) {
      int word = end == at ? i : joined(end, lowest < Double.MAX_VALUE || step == 100, lowest);
      Integer small = NumberWords.UNITS.get(p.low(word));
      Integer tens = NumberWords.TENS.get(p.low(word));
      Double scale = NumberWords.SCALES.get(p.low(word));
      if (small != null && fits(small, step)) {
        group += small;
        step = small < 10 ? 1 : 0.5;
      } else if (tens != null && step > 10) {
        group += tens;
        step = 10;
      } else if (scale != null && scale == 100 && step <= 1 && group > 0 && group < 100) {
        group *= 100;
        step = 100;
        scaleAt = scaleAt < 0 ? word : scaleAt;
      } else if (scale != null && scale != 100 && group > 0 && scale < lowest) {
        total += group * scale;
        group = 0;
        lowest = scale;
        step = Double.MAX_VALUE;
        scaleAt = scaleAt < 0 ? word : scaleAt;
      } else {
        break;
      }
      end = word + 1;
      i = end;
    }
    if (end == at || step == 10 && ordinalAfter(end)) {
      return null;
    }
    double value = total + group;
    int half = andAHalf(end);
    if (half > end) {
      value += lowest < Double.MAX_VALUE && group == 0 ? lowest / 2 : 0.5;
      Match match = scaled(first, half, value, Shape.WORDS);
      return match;
    }
    double scale = lowest < Double.MAX_VALUE && group == 0 ? lowest : 1;
    return new Match(
        first, end, value, value, value / scale, scale, scale > 1 ? scaleAt : end, Shape.WORDS);
  }

  private static boolean fits(int small, double step) {
    return step == Double.MAX_VALUE || step == 100 || step == 10 && small > 0 && small < 10;
  }

  /** Index of the next word of the compound, past a hyphen or an "and" after a hundred. */
  private int joined(int end, boolean afterScale, double lowest) {
    int at = p.past(end);
    boolean and = afterScale && p.is(at, "and") && NumberWords.isNumberWord(p.low(at + 1));
    boolean larger = NumberWords.SCALES.getOrDefault(p.low(at + 2), 0.0) >= lowest;
    return and && !larger && !p.is(at + 1, "one") ? at + 1 : at;
  }

  private boolean ordinalAfter(int end) {
    return p.hyphen(end) && NumberWords.ORDINALS.contains(p.low(end + 1));
  }
}
