package org.crosscheck.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Makes a quantity of a group of figures: what they have in common, under one name. */
final class Labels {

  private Labels() {}

  static Quantity quantity(String id, List<Figure> figures) {
    Measure measure = common(figures);
    String unit = mostTold(figures, Figure::unit);
    return new Quantity(id, Phrases.label(figures, measure, unit), unit, measure, figures);
  }

  private static Measure common(List<Figure> figures) {
    Measure first = figures.getFirst().measure();
    Set<String> outcomes = new LinkedHashSet<>();
    Set<String> places = new LinkedHashSet<>();
    Set<String> qualifiers = new LinkedHashSet<>();
    Set<String> context = new LinkedHashSet<>();
    for (Figure figure : figures) {
      outcomes.addAll(figure.measure().outcomes());
      places.addAll(figure.measure().places());
      qualifiers.addAll(figure.measure().qualifiers());
      context.addAll(figure.measure().context());
    }
    String thing = mostTold(figures, f -> f.measure().thing());
    String holder = mostTold(figures, f -> f.measure().holder());
    return new Measure(
        first.dimension(),
        thing,
        List.copyOf(qualifiers),
        byFrequency(figures, outcomes),
        List.copyOf(places),
        holder.isEmpty() ? null : holder,
        List.copyOf(context));
  }

  private static List<String> byFrequency(List<Figure> figures, Set<String> outcomes) {
    Map<String, Double> weight = new HashMap<>();
    for (Figure figure : figures) {
      List<String> own = figure.measure().outcomes();
      for (int i = 0; i < own.size(); i++) {
        weight.merge(own.get(i), 1.0 / (1 + i), Double::sum);
      }
    }
    List<String> sorted = new ArrayList<>(outcomes);
    sorted.sort(Comparator.comparingDouble((String o) -> -weight.getOrDefault(o, 0.0)));
    return sorted;
  }

  /** The words that most figures have for a property; empty where none has any. */
  static String mostTold(List<Figure> figures, Function<Figure, @Nullable String> property) {
    Map<String, Integer> counts = new java.util.LinkedHashMap<>();
    for (Figure figure : figures) {
      String told = property.apply(figure);
      if (told != null && !told.isEmpty()) {
        counts.merge(told, 1, Integer::sum);
      }
    }
    String best = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (best.isEmpty() || entry.getValue() > counts.getOrDefault(best, 0)) {
        best = entry.getKey();
      }
    }
    return best;
  }
}
