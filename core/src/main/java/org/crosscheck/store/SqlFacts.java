package org.crosscheck.store;

import java.sql.SQLException;
import java.util.List;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Status;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.jspecify.annotations.Nullable;

/** The table of facts. */
final class SqlFacts {

  private static final String INSERT =
      "INSERT INTO fact (event, ordinal, id, happened, label, folded, unit, slot, dimension, thing,"
          + " outcomes, verdict, status, low, best_min, best_max, high, reports, witnesses)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private SqlFacts() {}

  /** Puts a version's facts in the place of those of the version before. */
  static void write(Later later, EventVersion version) {
    later.update("DELETE FROM fact WHERE event = ?", version.event());
    List<FactRow> rows = FactRow.of(version);
    for (int i = 0; i < rows.size(); i++) {
      FactRow row = rows.get(i);
      later.update(
          INSERT,
          row.event(),
          i,
          row.fact(),
          row.happened(),
          row.label(),
          Told.folded(row.label()),
          row.unit(),
          row.slot(),
          row.dimension().name(),
          row.thing(),
          "\n" + String.join("\n", row.outcomes()) + "\n",
          row.verdict() == null ? null : row.verdict().name(),
          row.status().name(),
          row.low(),
          row.best() == null ? null : row.best().min(),
          row.best() == null ? null : row.best().max(),
          row.high(),
          row.reports(),
          row.witnesses());
    }
  }

  static List<FactRow> read(Session session, FactQuery query) throws SQLException {
    Where where = new Where("lives_as IS NULL AND event.reports > 0");
    where.contains("folded", Told.foldedOrNull(query.label()));
    where.equal("thing", query.thing());
    if (query.outcome() != null) {
      where.contains("outcomes", "\n" + query.outcome() + "\n");
    }
    where.equal("unit", query.unit());
    where.contains("places", Told.foldedOrNull(query.place()));
    where.equal("kind", query.kind());
    where.and("happened >= ?", query.since());
    where.and("happened < ?", query.until());
    return session.list(
        "SELECT fact.event, happened, fact.id, label, unit, slot, dimension, thing, outcomes,"
            + " verdict, status, low, best_min, best_max, high, fact.reports, fact.witnesses"
            + " FROM fact JOIN event ON event.id = fact.event "
            + where.sql()
            + " ORDER BY happened, event.ordinal, fact.ordinal",
        SqlFacts::row,
        where.values());
  }

  private static FactRow row(Row row) throws SQLException {
    @Nullable Double min = row.decimal(13);
    @Nullable Double max = row.decimal(14);
    @Nullable String verdict = row.textOrNull(10);
    return new FactRow(
        row.text(1),
        row.time(2),
        row.text(3),
        row.text(4),
        row.text(5),
        row.textOrNull(6),
        Measure.Dimension.valueOf(row.text(7)),
        row.text(8),
        row.text(9).strip().isEmpty() ? List.of() : List.of(row.text(9).strip().split("\n")),
        verdict == null ? null : Verdict.valueOf(verdict),
        Status.valueOf(row.text(11)),
        row.at().getDouble(12),
        min == null && max == null ? null : new Value(min, max),
        row.at().getDouble(15),
        row.integer(16),
        row.integer(17));
  }
}
