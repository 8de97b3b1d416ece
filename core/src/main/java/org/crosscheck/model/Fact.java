package org.crosscheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of all reports that measure one quantity, and what follows from them.
 *
 * @param id unique in its record: "q3"
 * @param label what is measured, for a reader: "drones launched at Ukraine"
 * @param unit what is counted or measured
 * @param slot name of the event type's slot that it fills, such as {@code launched.drones}
 * @param verdict how its reports stand to one another; null where one report alone tells it
 * @param accepted the value that a careful editor would print after reading all reports; null where
 *     none can be named
 * @param support how many stand behind it
 * @param status how well it is supported
 * @param reason one sentence that says why, with the figures in it
 * @param figures ids of its figures, in the order of reports and text
 */
public record Fact(
    String id,
    String label,
    String unit,
    @Nullable String slot,
    @Nullable Verdict verdict,
    @Nullable Value accepted,
    Support support,
    Status status,
    String reason,
    List<String> figures) {

  public Fact {
    figures = List.copyOf(figures);
  }
}
