package org.crosscheck.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why reports count as one voice, or whom a report names as its origin.
 *
 * @param kind how they hang together
 * @param reports ids of the reports
 * @param origin the common or named origin, where known
 * @param evidence the words or the reckoning that show it, for a reader
 */
public record Lineage(Kind kind, List<String> reports, @Nullable String origin, String evidence) {

  public Lineage {
    reports = List.copyOf(reports);
  }

  /** The sorts of descent. */
  public enum Kind {
    COPY,
    SAME_ORIGIN,
    NAMED_ORIGIN;

    /** The name in the written record, such as {@code same-origin}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
