package org.crosscheck.app.serve.live;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.crosscheck.store.ChangeEntry;
import org.crosscheck.store.Store;
import org.crosscheck.store.StoreFailure;
import org.jspecify.annotations.Nullable;

/**
 * Tells subscribers what has changed in the store, whichever process changed it. One thread asks
 * the store for new changes and hands them on; a subscriber that does not keep up loses the oldest
 * and is told so by the next it gets, since what it shows is read afresh from the store.
 */
public final class Live implements AutoCloseable {

  private static final int TOGETHER = 500;
  private static final int QUEUE = 64;
  private static final int MOST_SUBSCRIBERS = 1000;
  private static final int MOST_SENTENCES = 8;

  private final Store store;
  private final Duration pause;
  private final List<Subscriber> subscribers = new CopyOnWriteArrayList<>();
  private final AtomicInteger count = new AtomicInteger();
  private final Thread thread;
  private volatile boolean closed;
  private long cursor;

  /** Someone who wants to know, until closed. */
  public final class Subscriber implements AutoCloseable {

    private final @Nullable String event;
    private final BlockingQueue<Moved> queue = new ArrayBlockingQueue<>(QUEUE);

    private Subscriber(@Nullable String event) {
      this.event = event;
    }

    /** The next change; null if there is none for that long. */
    public @Nullable Moved next(Duration patience) throws InterruptedException {
      return queue.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void offer(Moved moved) {
      if (event == null || event.equals(moved.event())) {
        while (!queue.offer(moved)) {
          queue.poll();
        }
      }
    }

    @Override
    public void close() {
      if (subscribers.remove(this)) {
        count.decrementAndGet();
      }
    }
  }

  private Live(Store store, Duration pause) {
    this.store = store;
    this.pause = pause;
    this.thread = Thread.ofPlatform().name("live").daemon().unstarted(this::watch);
  }

  /**
   * Starts to watch the store.
   *
   * @param pause how long to wait before asking it again
   */
  public static Live of(Store store, Duration pause) {
    Live live = new Live(store, pause);
    live.cursor = live.last();
    live.thread.start();
    return live;
  }

  /**
   * Someone who wants to know of changes from now on; null if there are too many already.
   *
   * @param event of which event; null for all
   */
  public @Nullable Subscriber subscribe(@Nullable String event) {
    if (closed || count.incrementAndGet() > MOST_SUBSCRIBERS) {
      count.decrementAndGet();
      return null;
    }
    Subscriber subscriber = new Subscriber(event);
    subscribers.add(subscriber);
    return subscriber;
  }

  /** Whether no more will come. */
  public boolean isClosed() {
    return closed;
  }

  private void watch() {
    while (!closed) {
      try {
        List<ChangeEntry> entries = store.changesAfter(cursor, TOGETHER);
        if (!entries.isEmpty()) {
          cursor = entries.getLast().cursor();
          if (!subscribers.isEmpty()) {
            moved(entries).forEach(each -> subscribers.forEach(one -> one.offer(each)));
          }
        }
        if (entries.size() < TOGETHER) {
          Thread.sleep(pause);
        }
      } catch (StoreFailure e) {
        if (!e.passing()) {
          return;
        }
        rest();
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void rest() {
    try {
      Thread.sleep(pause.multipliedBy(10));
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  /** One message for each event among the changes. */
  private List<Moved> moved(List<ChangeEntry> entries) {
    Map<String, List<ChangeEntry>> byEvent = new LinkedHashMap<>();
    entries.forEach(
        each -> byEvent.computeIfAbsent(each.event(), event -> new ArrayList<>()).add(each));
    return byEvent.entrySet().stream().map(each -> moved(each.getKey(), each.getValue())).toList();
  }

  private Moved moved(String event, List<ChangeEntry> entries) {
    int version = entries.getLast().version();
    String title =
        store.version(event, version).map(each -> each.record().event().title()).orElse("");
    return new Moved(
        event,
        version,
        title,
        entries.stream().map(each -> each.change().sentence()).limit(MOST_SENTENCES).toList(),
        entries.stream()
            .filter(each -> each.version() == version)
            .map(each -> each.change().fact())
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  private long last() {
    List<ChangeEntry> last = store.lastChanges(1);
    return last.isEmpty() ? 0 : last.getFirst().cursor();
  }

  @Override
  public void close() {
    closed = true;
    thread.interrupt();
  }
}
