package org.crosscheck.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much each paragraph of a page belongs to its story: pages hold teasers of other stories,
 * lists of links and notices. A paragraph belongs that shares its rarer words with the headline, or
 * with paragraphs that do. Without a headline the first paragraphs stand for it.
 */
final class Focus {

  private static final double LEAST = 0.15;
  private static final int ROUNDS = 2;

  private Focus() {}

  /**
   * Weights from {@value #LEAST} to 1, one for each paragraph.
   *
   * @param headline words of the headline, folded; empty where there is none
   * @param paragraphs the words of each paragraph, folded
   */
  static double[] of(Set<String> headline, List<Set<String>> paragraphs) {
    double[] weights = new double[paragraphs.size()];
    boolean told = !headline.isEmpty();
    Map<String, Double> core = new HashMap<>();
    for (String word : headline) {
      core.merge(Words.stem(word), 1.0, Math::max);
    }
    if (!told) {
      for (int i = 0; i < Math.min(2, paragraphs.size()); i++) {
        for (String word : paragraphs.get(i)) {
          core.merge(Words.stem(word), i == 0 ? 1.0 : 0.5, Math::max);
        }
      }
    }
    List<Set<String>> stems = new ArrayList<>();
    for (Set<String> each : paragraphs) {
      Set<String> set = new HashSet<>();
      each.forEach(word -> set.add(Words.stem(word)));
      stems.add(set);
    }
    for (int round = 0; round < ROUNDS; round++) {
      double best = 0;
      for (int i = 0; i < weights.length; i++) {
        weights[i] = likeness(core, stems.get(i));
        best = Math.max(best, weights[i]);
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] = best == 0 ? 1 : LEAST + (1 - LEAST) * Math.min(1, weights[i] / (0.5 * best));
      }
      for (int i = 0; i < weights.length; i++) {
        if (weights[i] > 0.7) {
          for (String stem : stems.get(i)) {
            core.merge(stem, 0.5 * weights[i], Math::max);
          }
        }
      }
    }
    return weights;
  }

  private static double likeness(Map<String, Double> core, Set<String> stems) {
    double shared = 0;
    for (String stem : stems) {
      Double weight = core.get(stem);
      if (weight != null) {
        shared += weight * -Math.log(Words.share(stem));
      }
    }
    return shared / Math.sqrt(8 + stems.size());
  }
}
