package org.crosscheck.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.ingest.FetchMemory;
import org.crosscheck.ingest.Pace;
import org.crosscheck.ingest.Web;
import picocli.CommandLine.Option;

/** The options that say how a stream of reports is taken, and what may be fetched for it. */
final class StreamOptions {

  private static final int LARGEST_BATCH = 1_000;

  @Option(
      names = "--full",
      description =
          "Where an item of a feed holds a summary alone, fetch the page that it links to.")
  boolean full;

  @Option(
      names = "--allow",
      paramLabel = "HOST",
      description =
          "Fetch from this host though it is on a private network or this machine. Such addresses"
              + " are otherwise refused.")
  List<String> allowed = new ArrayList<>();

  @Option(
      names = "--batch",
      paramLabel = "NUMBER",
      defaultValue = "32",
      description =
          "Most reports that are kept in one step; 32 by default. Fewer are kept where no more have"
              + " come.")
  int batch = 32;

  @Option(
      names = "--quiet",
      description = "Print no changes and no remarks, only what went wrong and the tally.")
  boolean quiet;

  /** Why these options cannot be followed, if they cannot. */
  Optional<String> objection() {
    return batch < 1 || batch > LARGEST_BATCH
        ? Optional.of("--batch (%d) is not between 1 and %d".formatted(batch, LARGEST_BATCH))
        : Optional.empty();
  }

  Web web(FetchMemory memory) {
    return new Web(new Web.Options(Set.copyOf(allowed), full), memory, Pace.real());
  }
}
