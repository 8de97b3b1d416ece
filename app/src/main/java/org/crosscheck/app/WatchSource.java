package org.crosscheck.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.crosscheck.ingest.FetchMemory;
import org.crosscheck.ingest.Pace;
import org.crosscheck.ingest.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crosscheck watch}. */
@Command(
    name = "watch",
    header = "Take reports into the store as they appear, until Ctrl-C.",
    description = {
      "",
      "SOURCE is a folder, of which files that are new or changed are taken, or a file with the"
          + " addresses of feeds, one a line or as OPML. Otherwise as crosscheck ingest.",
      ""
    },
    footer = {"", "Example: crosscheck watch feeds.txt --every 300"},
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class WatchSource implements Callable<Integer> {

  private static final int SHORTEST_FOR_FEEDS = 60;
  private static final int USUAL_FOR_FEEDS = 300;
  private static final int USUAL_FOR_FOLDER = 5;

  private final Console console;

  @Parameters(paramLabel = "SOURCE", description = "A folder, or a file with addresses of feeds.")
  private Path source = Path.of("");

  @Option(
      names = "--every",
      paramLabel = "SECONDS",
      defaultValue = "0",
      description =
          "How often to look. By default every 5 seconds in a folder and every 300 at feeds, which"
              + " are left in peace for 60 at least.")
  private int every;

  @Mixin private StreamOptions options = new StreamOptions();
  @Mixin private StoreOptions stores = new StoreOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  WatchSource(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (!Files.exists(source)) {
      throw new ParameterException(
          spec.commandLine(), "source (%s) does not exist".formatted(source));
    }
    options
        .objection()
        .ifPresent(
            objection -> {
              throw new ParameterException(spec.commandLine(), objection);
            });
    boolean folder = Files.isDirectory(source);
    if (every < 0 || !folder && every > 0 && every < SHORTEST_FOR_FEEDS) {
      throw new ParameterException(
          spec.commandLine(),
          "--every (%d) is less than %d seconds".formatted(every, folder ? 1 : SHORTEST_FOR_FEEDS));
    }
    return stores
        .write(
            console,
            store ->
                new Receive(console, stores, options, Expected.unknown())
                    .into(store, m -> streams(m, folder)))
        .code();
  }

  private Inflow.Streams streams(FetchMemory memory, boolean folder) {
    Duration pause =
        Duration.ofSeconds(every > 0 ? every : folder ? USUAL_FOR_FOLDER : USUAL_FOR_FEEDS);
    Watch watch =
        folder
            ? Watch.folder(source, pause, Pace.real())
            : Watch.feeds(source, pause, options.web(memory), Pace.real());
    return watch::next;
  }
}
