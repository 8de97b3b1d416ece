package org.crosscheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a version of a record says otherwise than the version before.
 *
 * @param kind what sort of change
 * @param label what it is about, for a reader: a fact's label, a report's id; empty where it is the
 *     record as a whole
 * @param before what was said, for a reader; null where nothing was
 * @param after what is said now; null where nothing is
 * @param sentence the change in plain words: "injured 15 -> 16, second report of the police"
 * @param fact id of the fact in the new record, in the old one where the fact is gone; null where
 *     it is no fact that changed
 * @param reports ids of the reports that brought the change
 */
public record Change(
    Kind kind,
    String label,
    @Nullable String before,
    @Nullable String after,
    String sentence,
    @Nullable String fact,
    List<String> reports) {

  public Change {
    reports = List.copyOf(reports);
  }

  /** Sorts of change, the weightiest first. */
  public enum Kind {
    /** The value to print for a fact is another one. */
    VALUE,
    /** A fact's reports stand otherwise to one another. */
    VERDICT,
    /** A fact that was not told before. */
    FACT,
    /** A fact that is told no more. */
    FACT_GONE,
    /** A sum that holds, or that should and does not, new or gone. */
    SUM,
    /** A fact has more or fewer witnesses or speakers. */
    SUPPORT,
    /** A person's correction, or its undoing. */
    CORRECTION,
    /** Other events turned out to be this one, or part of it was taken out. */
    MEMBERS,
    /** A report came in, in a new version, or left. */
    REPORT
  }
}
