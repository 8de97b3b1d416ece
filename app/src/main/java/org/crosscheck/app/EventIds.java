package org.crosscheck.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.model.Change;
import org.crosscheck.model.Correction;
import org.crosscheck.store.ChangeEntry;
import org.crosscheck.store.Store;

/** Ids of events, which stay good when events turn out to be one. */
final class EventIds {

  private EventIds() {}

  /** The ids that live on as {@code event}, itself left out. */
  static Set<String> livingOnAs(String event, Store store) {
    List<Correction> corrections = store.corrections();
    Set<String> ids = new LinkedHashSet<>();
    collect(event, event, store, corrections, ids);
    return ids;
  }

  private static void collect(
      String into, String event, Store store, List<Correction> corrections, Set<String> ids) {
    Set<String> joined = new LinkedHashSet<>();
    for (ChangeEntry entry : store.changes(into)) {
      if (entry.change().kind() == Change.Kind.MEMBERS) {
        joined.add(entry.change().label());
      }
    }
    for (Correction correction : corrections) {
      if (correction.action() instanceof Correction.Merge(String to, String from)
          && to.equals(into)) {
        joined.add(from);
      } else if (correction.action() instanceof Correction.Move(String report, String to)
          && to.equals(into)) {
        store.movedBy(correction.id()).forEach(moved -> joined.add(moved.from()));
      }
    }
    for (String each : joined) {
      boolean stands = store.resolve(each).filter(event::equals).isPresent();
      if (stands && !each.equals(event) && ids.add(each)) {
        collect(each, event, store, corrections, ids);
      }
    }
  }
}
