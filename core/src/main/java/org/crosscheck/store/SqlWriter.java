package org.crosscheck.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.crosscheck.model.Article;
import org.crosscheck.model.Change;
import org.crosscheck.model.EventRecord;
import org.crosscheck.record.NounJson;
import org.crosscheck.record.RecordJson;
import org.jspecify.annotations.Nullable;

/** Writes one step into the tables. */
final class SqlWriter implements StepCheck.Held {

  /** SQL's code for a key that is there already. */
  private static final String UNIQUE = "23505";

  private final Session session;
  private final Step step;

  private SqlWriter(Session session, Step step) {
    this.session = session;
    this.step = step;
  }

  /**
   * Writes a step within the session's transaction.
   *
   * @throws IllegalArgumentException if the step does not follow
   */
  static void write(Session session, Step step) throws SQLException {
    try {
      new SqlWriter(session, step).write();
    } catch (Broken e) {
      throw e.cause;
    }
  }

  private void write() throws SQLException {
    StepCheck.check(step, this);
    step();
    for (Kept kept : step.reports()) {
      report(kept);
    }
    int ordinal = 0;
    for (Moved moved : step.moved()) {
      moved(moved, ordinal++);
    }
    for (Redirect redirect : step.redirects()) {
      redirect(redirect, ordinal++);
    }
    long cursor = session.number("SELECT max(cursor) FROM change");
    List<@Nullable Object[]> changes = new ArrayList<>();
    for (EventVersion version : step.versions()) {
      version(version);
      for (Change change : version.changes()) {
        changes.add(
            new @Nullable Object[] {
              ++cursor, version.event(), version.number(), version.known(), NounJson.write(change)
            });
      }
    }
    session.batch(
        "INSERT INTO change (cursor, event, version, known, body) VALUES (?, ?, ?, ?, ?)", changes);
    rest();
  }

  private void step() throws SQLException {
    try {
      session.update(
          "INSERT INTO step (number, known, correction, run) VALUES (?, ?, ?, ?)",
          step.number(),
          step.known(),
          step.correction() == null ? null : step.correction().id(),
          step.run() == null ? null : step.run().id());
    } catch (SQLException e) {
      if (UNIQUE.equals(e.getSQLState())) {
        throw new IllegalArgumentException(
            "number (" + step.number() + ") of the step was kept by another process meanwhile", e);
      }
      throw e;
    }
  }

  private void report(Kept kept) throws SQLException {
    open(kept.event());
    String key = ColumnText.indexed(kept.key());
    if (kept.revision() == 1) {
      session.update(
          "INSERT INTO report (sequence, id, key, long_key, revision, digest, source, known,"
              + " event, nearest, sketch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          kept.sequence(),
          ColumnText.indexed(kept.id()),
          key,
          key.equals(kept.key()) ? null : kept.key(),
          kept.revision(),
          kept.digest(),
          kept.source(),
          kept.known(),
          kept.event(),
          kept.nearest(),
          kept.sketch());
    } else {
      session.update(
          "UPDATE report SET revision = ?, digest = ?, source = ?, known = ?, event = ?,"
              + " nearest = ?, sketch = ? WHERE sequence = ?",
          kept.revision(),
          kept.digest(),
          kept.source(),
          kept.known(),
          kept.event(),
          kept.nearest(),
          kept.sketch(),
          kept.sequence());
    }
    session.update(
        "INSERT INTO report_revision (report, revision, known, digest, source, article)"
            + " VALUES (?, ?, ?, ?, ?, ?)",
        kept.sequence(),
        kept.revision(),
        kept.known(),
        kept.digest(),
        kept.source(),
        Packed.pack(NounJson.write(kept.article())));
  }

  private void open(String event) throws SQLException {
    if (session.number("SELECT count(*) FROM event WHERE id = ?", event) == 0) {
      session.update(
          "INSERT INTO event (id, ordinal, opened, version, position, changed, places, earliest,"
              + " latest, reports, witnesses, contested)"
              + " VALUES (?, ?, ?, 0, 0, 0, '', 0, 0, 0, 0, 0)",
          event,
          session.number("SELECT max(ordinal) FROM event") + 1,
          step.known());
    }
  }

  private void moved(Moved moved, int ordinal) throws SQLException {
    open(moved.to());
    session.update(
        "INSERT INTO moved (step, ordinal, report, event_before, event_after)"
            + " VALUES (?, ?, ?, ?, ?)",
        step.number(),
        ordinal,
        moved.report(),
        moved.from(),
        moved.to());
    session.update(
        "UPDATE report SET event = ? WHERE id = ?", moved.to(), ColumnText.indexed(moved.report()));
  }

  private void redirect(Redirect redirect, int ordinal) throws SQLException {
    open(redirect.event());
    if (redirect.into() != null) {
      open(redirect.into());
    }
    session.update(
        "INSERT INTO redirect (step, ordinal, event, lives_as, known) VALUES (?, ?, ?, ?, ?)",
        step.number(),
        ordinal,
        redirect.event(),
        redirect.into(),
        step.known());
    session.update("UPDATE event SET lives_as = ? WHERE id = ?", redirect.into(), redirect.event());
  }

