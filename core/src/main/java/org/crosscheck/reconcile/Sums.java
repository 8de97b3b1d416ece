package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Quantity;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Report;

/**
 * Finds parts that add up to a whole in meaning and in number.
 *
 * <p>Parts that a report names side by side ({@link Listing}) are tried against every whole; any
 * two quantities are tried as parts only where their numbers are great. A sum is taken when the
 * words that bear it out outweigh chance:
 *
 * <pre>meant + ln(choices) - ln(tried) &gt;= {@value #TAKEN}</pre>
 *
 * where {@code meant} are log odds from things, deeds and closeness ({@link Meaning}), {@code
 * choices} is how many totals of that size and roundness there are, and {@code tried} how many
 * wholes were held against parts in this event that the words bear out as well. The chance that a
 * relation gives is that of one accidental hit or more among these, 1 - exp(-tried / (ln 10
 * choices)), with numbers spread evenly over the logarithm of a decade.
 */
final class Sums {

  private static final double TAKEN = 3;

  /** Numbers that would so likely meet by accident are no sum, unless one place gives them all. */
  private static final double ACCIDENT = 0.75;

  private Sums() {}

  /** The sums that are meant: those that hold, surest first, then those that should and do not. */
  static List<Relation> find(List<Report> reports, List<Quantity> quantities) {
    Terms terms = Terms.of(quantities);
    List<Figure> figures = quantities.stream().flatMap(each -> each.figures().stream()).toList();
    ListedSums listed = new ListedSums(reports, terms, figures);
    List<Found> all = new ArrayList<>(listed.holding());
    all.addAll(new FreeSums(terms).holding());
    List<Found> taken = distinct(all);
    Set<String> used = new HashSet<>();
    taken.forEach(each -> each.sum().parts().forEach(part -> used.add(part.id())));
    List<Found> told = new ArrayList<>(taken);
    told.addAll(listed.missing(used));
    return told.stream().map(each -> each.sum().relation(each.chance())).toList();
  }

  /**
   * Each equation once, one whole for the same parts, and for a small whole the best of its
   * divisions.
   */
  private static List<Found> distinct(List<Found> found) {
    Map<String, Found> best = new HashMap<>();
    for (Found each : found) {
      boolean accident = !each.sum().near() && each.chance() > ACCIDENT;
      if (each.odds() >= TAKEN && !accident) {
        best.merge(each.sum().key(), each, (a, b) -> a.odds() >= b.odds() ? a : b);
      }
    }
    List<Found> ordered = new ArrayList<>(best.values());
    ordered.sort(
        Comparator.comparingDouble((Found each) -> -each.odds())
            .thenComparing(each -> each.sum().key()));
    Set<Object> seen = new HashSet<>();
    List<Found> kept = new ArrayList<>();
    for (Found each : ordered) {
      Sum sum = each.sum();
      boolean small = sum.choices() < FreeSums.CHOICES;
      if (seen.add(List.of(new HashSet<>(sum.terms()), sum.addends()))
          && (!small || seen.add(List.of(sum.whole().id(), sum.total().value())))) {
        kept.add(each);
      }
    }
    return kept;
  }
}
