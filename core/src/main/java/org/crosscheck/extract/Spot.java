package org.crosscheck.extract;

import java.util.Set;
import org.crosscheck.extract.Match.Shape;

/**
 * A number where it stands.
 *
 * @param p its sentence
 * @param m what was read
 * @param before index of the piece before it, past a sign of currency
 * @param after index of the piece after it
 * @param paired whether it is one number of a score or vote
 */
record Spot(Pieces p, Match m, int before, int after, boolean paired) {

  static Spot of(Pieces p, Match m, boolean paired) {
    return new Spot(p, m, Money.start(p, m.first()) - 1, m.end(), paired);
  }

  boolean money() {
    return before != m.first() - 1 || Money.wordAfter(p, after) != null;
  }

  boolean shape(Shape shape) {
    return m.shape() == shape;
  }

  /** Digits alone, without scale word or sign of currency. */
  boolean bareDigits() {
    return m.shape() == Shape.DIGITS && m.scale() == 1 && !money();
  }

  boolean single() {
    return m.end() == m.first() + 1;
  }

  String text() {
    return p.text(m.first());
  }

  boolean prior(String... words) {
    return p.is(before, words);
  }

  boolean prior(Set<String> words) {
    return p.in(before, words);
  }

  boolean next(String... words) {
    return p.is(after, words);
  }

  boolean next(Set<String> words) {
    return p.in(after, words);
  }

  /** The word after the number, past the hyphen of a compound. */
  int noun() {
    return p.past(after);
  }

  boolean unit() {
    return p.in(noun(), MeasureWords.MEASURES) || MeasureWords.percent(p, after);
  }
}
