package org.crosscheck.store;

import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;

/** Connections to a database, kept for the next who asks. */
final class Pool implements AutoCloseable {

  private final Database database;
  private final Deque<Session> idle = new ConcurrentLinkedDeque<>();
  private final Semaphore places;
  private final ReentrantLock writing = new ReentrantLock();
  private volatile boolean closed;

  Pool(Database database) {
    this.database = database;
    this.places = new Semaphore(database.connections());
  }

  /** Work with a connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Session session) throws SQLException;
  }

  /** Reads by one statement. What fails because the connection broke is tried once more. */
  <T> T read(Work<T> work) {
    return twice(work);
  }

  /** Reads one state of everything by several statements; otherwise as {@link #read}. */
  <T> T snapshot(Work<T> work) {
    return twice(session -> whole(session, database.beginReading(), work));
  }

  private <T> T twice(Work<T> work) {
    try {
      return in(work);
    } catch (StoreFailure e) {
      if (e.reason() != StoreFailure.Reason.AWAY || closed) {
        throw e;
      }
      drain();
      return in(work);
    }
  }

  /** Writes whole or not at all, one after another. */
  <T> T write(Work<T> work) {
    writing.lock();
    try {
      return in(session -> whole(session, database.beginWriting(), work));
    } finally {
      writing.unlock();
    }
  }

  private static <T> T whole(Session session, String begin, Work<T> work) throws SQLException {
    session.run(begin);
    try {
      T result = work.on(session);
      session.run("COMMIT");
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      try {
        session.run("ROLLBACK");
      } catch (SQLException also) {
        e.addSuppressed(also);
      }
      throw e;
    }
  }

  private <T> T in(Work<T> work) {
    if (closed) {
      throw new IllegalStateException("store (" + database.name() + ") is closed");
    }
    places.acquireUninterruptibly();
    try {
      return lent(work);
    } catch (SQLException e) {
      throw database.failure(e);
    } finally {
      places.release();
    }
  }

  private <T> T lent(Work<T> work) throws SQLException {
    Session session = idle.poll();
    if (session == null) {
      session = new Session(database.connect());
    }
    try {
      T result = work.on(session);
      idle.push(session);
      return result;
    } catch (IllegalArgumentException e) {
      idle.push(session);
      throw e;
    } catch (SQLException | RuntimeException | Error e) {
      discard(session);
      throw e;
    } finally {
      if (closed) {
        drain();
      }
    }
  }

  private void drain() {
    for (Session session = idle.poll(); session != null; session = idle.poll()) {
      discard(session);
    }
  }

  private static void discard(Session session) {
    try {
      session.close();
    } catch (SQLException e) {
      // It is broken already, and what broke it was told.
    }
  }

  @Override
  public void close() {
    closed = true;
    drain();
  }
}
