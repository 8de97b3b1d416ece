package org.crosscheck.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * How a host is treated: one request at a time, a second between two, none before the time that it
 * asked to wait for.
 */
final class Courtesy {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Longest that a host is obeyed that asks to wait. */
  private static final Duration LONGEST = Duration.ofDays(1);

  /** For how long, where it does not say. */
  private static final Duration UNSAID = Duration.ofMinutes(5);

  /** Most hosts that are remembered; the one not asked for longest goes first. */
  private static final int HOSTS = 10_000;

  /** One host. */
  static final class Host {
    private final ReentrantLock turn = new ReentrantLock();
    private Instant next = Instant.MIN;
    private @Nullable Instant notBefore;
  }

  /** A request. */
  @FunctionalInterface
  interface Request<T> {
    T send() throws java.io.IOException, InterruptedException;
  }

  private final Pace pace;
  private final Map<String, Host> hosts =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Host> eldest) {
          return size() > HOSTS;
        }
      };

  Courtesy(Pace pace) {
    this.pace = pace;
  }

  private synchronized Host host(String name) {
    return hosts.computeIfAbsent(name, key -> new Host());
  }

  /** Sends {@code request} when it is its turn. */
  <T> T ask(String name, Request<T> request) throws java.io.IOException, InterruptedException {
    Host host = host(name);
    host.turn.lockInterruptibly();
    try {
      for (Instant now = pace.instant(); now.isBefore(host.next); now = pace.instant()) {
        pace.sleep(Duration.between(now, host.next));
      }
      return request.send();
    } finally {
      host.next = pace.instant().plus(PAUSE);
      host.turn.unlock();
    }
  }

  /** Until when the host asks not to be asked; null where it may be. */
  synchronized @Nullable Instant waitsUntil(String name) {
    Instant until = host(name).notBefore;
    return until != null && pace.instant().isBefore(until) ? until : null;
  }

  /** The host asked to wait, as its {@code Retry-After} says: seconds, or a time. */
  synchronized Instant wait(String name, @Nullable String retryAfter) {
    Instant now = pace.instant();
    Instant until = now.plus(UNSAID);
    if (retryAfter != null && retryAfter.strip().matches("\\d{1,9}")) {
      until = now.plusSeconds(Long.parseLong(retryAfter.strip()));
    } else if (retryAfter != null && Dates.parse(retryAfter) instanceof Instant time) {
      until = time;
    }
    Instant latest = now.plus(LONGEST);
    until = until.isAfter(latest) ? latest : until;
    host(name).notBefore = until;
    return until;
  }
}
