package org.crosscheck.changes;

import java.util.Comparator;
import org.crosscheck.model.Change;

/**
 * A change with its place among those of its kind.
 *
 * @param change the change
 * @param weight the less the sooner it is told; equals stay in the order of their facts
 */
record Weighed(Change change, int weight) {

  /** The weightiest first. */
  static final Comparator<Weighed> ORDER =
      Comparator.comparing((Weighed each) -> each.change.kind()).thenComparingInt(Weighed::weight);
}
