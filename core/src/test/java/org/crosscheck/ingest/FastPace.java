package org.crosscheck.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A time that passes only when somebody sleeps. */
final class FastPace implements Pace {

  private Instant now = Instant.parse("2024-05-06T12:00:00Z");

  final List<Duration> slept = new ArrayList<>();

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public void sleep(Duration time) {
    slept.add(time);
    now = now.plus(time);
  }

  void pass(Duration time) {
    now = now.plus(time);
  }
}
