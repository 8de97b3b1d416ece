package org.crosscheck.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crosscheck.model.Article;
import org.crosscheck.model.Correction;
import org.crosscheck.record.NounJson;
import org.crosscheck.record.RecordJson;
import org.jspecify.annotations.Nullable;

/** A store in the tables of a database. */
final class SqlStore implements Store {

  private static final String KEPT =
      "SELECT report.sequence, report.revision, coalesce(report.long_key, report.key),"
          + " report.digest, report.source, report.known, report_revision.article, report.event,"
          + " report.nearest, report.sketch FROM report JOIN report_revision"
          + " ON report_revision.report = report.sequence"
          + " AND report_revision.revision = report.revision ";

  private static final String CHANGE = "SELECT cursor, event, version, known, body FROM change ";

  /** How many rows are read at a time where there may be many. */
  private static final int PAGE = 500;

  private final Database database;
  private final Pool pool;

  private SqlStore(Database database) {
    this.database = database;
    this.pool = new Pool(database);
  }

  /**
   * The store in this database, its tables made where there are none.
   *
   * @throws StoreFailure if it cannot be opened, is no store, or is newer than this Crosscheck
   */
  static Store open(Database database) {
    SqlStore store = new SqlStore(database);
    try {
      Migrations.run(store.pool, database);
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  @Override
  public long head() {
    return pool.read(session -> session.number("SELECT max(number) FROM step"));
  }

  @Override
  public void keep(Step step) {
    database.renewLease();
    pool.write(
        session -> {
          SqlWriter.write(session, step);
          return step;
        });
  }

  @Override
  public Optional<Lease> lease(Duration patience) {
    return database.lease(patience);
  }

  @Override
  public long reportCount() {
    return pool.read(session -> session.number("SELECT max(sequence) FROM report"));
  }

  @Override
  public Optional<Kept> report(String id) {
    return kept("WHERE report.id = ?", ColumnText.indexed(id)).stream().findFirst();
  }

  @Override
  public Optional<Kept> reportByKey(String key) {
    return kept("WHERE report.key = ?", ColumnText.indexed(key)).stream().findFirst();
  }

  @Override
  public List<Kept> reportsByDigest(String digest) {
    return kept("WHERE report.digest = ? ORDER BY report.sequence", digest);
  }

  @Override
  public List<Kept> reports(String event) {
    return kept("WHERE report.event = ? ORDER BY report.sequence", event);
  }

  @Override
  public List<Kept> reportsAfter(long sequence, int limit) {
    return kept("WHERE report.sequence > ? ORDER BY report.sequence LIMIT ?", sequence, limit);
  }

  @Override
  public void eachReport(Consumer<Kept> consumer) {
    List<Kept> page;
    long after = 0;
    do {
      page = reportsAfter(after, PAGE);
      page.forEach(consumer);
      after = page.isEmpty() ? after : page.getLast().sequence();
    } while (page.size() == PAGE);
  }

  private List<Kept> kept(String where, Object... values) {
    return pool.read(session -> session.list(KEPT + where, SqlStore::kept, values));
  }

  private static Kept kept(Row row) throws SQLException {
    return new Kept(
        row.number(1),
        row.integer(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.time(6),
        NounJson.article(row.json(7)),
        row.text(8),
        row.textOrNull(9),
        row.bytes(10));
  }

  @Override
  public Optional<String> resolve(String event) {
    return pool.snapshot(session -> resolve(session, event, null));
  }

  private static Optional<String> resolve(Session session, String event, @Nullable Instant asOf)
      throws SQLException {
    if (session.number("SELECT count(*) FROM event WHERE id = ?", event) == 0) {
      return Optional.empty();
    }
    String at = event;
    for (Optional<String> next = Optional.of(at);
        next.isPresent();
        next = into(session, at, asOf)) {
      at = next.get();
    }
    return Optional.of(at);
  }

  private static Optional<String> into(Session session, String event, @Nullable Instant asOf)
      throws SQLException {
    return asOf == null
        ? session.first("SELECT lives_as FROM event WHERE id = ?", row -> row.textOrNull(1), event)
        : session.first(
            "SELECT lives_as FROM redirect WHERE event = ? AND known <= ?"
                + " ORDER BY step DESC, ordinal DESC LIMIT 1",
            row -> row.textOrNull(1),
            event,
            asOf);
  }

  @Override
  public long opened() {
    return pool.read(session -> session.number("SELECT max(ordinal) FROM event"));
  }

  @Override
  public List<EventSummary> events(EventQuery query) {
    Where where = new Where("lives_as IS NULL AND event.reports > 0");
    where.contains("places", Told.foldedOrNull(query.place()));
    where.equal("kind", query.kind());
    where.and("latest >= ?", query.since());
    where.and("earliest < ?", query.until());
    where.and("contested >= ?", query.contested() ? 1 : null);
    Object[] values = where.values(query.limit(), query.offset());
    return pool.read(
        session ->
            session.list(
                "SELECT headline.body, event.version, opened, changed, event.reports, witnesses,"
                    + " contested, version.change FROM event"
                    + " JOIN headline ON headline.event = event.id"
                    + " JOIN version ON version.event = event.id"
                    + " AND version.number = event.version "
                    + where.sql()
                    + " ORDER BY position DESC LIMIT ? OFFSET ?",
                SqlStore::summary,
                values));
  }

  private static EventSummary summary(Row row) throws SQLException {
    NounJson.Headline headline = NounJson.headline(row.text(1));
    return new EventSummary(
        headline.event(),
        row.integer(2),
        row.time(3),
        row.time(4),
        row.integer(5),
        row.integer(6),
        row.integer(7),
        row.text(8),
        headline.facts());
  }

  @Override
  public List<FactRow> facts(FactQuery query) {
    return pool.read(session -> SqlFacts.read(session, query));
  }

  @Override
  public void eachRecord(Consumer<EventVersion> consumer) {
    record Opened(long ordinal, String event) {}
    List<Opened> page;
    long after = 0;
    do {
      long last = after;
      page =
          pool.read(
              session ->
                  session.list(
                      "SELECT ordinal, id FROM event WHERE ordinal > ? AND lives_as IS NULL"
                          + " AND reports > 0 ORDER BY ordinal LIMIT ?",
                      row -> new Opened(row.number(1), row.text(2)),
                      last,
                      PAGE));
      for (Opened each : page) {
        version(each.event(), null).ifPresent(consumer);
        after = each.ordinal();
      }
    } while (page.size() == PAGE);
  }

  @Override
  public Optional<EventVersion> version(String event, @Nullable Instant asOf) {
    return pool.snapshot(
        session -> {
          Optional<String> then = resolve(session, event, asOf);
          return then.isEmpty()
              ? Optional.empty()
              : asOf == null
                  ? version(session, "ORDER BY number DESC LIMIT 1", then.get())
                  : version(
                      session, "AND known <= ? ORDER BY number DESC LIMIT 1", then.get(), asOf);
        });
  }

  @Override
  public Optional<EventVersion> version(String event, int number) {
    return pool.snapshot(session -> version(session, "AND number = ?", event, number));
  }

  private static Optional<EventVersion> version(Session session, String which, Object... values)
      throws SQLException {
    record Stored(String event, int number, Instant known, String texts, String json) {}
    Optional<Stored> stored =
        session.first(
            "SELECT event, number, known, texts, record FROM version WHERE event = ? " + which,
            row -> new Stored(row.text(1), row.integer(2), row.time(3), row.text(4), row.json(5)),
            values);
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    Stored found = stored.get();
    List<ChangeEntry> changes =
        session.list(
            CHANGE + "WHERE event = ? AND version = ? ORDER BY cursor",
            SqlStore::change,
            found.event(),
            found.number());
    return Optional.of(
        new EventVersion(
            found.event(),
            found.number(),
            found.known(),
            RecordJson.read(found.json(), texts(session, found.texts())),
            changes.stream().map(ChangeEntry::change).toList()));
  }

  /** The texts of revisions, {@code sequence:revision} each, by their reports' ids. */
  private static Map<String, String> texts(Session session, String revisions) throws SQLException {
    Set<String> wanted = revisions.isEmpty() ? Set.of() : Set.of(revisions.split(" "));
    List<Long> sequences =
        wanted.stream().map(each -> Long.valueOf(each.substring(0, each.indexOf(':')))).toList();
    Map<String, String> texts = new HashMap<>();
    session
        .listIn(
            "SELECT report, revision, article FROM report_revision WHERE report IN ",
            row ->
                wanted.contains(row.number(1) + ":" + row.number(2))
                    ? List.of(NounJson.article(row.json(3)))
                    : List.<Article>of(),
            sequences)
        .forEach(found -> found.forEach(each -> texts.put(each.id(), each.text())));
    return texts;
  }

  @Override
  public List<VersionHead> versions(String event) {
    return pool.read(
        session ->
            session.list(
                "SELECT event, number, known, reports, change FROM version WHERE event = ?"
                    + " ORDER BY number",
                row ->
                    new VersionHead(
                        row.text(1), row.integer(2), row.time(3), row.integer(4), row.text(5)),
                event));
  }

  @Override
  public List<ChangeEntry> changes(String event) {
    return pool.read(
        session ->
            session.list(
                CHANGE + "WHERE event = ? ORDER BY version, cursor", SqlStore::change, event));
  }

  @Override
  public List<ChangeEntry> changesAfter(long after, int limit) {
    return pool.read(
        session ->
            session.list(
                CHANGE + "WHERE cursor > ? ORDER BY cursor LIMIT ?",
                SqlStore::change,
                after,
                limit));
  }

  @Override
  public List<ChangeEntry> lastChanges(int limit) {
    return pool.read(
        session -> session.list(CHANGE + "ORDER BY cursor DESC LIMIT ?", SqlStore::change, limit));
  }

  private static ChangeEntry change(Row row) throws SQLException {
    return new ChangeEntry(
        row.number(1), row.text(2), row.integer(3), row.time(4), NounJson.change(row.text(5)));
  }

  @Override
  public List<Correction> corrections() {
    return pool.read(
        session ->
            session.list(
                "SELECT body FROM correction ORDER BY step",
                row -> NounJson.correction(row.text(1))));
  }

  @Override
  public List<Moved> movedBy(String correction) {
    return pool.read(
        session ->
            session.list(
                "SELECT report, event_before, event_after FROM moved JOIN correction"
                    + " ON correction.step = moved.step WHERE correction.id = ? ORDER BY ordinal",
                row -> new Moved(row.text(1), row.text(2), row.text(3)),
                correction));
  }

  @Override
  public List<RunTally> runs(int limit) {
    return pool.read(
        session ->
            session.list(
                "SELECT id, began, accepted, duplicate, rejected FROM run"
                    + " ORDER BY ordinal DESC LIMIT ?",
                row ->
                    new RunTally(
                        row.text(1), row.time(2), row.number(3), row.number(4), row.number(5)),
                limit));
  }

  @Override
  public List<Rejection> rejections(int limit) {
    return pool.read(
        session ->
            session.list(
                "SELECT known, source, reason FROM rejection"
                    + " ORDER BY step DESC, ordinal DESC LIMIT ?",
                row -> new Rejection(row.time(1), row.text(2), row.text(3)),
                limit));
  }

  @Override
  public Optional<String> memo(String name) {
    return pool.read(
        session ->
            session.first(
                "SELECT value FROM memo WHERE name = ?",
                row -> row.text(1),
                ColumnText.indexed(name)));
  }

  @Override
  public void memo(String name, String value) {
    pool.write(
        session ->
            session.update(
                "INSERT INTO memo (name, value) VALUES (?, ?)"
                    + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                ColumnText.indexed(name),
                value));
  }

  @Override
  public void close() {
    pool.close();
    database.close();
  }
}
