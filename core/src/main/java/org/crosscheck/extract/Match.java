package org.crosscheck.extract;

/**
 * What the grammar read at one place of a sentence.
 *
 * @param first index of its first piece
 * @param end index after its last piece
 * @param min least value
 * @param max greatest value
 * @param base the number before its scale word: 2.6 of "2.6 million"
 * @param scale what the scale word multiplies by, 1 without one
 * @param scaleAt index of the first piece of the scale word, {@code end} without one
 * @param shape what form it has
 */
record Match(
    int first,
    int end,
    double min,
    double max,
    double base,
    double scale,
    int scaleAt,
    Shape shape) {

  enum Shape {
    DIGITS,
    WORDS,
    /** "half of", "two-thirds". */
    FRACTION,
    /** "one in five". */
    RATIO,
    /** "dozens", "several hundred". */
    VAGUE,
    /** "doubled", "twice". */
    MULTIPLE,
    /** "70s" of a person. */
    DECADE_OF_AGE,
    /** "10 to 15". */
    RANGE
  }

  static Match point(int first, int end, double value, Shape shape) {
    return new Match(first, end, value, value, value, 1, end, shape);
  }

  /** A share of a whole, to four places, as the definitions write it. */
  static Match share(int first, int end, double over, double under, Shape shape) {
    return point(first, end, Math.round(over / under * 1e4) / 1e4, shape);
  }

  static Match between(int first, int end, double min, double max, Shape shape) {
    return new Match(first, end, min, max, min, 1, end, shape);
  }

  boolean plain() {
    return (shape == Shape.DIGITS || shape == Shape.WORDS) && scale == 1;
  }

  boolean whole() {
    return min == Math.rint(min) && max == Math.rint(max);
  }

  /** The same number under the scale of another: 4 of "four to five thousand". */
  Match scaled(double by) {
    return new Match(first, end, min * by, max * by, base, by, scaleAt, shape);
  }
}
