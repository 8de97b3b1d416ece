package org.crosscheck.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right to write as an advisory lock of PostgreSQL on a connection of its own, with which it
 * ends.
 */
final class PostgresLease implements Store.Lease {

  /** Stands for Crosscheck among the advisory locks of a database. */
  static final int KEY = 0x63726f73;

  private static final long PAUSE = 50;

  private final Postgres database;
  private final String schema;
  private @Nullable Session session;
  private boolean closed;

  private PostgresLease(Postgres database, String schema) {
    this.database = database;
    this.schema = schema;
  }

  static Optional<PostgresLease> of(Postgres database, String schema, Duration patience)
      throws SQLException {
    PostgresLease lease = new PostgresLease(database, schema);
    long end = System.nanoTime() + patience.toNanos();
    while (!lease.renew()) {
      if (System.nanoTime() >= end) {
        return Optional.empty();
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return Optional.empty();
      }
    }
    return Optional.of(lease);
  }

  /** Whether the lock is held, if need be by taking it anew; also if it was given back. */
  synchronized boolean renew() throws SQLException {
    if (closed || isHeld()) {
      return true;
    }
    Session fresh = new Session(database.connect());
    boolean taken = false;
    try {
      taken =
          fresh
              .first(
                  "SELECT pg_try_advisory_lock(?, hashtext(?))", row -> row.truth(1), KEY, schema)
              .orElse(false);
    } finally {
      if (taken) {
        session = fresh;
      } else {
        fresh.close();
      }
    }
    return taken;
  }

  private boolean isHeld() {
    Session held = session;
    if (held == null) {
      return false;
    }
    try {
      held.number("SELECT 1");
      return true;
    } catch (SQLException e) {
      discard(held);
      session = null;
      return false;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (session != null) {
      discard(session);
      session = null;
    }
  }

  private static void discard(Session held) {
    try {
      held.close();
    } catch (SQLException e) {
      // The lock ends with the connection, which is broken already.
    }
  }
}
