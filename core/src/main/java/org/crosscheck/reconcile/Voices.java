package org.crosscheck.reconcile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Support;
import org.crosscheck.model.Witness;

/** Counts who stands behind the figures of a quantity. */
final class Voices {

  private final Map<String, String> witnessOf = new HashMap<>();

  private final Naming naming;

  Voices(List<Witness> witnesses, Naming naming) {
    this.naming = naming;
    for (Witness witness : witnesses) {
      witnessOf.put(witness.report(), witness.witness());
    }
  }

  Map<String, String> witnessOf() {
    return witnessOf;
  }

  Support support(List<Figure> figures) {
    Set<String> reports = new HashSet<>();
    Set<String> voices = new HashSet<>();
    for (Figure figure : figures) {
      reports.add(figure.report());
      voices.add(witnessOf.getOrDefault(figure.report(), figure.report()));
    }
    return new Support(reports.size(), voices.size(), speakers(figures).size());
  }

  /** The different speakers of the figures, in the order in which they speak. */
  List<String> speakers(List<Figure> figures) {
    Set<String> names = new LinkedHashSet<>();
    for (Figure figure : figures) {
      naming.source(figure.report(), figure.speaker()).ifPresent(each -> names.add(each.name()));
    }
    return List.copyOf(names);
  }
}
