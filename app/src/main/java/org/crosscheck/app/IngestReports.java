package org.crosscheck.app;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.crosscheck.ingest.FetchMemory;
import org.crosscheck.ingest.Ingest;
import org.crosscheck.ingest.Intake;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crosscheck ingest}. */
@Command(
    name = "ingest",
    header = "Take reports of anything into the store, one living record per event.",
    description = {
      "",
      "SOURCES are files, folders, addresses that begin http:// or https://, or - for standard"
          + " input: text, web pages, NewsArticle JSON, RSS, Atom and JSON feeds, WARC files and"
          + " Telegram's result.json. Each report is put to the event that it tells of, or opens one;"
          + " what the records then say otherwise is printed. A report that is known is a duplicate,"
          + " so the same again changes nothing.",
      "",
      "What was taken is kept at once: Ctrl-C ends the command after the reports in hand, and the"
          + " same again goes on from there. Only addresses that are named are fetched.",
      ""
    },
    footer = {
      "",
      "Example: crosscheck ingest reports/ https://example.org/feed.xml",
      "What the exit codes mean: crosscheck --help"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class IngestReports implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "SOURCES",
      arity = "1..*",
      description = "Files, folders, addresses, or -.")
  private List<String> sources = new ArrayList<>();

  @Mixin private StreamOptions options = new StreamOptions();
  @Mixin private StoreOptions stores = new StoreOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  IngestReports(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    options
        .objection()
        .ifPresent(
            objection -> {
              throw new ParameterException(spec.commandLine(), objection);
            });
    return stores
        .write(
            console,
            store ->
                new Receive(console, stores, options, Expected.of(sources, console))
                    .into(store, this::streams))
        .code();
  }

  private Inflow.Streams streams(FetchMemory memory) {
    Stream<Intake> reports =
        Ingest.stream(sources, console.in(), options.web(memory), console.clock());
    Iterator<Stream<Intake>> once = List.of(reports).iterator();
    return () -> once.hasNext() ? Optional.of(once.next()) : Optional.empty();
  }
}
