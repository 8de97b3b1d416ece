package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Quantity;

/**
 * The quantities of an event that can be added up.
 *
 * @param all all of them, in order
 * @param ofFigure by the id of a figure
 * @param ofNumber by the numbers that their figures name, least first
 */
record Terms(List<Term> all, Map<String, Term> ofFigure, TreeMap<Double, Set<Term>> ofNumber) {

  private static final Set<Dimension> ADDED =
      Set.of(
          Dimension.COUNT,
          Dimension.MONEY,
          Dimension.VOTES,
          Dimension.AREA,
          Dimension.WEIGHT,
          Dimension.VOLUME,
          Dimension.DURATION);

  static Terms of(List<Quantity> quantities) {
    Terms terms = new Terms(new ArrayList<>(), new HashMap<>(), new TreeMap<>());
    Map<String, Quantity> quantityOf = new HashMap<>();
    quantities.forEach(each -> each.figures().forEach(f -> quantityOf.put(f.id(), each)));
    for (Quantity quantity : quantities) {
      if (ADDED.contains(quantity.measure().dimension())) {
        List<Quantity> wholes = new ArrayList<>();
        for (Figure each : quantity.figures()) {
          Quantity whole = each.partOf() == null ? null : quantityOf.get(each.partOf());
          if (whole != null && whole != quantity) {
            wholes.add(whole);
          }
        }
        Term term = Term.of(quantity, wholes);
        terms.all.add(term);
        term.figures()
            .forEach(
                each -> {
                  terms.ofFigure.put(each.id(), term);
                  terms
                      .ofNumber
                      .computeIfAbsent(each.value().number(), n -> new LinkedHashSet<>())
                      .add(term);
                });
      }
    }
    return terms;
  }
}
