package org.crosscheck.record;

import java.util.List;
import java.util.Optional;
import org.crosscheck.model.EventRecord;

/**
 * Where records are kept. Everything that is shown reads from here. Safe for use by many threads.
 */
public interface RecordStore {

  /** Keeps a record in place of any that was kept for the same event. */
  void put(EventRecord record);

  /** The record of the event with this id, if one is kept. */
  Optional<EventRecord> find(String eventId);

  /** All records, in the order in which their events were first put. */
  List<EventRecord> all();
}
