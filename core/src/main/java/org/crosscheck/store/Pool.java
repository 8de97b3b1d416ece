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

  /** Reads one state of everything. What fails because the connection broke is tried once more. */
  <T> T read(Work<T> work) {
    try {
      return in(database.beginReading(), work);
    } catch (StoreFailure e) {
      if (e.reason() != StoreFailure.Reason.AWAY || closed) {
        throw e;
      }
      drain();
      return in(database.beginReading(), work);
    }
  }

  /** Writes whole or not at all, one after another. */
  <T> T write(Work<T> work) {
    writing.lock();
    try {
      return in(database.beginWriting(), work);
    } finally {
      writing.unlock();
    }
  }

  private <T> T in(String begin, Work<T> work) {
    if (closed) {
      throw new IllegalStateException("store (" + database.name() + ") is closed");
    }
    places.acquireUninterruptibly();
    try {
      return whole(begin, work);
    } catch (SQLException e) {
      throw database.failure(e);
    } finally {
      places.release();
    }
  }

  private <T> T whole(String begin, Work<T> work) throws SQLException {
    Session session = idle.poll();
    if (session == null) {
      session = new Session(database.connect());
    }
    try {
      session.run(begin);
      T result = work.on(session);
      session.run("COMMIT");
      giveBack(session);
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      undo(session, e);
      throw e;
    }
  }

  private void undo(Session session, Throwable because) {
    try {
      session.run("ROLLBACK");
      giveBack(session);
    } catch (SQLException e) {
      because.addSuppressed(e);
      discard(session);
    }
  }

  private void giveBack(Session session) {
    idle.push(session);
    if (closed) {
      drain();
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
