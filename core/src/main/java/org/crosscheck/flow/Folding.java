package org.crosscheck.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.changes.Changes;
import org.crosscheck.corrections.Corrected;
import org.crosscheck.model.Article;
import org.crosscheck.model.Change;
import org.crosscheck.model.Correction;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Report;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.Kept;
import org.crosscheck.store.Store;

/** Folds an event's reports anew, corrections laid over, and says what is new. */
final class Folding {

  /** Readings kept at hand, so that an event that grows is not read again with each report. */
  private static final int AT_HAND = 2_000;

  private record Text(String report, int revision) {}

  private final Flow flow;
  private final Store store;
  private final Steady steady;
  private final Map<Text, Report> readings =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Text, Report> eldest) {
          return size() > AT_HAND;
        }
      };

  Folding(Flow flow, Store store, Steady steady) {
    this.flow = flow;
    this.store = store;
    this.steady = steady;
  }

  /** Keeps a reading at hand. */
  void remember(Report report, int revision) {
    readings.put(new Text(report.id(), revision), report);
  }

  /**
   * The next version of an event.
   *
   * @param members its reports
   * @param more changes of its membership, which the records alone do not tell
   */
  EventVersion next(
      String event,
      List<Kept> members,
      List<Correction> corrections,
      List<Change> more,
      Instant known) {
    List<Report> reports =
        members.stream()
            .sorted(Comparator.comparingLong(Kept::sequence))
            .map(this::reading)
            .toList();
    List<Correction> bearing = bearing(corrections, reports);
    EventRecord record =
        Corrected.record(flow.fold(Corrected.reports(reports, bearing)), bearing).called(event);
    int made = steady.get(() -> store.versions(event)).size();
    Optional<EventVersion> last = steady.get(() -> store.version(event, made));
    List<Change> changes = new ArrayList<>(more);
    changes.addAll(Changes.between(last.map(EventVersion::record).orElse(null), record));
    return new EventVersion(event, made + 1, known, record, changes);
  }

  /** Corrections of figures and facts that stand in these reports. */
  private static List<Correction> bearing(List<Correction> active, List<Report> reports) {
    Set<String> ids = new HashSet<>();
    reports.forEach(report -> ids.add(report.id()));
    return active.stream()
        .filter(
            correction ->
                switch (correction.action()) {
                  case Correction.SetVerdict set ->
                      set.fact().stream().anyMatch(at -> ids.contains(at.report()));
                  case Correction.SetAccepted set ->
                      set.fact().stream().anyMatch(at -> ids.contains(at.report()));
                  case Correction.WrongFigure wrong -> ids.contains(wrong.figure().report());
                  case Correction.Merge merge -> false;
                  case Correction.Split split -> false;
                  case Correction.Move move -> false;
                  case Correction.Undo undo -> false;
                })
        .toList();
  }

  private Report reading(Kept kept) {
    Text text = new Text(kept.id(), kept.revision());
    Report known = readings.get(text);
    if (known == null) {
      Article article = kept.article();
      known = flow.report(article);
      readings.put(text, known);
    }
    return known;
  }
}
