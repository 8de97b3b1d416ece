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
 * @param first id of the report that the others have it from, where dates or content show it
 * @param passages the words that show it, in the reports
 */
public record Lineage(
    Kind kind,
    List<String> reports,
    @Nullable String origin,
    String evidence,
    @Nullable String first,
    List<Passage> passages) {

  public Lineage {
    reports = List.copyOf(reports);
    passages = List.copyOf(passages);
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
