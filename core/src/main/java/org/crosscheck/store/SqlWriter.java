package org.crosscheck.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.crosscheck.model.Article;
import org.crosscheck.model.Change;
import org.crosscheck.model.EventRecord;
import org.crosscheck.record.NounJson;
import org.crosscheck.record.RecordJson;
import org.jspecify.annotations.Nullable;

/** Writes one step into the tables. */
final class SqlWriter {

  /** SQL's code for a key that is there already. */
  private static final String UNIQUE = "23505";

  /** More versions than a step ever has. */
  private static final long VERSIONS = 1_000_000;

  private final Session session;
  private final Step step;
  private final SqlHeld held;
  private final Later later = new Later();
  private final Map<String, Kept> fresh = new HashMap<>();
  private final Set<String> opened = new HashSet<>();

  private SqlWriter(Session session, Step step) throws SQLException {
    this.session = session;
    this.step = step;
    this.held = new SqlHeld(session, step);
  }

  /**
   * Writes a step within the session's transaction.
   *
   * @throws IllegalArgumentException if the step does not follow
   */
  static void write(Session session, Step step) throws SQLException {
    SqlWriter writer = new SqlWriter(session, step);
    StepCheck.check(step, writer.held);
    writer.step();
    writer.rest();
    writer.later.send(session);
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

  private void rest() throws SQLException {
    reports();
    int ordinal = 0;
    for (Moved moved : step.moved()) {
      moved(moved, ordinal++);
    }
    for (Redirect redirect : step.redirects()) {
      redirect(redirect, ordinal++);
    }
    long position = step.number() * VERSIONS;
    long cursor = session.number("SELECT max(cursor) FROM change");
    for (EventVersion version : step.versions()) {
      version(version, ++position);
      for (Change change : version.changes()) {
        later.update(
            "INSERT INTO change (cursor, event, version, known, body) VALUES (?, ?, ?, ?, ?)",
            ++cursor,
            version.event(),
            version.number(),
            version.known(),
            NounJson.write(change));
      }
    }
    around();
  }

  /** New reports first, for a revision of one of them may be in the same step. */
  private void reports() throws SQLException {
    for (Kept kept : step.reports()) {
      if (kept.revision() == 1) {
        report(kept);
      }
    }
    later.send(session);
    for (Kept kept : step.reports()) {
      if (kept.revision() > 1) {
        report(kept);
      }
    }
  }

  private void report(Kept kept) throws SQLException {
    open(kept.event());
    fresh.put(kept.id(), kept);
    String key = ColumnText.indexed(kept.key());
    if (kept.revision() == 1) {
      later.update(
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
      later.update(
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
    later.update(
        "INSERT INTO report_revision (report, revision, known, digest, source, text_sha256,"
            + " article) VALUES (?, ?, ?, ?, ?, ?, ?)",
        kept.sequence(),
        kept.revision(),
        kept.known(),
        kept.digest(),
        kept.source(),
        Sha256.of(kept.article().text()),
        Packed.pack(NounJson.write(kept.article())));
  }

  private void open(String event) throws SQLException {
    if (held.isOpen(event) || !opened.add(event)) {
      return;
    }
    session.update(
        "INSERT INTO event (id, ordinal, opened, version, position, changed, places, earliest,"
            + " latest, reports, witnesses, contested)"
            + " VALUES (?, ?, ?, 0, 0, 0, '', 0, 0, 0, 0, 0)",
        event,
        session.number("SELECT max(ordinal) FROM event") + 1,
        step.known());
  }

  private void moved(Moved moved, int ordinal) throws SQLException {
    open(moved.to());
    later.update(
        "INSERT INTO moved (step, ordinal, report, event_before, event_after)"
            + " VALUES (?, ?, ?, ?, ?)",
        step.number(),
        ordinal,
        moved.report(),
        moved.from(),
        moved.to());
    later.update(
        "UPDATE report SET event = ? WHERE id = ?", moved.to(), ColumnText.indexed(moved.report()));
  }

  private void redirect(Redirect redirect, int ordinal) throws SQLException {
    open(redirect.event());
    if (redirect.into() != null) {
      open(redirect.into());
    }
    later.update(
        "INSERT INTO redirect (step, ordinal, event, lives_as, known) VALUES (?, ?, ?, ?, ?)",
        step.number(),
        ordinal,
        redirect.event(),
        redirect.into(),
        step.known());
    later.update("UPDATE event SET lives_as = ? WHERE id = ?", redirect.into(), redirect.event());
  }

  private void version(EventVersion version, long position) throws SQLException {
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
    later.update(
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
    later.update(
        "UPDATE event SET version = ?, position = ?, changed = ?, kind = ?, places = ?,"
            + " earliest = ?, latest = ?, reports = ?, witnesses = ?, contested = ? WHERE id = ?",
        version.number(),
        position,
        version.known(),
        record.event().kind(),
        told.places(),
        told.earliest(),
        told.latest(),
        summary.reports(),
        summary.witnesses(),
        summary.contested(),
        version.event());
    later.update(
        "INSERT INTO headline (event, body) VALUES (?, ?)"
            + " ON CONFLICT (event) DO UPDATE SET body = excluded.body",
        version.event(),
        NounJson.write(new NounJson.Headline(record.event(), summary.headline())));
    SqlFacts.write(later, version);
  }

  /** The last revision, as {@code sequence:revision}, if it has just this text; null if not. */
  private @Nullable String revision(Article article) {
    Kept kept = fresh.get(article.id());
    if (kept != null) {
      return kept.article().text().equals(article.text())
          ? kept.sequence() + ":" + kept.revision()
          : null;
    }
    SqlHeld.Revision last = held.revision(article.id());
    return last != null && last.sha256().equals(Sha256.of(article.text()))
        ? last.sequence() + ":" + last.number()
        : null;
  }

  private void around() throws SQLException {
    if (step.correction() != null) {
      later.update(
          "INSERT INTO correction (id, step, body) VALUES (?, ?, ?)",
          step.correction().id(),
          step.number(),
          NounJson.write(step.correction()));
    }
    if (step.run() != null) {
      later.update(
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
      later.update(
          "INSERT INTO rejection (step, ordinal, known, source, reason) VALUES (?, ?, ?, ?, ?)",
          step.number(),
          i,
          rejections.get(i).known(),
          rejections.get(i).source(),
          rejections.get(i).reason());
    }
  }
}
