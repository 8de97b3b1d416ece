package org.crosscheck.model;

import org.jspecify.annotations.Nullable;

/**
 * What a figure says of its quantity, in base units; an end is null where the text leaves it open.
 *
 * @param min least value that the words allow
 * @param max greatest value that the words allow
 */
public record Value(@Nullable Double min, @Nullable Double max) {

  /** Relative difference under which two numbers are the same figure. */
  private static final double SAME = 1e-6;

  public Value {
    if (min == null && max == null) {
      throw new IllegalArgumentException("value (null, null) says nothing");
    }
    if (min != null && max != null && min > max) {
      throw new IllegalArgumentException("value (" + min + ", " + max + ") is upside down");
    }
  }

  public static Value exactly(double number) {
    return new Value(number, number);
  }

  public static Value between(double min, double max) {
    return new Value(min, max);
  }

  public static Value atLeast(double min) {
    return new Value(min, null);
  }

  public static Value atMost(double max) {
    return new Value(null, max);
  }

  public boolean isPoint() {
    return min != null && max != null && same(min, max);
  }

  /** The number that the text names: the point, the one end that is known, or the lower end. */
  public double number() {
    if (min != null) {
      return min;
    }
    if (max != null) {
      return max;
    }
    throw new IllegalStateException("a value has one end at least");
  }

  /** Whether both ends are equal up to rounding error. */
  public boolean isSame(Value other) {
    return same(min, other.min) && same(max, other.max);
  }

  private static boolean same(@Nullable Double a, @Nullable Double b) {
    return a == null || b == null ? a == b : same(a.doubleValue(), b.doubleValue());
  }

  /** Whether two numbers are equal up to rounding error. */
  public static boolean same(double a, double b) {
    return Math.abs(a - b) <= SAME * Math.max(1.0, Math.max(Math.abs(a), Math.abs(b)));
  }
}
