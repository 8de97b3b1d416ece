package org.crosscheck.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.model.EventRecord;

/** Keeps records in memory, for one run. */
public final class MemoryStore implements RecordStore {

  private final Map<String, EventRecord> records = new LinkedHashMap<>();

  @Override
  public synchronized void put(EventRecord record) {
    records.put(record.event().id(), record);
  }

  @Override
  public synchronized Optional<EventRecord> find(String eventId) {
    return Optional.ofNullable(records.get(eventId));
  }

  @Override
  public synchronized List<EventRecord> all() {
    return List.copyOf(records.values());
  }
}
