package org.crosscheck.app;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Says on standard error how far work of unknown length has come: one line that stays in place on a
 * terminal, a line every ten seconds otherwise. Nothing in the first second.
 */
final class Pulse implements AutoCloseable {

  private static final Duration ON_TERMINAL = Duration.ofSeconds(1);
  private static final Duration OTHERWISE = Duration.ofSeconds(10);

  private final Console console;
  private final LongSupplier nanos;
  private final long start;
  private long told;
  private boolean shown;

  /**
   * @param nanos the clock, as {@link System#nanoTime}
   */
  Pulse(Console console, LongSupplier nanos) {
    this.console = console;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.told = start;
  }

  /** How long the work has gone on. */
  Duration age() {
    return Duration.ofNanos(nanos.getAsLong() - start);
  }

  /** Says {@code line}, if it is time. */
  void tell(String line) {
    long now = nanos.getAsLong();
    if (console.errIsTerminal()) {
      if (now - start > ON_TERMINAL.toNanos()) {
        String cut = line.substring(0, Math.min(line.length(), console.columns() - 1));
        console.err().print("\r\u001B[K" + cut);
        console.err().flush();
        shown = true;
      }
    } else if (now - told > OTHERWISE.toNanos()) {
      told = now;
      console.say(line);
    }
  }

  /** Takes the line away, so that others can be printed. */
  void clear() {
    if (shown) {
      console.err().print("\r\u001B[K");
      console.err().flush();
      shown = false;
    }
  }

  @Override
  public void close() {
    clear();
  }
}
