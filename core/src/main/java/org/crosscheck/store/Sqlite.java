package org.crosscheck.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.crosscheck.store.StoreFailure.Reason;

/**
 * A file of SQLite. Its log is written ahead (WAL), so that readers and the one writer never wait
 * for each other, and reaches the disk before a step counts as kept.
 */
final class Sqlite implements Database {

  private static final int PATIENCE = 10_000;
  private static final int CONNECTIONS = 8;

  private final Path file;

  Sqlite(Path file) {
    this.file = file.toAbsolutePath().normalize();
  }

  @Override
  public Connection connect() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = " + PATIENCE);
      statement.execute("PRAGMA journal_mode = WAL");
      statement.execute("PRAGMA synchronous = FULL");
      statement.execute("PRAGMA foreign_keys = ON");
      statement.execute("PRAGMA case_sensitive_like = ON");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public String bytes() {
    return "BLOB";
  }

  @Override
  public String beginWriting() {
    return "BEGIN IMMEDIATE";
  }

  @Override
  public String beginReading() {
    return "BEGIN";
  }

  @Override
  public boolean hasTable(Session session, String name) throws SQLException {
    return session.number("SELECT count(*) FROM sqlite_master WHERE name = ?", name) > 0;
  }

  @Override
  public boolean isForeign(Session session) throws SQLException {
    return session.number("SELECT count(*) FROM sqlite_master WHERE type = 'table'") > 0;
  }

  /** A transaction that writes keeps all others away already. */
  @Override
  public void prepare(Session session) {}

  @Override
  public int connections() {
    return CONNECTIONS;
  }

  /** By the result codes of sqlite.org/rescode.html. */
  @Override
  public RuntimeException failure(SQLException e) {
    return switch (e.getErrorCode()) {
      case 5, 6 ->
          told(Reason.LOCKED, "is locked by another program", "Maybe wait until it is done.", e);
      case 13 ->
          told(Reason.FULL, "has no room left on its disk", "Maybe make room and run again.", e);
      case 3, 8, 23 ->
          told(Reason.DENIED, "may not be written", "Maybe it is another user's file.", e);
      case 14 ->
          told(Reason.DENIED, "cannot be opened", "Maybe its folder is missing or not yours.", e);
      case 26 -> told(Reason.FOREIGN, "is no store", "Maybe another file was meant.", e);
      case 11 -> told(Reason.DAMAGED, "is damaged", "Maybe put a copy in its place.", e);
      case 10 -> told(Reason.AWAY, "cannot be read or written now", "Maybe its disk is away.", e);
      default ->
          new IllegalStateException("store (" + name() + ") was misused: " + e.getMessage(), e);
    };
  }

  private StoreFailure told(Reason reason, String what, String maybe, Exception cause) {
    return new StoreFailure(reason, "store (" + name() + ") " + what + "\n" + maybe, cause);
  }

  @Override
  public Optional<Store.Lease> lease(Duration patience) {
    try {
      return FileLease.of(file.resolveSibling(file.getFileName() + ".lock"), patience);
    } catch (IOException e) {
      throw told(
          Reason.DENIED,
          "cannot be locked beside it: " + e.getMessage(),
          "Maybe its folder may not be written.",
          e);
    }
  }

  /** The system keeps a lock on a file as long as its process. */
  @Override
  public void renewLease() {}

  @Override
  public String name() {
    return file.toString();
  }

  @Override
  public void close() {}
}
