package org.crosscheck.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** In what SQLite and PostgreSQL differ. */
interface Database extends AutoCloseable {

  /** A new connection. */
  Connection connect() throws SQLException;

  /** What it calls a column of bytes. */
  String bytes();

  /** Begins a transaction that reads and writes, and that no other may write beside. */
  String beginWriting();

  /** Begins a transaction that sees one state of everything. */
  String beginReading();

  boolean hasTable(Session session, String name) throws SQLException;

  /** Whether it holds tables that are not a store's. */
  boolean isForeign(Session session) throws SQLException;

  /**
   * Makes ready for new tables, and keeps other processes from making them until the transaction
   * ends.
   */
  void prepare(Session session) throws SQLException;

  /** How many connections may be open at once. */
  int connections();

  /** What went wrong, for a person; an {@link IllegalStateException} if the program is wrong. */
  RuntimeException failure(SQLException e);

  Optional<Store.Lease> lease(Duration patience);

  /**
   * Makes sure that a right to write that was given still stands.
   *
   * @throws StoreFailure if another process has it by now
   */
  void renewLease();

  /** Its name for messages, without what must stay secret. */
  String name();

  @Override
  void close();
}
