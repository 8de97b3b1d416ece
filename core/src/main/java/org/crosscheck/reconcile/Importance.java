package org.crosscheck.reconcile;

import java.util.Comparator;
import java.util.Set;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Verdict;

/** How early in the record a reader wants a fact. */
final class Importance {

  private static final Set<String> HUMAN =
      Set.of("person", "people", "victim", "child", "woman", "man");

  private Importance() {}

  /** A fact with the measure of its quantity. */
  record Ranked(Fact fact, Measure measure, Nature nature) {}

  /** Most important first; equals keep their order. */
  static Comparator<Ranked> first() {
    return Comparator.comparingInt(Importance::shelf)
        .thenComparing(each -> -each.fact().support().reports())
        .thenComparing(each -> disputed(each.fact()) ? 0 : 1)
        .thenComparing(each -> people(each) ? 0 : 1);
  }

  /**
   * Three shelves: what several reports tell, what one tells, and details of one person or house.
   */
  private static int shelf(Ranked ranked) {
    Dimension dimension = ranked.measure().dimension();
    if (dimension == Dimension.AGE || dimension == Dimension.STOREYS) {
      return 2;
    }
    return ranked.fact().support().reports() > 1 ? 0 : 1;
  }

  private static boolean disputed(Fact fact) {
    return fact.verdict() == Verdict.CONFLICT || fact.verdict() == Verdict.UPDATED;
  }

  private static boolean people(Ranked ranked) {
    return ranked.nature() == Nature.TOLL && HUMAN.contains(ranked.measure().thing());
  }
}
