package org.crosscheck.align;

import java.util.Map;

/**
 * How likely two figures of one dimension measure the same quantity: a logistic regression over
 * {@link Features}. The weights were fitted on pairs of figures of five hand-made cases of
 * different kinds of events and rounded; the sign of each is what one would expect of it.
 */
final class Likeness {

  private static final Map<Features, Double> WEIGHTS =
      Map.ofEntries(
          Map.entry(Features.THING_SAME, 2.2),
          Map.entry(Features.THING_KIN, -1.0),
          Map.entry(Features.THING_APART, -1.2),
          Map.entry(Features.PERSON, -1.2),
          Map.entry(Features.FIRST_OUTCOME_SAME, 2.2),
          Map.entry(Features.OUTCOME_SHARED, 0.4),
          Map.entry(Features.OUTCOME_APART, -0.7),
          Map.entry(Features.VALUE_SAME, 1.0),
          Map.entry(Features.VALUE_INFORMATION, 3.7),
          Map.entry(Features.VALUE_COMPATIBLE, -0.4),
          Map.entry(Features.VALUE_APART, -2.8),
          Map.entry(Features.VALUE_FAR, -0.8),
          Map.entry(Features.PLACE_SHARED, 0.5),
          Map.entry(Features.PLACE_APART, -0.8),
          Map.entry(Features.QUALIFIER_SHARED, 0.9),
          Map.entry(Features.QUALIFIER_APART, -0.7),
          Map.entry(Features.OTHER_APART, -1.0),
          Map.entry(Features.PERSON_SAME, 4.0),
          Map.entry(Features.HOLDER_SAME, 0.9),
          Map.entry(Features.VALUE_NEAR, 2.0),
          Map.entry(Features.PART_AND_WHOLE, -20.0),
          Map.entry(Features.YEAR_APART, -3.0),
          Map.entry(Features.SAME_SENTENCE, -3.0),
          Map.entry(Features.HOLDER_APART, -1.6),
          Map.entry(Features.PART_BOTH, 1.3),
          Map.entry(Features.PART_APART, -0.8),
          Map.entry(Features.CONTEXT, 2.1),
          Map.entry(Features.COMPANIONS, 0.4),
          Map.entry(Features.SAME_REPORT_APART, -1.3),
          Map.entry(Features.UNIT_SAME, 2.0),
          Map.entry(Features.TOLL, 3.5),
          Map.entry(Features.TOLL_ELSEWHERE, -0.3),
          Map.entry(Features.PERSON_APART, -6.0),
          Map.entry(Features.SAME_SENTENCE_APART, -12.0),
          Map.entry(Features.CLAIM_APART, 1.2),
          Map.entry(Features.SOLE_APART, 4.0),
          Map.entry(Features.ABOARD, 4.5),
          Map.entry(Features.BIAS, -2.8));

  private Likeness() {}

  static double weight(Features feature) {
    return WEIGHTS.getOrDefault(feature, 0.0);
  }

  /** Log odds that the figures with these features measure one quantity. */
  static double logOdds(double[] features) {
    double sum = 0;
    for (Features each : Features.values()) {
      sum += weight(each) * features[each.ordinal()];
    }
    return sum;
  }
}
