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
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Names a group of figures for a reader: "drones launched at Ukraine", "age of Terry Andres". */
final class Labels {

  private Labels() {}

  static Quantity quantity(String id, List<Figure> figures) {
    Measure measure = common(figures);
    String unit = mostTold(figures, Figure::unit);
    return new Quantity(id, label(figures, measure, unit), unit, measure, figures);
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

  private static String label(List<Figure> figures, Measure measure, String unit) {
    String holder = measure.holder();
    String place = mostTold(figures, Figure::place);
    String where = place.isEmpty() ? "" : " in " + place;
    return switch (measure.dimension()) {
      case AGE -> "age of " + (holder == null ? "a person" : holder);
      case COUNT -> {
        String outcome = measure.outcomes().isEmpty() ? "" : " " + participle(measure, figures);
        String noun = unit.isEmpty() ? "number" : unit;
        yield noun + outcome + where;
      }
      case STOREYS -> "storeys of the " + (holder == null ? "building" : holder) + where;
      case MAGNITUDE -> "magnitude of the " + (holder == null ? "quake" : holder) + where;
      case MONEY, SHARE, VOTES, MULTIPLE, RATE, OTHER -> {
        String outcome = measure.outcomes().isEmpty() ? "" : ": " + participle(measure, figures);
        yield unit + outcome + where;
      }
      case DURATION, LENGTH, AREA, WEIGHT, VOLUME, SPEED, TEMPERATURE, ANGLE, ENERGY ->
          noun(measure.dimension()) + (holder == null ? "" : " of the " + holder) + ", in " + unit;
    };
  }

  private static String noun(Dimension dimension) {
    return dimension.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static String participle(Measure measure, List<Figure> figures) {
    String first = measure.outcomes().getFirst();
    String word =
        mostTold(
            figures.stream().filter(f -> f.measure().outcomes().indexOf(first) == 0).toList(),
            Figure::predicate);
    return word.isEmpty() ? first : word;
  }

  private static String mostTold(
      List<Figure> figures, Function<Figure, @Nullable String> property) {
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
