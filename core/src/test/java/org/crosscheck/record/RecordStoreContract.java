package org.crosscheck.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.model.Event;
import org.crosscheck.model.EventRecord;
import org.junit.jupiter.api.Test;

/** What every store must do. */
abstract class RecordStoreContract {

  abstract RecordStore store();

  @Test
  void findsWhatWasPutAndReplacesIt() {
    RecordStore store = store();
    assertThat(store.find("e1")).isEmpty();
    store.put(of("e1", "first"));
    store.put(of("e2", "other"));
    store.put(of("e1", "second"));
    assertThat(store.find("e1").orElseThrow().event().title()).isEqualTo("second");
    assertThat(store.all()).extracting(record -> record.event().id()).containsExactly("e1", "e2");
  }

  private static EventRecord of(String id, String title) {
    return new EventRecord(
        Records.ferry().producer(),
        new Event(id, title, null, null, null, List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