  private void version(EventVersion version) throws SQLException {
    open(version.event());
    EventRecord record = version.record();
    EventSummary summary = EventSummary.of(version, version.known());
    Set<String> textless = new HashSet<>();
    StringJoiner texts = new StringJoiner(" ");
    for (Article article : record.reports()) {
      String revision = revision(article);
      if (revision != null) {
        textless.add(article.id());
        texts.add(revision);
      }
    }
    session.update(
        "INSERT INTO version (event, number, step, known, reports, change, texts, record)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        version.event(),
        version.number(),
        step.number(),
        version.known(),
        record.reports().size(),
        summary.change(),
        texts.toString(),
        Packed.pack(RecordJson.write(record, textless)));
    Told told = Told.of(version);
    session.update(
        "UPDATE event SET version = ?, position = ?, changed = ?, kind = ?, places = ?,"
            + " earliest = ?, latest = ?, reports = ?, witnesses = ?, contested = ? WHERE id = ?",
        version.number(),
        session.number("SELECT max(position) FROM event") + 1,
        version.known(),
        record.event().kind(),
        told.places(),
        told.earliest(),
        told.latest(),
        summary.reports(),
        summary.witnesses(),
        summary.contested(),
        version.event());
    session.update(
        "INSERT INTO headline (event, body) VALUES (?, ?)"
            + " ON CONFLICT (event) DO UPDATE SET body = excluded.body",
        version.event(),
        NounJson.write(new NounJson.Headline(record.event(), summary.headline())));
    SqlFacts.write(session, version);
  }

  /** The revision that holds just this text, as {@code sequence:revision}; null if none does. */
  private @Nullable String revision(Article article) throws SQLException {
    for (Kept kept : step.reports().reversed()) {
      if (kept.id().equals(article.id())) {
        return kept.article().text().equals(article.text())
            ? kept.sequence() + ":" + kept.revision()
            : null;
      }
    }
    return session
        .first(
            "SELECT report.sequence, report.revision, report_revision.article FROM report"
                + " JOIN report_revision ON report_revision.report = report.sequence"
                + " AND report_revision.revision = report.revision WHERE report.id = ?",
            row ->
                NounJson.article(row.json(3)).text().equals(article.text())
                    ? row.number(1) + ":" + row.number(2)
                    : null,
            ColumnText.indexed(article.id()))
        .orElse(null);
  }

  private void rest() throws SQLException {
    if (step.correction() != null) {
      session.update(
          "INSERT INTO correction (id, step, body) VALUES (?, ?, ?)",
          step.correction().id(),
          step.number(),
          NounJson.write(step.correction()));
    }
    if (step.run() != null) {
      session.update(
          "INSERT INTO run (id, ordinal, began, accepted, duplicate, rejected)"
              + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET"
              + " began = excluded.began, accepted = excluded.accepted,"
              + " duplicate = excluded.duplicate, rejected = excluded.rejected",
          step.run().id(),
          session.number("SELECT max(ordinal) FROM run") + 1,
          step.run().began(),
          step.run().accepted(),
          step.run().duplicate(),
          step.run().rejected());
    }
    List<Rejection> rejections = step.rejections();
    for (int i = 0; i < rejections.size(); i++) {
      session.update(
          "INSERT INTO rejection (step, ordinal, known, source, reason) VALUES (?, ?, ?, ?, ?)",
          step.number(),
          i,
          rejections.get(i).known(),
          rejections.get(i).source(),
          rejections.get(i).reason());
    }
  }

  @Override
  public long head() {
    return number("SELECT max(number) FROM step");
  }

  @Override
  public long lastReport() {
    return number("SELECT max(sequence) FROM report");
  }

  @Override
  public StepCheck.@Nullable Known report(String id) {
    try {
      return session
          .first(
              "SELECT sequence, revision, coalesce(long_key, key) FROM report WHERE id = ?",
              row -> new StepCheck.Known(row.number(1), row.integer(2), row.text(3)),
              ColumnText.indexed(id))
          .orElse(null);
    } catch (SQLException e) {
      throw new Broken(e);
    }
  }

  @Override
  public boolean hasKey(String key) {
    return number("SELECT count(*) FROM report WHERE key = ?", ColumnText.indexed(key)) > 0;
  }

  @Override
  public int lastVersion(String event) {
    return (int) number("SELECT version FROM event WHERE id = ?", event);
  }

  @Override
  public @Nullable String into(String event) {
    try {
      return session
          .first("SELECT lives_as FROM event WHERE id = ?", row -> row.textOrNull(1), event)
          .orElse(null);
    } catch (SQLException e) {
      throw new Broken(e);
    }
  }

  @Override
  public boolean hasCorrection(String id) {
    return number("SELECT count(*) FROM correction WHERE id = ?", id) > 0;
  }

  private long number(String sql, Object... values) {
    try {
      return session.number(sql, values);
    } catch (SQLException e) {
      throw new Broken(e);
    }
  }

  /** Carries what the database throws through the check, which knows nothing of databases. */
  private static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final SQLException cause;

    Broken(SQLException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
