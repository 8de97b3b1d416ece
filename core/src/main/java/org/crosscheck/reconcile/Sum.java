package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Value;

/**
 * A sum that may be meant.
 *
 * @param whole the quantity that is the whole
 * @param total its figure
 * @param terms the quantities that are the parts
 * @param parts their figures, in the same order
 * @param near whether a report gives the whole beside its parts
 * @param meant how well the words bear the sum out, as log odds
 */
record Sum(
    Term whole, Figure total, List<Term> terms, List<Figure> parts, boolean near, double meant) {

  double total(List<Figure> figures) {
    return figures.stream().mapToDouble(each -> each.value().number()).sum();
  }

  boolean holds() {
    return Value.same(total(parts), total.value().number());
  }

  /**
   * How many different totals a sum of this size and roundness could have had: 550 for 550, 12 for
   * 12,000 where all are rounded to thousands.
   */
  double choices() {
    double step = Tolerance.step(total);
    for (Figure each : parts) {
      step = Math.max(step, Tolerance.step(each));
    }
    double fine = Tolerance.step(total);
    for (Figure each : parts) {
      fine = Math.min(fine, Tolerance.step(each));
    }
    return Math.max(2, total(parts) / Math.sqrt(step * fine));
  }

  /** Numbers of the sum, the same for every way in which it is found. */
  String key() {
    return addends() + "=" + Numerals.plain(total.value().number());
  }

  /** The numbers of the parts, in one order. */
  String addends() {
    return parts.stream()
        .map(each -> Numerals.plain(each.value().number()))
        .sorted()
        .collect(Collectors.joining("+"));
  }

  String equation() {
    String left =
        parts.stream()
            .map(each -> Numerals.plain(each.value().number()))
            .collect(Collectors.joining(" + "));
    String found = Numerals.plain(total(parts));
    return holds()
        ? left + " = " + found
        : left + " = " + found + ", not " + Numerals.plain(total.value().number());
  }

  /** Whether one report has all its figures. */
  boolean stated() {
    Set<String> reports = new HashSet<>();
    whole.figures().stream()
        .filter(each -> sameNumber(each, total))
        .forEach(each -> reports.add(each.report()));
    for (int i = 0; i < terms.size(); i++) {
      Figure part = parts.get(i);
      reports.retainAll(
          terms.get(i).figures().stream()
              .filter(each -> sameNumber(each, part))
              .map(Figure::report)
              .collect(Collectors.toSet()));
    }
    return !reports.isEmpty();
  }

  Relation relation(double chance) {
    List<String> figures = new ArrayList<>();
    figures.add(total.id());
    parts.forEach(each -> figures.add(each.id()));
    return new Relation(
        Relation.Kind.SUM,
        whole.id(),
        terms.stream().map(Term::id).toList(),
        equation(),
        holds(),
        stated(),
        near ? null : chance,
        figures);
  }

  private static boolean sameNumber(Figure a, Figure b) {
    return Value.same(a.value().number(), b.value().number());
  }
}
