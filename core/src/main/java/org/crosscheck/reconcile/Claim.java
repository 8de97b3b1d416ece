package org.crosscheck.reconcile;

import java.time.Instant;
import org.crosscheck.model.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what its report shows of its age.
 *
 * @param figure the figure
 * @param published when its report was published
 * @param moment the time that stands as a heading above it in a running report
 * @param age whether the words around it call it old or new
 * @param forecast whether the words around it speak of what is to come or is feared
 */
record Claim(
    Figure figure,
    @Nullable Instant published,
    @Nullable Instant moment,
    Age age,
    boolean forecast) {

  /** What the words around a figure say of its age. */
  enum Age {
    OLD,
    NEW,
    UNSAID
  }

  String report() {
    return figure.report();
  }

  double number() {
    return figure.value().number();
  }

  /** Whether this was said after the other, as far as dates show it. */
  boolean laterThan(Claim other) {
    if (report().equals(other.report())) {
      return moment != null && other.moment != null && moment.isAfter(other.moment);
    }
    return published != null && other.published != null && Dates.later(published, other.published);
  }
}
