package org.crosscheck.store;

import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.crosscheck.store.StoreFailure.Reason;
import org.jspecify.annotations.Nullable;

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
    return twice(null, work);
  }

  /** Reads one state of everything by several statements; otherwise as {@link #read}. */
  <T> T snapshot(Work<T> work) {
    return twice(database.beginReading(), work);
  }

  private <T> T twice(@Nullable String begin, Work<T> work) {
    try {
      return in(begin, work);
    } catch (StoreFailure e) {
      if (e.reason() != Reason.AWAY || closed) {
        throw e;
      }
      drain();
      return in(begin, work);
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

  private <T> T in(@Nullable String begin, Work<T> work) {
    if (closed) {
      throw new IllegalStateException("store (" + database.name() + ") is closed");
    }
    places.acquireUninterruptibly();
    try {
      Session session = begun(begin);
      boolean sound = false;
      try {
        T result = begin == null ? work.on(session) : whole(session, work);
        sound = true;
        return result;
      } catch (IllegalArgumentException e) {
        sound = true;
        throw e;
      } finally {
        giveBack(session, sound);
      }
    } catch (SQLException e) {
      throw database.failure(e);
    } finally {
      places.release();
    }
  }

  private static <T> T whole(Session session, Work<T> work) throws SQLException {
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

  /**
   * A connection on which {@code begin} has run; one that broke while it lay idle is passed over.
   */
  private Session begun(@Nullable String begin) throws SQLException {
    for (Session session = idle.poll(); session != null; session = idle.poll()) {
      try {
        return begun(session, begin);
      } catch (SQLException e) {
        if (!(database.failure(e) instanceof StoreFailure failure)
            || failure.reason() != Reason.AWAY) {
          throw e;
        }
      }
    }
    return begun(new Session(database.connect()), begin);
  }

  private Session begun(Session session, @Nullable String begin) throws SQLException {
    if (begin != null) {
      try {
        session.run(begin);
      } catch (SQLException e) {
        giveBack(session, false);
        throw e;
      }
    }
    return session;
  }

  private void giveBack(Session session, boolean sound) {
    if (sound && !closed) {
      idle.push(session);
      return;
    }
    try {
      session.close();
    } catch (SQLException e) {
      // It is broken already, and what broke it was told.
    }
  }

  private void drain() {
    for (Session session = idle.poll(); session != null; session = idle.poll()) {
      giveBack(session, false);
    }
  }

  @Override
  public void close() {
    closed = true;
    drain();
  }
}
