package org.crosscheck.store;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row that a database gave, its columns by number from 1. */
record Row(ResultSet at) {

  /** Turns a row into something else. */
  @FunctionalInterface
  interface To<T> {
    T of(Row row) throws SQLException;
  }

  /** Turns a row into something else, or into nothing. */
  @FunctionalInterface
  interface OrNull<T> {
    @Nullable T of(Row row) throws SQLException;
  }

  String text(int column) throws SQLException {
    return ColumnText.decode(at.getString(column));
  }

  @Nullable String textOrNull(int column) throws SQLException {
    String text = at.getString(column);
    return text == null ? null : ColumnText.decode(text);
  }

  long number(int column) throws SQLException {
    return at.getLong(column);
  }

  int integer(int column) throws SQLException {
    return at.getInt(column);
  }

  @Nullable Double decimal(int column) throws SQLException {
    double number = at.getDouble(column);
    return at.wasNull() ? null : number;
  }

  boolean truth(int column) throws SQLException {
    return at.getBoolean(column);
  }

  Instant time(int column) throws SQLException {
    return Nanos.toInstant(at.getLong(column));
  }

  byte[] bytes(int column) throws SQLException {
    return at.getBytes(column);
  }

  /** JSON that was packed. Damaged bytes are told as the databases tell of damaged pages. */
  String json(int column) throws SQLException {
    try {
      return Packed.unpack(bytes(column));
    } catch (UncheckedIOException e) {
      throw new SQLException("bytes of column " + column + " are damaged", "XX001", 11, e);
    }
  }
}
