package org.crosscheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Quantity;
import org.crosscheck.model.Report;

/**
 * Puts figures that measure the same quantity together. Pairs of one dimension are scored by {@link
 * Likeness}; the groups are then merged best pair first, as long as the mean score between two
 * groups speaks for it (average-link clustering).
 */
public final class Aligner {

  /** Log odds of figures that cannot be of one quantity. */
  private static final double NEVER = -100;

  /** The quantities of all reports, in the order in which the reports first tell them. */
  public List<Quantity> align(List<Report> reports) {
    List<Figure> figures = new ArrayList<>();
    for (Report report : reports) {
      figures.addAll(report.figures());
    }
    Map<Dimension, List<Figure>> byDimension = new EnumMap<>(Dimension.class);
    for (Figure figure : figures) {
      byDimension.computeIfAbsent(figure.measure().dimension(), d -> new ArrayList<>()).add(figure);
    }
    Contexts contexts = new Contexts(figures);
    Companions companions = new Companions(reports, figures);
    Soles soles = new Soles(reports);
    List<List<Figure>> groups = new ArrayList<>();
    for (List<Figure> same : byDimension.values()) {
      groups.addAll(group(same, contexts, companions, soles));
    }
    Map<Figure, Integer> order = new java.util.IdentityHashMap<>();
    for (int i = 0; i < figures.size(); i++) {
      order.put(figures.get(i), i);
    }
    Comparator<Figure> told = Comparator.comparing(f -> order.getOrDefault(f, 0));
    groups.forEach(g -> g.sort(told));
    groups.sort(Comparator.comparing(List::getFirst, told));
    List<Quantity> quantities = new ArrayList<>();
    for (List<Figure> group : groups) {
      quantities.add(Labels.quantity("q" + (quantities.size() + 1), group));
    }
    return quantities;
  }

  private static List<List<Figure>> group(
      List<Figure> figures, Contexts contexts, Companions companions, Soles soles) {
    int n = figures.size();
    double[][] score = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double[] features =
            Features.of(figures.get(i), figures.get(j), contexts, companions, soles);
        boolean two = Features.areTwoBearers(figures.get(i), figures.get(j));
        score[i][j] = score[j][i] = two ? NEVER : Likeness.logOdds(features);
      }
    }
    return Clusters.averageLink(score).stream()
        .map(
            members -> {
              List<Figure> group = new ArrayList<>();
              members.forEach(m -> group.add(figures.get(m)));
              return group;
            })
        .toList();
  }
}
