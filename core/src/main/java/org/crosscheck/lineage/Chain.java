package org.crosscheck.lineage;

/**
 * The heaviest chain of matches that come in the same order in two texts, built match by match: for
 * each place of the second text the tree holds the heaviest chain that ends at or before it
 * (Fenwick 1994).
 */
final class Chain {

  private final double[] best;

  /**
   * @param places how many places the second text has
   */
  Chain(int places) {
    best = new double[places + 1];
  }

  /**
   * Lets a part of the first text, no earlier than those before, match {@code place} of the second.
   * The places that the same part may match are given from the last to the first.
   */
  void add(int place, double weight) {
    double heaviest = before(place + 1) + weight;
    for (int i = place + 1; i < best.length; i += i & -i) {
      best[i] = Math.max(best[i], heaviest);
    }
  }

  double heaviest() {
    return before(best.length - 1);
  }

  private double before(int place) {
    double most = 0;
    for (int i = place; i > 0; i -= i & -i) {
      most = Math.max(most, best[i]);
    }
    return most;
  }
}
