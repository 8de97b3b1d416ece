package org.crosscheck.flow;

import java.util.List;
import org.crosscheck.model.Placement;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.RunTally;

/**
 * What became of a batch: one result for each thing received, in its order, and the events that say
 * something new.
 *
 * @param results what became of each
 * @param versions the new versions of records, oldest event first
 * @param tally what the desk has received since it was opened, this batch included
 */
public record Taken(List<Result> results, List<EventVersion> versions, RunTally tally) {

  public Taken {
    results = List.copyOf(results);
    versions = List.copyOf(versions);
  }

  /** What became of one thing received. */
  public sealed interface Result {}

  /** A new report, and the event that it was put to. */
  public record Placed(Placement placement) implements Result {}

  /**
   * A known report with another text.
   *
   * @param report its id
   * @param event the event that it belongs to
   * @param revision number of its text, from 2
   */
  public record Revised(String report, String event, int revision) implements Result {}

  /**
   * A known report again.
   *
   * @param source where it came from this time
   * @param report id of the known one
   */
  public record Known(String source, String report) implements Result {}

  /**
   * Something that no report could be made of.
   *
   * @param source where it came from
   * @param reason what is wrong with it
   */
  public record Refused(String source, String reason) implements Result {}
}
