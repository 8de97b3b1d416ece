package org.crosscheck.model;

import java.util.Locale;

/** How the reports of one fact stand to one another. */
public enum Verdict {
  /** The same value. */
  AGREE,
  /** They differ only in bounds, rounding or precision: all can hold at once. */
  COMPATIBLE,
  /** The quantity moved or an early count was revised; the later report supersedes. */
  UPDATED,
  /** They cannot all hold, and time does not explain it. */
  CONFLICT;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
