package org.crosscheck.app.serve;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crosscheck.flow.Desk;
import org.crosscheck.flow.Flow;
import org.crosscheck.flow.Taken;
import org.crosscheck.ingest.Intake;
import org.crosscheck.model.Correction;
import org.crosscheck.store.Store;
import org.crosscheck.store.StoreFailure;
import org.jspecify.annotations.Nullable;

/**
 * Puts reports and corrections into the store: one piece of work at a time, and only while no other
 * process writes. The reader of texts is loaded when it is first needed.
 */
public final class Writing implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Store store;
  private final InstantSource clock;
  private final Supplier<Flow> opening;
  private @Nullable Flow flow;
  private @Nullable Desk desk;
  private long head = -1;

  /**
   * Work on a store.
   *
   * @param opening makes the flow when it is first needed
   */
  public Writing(Store store, InstantSource clock, Supplier<Flow> opening) {
    this.store = store;
    this.clock = clock;
    this.opening = opening;
  }

  /**
   * Keeps and applies a correction.
   *
   * @throws Problem if it cannot be applied, or another process has the right to write
   */
  public Desk.Amended correct(String who, String why, Correction.Action action) {
    return work(at -> at.correct(who, why, action));
  }

  /**
   * Takes reports in.
   *
   * @throws Problem if another process has the right to write
   */
  public Taken take(List<Intake> batch) {
    return work(at -> at.take(batch));
  }

  private synchronized <T> T work(Function<Desk, T> piece) {
    try (Store.Lease lease = lease()) {
      Desk at = desk();
      try {
        T result = piece.apply(at);
        head = store.head();
        return result;
      } catch (StoreFailure e) {
        desk = null;
        throw e;
      }
    } catch (IllegalArgumentException e) {
      throw Problem.conflict(String.valueOf(e.getMessage()));
    }
  }

  private Store.Lease lease() {
    return store
        .lease(PATIENCE)
        .orElseThrow(
            () ->
                new Problem(
                    503,
                    "Busy",
                    "the store is being written by another process\nMaybe try again in a moment."));
  }

  /** The desk of last time, unless another process has written since. */
  private Desk desk() {
    Desk at = desk;
    if (at == null || store.head() != head) {
      Flow reading = flow == null ? opening.get() : flow;
      flow = reading;
      at = new Desk(reading, store, clock, Desk.Patience.NONE);
      desk = at;
      head = store.head();
    }
    return at;
  }

  @Override
  public synchronized void close() {
    desk = null;
    if (flow != null) {
      flow.close();
      flow = null;
    }
  }
}
