package org.crosscheck.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Value;
import org.jspecify.annotations.Nullable;

/** What speaks for and against two figures measuring one quantity, each from 0 to 1 or so. */
enum Features {
  THING_SAME,
  THING_KIN,
  THING_APART,
  PERSON,
  FIRST_OUTCOME_SAME,
  OUTCOME_SHARED,
  OUTCOME_APART,
  VALUE_SAME,
  VALUE_INFORMATION,
  VALUE_COMPATIBLE,
  VALUE_APART,
  VALUE_FAR,
  PLACE_SHARED,
  PLACE_APART,
  QUALIFIER_SHARED,
  QUALIFIER_APART,
  OTHER_APART,
  HOLDER_SAME,
  HOLDER_APART,
  PART_BOTH,
  PART_APART,
  CONTEXT,
  COMPANIONS,
  SAME_REPORT_APART,
  SAME_SENTENCE,
  BIAS;

  /** Things under which others fall, so that "weapons" may be "drones". */
  private static final Set<String> UMBRELLAS = Set.of("weapon", "person", "place", "attack", "");

  static double[] of(Figure a, Figure b, Contexts contexts, double companions) {
    double[] x = new double[values().length];
    Measure left = a.measure();
    Measure right = b.measure();
    things(x, left, right);
    outcomes(x, left, right);
    values(x, a, b);
    places(x, left, right);
    qualifiers(x, left, right);
    holders(x, left, right);
    x[PART_BOTH.ordinal()] = a.partOf() != null && b.partOf() != null ? 1 : 0;
    x[PART_APART.ordinal()] = (a.partOf() == null) != (b.partOf() == null) ? 1 : 0;
    boolean sentence = a.report().equals(b.report()) && a.sentenceIndex() == b.sentenceIndex();
    x[SAME_SENTENCE.ordinal()] = sentence ? 1 : 0;
    x[CONTEXT.ordinal()] = contexts.likeness(a, b);
    x[COMPANIONS.ordinal()] = Math.min(2, companions);
    x[BIAS.ordinal()] = 1;
    return x;
  }

  private static void things(double[] x, Measure a, Measure b) {
    Set<String> left = Set.of(a.thing().split("\\+"));
    Set<String> right = Set.of(b.thing().split("\\+"));
    if (left.equals(right) && !a.thing().isEmpty()) {
      x[THING_SAME.ordinal()] = 1;
    } else if (!disjoint(left, right)
        || !disjoint(left, UMBRELLAS)
        || !disjoint(right, UMBRELLAS)) {
      x[THING_KIN.ordinal()] = 1;
    } else {
      x[THING_APART.ordinal()] = 1;
    }
    x[PERSON.ordinal()] = a.thing().equals("person") && b.thing().equals("person") ? 1 : 0;
  }

  private static void outcomes(double[] x, Measure a, Measure b) {
    if (a.outcomes().isEmpty() || b.outcomes().isEmpty()) {
      return;
    }
    if (a.outcomes().getFirst().equals(b.outcomes().getFirst())) {
      x[FIRST_OUTCOME_SAME.ordinal()] = 1;
    } else if (!disjoint(Set.copyOf(a.outcomes()), Set.copyOf(b.outcomes()))) {
      x[OUTCOME_SHARED.ordinal()] = 1;
    } else {
      x[OUTCOME_APART.ordinal()] = 1;
    }
  }

  private static void values(double[] x, Figure a, Figure b) {
    double left = a.value().number();
    double right = b.value().number();
    if (Value.same(left, right)) {
      x[VALUE_SAME.ordinal()] = 1;
      x[VALUE_INFORMATION.ordinal()] = information(left);
      return;
    }
    double ratio = ratio(left, right);
    boolean open = couldHoldAtOnce(a.value(), b.value());
    if (open || ratio < 1.1) {
      x[VALUE_COMPATIBLE.ordinal()] = 1;
    } else {
      x[VALUE_APART.ordinal()] = 1;
    }
    if (ratio > 3 && !open) {
      x[VALUE_FAR.ordinal()] = 1;
    }
    if (a.report().equals(b.report()) && !open) {
      x[SAME_REPORT_APART.ordinal()] = 1;
    }
  }

  private static double ratio(double a, double b) {
    double low = Math.min(Math.abs(a), Math.abs(b));
    double high = Math.max(Math.abs(a), Math.abs(b));
    return low == 0 ? Double.POSITIVE_INFINITY : high / low;
  }

  private static boolean couldHoldAtOnce(Value a, Value b) {
    double min = Math.max(orElse(a.min(), 0), orElse(b.min(), 0));
    double max = Math.min(orElse(a.max(), Double.MAX_VALUE), orElse(b.max(), Double.MAX_VALUE));
    boolean bounded = ratio(a.number(), b.number()) < 5;
    return min <= max && (bounded || !open(a) && !open(b));
  }

  private static boolean open(Value value) {
    return value.min() == null || value.max() == null;
  }

  private static double orElse(@Nullable Double end, double other) {
    return end == null ? other : end;
  }

  /** How unlikely two reports hit on one number by accident: 0 for one, 1 from a thousand on. */
  static double information(double number) {
    double magnitude = Math.abs(number);
    double bits = Math.log10(Math.max(1, magnitude)) / 3;
    boolean fraction = !Value.same(magnitude, Math.rint(magnitude));
    return Math.min(1, fraction ? Math.max(0.5, bits) : bits);
  }

  private static void places(double[] x, Measure a, Measure b) {
    if (a.places().isEmpty() || b.places().isEmpty()) {
      return;
    }
    Set<String> left = folded(a.places());
    Set<String> right = folded(b.places());
    x[(disjoint(left, right) ? PLACE_APART : PLACE_SHARED).ordinal()] = 1;
  }

  private static void qualifiers(double[] x, Measure a, Measure b) {
    Set<String> left = new HashSet<>(a.qualifiers());
    Set<String> right = new HashSet<>(b.qualifiers());
    x[OTHER_APART.ordinal()] = left.remove("other") != right.remove("other") ? 1 : 0;
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    x[(disjoint(left, right) ? QUALIFIER_APART : QUALIFIER_SHARED).ordinal()] = 1;
  }

  private static void holders(double[] x, Measure a, Measure b) {
    String left = a.holder();
    String right = b.holder();
    if (left == null || right == null) {
      return;
    }
    boolean same =
        a.dimension() == Dimension.AGE ? Spelling.samePerson(left, right) : left.equals(right);
    x[(same ? HOLDER_SAME : HOLDER_APART).ordinal()] = 1;
  }

  private static Set<String> folded(List<String> names) {
    Set<String> folded = new HashSet<>();
    for (String name : names) {
      folded.add(Spelling.fold(name));
    }
    return folded;
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    for (String each : a) {
      if (b.contains(each)) {
        return false;
      }
    }
    return true;
  }
}
