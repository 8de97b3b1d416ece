package org.crosscheck.app;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crosscheck.app.export.Rows;
import org.crosscheck.app.export.Written;
import org.crosscheck.app.view.EventList;
import org.crosscheck.store.EventQuery;
import org.crosscheck.store.EventSummary;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code crosscheck events}. */
@Command(
    name = "events",
    header = "List the events of the store, the one that changed last first.",
    description = {
      "",
      "Each with its id, title, date and places, the figures to know first, how many reports and"
          + " witnesses stand behind it, and what changed last.",
      "",
      Moments.HELP,
      ""
    },
    footer = {"", "Example: crosscheck events --place Kyiv --since 3d --contested"},
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ListEvents implements Callable<Integer> {

  private static final int MOST = 10_000;

  private final Console console;

  @Option(
      names = "--place",
      paramLabel = "NAME",
      description = "Only events with this in a place's name.")
  private @Nullable String place;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only events of this kind, such as air-attack.")
  private @Nullable String kind;

  @Option(
      names = "--since",
      paramLabel = "TIME",
      description = "Only events that happened or were told of at this time or later.")
  private @Nullable Instant since;

  @Option(
      names = "--until",
      paramLabel = "TIME",
      description = "Only events that happened or were told of before this time.")
  private @Nullable Instant until;

  @Option(names = "--contested", description = "Only events with a conflict or a sum that fails.")
  private boolean contested;

  @Option(
      names = "--words",
      paramLabel = "WORDS",
      description = "Only events that crosscheck search finds with these words, the best first.")
  private @Nullable String words;

  @Option(
      names = "--limit",
      paramLabel = "NUMBER",
      defaultValue = "20",
      description = "Most events to list; 20 by default.")
  private int limit = 20;

  @Mixin private ListOptions lists = new ListOptions();
  @Mixin private StoreOptions stores = new StoreOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  ListEvents(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (limit < 1 || limit > MOST) {
      throw new ParameterException(
          spec.commandLine(), "--limit (%d) is not between 1 and %d".formatted(limit, MOST));
    }
    return stores.read(console, this::list).code();
  }

  private Exit list(Store store) {
    List<EventSummary> events;
    try {
      events = words == null ? store.events(query(limit)) : found(store, words);
    } catch (IllegalArgumentException e) {
      console.say(Console.plainLines(e.getMessage()));
      return Exit.NOTHING_TO_DO;
    }
    if (lists.json) {
      List<String> lines = events.stream().map(Rows::event).map(Written.JSONL::row).toList();
      return lists.print(String.join("", lines), StandardCharsets.UTF_8, console);
    }
    if (events.isEmpty()) {
      console.say("no event is like that");
      return Exit.DONE;
    }
    return lists.print(EventList.of(events, lists.terminal(console)), console.charset(), console);
  }

  private EventQuery query(int most) {
    return new EventQuery(place, kind, since, until, contested, 0, most);
  }

  /** Of what a search finds, what the other filters let through. */
  private List<EventSummary> found(Store store, String wanted) {
    List<EventSummary> events = new ArrayList<>();
    for (String event : SearchWords.events(wanted, since, until, store, stores, console)) {
      Optional<EventVersion> version =
          events.size() < limit ? store.version(event, null) : Optional.empty();
      version
          .map(last -> EventSummary.of(last, store.versions(event).getFirst().known()))
          .filter(this::like)
          .ifPresent(events::add);
    }
    return events;
  }

  private boolean like(EventSummary summary) {
    String part = place;
    return (part == null
            || summary.event().places().stream()
                .anyMatch(name -> folded(name).contains(folded(part))))
        && (kind == null || kind.equals(summary.event().kind()))
        && (!contested || summary.contested() > 0);
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
