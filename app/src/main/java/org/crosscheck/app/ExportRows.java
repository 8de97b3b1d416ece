package org.crosscheck.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crosscheck.app.export.Rows;
import org.crosscheck.app.export.Written;
import org.crosscheck.store.ChangeEntry;
import org.crosscheck.store.EventSummary;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crosscheck export}. */
@Command(
    name = "export",
    header = "Print what the store holds for a program: JSON lines or CSV.",
    description = {
      "",
      "A row for each event, fact, figure or change, of all events in the order in which they were"
          + " opened, or of EVENT alone; facts where nothing else is asked for. Columns are the same"
          + " for every row: docs/reference/export.md.",
      "",
      "In CSV a text that a spreadsheet would take for a formula has an apostrophe before it.",
      ""
    },
    footer = {"", "Example: crosscheck export --format csv --figures > figures.csv"},
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExportRows implements Callable<Integer> {

  private static final int PAGE = 1_000;

  private final Console console;

  @Parameters(paramLabel = "EVENT", arity = "0..*", description = "Ids of events; all by default.")
  private List<String> events = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = "jsonl, the default, or csv.")
  private Written format = Written.JSONL;

  @ArgGroup private What what = new What();

  @Mixin private StoreOptions stores = new StoreOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  /** What a row is. */
  static final class What {
    @Option(names = "--events", description = "A row for each event.")
    boolean events;

    @Option(names = "--facts", description = "A row for each fact.")
    boolean facts;

    @Option(names = "--figures", description = "A row for each figure.")
    boolean figures;

    @Option(names = "--changes", description = "A row for each change.")
    boolean changes;

    @Option(
        names = "--records",
        description = "The whole record of each event (crosscheck-record/1); not in CSV.")
    boolean records;
  }

  ExportRows(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (what.records && format == Written.CSV) {
      throw new ParameterException(spec.commandLine(), "--records (csv) are JSON lines alone");
    }
    return stores.read(console, this::export).code();
  }

  private Exit export(Store store) {
    OutputStream out = new BufferedOutputStream(console.out(), 1 << 16);
    try {
      for (String id : events) {
        Optional<String> alive = store.resolve(id);
        if (alive.isEmpty()) {
          console.say("event (%s) is not known".formatted(Console.plain(id)));
          return Exit.NOTHING_TO_DO;
        }
      }
      Sink sink = new Sink(out);
      if (what.changes && events.isEmpty()) {
        everyChange(store, sink);
      } else {
        everyEvent(store, sink);
      }
      out.flush();
      return Exit.DONE;
    } catch (IOException e) {
      if ("Broken pipe".equals(e.getMessage())) {
        return Exit.DONE;
      }
      console.say("standard output (-) cannot be written: " + e.getMessage());
      return Exit.NOT_WRITTEN;
    }
  }

  private void everyChange(Store store, Sink sink) throws IOException {
    long cursor = 0;
    while (true) {
      List<ChangeEntry> page = store.changesAfter(cursor, PAGE);
      if (page.isEmpty()) {
        return;
      }
      for (ChangeEntry entry : page) {
        sink.row(Rows.change(entry));
      }
      cursor = page.getLast().cursor();
    }
  }

  private void everyEvent(Store store, Sink sink) throws IOException {
    if (!events.isEmpty()) {
      for (String id :
          events.stream().map(each -> store.resolve(each).orElseThrow()).distinct().toList()) {
        event(id, store, sink);
      }
      return;
    }
    try {
      store.eachRecord(
          version -> {
            try {
              version(version, store, sink);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void event(String id, Store store, Sink sink) throws IOException {
    if (what.changes) {
      for (ChangeEntry entry : store.changes(id)) {
        sink.row(Rows.change(entry));
      }
      return;
    }
    Optional<EventVersion> found = store.version(id, null);
    if (found.isPresent()) {
      version(found.get(), store, sink);
    }
  }

  private void version(EventVersion version, Store store, Sink sink) throws IOException {
    if (what.records) {
      sink.text(Written.record(version.record()));
    } else if (what.events) {
      Instant opened = store.versions(version.event()).getFirst().known();
      sink.row(Rows.event(EventSummary.of(version, opened)));
    } else {
      for (Map<String, @Nullable Object> row :
          what.figures ? Rows.figures(version) : Rows.facts(version)) {
        sink.row(row);
      }
    }
  }

  /** Where rows go. */
  private final class Sink {

    private final OutputStream out;
    private boolean begun;

    Sink(OutputStream out) {
      this.out = out;
    }

    void row(Map<String, @Nullable Object> row) throws IOException {
      if (!begun) {
        text(format.head(row));
        begun = true;
      }
      text(format.row(row));
    }

    void text(String text) throws IOException {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
