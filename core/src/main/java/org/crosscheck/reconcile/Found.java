package org.crosscheck.reconcile;

/**
 * A sum with how it stands against chance.
 *
 * @param sum the sum
 * @param odds log odds that it is meant
 * @param chance how likely numbers as good would meet by accident
 */
record Found(Sum sum, double odds, double chance) {

  /**
   * Weighs a sum.
   *
   * @param tried how many sums were tried that the words bear out as well
   */
  static Found weigh(Sum sum, long tried) {
    double odds = sum.meant() + Math.log(sum.choices()) - Math.log(Math.max(1, tried));
    return new Found(sum, odds, 1 - Math.exp(-tried / (Math.log(10) * sum.choices())));
  }
}
