package org.crosscheck.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tables hold of all that a step touches, asked for at once. */
final class SqlHeld implements StepCheck.Held {

  private final long head;
  private final long lastReport;
  private final Map<String, Revision> reports = new HashMap<>();
  private final Set<String> keys = new HashSet<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private final Map<String, String> redirects = new HashMap<>();
  private final boolean correction;

  /**
   * The last revision of a report.
   *
   * @param sha256 stands for its text
   */
  record Revision(long sequence, int number, String key, String sha256) {}

  SqlHeld(Session session, Step step) throws SQLException {
    head = session.number("SELECT max(number) FROM step");
    lastReport = session.number("SELECT max(sequence) FROM report");
    askReports(session, step);
    askEvents(session, step);
    correction =
        step.correction() != null
            && session.number(
                    "SELECT count(*) FROM correction WHERE id = ?", step.correction().id())
                > 0;
  }

  private void askReports(Session session, Step step) throws SQLException {
    List<String> ids =
        Stream.of(
                step.reports().stream().map(Kept::id),
                step.moved().stream().map(Moved::report),
                step.versions().stream()
                    .flatMap(each -> each.record().reports().stream())
                    .map(each -> each.id()))
            .flatMap(each -> each)
            .distinct()
            .toList();
    Map<String, String> idOf = new HashMap<>();
    ids.forEach(id -> idOf.put(ColumnText.indexed(id), id));
    session
        .listIn(
            "SELECT id, sequence, report.revision, coalesce(long_key, key), text_sha256 FROM report"
                + " JOIN report_revision ON report_revision.report = sequence"
                + " AND report_revision.revision = report.revision WHERE id IN ",
            row ->
                Map.entry(
                    row.text(1),
                    new Revision(row.number(2), row.integer(3), row.text(4), row.text(5))),
            List.copyOf(idOf.keySet()))
        .forEach(
            each -> reports.put(idOf.getOrDefault(each.getKey(), each.getKey()), each.getValue()));
    keys.addAll(
        session.listIn(
            "SELECT key FROM report WHERE key IN ",
            row -> row.text(1),
            step.reports().stream()
                .map(kept -> ColumnText.indexed(kept.key()))
                .distinct()
                .toList()));
  }

  private void askEvents(Session session, Step step) throws SQLException {
    record Event(String id, int version, @Nullable String livesAs) {}
    Set<String> ask = new HashSet<>();
    step.reports().forEach(kept -> ask.add(kept.event()));
    step.moved().forEach(moved -> ask.add(moved.to()));
    step.versions().forEach(version -> ask.add(version.event()));
    for (Redirect redirect : step.redirects()) {
      ask.add(redirect.event());
      if (redirect.into() != null) {
        ask.add(redirect.into());
      }
    }
    while (!ask.isEmpty()) {
      List<Event> found =
          session.listIn(
              "SELECT id, version, lives_as FROM event WHERE id IN ",
              row -> new Event(row.text(1), row.integer(2), row.textOrNull(3)),
              List.copyOf(ask));
      ask.clear();
      for (Event event : found) {
        versions.put(event.id(), event.version());
        String livesAs = event.livesAs();
        if (livesAs != null) {
          redirects.put(event.id(), livesAs);
          if (!versions.containsKey(livesAs)) {
            ask.add(livesAs);
          }
        }
      }
    }
  }

  /** Whether the event was ever opened. */
  boolean isOpen(String event) {
    return versions.containsKey(event);
  }

  @Nullable Revision revision(String report) {
    return reports.get(report);
  }

  @Override
  public long head() {
    return head;
  }

  @Override
  public long lastReport() {
    return lastReport;
  }

  @Override
  public StepCheck.@Nullable Known report(String id) {
    Revision held = reports.get(id);
    return held == null ? null : new StepCheck.Known(held.sequence(), held.number(), held.key());
  }

  @Override
  public boolean hasKey(String key) {
    return keys.contains(ColumnText.indexed(key));
  }

  @Override
  public int lastVersion(String event) {
    return versions.getOrDefault(event, 0);
  }

  @Override
  public @Nullable String into(String event) {
    return redirects.get(event);
  }

  @Override
  public boolean hasCorrection(String id) {
    return correction;
  }
}
