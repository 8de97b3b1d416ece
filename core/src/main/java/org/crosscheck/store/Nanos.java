package org.crosscheck.store;

import java.time.Instant;

/**
 * Times as columns hold them: nanoseconds since 1970. That reaches from 1678 to 2261; a time beyond
 * counts as the nearest of these.
 */
final class Nanos {

  private static final long SECOND = 1_000_000_000L;

  private Nanos() {}

  static long of(Instant time) {
    long most = Long.MAX_VALUE / SECOND - 1;
    long seconds = time.getEpochSecond();
    if (seconds > most) {
      return Long.MAX_VALUE;
    }
    return seconds < -most ? Long.MIN_VALUE : seconds * SECOND + time.getNano();
  }

  static Instant toInstant(long nanos) {
    return Instant.ofEpochSecond(Math.floorDiv(nanos, SECOND), Math.floorMod(nanos, SECOND));
  }
}
