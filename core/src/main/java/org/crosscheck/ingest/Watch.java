package org.crosscheck.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Watches a folder or a list of feeds, without end until it is closed.
 *
 * <pre>{@code
 * try (Watch watch = Watch.folder(path, Duration.ofSeconds(5), Pace.real())) {
 *   for (Optional<Stream<Intake>> some = watch.next(); some.isPresent(); some = watch.next()) {
 *     try (Stream<Intake> intakes = some.get()) {
 *       intakes.forEach(...);
 *     }
 *   }
 * }
 * }</pre>
 *
 * What was taken is not remembered beyond the process: after a start everything that is there comes
 * again, and a store tells by key and digest what it has.
 */
public final class Watch implements AutoCloseable {

  /** Longest sleep at a time, so that closing is noticed. */
  private static final Duration NAP = Duration.ofMillis(250);

  /** What is looked at. */
  interface Subject {
    /** The next thing that is due, or null where nothing is. */
    @Nullable Stream<Intake> due();

    /** How long nothing will be due. */
    Duration quiet();
  }

  private final Subject subject;
  private final Pace pace;
  private volatile boolean closed;

  private Watch(Subject subject, Pace pace) {
    this.subject = subject;
    this.pace = pace;
  }

  /**
   * The files of {@code folder} and of its folders, those that are there first, then what is new or
   * changed. A file is taken when it has stayed as it is from one look to the next, so that one
   * that is still being written is waited for.
   *
   * @param interval from one look to the next
   */
  public static Watch folder(Path folder, Duration interval, Pace pace) {
    return new Watch(new WatchedFolder(folder, interval, pace), pace);
  }

  /**
   * The feeds whose addresses stand in the file {@code list}, one a line or as OPML. The file is
   * read again at each round. A feed that fails is asked half as often each time.
   *
   * @param interval from one request of a feed to the next, give or take a tenth
   */
  public static Watch feeds(Path list, Duration interval, Web web, Pace pace) {
    return new Watch(new WatchedFeeds(list, interval, web, pace), pace);
  }

  /**
   * Waits until there is something and gives what came of it, as {@link Ingest#stream} does: to be
   * closed when it is kept and before the next is asked for. Empty once closed.
   */
  public Optional<Stream<Intake>> next() throws InterruptedException {
    while (!closed) {
      Stream<Intake> due = subject.due();
      if (due != null) {
        return Optional.of(due.map(each -> Gate.pass(each, pace)));
      }
      Duration quiet = subject.quiet();
      pace.sleep(quiet.compareTo(NAP) < 0 ? quiet : NAP);
    }
    return Optional.empty();
  }

  /** Ends the waiting, from any thread; {@link #next} then gives nothing more. */
  @Override
  public void close() {
    closed = true;
  }
}
