package org.crosscheck.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Feeds that are asked for again and again, each at its own time. */
final class WatchedFeeds implements Watch.Subject {

  /** Most times that the wait for a feed that fails is doubled. */
  private static final int DOUBLINGS = 5;

  private static final class Feed {
    Instant due;
    int rounds;
    int failures;

    Feed(Instant due) {
      this.due = due;
    }
  }

  private final Path list;
  private final Duration interval;
  private final Web web;
  private final Pace pace;

  private final Map<String, Feed> feeds = new HashMap<>();
  private Instant nextList = Instant.MIN;

  WatchedFeeds(Path list, Duration interval, Web web, Pace pace) {
    this.list = list;
    this.interval = interval;
    this.web = web;
    this.pace = pace;
  }

  @Override
  public @Nullable Stream<Intake> due() {
    Instant now = pace.instant();
    if (!now.isBefore(nextList)) {
      nextList = now.plus(interval);
      try {
        readList(now);
      } catch (IOException e) {
        String name = list.toString();
        String reason = Message.of(e);
        return Stream.of(
            Source.of(name, name, name)
                .rejected("cannot be read as a list of feeds (" + reason + "); it is tried again"));
      }
    }
    return feeds.entrySet().stream()
        .min(Comparator.comparing(each -> each.getValue().due))
        .filter(each -> !now.isBefore(each.getValue().due))
        .map(each -> ask(each.getKey(), each.getValue(), now))
        .orElse(null);
  }

  private void readList(Instant now) throws IOException {
    List<String> urls = FeedList.read(list);
    feeds.keySet().retainAll(urls);
    urls.forEach(url -> feeds.computeIfAbsent(url, key -> new Feed(now)));
  }

  private Stream<Intake> ask(String url, Feed feed, Instant now) {
    feed.rounds++;
    Web session = web.session();
    Address.Opened opened = Address.open(url, session);
    feed.failures = opened.failed() ? Math.min(feed.failures + 1, DOUBLINGS) : 0;
    feed.due = now.plus(wait(url, feed));
    Instant asked = web.waitsUntil(url);
    if (asked != null && asked.isAfter(feed.due)) {
      feed.due = asked;
    }
    return Reports.stream(opened.reports()).onClose(session::settle);
  }

  /** The interval, a tenth more or less, so that many feeds do not fall on one moment. */
  private Duration wait(String url, Feed feed) {
    int spread = Math.floorMod(31 * url.hashCode() + 7919 * feed.rounds, 201) - 100;
    return interval
        .multipliedBy(1L << feed.failures)
        .plus(interval.multipliedBy(spread).dividedBy(1000));
  }

  @Override
  public Duration quiet() {
    Instant next =
        feeds.values().stream()
            .map(each -> each.due)
            .min(Comparator.naturalOrder())
            .orElse(nextList);
    return Duration.between(pace.instant(), next.isBefore(nextList) ? next : nextList);
  }
}
