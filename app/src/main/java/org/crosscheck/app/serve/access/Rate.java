package org.crosscheck.app.serve.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How often each of many may do something: a token bucket for each, the oldest forgotten. */
public final class Rate {

  private static final int REMEMBERED = 10_000;

  private final double perSecond;
  private final double burst;
  private final LongSupplier nanos;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Bucket(double left, long at) {}

  /**
   * A rate.
   *
   * @param perSecond how often over time
   * @param burst how often at once
   * @param nanos a clock that never goes back
   */
  public Rate(double perSecond, double burst, LongSupplier nanos) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.nanos = nanos;
  }

  /** Whether {@code who} may do it now; if so, it counts. */
  public synchronized boolean allows(String who) {
    long now = nanos.getAsLong();
    Bucket bucket = buckets.getOrDefault(who, new Bucket(burst, now));
    double left = Math.min(burst, bucket.left + (now - bucket.at) / 1e9 * perSecond);
    boolean allowed = left >= 1;
    buckets.put(who, new Bucket(allowed ? left - 1 : left, now));
    return allowed;
  }
}
