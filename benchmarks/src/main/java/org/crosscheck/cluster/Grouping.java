package org.crosscheck.cluster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How well reports were put into events: BCubed precision, recall and F1 (Bagga and Baldwin 1998),
 * the mean over reports of the share of its event that is of its incident, and of its incident
 * that is in its event.
 */
record Grouping(double precision, double recall, int events) {

  double f1() {
    return 2 * precision * recall / (precision + recall);
  }

  /**
   * Scores events against labels.
   *
   * @param labels label of each report
   * @param events event of each report
   * @param counted the reports that count, as indices
   */
  static Grouping of(List<String> labels, List<String> events, int[] counted) {
    Map<String, Set<Integer>> byLabel = new HashMap<>();
    Map<String, Set<Integer>> byEvent = new LinkedHashMap<>();
    for (int i : counted) {
      byLabel.computeIfAbsent(labels.get(i), k -> new HashSet<>()).add(i);
      byEvent.computeIfAbsent(events.get(i), k -> new HashSet<>()).add(i);
    }
    double precision = 0;
    double recall = 0;
    for (int i : counted) {
      Set<Integer> same = byLabel.getOrDefault(labels.get(i), Set.of());
      Set<Integer> event = byEvent.getOrDefault(events.get(i), Set.of());
      double both = event.stream().filter(same::contains).count();
      precision += both / event.size();
      recall += both / same.size();
    }
    return new Grouping(precision / counted.length, recall / counted.length, byEvent.size());
  }

  static Grouping of(List<String> labels, List<String> events) {
    return of(labels, events, IntStream.range(0, labels.size()).toArray());
  }
}
