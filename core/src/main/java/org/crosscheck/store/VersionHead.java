package org.crosscheck.store;

import java.time.Instant;

/**
 * A version of an event's record without the record.
 *
 * @param event id of the event
 * @param number from 1
 * @param known when we knew
 * @param reports how many reports it rests on
 * @param change the weightiest change in plain words; empty if there is none
 */
public record VersionHead(String event, int number, Instant known, int reports, String change) {

  /** The head of {@code version}. */
  public static VersionHead of(EventVersion version) {
    return new VersionHead(
        version.event(),
        version.number(),
        version.known(),
        version.record().reports().size(),
        version.changes().isEmpty() ? "" : version.changes().getFirst().sentence());
  }
}
