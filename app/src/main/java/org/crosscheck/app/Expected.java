package org.crosscheck.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.crosscheck.ingest.FetchMemory;
import org.crosscheck.ingest.Ingest;
import org.crosscheck.ingest.Intake;
import org.crosscheck.ingest.Pace;
import org.crosscheck.ingest.Web;

/**
 * How many reports are to be expected, for a bar: counted ahead in files that are small enough to
 * be looked through twice. Of what comes from elsewhere nobody knows.
 */
final class Expected {

  /** Bytes that are looked through twice at most. */
  private static final long MOST = 64 << 20;

  private static final long UNKNOWN = -1;
  private static final int WIDTH = 16;

  private final AtomicLong count = new AtomicLong(UNKNOWN);

  /** Of what comes without end. */
  static Expected unknown() {
    return new Expected();
  }

  /** Begins to count where it is worth it. */
  static Expected of(List<String> sources, Console console) {
    Expected expected = new Expected();
    if (console.errIsTerminal() && size(sources) <= MOST) {
      Thread.ofPlatform().daemon().name("expected").start(() -> expected.count(sources, console));
    }
    return expected;
  }

  /** A bar, where the number is known: "[###### ] 214 of 430; "; else "214 received; ". */
  String bar(long done) {
    long all = count.get();
    if (all <= 0 || done > all) {
      return "%,d received; ".formatted(done);
    }
    int full = (int) (WIDTH * done / all);
    return "[%s%s] %,d of %,d; ".formatted("#".repeat(full), " ".repeat(WIDTH - full), done, all);
  }

  private void count(List<String> sources, Console console) {
    try (Stream<Intake> all = reports(sources, console)) {
      count.set(all.count());
    } catch (RuntimeException e) {
      // What is wrong is said where the reports are taken.
    }
  }

  private static Stream<Intake> reports(List<String> sources, Console console) {
    Web web = new Web(Web.Options.DEFAULT, FetchMemory.inMemory(), Pace.real());
    return Ingest.stream(sources, InputStream.nullInputStream(), web, console.clock());
  }

  /** Bytes of the files; more than any bound where a source is none. */
  private static long size(List<String> sources) {
    long size = 0;
    for (String source : sources) {
      Path path = source.contains("://") ? Path.of("-") : Path.of(source);
      try (Stream<Path> files = Files.walk(path)) {
        size += files.mapToLong(Expected::size).sum();
      } catch (IOException | UncheckedIOException e) {
        return Long.MAX_VALUE;
      }
      if (size > MOST) {
        return size;
      }
    }
    return size;
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0;
    }
  }
}
