package org.crosscheck.align;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Report;
import org.crosscheck.model.Scale;
import org.crosscheck.model.Value;

/**
 * Figures that are the only ones of their sort in their reports: "18 engines" on Friday and "58
 * engines" on Sunday, where neither report has other engines, are one count that moved. So are "16
 * drones" and "18 drones" of two who contradict one another. "Two officers" and "six officers" in
 * one report are of two sorts, and of people only those with one fate are counted alike.
 */
final class Soles {

  /** Reports closer than this were written from the same counts. */
  private static final Duration APART = Duration.ofHours(6);

  /** A count that moved is seldom further off than this many times. */
  private static final double MOVED = 5;

  /** From so many people on two counts may be of one crowd. */
  private static final double MANY = 10;

  private static final Set<String> WIDE = Set.of("person", "place", "attack", "percent", "");

  private final Map<String, List<Figure>> ofReport = new HashMap<>();
  private final Map<String, Instant> published = new HashMap<>();

  Soles(List<Report> reports) {
    for (Report report : reports) {
      Instant when = report.article().published();
      if (when != null) {
        published.put(report.id(), when);
      }
      report
          .figures()
          .forEach(each -> ofReport.computeIfAbsent(key(each), k -> new ArrayList<>()).add(each));
    }
  }

  /** Whether both are the only figures of their sort, and a date or a speaker sets them apart. */
  boolean are(Figure a, Figure b) {
    return isOfOneSort(a, b)
        && (Features.areRivals(a, b) || areDatesApart(a, b))
        && isNear(a, b)
        && !arePeople(a, b)
        && isSole(a, b)
        && isSole(b, a);
  }

  private boolean areDatesApart(Figure a, Figure b) {
    Instant left = published.get(a.report());
    Instant right = published.get(b.report());
    return left != null
        && right != null
        && Duration.between(left, right).abs().compareTo(APART) >= 0;
  }

  /** Whether no other number in {@code figure}'s report is of the sort of {@code other}. */
  private boolean isSole(Figure figure, Figure other) {
    for (Figure each : ofReport.getOrDefault(key(figure), List.of())) {
      if (each != figure
          && each != other
          && isOfOneSort(each, other)
          && !Features.areRivals(each, figure)
          && !each.measure().qualifiers().contains("earlier")
          && !Value.same(number(each), number(figure))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The dead and the injured have rules of their own, and of a few people two counts are seldom of
   * the same.
   */
  private static boolean arePeople(Figure a, Figure b) {
    List<String> outcomes = a.measure().outcomes();
    boolean toll = !outcomes.isEmpty() && Features.TOLLS.contains(outcomes.getFirst());
    boolean few = Math.min(number(a), number(b)) < MANY;
    return Features.PEOPLE.contains(a.measure().thing()) && (toll || few);
  }

  private static boolean isNear(Figure a, Figure b) {
    double low = Math.min(number(a), number(b));
    double high = Math.max(number(a), number(b));
    return a.measure().dimension() == Dimension.SHARE || low > 1 && high <= MOVED * low;
  }

  /** Whether what is counted, and what befell it, is the same as far as it is said. */
  private static boolean isOfOneSort(Figure a, Figure b) {
    Measure left = a.measure();
    Measure right = b.measure();
    if (left.dimension() != right.dimension() || !left.thing().equals(right.thing())) {
      return false;
    }
    boolean silent = left.outcomes().isEmpty() && right.outcomes().isEmpty();
    boolean alike =
        !left.outcomes().isEmpty()
            && !right.outcomes().isEmpty()
            && left.outcomes().getFirst().equals(right.outcomes().getFirst());
    boolean one = left.outcomes().isEmpty() || right.outcomes().isEmpty();
    boolean wide = WIDE.contains(left.thing());
    return switch (left.dimension()) {
      case COUNT -> alike || !wide && (silent || one && Features.areRivals(a, b));
      case SHARE -> alike;
      default -> false;
    };
  }

  private static double number(Figure figure) {
    return Scale.common(figure).number();
  }

  private static String key(Figure figure) {
    return figure.report() + " " + figure.measure().dimension();
  }
}
