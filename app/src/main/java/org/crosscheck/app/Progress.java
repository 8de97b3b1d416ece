package org.crosscheck.app;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * A bar on standard error that counts reports as they are read. It shows only on a terminal and
 * only when the work has gone on for a second. A library for this would bring more than these few
 * lines and take longer to start than most runs take.
 */
final class Progress implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(1);
  private static final int WIDTH = 24;

  private final Console console;
  private final int total;
  private final LongSupplier nanos;
  private final long start;
  private final AtomicInteger done = new AtomicInteger();
  private boolean shown;

  /**
   * @param total how many reports there are to read
   * @param nanos the clock, as {@link System#nanoTime}
   */
  Progress(Console console, int total, LongSupplier nanos) {
    this.console = console;
    this.total = total;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
  }

  /** Counts one report as read; safe to call from several threads. */
  void step() {
    int now = done.incrementAndGet();
    if (console.errIsTerminal() && nanos.getAsLong() - start > PATIENCE.toNanos()) {
      draw(now);
    }
  }

  private synchronized void draw(int now) {
    int full = WIDTH * now / total;
    console
        .err()
        .printf(
            "\rreading [%s%s] %d of %d reports",
            "#".repeat(full), " ".repeat(WIDTH - full), now, total);
    console.err().flush();
    shown = true;
  }

  /** Takes the bar away. */
  @Override
  public synchronized void close() {
    if (shown) {
      console.err().print("\r\u001B[K");
      console.err().flush();
    }
  }
}
