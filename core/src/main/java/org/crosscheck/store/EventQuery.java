package org.crosscheck.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which events to list.
 *
 * @param place part of a place's name, in any case; null for all
 * @param kind the event type; null for all
 * @param since only events that were told of or happened at this time or later; null for all
 * @param until only events that were told of or happened before this time; null for all
 * @param contested only events with a fact whose reports conflict, or a sum that fails
 * @param offset how many to leave out at the start
 * @param limit most events to give
 */
public record EventQuery(
    @Nullable String place,
    @Nullable String kind,
    @Nullable Instant since,
    @Nullable Instant until,
    boolean contested,
    int offset,
    int limit) {

  /** The {@code limit} events that changed last. */
  public static EventQuery latest(int limit) {
    return new EventQuery(null, null, null, null, false, 0, limit);
  }
}
