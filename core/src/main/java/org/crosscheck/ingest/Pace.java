package org.crosscheck.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** What time it is, and how to wait. A parameter, so that tests need not wait. */
public interface Pace extends InstantSource {

  /** Waits; may return early. */
  void sleep(Duration time) throws InterruptedException;

  /** The time of this machine. */
  static Pace real() {
    return new Pace() {
      @Override
      public Instant instant() {
        return Instant.now();
      }

      @Override
      public void sleep(Duration time) throws InterruptedException {
        Thread.sleep(time);
      }
    };
  }
}
