package org.crosscheck.store;

import java.time.Instant;
import java.util.List;
import org.crosscheck.model.Change;
import org.crosscheck.model.EventRecord;

/**
 * One version of an event's record.
 *
 * @param event id of the event
 * @param number from 1
 * @param known when we knew
 * @param record the record; its event has the same id
 * @param changes what it says otherwise than the version before
 */
public record EventVersion(
    String event, int number, Instant known, EventRecord record, List<Change> changes) {

  public EventVersion {
    changes = List.copyOf(changes);
    if (!record.event().id().equals(event)) {
      throw new IllegalArgumentException(
          "event (" + event + ") is not that of the record (" + record.event().id() + ")");
    }
  }
}
