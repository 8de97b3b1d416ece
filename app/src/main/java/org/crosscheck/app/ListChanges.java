package org.crosscheck.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.crosscheck.app.export.Rows;
import org.crosscheck.app.export.Written;
import org.crosscheck.app.view.ChangeList;
import org.crosscheck.store.ChangeEntry;
import org.crosscheck.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crosscheck changes}. */
@Command(
    name = "changes",
    header = "List what changed in an event, or in all.",
    description = {
      "",
      "Each version of the record with the time from which it was known, and what it says otherwise"
          + " than the one before.",
      "",
      "With --all the changes of all events come in the order in which they were kept. Each has a"
          + " cursor in --json; --after CURSOR gives what came after it, so that a program can ask"
          + " for what is new.",
      ""
    },
    footer = {"", "Example: crosscheck changes e12"},
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ListChanges implements Callable<Integer> {

  private static final int MOST = 100_000;

  private final Console console;

  @Parameters(paramLabel = "EVENT", arity = "0..1", description = "Id of the event.")
  private @Nullable String event;

  @Option(names = "--all", description = "The changes of all events.")
  private boolean all;

  @Option(
      names = "--after",
      paramLabel = "CURSOR",
      defaultValue = "0",
      description = "With --all: only what came after this one. 0, the default, stands for all.")
  private long after;

  @Option(
      names = "--limit",
      paramLabel = "NUMBER",
      defaultValue = "1000",
      description = "With --all: most changes to list; 1000 by default.")
  private int limit = 1_000;

  @Mixin private ListOptions lists = new ListOptions();
  @Mixin private StoreOptions stores = new StoreOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  ListChanges(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (all == (event != null)) {
      throw new ParameterException(
          spec.commandLine(),
          all ? "event (%s) and --all are both given".formatted(event) : "event () is missing");
    }
    if (limit < 1 || limit > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--limit (%d) is not between 1 and %d".formatted(limit, MOST));
    }
    return stores.read(console, this::list).code();
  }

  private Exit list(Store store) {
    List<ChangeEntry> changes;
    String id = event;
    if (id == null) {
      changes = store.changesAfter(after, limit);
    } else {
      Optional<String> alive = store.resolve(id);
      if (alive.isEmpty()) {
        console.say(
            "event (%s) is not known%nMaybe see which are: crosscheck events"
                .formatted(Console.plain(id)));
        return Exit.NOTHING_TO_DO;
      }
      changes = store.changes(id);
      if (!alive.get().equals(id)) {
        console.say(
            "event (%s) lives on as %s; crosscheck changes %s has what came later"
                .formatted(Console.plain(id), alive.get(), alive.get()));
      }
    }
    if (lists.json) {
      String lines =
          changes.stream().map(Rows::change).map(Written.JSONL::row).collect(Collectors.joining());
      return lists.print(lines, StandardCharsets.UTF_8, console);
    }
    return lists.print(
        ChangeList.of(changes, all, lists.terminal(console)), console.charset(), console);
  }
}
