package org.crosscheck.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Objects;
import org.crosscheck.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * A value as the gold and the record write it; an end is null where it is open. How two of them
 * compare is what {@code shared/score/score.py} does, so that the listing finds the same errors.
 */
record Interval(@Nullable Double min, @Nullable Double max) {

  private static final double TOLERANCE = 1e-6;

  /** Of a number, a pair, an object with min and max, or null. */
  static Interval of(@Nullable JsonNode node) {
    if (node == null || node.isNull()) {
      return new Interval(null, null);
    }
    if (node.isArray()) {
      return new Interval(number(node.get(0)), number(node.get(1)));
    }
    if (node.isObject()) {
      return new Interval(number(node.get("min")), number(node.get("max")));
    }
    return new Interval(node.asDouble(), node.asDouble());
  }

  static Interval of(@Nullable Value value) {
    return value == null ? new Interval(null, null) : new Interval(value.min(), value.max());
  }

  /** Whether {@code system} says this gold value, told with {@code modality}. */
  boolean isSaidBy(Interval system, String modality) {
    if (modality.equals("range")) {
      return system.known()
          && Objects.requireNonNullElse(system.min, 0.0) <= Objects.requireNonNullElse(max, 1e99)
          && Objects.requireNonNullElse(system.max, 1e99) >= Objects.requireNonNullElse(min, 0.0);
    }
    boolean lower = !modality.equals("at_most") && !modality.equals("less_than");
    boolean upper = !modality.equals("at_least") && !modality.equals("more_than");
    Double low = lower ? system.min : null;
    Double high = upper ? system.max : null;
    boolean bound =
        (low != null || high != null)
            && (low == null || close(min, low))
            && (high == null || close(min, high));
    return bound || (close(min, system.min) && close(max, system.max));
  }

  /** Whether a record that accepts {@code system} accepts this gold value. */
  boolean isAcceptedBy(Interval system) {
    if (!known()) {
      return true;
    }
    boolean same = close(min, system.min) && (close(max, system.max) || system.max == null);
    Double low = system.min;
    boolean meets =
        min != null
            && max != null
            && !min.equals(max)
            && low != null
            && low <= max
            && (system.max == null || system.max >= min);
    return same || meets;
  }

  /** Whether an end is known. */
  boolean known() {
    return min != null || max != null;
  }

  private static boolean close(@Nullable Double a, @Nullable Double b) {
    return a != null
        && b != null
        && Math.abs(a - b) <= TOLERANCE * Math.max(1.0, Math.max(Math.abs(a), Math.abs(b)));
  }

  /** As one writes it: "23", "[23, ]", "[20000, 99999]". */
  @Override
  public String toString() {
    return min != null && min.equals(max) ? plain(min) : "[" + plain(min) + ", " + plain(max) + "]";
  }

  private static String plain(@Nullable Double number) {
    if (number == null) {
      return "";
    }
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? Long.toString(number.longValue())
        : number.toString();
  }

  private static @Nullable Double number(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node.asDouble();
  }
}
