package org.crosscheck.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One connection, with the statements that were prepared on it. Not safe from several threads. */
final class Session implements AutoCloseable {

  /** Most values in one query. */
  private static final int PAGE = 512;

  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Session(Connection connection) {
    this.connection = connection;
  }

  /** Runs SQL that takes and gives nothing. */
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Changes rows and says how many. */
  int update(String sql, @Nullable Object... values) throws SQLException {
    return bound(sql, values).executeUpdate();
  }

  /** Changes rows by the same SQL with each of several lists of values. */
  void batch(String sql, List<@Nullable Object[]> rows) throws SQLException {
    for (@Nullable Object[] row : rows) {
      bound(sql, row).addBatch();
    }
    if (!rows.isEmpty()) {
      statement(sql).executeBatch();
    }
  }

  <T> List<T> list(String sql, Row.To<T> to, @Nullable Object... values) throws SQLException {
    List<T> rows = new ArrayList<>();
    try (ResultSet results = bound(sql, values).executeQuery()) {
      Row row = new Row(results);
      while (results.next()) {
        rows.add(to.of(row));
      }
    }
    return rows;
  }

  /**
   * The rows that a query gives which ends in {@code IN } and is asked for many values.
   *
   * @param values of which no two are the same
   */
  <T> List<T> listIn(String sql, Row.To<T> to, List<?> values) throws SQLException {
    List<T> rows = new ArrayList<>();
    for (int from = 0; from < values.size(); from += PAGE) {
      List<?> page = values.subList(from, Math.min(values.size(), from + PAGE));
      // A round number of places, so that few statements need be prepared.
      Object[] places = new Object[Integer.highestOneBit(2 * page.size() - 1)];
      Arrays.fill(places, page.getFirst());
      System.arraycopy(page.toArray(), 0, places, 0, page.size());
      rows.addAll(list(sql + "(?" + ", ?".repeat(places.length - 1) + ")", to, places));
    }
    return rows;
  }

  <T> Optional<T> first(String sql, Row.OrNull<T> to, @Nullable Object... values)
      throws SQLException {
    try (ResultSet results = bound(sql, values).executeQuery()) {
      return results.next() ? Optional.ofNullable(to.of(new Row(results))) : Optional.empty();
    }
  }

  /** The one number that a query gives; 0 for null or no row. */
  long number(String sql, @Nullable Object... values) throws SQLException {
    return first(sql, row -> row.number(1), values).orElse(0L);
  }

  private PreparedStatement bound(String sql, @Nullable Object... values) throws SQLException {
    PreparedStatement statement = statement(sql);
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case null -> statement.setNull(i + 1, Types.NULL);
        case String text -> statement.setString(i + 1, ColumnText.encode(text));
        case Instant time -> statement.setLong(i + 1, Nanos.of(time));
        case Integer number -> statement.setInt(i + 1, number);
        case Long number -> statement.setLong(i + 1, number);
        case Double number -> statement.setDouble(i + 1, number);
        case byte[] bytes -> statement.setBytes(i + 1, bytes);
        case Object other ->
            throw new IllegalStateException(
                "value (" + other.getClass().getSimpleName() + ") fits no column");
      }
    }
    return statement;
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = connection.prepareStatement(sql);
      prepared.put(sql, statement);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
