package org.crosscheck.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of which events to give. What is null asks for nothing.
 *
 * @param label part of a fact's label, in any case
 * @param thing canonical name of what is counted: "person"
 * @param outcome canonical name of what happened to it: "kill"
 * @param unit what is counted or measured, as the fact has it: "people"
 * @param place part of the name of one of the event's places, in any case
 * @param kind the event type
 * @param since only facts of events that happened at this time or later
 * @param until only facts of events that happened before this time
 */
public record FactQuery(
    @Nullable String label,
    @Nullable String thing,
    @Nullable String outcome,
    @Nullable String unit,
    @Nullable String place,
    @Nullable String kind,
    @Nullable Instant since,
    @Nullable Instant until) {

  /** Every fact of every event. */
  public static final FactQuery ALL = new FactQuery(null, null, null, null, null, null, null, null);

  /** What happened to which thing, in all events: "kill", "person". */
  public static FactQuery of(String outcome, String thing) {
    return new FactQuery(null, thing, outcome, null, null, null, null, null);
  }
}
