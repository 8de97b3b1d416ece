package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Quantity;
import org.crosscheck.model.Relation;

/**
 * Finds quantities that are part of another: as a text says ("14 of the 23 injured"), or by what
 * they count (those in hospital are of the injured, the arrested of the suspects).
 */
final class Parts {

  private static final List<Map.Entry<Deed, Deed>> OF =
      List.of(Map.entry(Deed.HOSPITALISED, Deed.HURT), Map.entry(Deed.ARRESTED, Deed.SUSPECTED));

  private Parts() {}

  static List<Relation> find(List<Quantity> quantities) {
    Map<String, Relation> found = new LinkedHashMap<>();
    Map<String, Quantity> quantityOf = new HashMap<>();
    quantities.forEach(each -> each.figures().forEach(f -> quantityOf.put(f.id(), each)));
    for (Quantity part : quantities) {
      for (Figure figure : part.figures()) {
        Quantity whole = figure.partOf() == null ? null : quantityOf.get(figure.partOf());
        if (whole != null && whole != part && figure.partOf() != null) {
          add(whole.id(), part.id(), true, List.of(figure.partOf(), figure.id()), found);
        }
      }
    }
    List<Term> counts =
        quantities.stream()
            .filter(each -> each.measure().dimension() == Dimension.COUNT)
            .map(each -> Term.of(each, List.of()))
            .filter(each -> !each.figures().isEmpty())
            .toList();
    for (Map.Entry<Deed, Deed> each : OF) {
      byDeed(counts, each.getKey(), each.getValue(), found);
    }
    return List.copyOf(found.values());
  }

  /** The part belongs to the whole that most reports tell, if it is no greater. */
  private static void byDeed(
      List<Term> terms, Deed partDeed, Deed wholeDeed, Map<String, Relation> found) {
    List<Term> wholes = new ArrayList<>();
    for (Term each : terms) {
      if (each.deeds().contains(wholeDeed) && !each.deeds().contains(partDeed) && each.people()) {
        wholes.add(each);
      }
    }
    Term whole = wholes.stream().max(Comparator.comparingLong(Parts::reports)).orElse(null);
    if (whole == null) {
      return;
    }
    for (Term part : terms) {
      Figure least = part.figures().get(0);
      Figure most = whole.figures().get(0);
      boolean fits = least.value().number() <= most.value().number();
      if (part != whole && part.people() && part.deeds().contains(partDeed) && fits) {
        add(whole.id(), part.id(), false, List.of(most.id(), least.id()), found);
      }
    }
  }

  private static long reports(Term term) {
    return term.figures().stream().map(Figure::report).distinct().count();
  }

  private static void add(
      String whole,
      String part,
      boolean stated,
      List<String> figures,
      Map<String, Relation> found) {
    found.putIfAbsent(
        whole + " " + part,
        new Relation(Relation.Kind.PART, whole, List.of(part), null, true, stated, null, figures));
  }
}
