package org.crosscheck.reconcile;

import java.util.List;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Relation;

/**
 * What the quantities of one event come to.
 *
 * @param facts one for each quantity, most important first
 * @param relations sums and parts that tie them, surest first
 */
public record Reconciliation(List<Fact> facts, List<Relation> relations) {

  public Reconciliation {
    facts = List.copyOf(facts);
    relations = List.copyOf(relations);
  }
}
