package org.crosscheck.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which event each report belongs to; events that were merged lead to the one they became. */
final class Events {

  private int[] eventOf = new int[1 << 10];
  private final List<String> ids = new ArrayList<>();
  private int[] parents = new int[1 << 10];
  private final Map<String, Integer> numbers = new HashMap<>();

  boolean knows(String id) {
    return numbers.containsKey(id);
  }

  /**
   * Number of the event of a report; events are numbered in the order in which they were opened.
   */
  int of(int report) {
    return root(eventOf[report]);
  }

  String id(int event) {
    return ids.get(event);
  }

  /**
   * Puts a report into an event, which is opened if it is not known. An event that was absorbed is
   * opened again, without the reports that it once had.
   */
  void put(int report, String id) {
    if (report >= eventOf.length) {
      eventOf = Arrays.copyOf(eventOf, 2 * report);
    }
    int known = numbers.getOrDefault(id, ids.size());
    boolean open = known < ids.size() && parents[known] == known;
    int event = open ? known : ids.size();
    if (!open) {
      if (event >= parents.length) {
        parents = Arrays.copyOf(parents, 2 * event);
      }
      parents[event] = event;
      ids.add(id);
      numbers.put(id, event);
    }
    eventOf[report] = event;
  }

  /** From now on, {@code other} is {@code event}. */
  void absorb(int event, int other) {
    parents[other] = event;
  }

  private int root(int event) {
    int at = event;
    while (parents[at] != at) {
      parents[at] = parents[parents[at]];
      at = parents[at];
    }
    return at;
  }
}
