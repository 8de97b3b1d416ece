package org.crosscheck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.store.Samples.at;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Whether a store gives what another gives, whatever it is asked. */
final class Alike {

  private final Store actual;
  private final Store expected;

  Alike(Store actual, Store expected) {
    this.actual = actual;
    this.expected = expected;
  }

  void on(RandomStream stream, int hours) {
    same(Store::head);
    same(Store::opened);
    same(Store::reportCount);
    same(Store::corrections);
    same(store -> store.runs(3));
    same(store -> store.rejections(5));
    same(store -> store.changesAfter(2, 7));
    same(store -> store.changesAfter(0, 10_000));
    same(store -> store.lastChanges(7));
    same(Alike::all);
    same(Alike::records);
    same(store -> store.reportsAfter(3, 4));
    same(store -> store.facts(FactQuery.ALL));
    for (int i = 0; i < 5; i++) {
      FactQuery query = stream.facts();
      same(store -> store.facts(query));
    }
    stream.reportIds().forEach(id -> same(store -> store.report(id)));
    stream.reportIds().forEach(id -> same(store -> store.reportByKey("key " + id)));
    for (String event : stream.events()) {
      same(store -> store.resolve(event));
      same(store -> store.reports(event));
      same(store -> store.versions(event));
      same(store -> store.changes(event));
      same(store -> store.version(event, 2));
      same(store -> store.version(event, null));
      for (int hour = 0; hour <= hours; hour += 6) {
        var time = at(hour);
        same(store -> store.version(event, time));
      }
    }
    for (int i = 1; i <= stream.corrections(); i++) {
      String correction = "c" + i;
      same(store -> store.movedBy(correction));
    }
    for (int i = 0; i < 10; i++) {
      EventQuery query = stream.query();
      same(store -> store.events(query));
    }
  }

  private static List<Kept> all(Store store) {
    List<Kept> all = new ArrayList<>();
    store.eachReport(all::add);
    return all;
  }

  private static List<EventVersion> records(Store store) {
    List<EventVersion> all = new ArrayList<>();
    store.eachRecord(all::add);
    return all;
  }

  private <T> void same(Function<Store, T> asked) {
    assertThat(asked.apply(actual)).usingRecursiveComparison().isEqualTo(asked.apply(expected));
  }
}
