package org.crosscheck.model;

import java.util.Map;
import org.crosscheck.model.Measure.Dimension;

/**
 * Puts figures of one dimension on one scale, so that miles meet kilometres and "a fifth" meets 20
 * percent. Factors are those of the SI and of the international yard and pound (1959).
 */
public final class Scale {

  private static final Map<String, Double> FACTORS =
      Map.ofEntries(
          Map.entry("km", 1000.0),
          Map.entry("metre", 1.0),
          Map.entry("cm", 0.01),
          Map.entry("mm", 0.001),
          Map.entry("mile", 1609.344),
          Map.entry("nautical mile", 1852.0),
          Map.entry("yard", 0.9144),
          Map.entry("foot", 0.3048),
          Map.entry("inch", 0.0254),
          Map.entry("square metre", 1.0),
          Map.entry("hectare", 1e4),
          Map.entry("acre", 4046.8564224),
          Map.entry("square km", 1e6),
          Map.entry("square mile", 2589988.110336),
          Map.entry("square foot", 0.09290304),
          Map.entry("gram", 0.001),
          Map.entry("kg", 1.0),
          Map.entry("tonne", 1000.0),
          Map.entry("pound", 0.45359237),
          Map.entry("ounce", 0.028349523125),
          Map.entry("m/s", 1.0),
          Map.entry("km/h", 1 / 3.6),
          Map.entry("km/hour", 1 / 3.6),
          Map.entry("mph", 0.44704),
          Map.entry("mile/hour", 0.44704),
          Map.entry("knot", 1852 / 3600.0),
          Map.entry("second", 1 / 3600.0),
          Map.entry("minute", 1 / 60.0),
          Map.entry("hour", 1.0),
          Map.entry("day", 24.0),
          Map.entry("week", 168.0));

  private Scale() {}

  /** By how much a figure's number is multiplied to stand in its dimension's base unit. */
  public static double factor(Figure figure) {
    Dimension dimension = figure.measure().dimension();
    return switch (dimension) {
      case SHARE -> isFraction(figure) ? 100 : 1;
      case LENGTH, AREA, WEIGHT, SPEED, DURATION ->
          FACTORS.getOrDefault(figure.measure().thing(), 1.0);
      case COUNT,
          MONEY,
          VOLUME,
          TEMPERATURE,
          MAGNITUDE,
          ANGLE,
          ENERGY,
          AGE,
          VOTES,
          STOREYS,
          MULTIPLE,
          RATE,
          OTHER ->
          1;
    };
  }

  /** Whether numbers of two figures can be held against each other. */
  public static boolean isCommon(Figure a, Figure b) {
    boolean known = isKnown(a) && isKnown(b);
    boolean same = a.measure().thing().equals(b.measure().thing());
    return a.measure().dimension() == b.measure().dimension() && (same || known);
  }

  /** A figure's value in its dimension's base unit. */
  public static Value common(Figure figure) {
    return times(figure.value(), factor(figure));
  }

  /** A value, its ends multiplied. */
  public static Value times(Value value, double factor) {
    return factor == 1
        ? value
        : new Value(
            value.min() == null ? null : value.min() * factor,
            value.max() == null ? null : value.max() * factor);
  }

  private static boolean isKnown(Figure figure) {
    return FACTORS.containsKey(figure.measure().thing());
  }

  /** "half", "one in five" against "50 percent". */
  private static boolean isFraction(Figure figure) {
    return figure.unit().startsWith("share");
  }
}
