package org.crosscheck.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.crosscheck.app.view.IdList;
import org.crosscheck.app.view.Terminal;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.Store;
import org.crosscheck.store.VersionHead;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crosscheck show}. */
@Command(
    name = "show",
    header = "Show the record of an event, as it is or as it was.",
    description = {
      "",
      "EVENT is an id such as e12, as crosscheck events lists them. An id stays good when the event"
          + " turns out to be part of another: that one is then shown.",
      "",
      Moments.HELP,
      ""
    },
    footer = {"", "Example: crosscheck show e12 --as-of 2h"},
    sortOptions = false)
final class ShowEvent implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "EVENT", description = "Id of the event.")
  private String event = "";

  @Option(
      names = "--as-of",
      paramLabel = "TIME",
      description = "The record as it was known at this time.")
  private @Nullable Instant asOf;

  @Option(
      names = "--version",
      paramLabel = "NUMBER",
      description = "The record in this version, from 1. See crosscheck changes EVENT.")
  private @Nullable Integer version;

  @Option(
      names = "--ids",
      description =
          "List the ids of reports, facts and figures, by which crosscheck correct names them, in"
              + " place of the table.")
  private boolean ids;

  @Mixin private Views views = new Views();
  @Mixin private StoreOptions stores = new StoreOptions();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  private boolean help;

  @Spec private CommandSpec spec = CommandSpec.create();

  ShowEvent(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    views
        .objection(List.of())
        .ifPresent(
            objection -> {
              throw new ParameterException(spec.commandLine(), objection);
            });
    if (asOf != null && version != null) {
      throw new ParameterException(
          spec.commandLine(), "--as-of and --version (%d) are both given".formatted(version));
    }
    return stores.read(console, this::show).code();
  }

  private Exit show(Store store) {
    Optional<String> alive = store.resolve(event);
    if (alive.isEmpty()) {
      console.say(
          "event (%s) is not known%nMaybe see which are: crosscheck events"
              .formatted(Console.plain(event)));
      return Exit.NOTHING_TO_DO;
    }
    Integer number = version;
    Optional<EventVersion> found =
        number == null ? store.version(event, asOf) : store.version(event, number);
    if (found.isEmpty()) {
      console.say(missing(store));
      return Exit.NOTHING_TO_DO;
    }
    try {
      show(found.get(), store);
    } catch (Output.Failed e) {
      console.say(String.valueOf(e.getMessage()));
      return Exit.NOT_WRITTEN;
    }
    return Exit.DONE;
  }

  private void show(EventVersion shown, Store store) throws Output.Failed {
    Terminal terminal =
        console.terminal(views.color, views.width == null ? console.columns() : views.width);
    if (!views.quiet && !views.printsJson()) {
      Output.print(console.out(), standing(shown, store) + "\n", console.charset());
    }
    if (ids && !views.quiet && !views.printsJson()) {
      views.write(shown.record());
      Output.print(console.out(), IdList.of(shown.record(), terminal), console.charset());
    } else {
      views.show(shown.record(), console);
    }
  }

  /** "e3, version 4 of 6, known since 22 Nov 2026 09:31 UTC; e7 lives on as it". */
  private String standing(EventVersion shown, Store store) {
    StringBuilder line = new StringBuilder();
    if (!shown.event().equals(event)) {
      boolean still = store.resolve(event).filter(shown.event()::equals).isPresent();
      line.append(event).append(still ? " lives on as " : " was then part of ");
    }
    List<VersionHead> versions = store.versions(shown.event());
    line.append(shown.event())
        .append(", version ")
        .append(shown.number())
        .append(versions.size() > shown.number() ? " of " + versions.size() : "")
        .append(", known since ")
        .append(Times.second(shown.known()));
    Set<String> others = EventIds.livingOnAs(shown.event(), store);
    others.remove(event);
    if (!others.isEmpty()) {
      line.append("\n")
          .append(String.join(", ", others))
          .append(others.size() == 1 ? " lives on as it" : " live on as it");
    }
    return line.toString();
  }

  private String missing(Store store) {
    List<VersionHead> versions = store.versions(event);
    if (version != null) {
      return "--version (%d) of event (%s) is not known%nMaybe see which are: crosscheck changes %s"
          .formatted(version, Console.plain(event), Console.plain(event));
    }
    return "event (%s) was not known at that time; its first version is of %s"
        .formatted(
            Console.plain(event),
            versions.isEmpty() ? "another event" : Times.second(versions.getFirst().known()));
  }
}
