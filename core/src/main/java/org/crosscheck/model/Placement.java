package org.crosscheck.model;

import java.util.List;

/** Where a report belongs among the events known so far. */
public sealed interface Placement {

  /** Id of the report that was placed. */
  String report();

  /** Id of the event that it now belongs to. */
  String event();

  /** It tells of nothing known: an event was opened for it. */
  record Opened(String report, String event) implements Placement {}

  /**
   * It tells of a known event.
   *
   * @param nearest id of the report of that event that it resembles most
   */
  record Joined(String report, String event, String nearest) implements Placement {}

  /**
   * It shows that what passed for several events is one.
   *
   * @param nearest id of the report that it resembles most
   * @param absorbed ids of the events that are {@code event} from now on, in the order in which
   *     they were opened
   */
  record Merged(String report, String event, String nearest, List<String> absorbed)
      implements Placement {
    public Merged {
      absorbed = List.copyOf(absorbed);
    }
  }
}
