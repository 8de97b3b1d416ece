package org.crosscheck.lineage;

/**
 * Whether of two reports one comes from the other, or both from one text. Two ways lead there: the
 * wording that they share and the order in which their sentences tell the same weigh enough, or
 * their facts come in an order that chance does not make. The weights of the first are fitted by
 * the bench ({@code FitDescent}).
 */
final class Descent {

  /** Probability from which two reports count as of one descent. */
  static final double LIKELY = 0.5;

  /** Share of copied words from which a descent is a copy, below it a rewrite. */
  private static final double COPY = 0.35;

  private static final double CONSTANT = -9.36;
  private static final double PHRASED = 8.11;
  private static final double FOLLOWED = 5.94;
  private static final double WORDED = 6.71;
  private static final double QUOTES = -7.25;

  /** Surprise from which the same order of facts is no accident. */
  private static final double NO_ACCIDENT = 5;

  /** Share of the shorter report's telling words that a rewrite keeps at least. */
  private static final double KEPT = 0.45;

  private Descent() {}

  /** How likely it is that the two are of one descent, by what they share. */
  static double probability(Comparison pair) {
    double score = CONSTANT;
    double[] features = features(pair);
    double[] weights = {PHRASED, FOLLOWED, WORDED, QUOTES};
    for (int i = 0; i < features.length; i++) {
      score += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-score));
  }

  /** What the probability rests on. */
  static double[] features(Comparison pair) {
    return new double[] {Math.sqrt(pair.phrased()), pair.followed(), pair.worded(), pair.quotes()};
  }

  static boolean holds(Comparison pair) {
    return probability(pair) >= LIKELY || isRetold(pair);
  }

  static boolean isCopy(Comparison pair) {
    return pair.copied() >= COPY;
  }

  private static boolean isRetold(Comparison pair) {
    return pair.surprise() >= NO_ACCIDENT && pair.common() >= KEPT;
  }
}
