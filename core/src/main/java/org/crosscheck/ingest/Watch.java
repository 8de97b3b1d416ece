package org.crosscheck.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

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
 */
public final class Watch implements AutoCloseable {

  private Watch() {}

  /** Files of {@code folder} and of its folders that are new or changed. */
  public static Watch folder(Path folder, Duration interval, Pace pace) {
    throw new UnsupportedOperationException("comes within the hour");
  }

  /**
   * Feeds whose addresses stand in the file {@code list}, one a line or as OPML; the file is read
   * again when it changes.
   */
  public static Watch feeds(Path list, Duration interval, Web web, Pace pace) {
    throw new UnsupportedOperationException("comes within the hour");
  }

  /**
   * Waits until there is something and gives what came of it, as {@link Ingest#stream} does: to be
   * taken to its end or closed before the next is asked for. Empty once closed.
   */
  public Optional<Stream<Intake>> next() throws InterruptedException {
    return Optional.empty();
  }

  /** Ends the waiting, from any thread; {@link #next} then gives nothing more. */
  @Override
  public void close() {}
}
