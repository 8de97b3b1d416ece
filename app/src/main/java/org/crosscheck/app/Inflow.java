package org.crosscheck.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crosscheck.ingest.FetchMemory;
import org.crosscheck.ingest.Intake;
import org.jspecify.annotations.Nullable;

/**
 * Reports as they come in, read ahead by a thread of its own, so that work need not wait for a slow
 * source where something has arrived, and can end while a source is silent.
 *
 * <p>What a source says when all that it sent has been read is handed on in its place: it may be
 * remembered only when what came before it is kept.
 */
final class Inflow implements AutoCloseable {

  private static final int AHEAD = 64;

  /** How long to wait for more where something has arrived, so that few steps keep much. */
  private static final Duration LINGER = Duration.ofMillis(100);

  /** How often a wait looks whether it is to end. */
  private static final Duration LOOK = Duration.ofMillis(100);

  private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(AHEAD);
  private final Thread thread;
  private boolean ended;
  private @Nullable RuntimeException broken;

  /** Something that comes in. */
  private sealed interface Item {}

  private record Arrived(Intake intake) implements Item {}

  private record AllRead(String url, FetchMemory.Validators validators) implements Item {}

  private record Ended(@Nullable RuntimeException failure) implements Item {}

  /** Streams of reports, one after the other; empty at the end. */
  @FunctionalInterface
  interface Streams {
    Optional<Stream<Intake>> next() throws InterruptedException;
  }

  /**
   * Some of what came in.
   *
   * @param intakes reports and what could be none
   * @param read what to remember of sources once the reports are kept
   */
  record Batch(List<Intake> intakes, List<Remembered> read) {}

  /** The version of a source's content that has been read. */
  record Remembered(String url, FetchMemory.Validators validators) {}

  /**
   * Begins to read.
   *
   * @param known what was remembered of sources before
   * @param streams makes the streams, with the memory that they are to use
   */
  Inflow(FetchMemory known, Function<FetchMemory, Streams> streams) {
    this.thread = Thread.ofPlatform().daemon().name("inflow").unstarted(() -> read(known, streams));
    thread.start();
  }

  /**
   * Waits until something is there and gives it, at most so many at once; empty at the end of all
   * streams, or when {@code stop} is asked.
   *
   * @throws RuntimeException what a source threw
   */
  Optional<Batch> next(int most, Stop stop) {
    List<Item> items = new ArrayList<>();
    try {
      while (items.isEmpty()) {
        RuntimeException failure = broken;
        if (failure != null) {
          throw failure;
        }
        if (ended || stop.asked()) {
          return Optional.empty();
        }
        Item first = queue.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
          items.add(first);
        }
      }
      long until = System.nanoTime() + LINGER.toNanos();
      while (items.size() < most && !(items.getLast() instanceof Ended)) {
        Item more = queue.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
        if (more == null) {
          break;
        }
        items.add(more);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    List<Intake> intakes = new ArrayList<>();
    List<Remembered> read = new ArrayList<>();
    for (Item item : items) {
      switch (item) {
        case Arrived(Intake intake) -> intakes.add(intake);
        case AllRead(String url, FetchMemory.Validators validators) ->
            read.add(new Remembered(url, validators));
        case Ended(RuntimeException failure) -> {
          ended = true;
          broken = failure;
        }
      }
    }
    return Optional.of(new Batch(intakes, read));
  }

  private void read(FetchMemory known, Function<FetchMemory, Streams> made) {
    try {
      Streams streams = made.apply(inPlace(known));
      for (var some = streams.next(); some.isPresent(); some = streams.next()) {
        try (Stream<Intake> intakes = some.get()) {
          intakes.forEachOrdered(intake -> put(new Arrived(intake)));
        }
      }
      put(new Ended(null));
    } catch (Interrupted | InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      put(new Ended(e));
    }
  }

  private FetchMemory inPlace(FetchMemory known) {
    return new FetchMemory() {
      @Override
      public Optional<Validators> of(String url) {
        return known.of(url);
      }

      @Override
      public void keep(String url, Validators validators) {
        put(new AllRead(url, validators));
      }
    };
  }

  private void put(Item item) {
    try {
      queue.put(item);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Interrupted();
    }
  }

  /** Ends the reading from within a stream. */
  private static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Ends the reading; what was read ahead is dropped. */
  @Override
  public void close() {
    thread.interrupt();
  }
}
