package org.crosscheck.app;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * A bar on standard error that counts reports as they are read, and then says that they are
 * compared. It shows only on a terminal and only when the work has gone on for a second. A library
 * for this would bring more than these few lines and take longer to start than most runs take.
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
  private boolean closed;

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

  /** Sees to it that the bar shows after a second even if nothing is counted by then. */
  void watch() {
    if (!console.errIsTerminal()) {
      return;
    }
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                Thread.sleep(PATIENCE);
                draw();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  /** Counts one report as read; safe to call from several threads. */
  void step() {
    done.incrementAndGet();
    if (console.errIsTerminal() && nanos.getAsLong() - start > PATIENCE.toNanos()) {
      draw();
    }
  }

  private synchronized void draw() {
    if (closed) {
      return;
    }
    int now = done.get();
    int full = WIDTH * now / total;
    String bar = "[%s%s]".formatted("#".repeat(full), " ".repeat(WIDTH - full));
    String reports = total == 1 ? "report" : "reports";
    String line =
        now < total
            ? "reading %s %d of %d %s".formatted(bar, now, total, reports)
            : "comparing %d %s ...".formatted(total, reports);
    console.err().print((shown ? "\r\u001B[K" : "\r") + line);
    console.err().flush();
    shown = true;
  }

  /** Takes the bar away. */
  @Override
  public synchronized void close() {
    closed = true;
    if (shown) {
      console.err().print("\r\u001B[K");
      console.err().flush();
    }
  }
}
