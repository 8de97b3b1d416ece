package org.crosscheck.app;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish that the command end, by Ctrl-C or by the system; work looks for it where it can end.
 */
final class Stop {

  /** How long work in hand may take until the process ends without it. */
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final CountDownLatch asked = new CountDownLatch(1);
  private volatile boolean heeded;

  /**
   * The wish as this process hears it. It ends at once, unless {@link #heed} was called: then it
   * waits for {@code done}.
   */
  static Stop ofProcess(CountDownLatch done) {
    Stop stop = new Stop();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stop.ask();
                  try {
                    if (stop.heeded) {
                      done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                    }
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
    return stop;
  }

  /** Promises to look for the wish and to end soon when it comes. */
  void heed() {
    heeded = true;
  }

  void ask() {
    asked.countDown();
  }

  boolean asked() {
    return asked.getCount() == 0;
  }

  /** Waits, not longer than until the wish comes; whether it has. */
  boolean sleep(Duration time) {
    try {
      return asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
