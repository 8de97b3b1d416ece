package org.crosscheck.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.app.amend.Actions;
import org.crosscheck.app.export.Rows;
import org.crosscheck.app.export.Written;
import org.crosscheck.app.view.ChangeList;
import org.crosscheck.app.view.CorrectionList;
import org.crosscheck.flow.Desk;
import org.crosscheck.flow.Flow;
import org.crosscheck.model.Correction;
import org.crosscheck.model.Verdict;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code crosscheck correct}. */
@Command(
    name = "correct",
    header = "Set right what the machine found, with who, when and why.",
    description = {
      "",
      "A correction stands on top of what reports say, whatever reports come later, until it is"
          + " undone. Reports, facts and figures are named by the ids that crosscheck show EVENT"
          + " --ids lists.",
      ""
    },
    synopsisSubcommandLabel = "CORRECTION",
    commandListHeading = "%nCorrections:%n",
    footer = {
      "",
      "Example: crosscheck correct merge e3 e7 --who Anna --why \"the same fire\"",
      "More of each: crosscheck correct CORRECTION --help"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class Correct {

  private static final String WHO = "CROSSCHECK_WHO";

  private final Console console;

  Correct(Console console) {
    this.console = console;
  }

  /** Who corrects, and why. */
  static final class By {
    @Option(
        names = "--who",
        paramLabel = "NAME",
        description = "Who corrects. By default $CROSSCHECK_WHO.")
    @Nullable String who;

    @Option(names = "--why", paramLabel = "REASON", required = true, description = "Why.")
    String why = "";
  }

  @Command(
      name = "merge",
      header = "Two events are one: FROM lives on as INTO.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int merge(
      @Parameters(paramLabel = "INTO", description = "Id of the event that stays.") String into,
      @Parameters(paramLabel = "FROM", description = "Id of the event that becomes it.")
          String from,
      @Mixin By by,
      @Mixin StoreOptions stores) {
    return apply(by, stores, store -> new Correction.Merge(into, from));
  }

  @Command(
      name = "split",
      header = "One event is two: these reports leave it and are one of their own.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int split(
      @Parameters(paramLabel = "EVENT", description = "Id of the event.") String event,
      @Parameters(paramLabel = "REPORT", arity = "1..*", description = "Ids of reports that leave.")
          List<String> reports,
      @Mixin By by,
      @Mixin StoreOptions stores) {
    return apply(by, stores, store -> new Correction.Split(event, reports, ""));
  }

  @Command(
      name = "move",
      header = "A report belongs to another event.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int move(
      @Parameters(paramLabel = "REPORT", description = "Id of the report.") String report,
      @Parameters(paramLabel = "EVENT", description = "Id of the event that it belongs to.")
          String event,
      @Mixin By by,
      @Mixin StoreOptions stores) {
    return apply(by, stores, store -> new Correction.Move(report, event));
  }

  @Command(
      name = "verdict",
      header = "Set how the reports of a fact stand to one another.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int verdict(
      @Parameters(paramLabel = "EVENT", description = "Id of the event.") String event,
      @Parameters(paramLabel = "FACT", description = "Id of the fact, such as q3.") String fact,
      @Parameters(paramLabel = "VERDICT", description = "agree, compatible, updated or conflict.")
          Verdict verdict,
      @Mixin By by,
      @Mixin StoreOptions stores) {
    return apply(by, stores, store -> Actions.now(event, store).verdict(fact, verdict));
  }

  @Command(
      name = "accept",
      header = "Set the value to print for a fact.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int accept(
      @Parameters(paramLabel = "EVENT", description = "Id of the event.") String event,
      @Parameters(paramLabel = "FACT", description = "Id of the fact, such as q3.") String fact,
      @Parameters(
              paramLabel = "VALUE",
              description = "16, 15-20, \"at least 16\" or \"up to 20\", in base units.")
          String value,
      @Mixin By by,
      @Mixin StoreOptions stores) {
    return apply(by, stores, store -> Actions.now(event, store).accepted(fact, value));
  }

  @Command(
      name = "wrong",
      header = "A figure is none, or is misread: it counts for nothing.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int wrong(
      @Parameters(paramLabel = "EVENT", description = "Id of the event.") String event,
      @Parameters(paramLabel = "FIGURE", description = "Id of the figure, such as f12.")
          String figure,
      @Mixin By by,
      @Mixin StoreOptions stores) {
    return apply(by, stores, store -> Actions.now(event, store).wrong(figure));
  }

  @Command(
      name = "undo",
      header = "An earlier correction no longer holds.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int undo(
      @Parameters(paramLabel = "ID", description = "Id of the correction, such as c3.") String id,
      @Mixin By by,
      @Mixin StoreOptions stores) {
    return apply(by, stores, store -> new Correction.Undo(id));
  }

  @Command(
      name = "list",
      header = "List all corrections: who, when and why; those that were undone too.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int list(@Mixin ListOptions lists, @Mixin StoreOptions stores) {
    return stores
        .read(
            console,
            store -> {
              List<Correction> corrections = store.corrections();
              if (lists.json) {
                String lines =
                    Rows.corrections(corrections).stream()
                        .map(Written.JSONL::row)
                        .collect(Collectors.joining());
                return lists.print(lines, StandardCharsets.UTF_8, console);
              }
              if (corrections.isEmpty()) {
                console.say("nothing was corrected");
                return Exit.DONE;
              }
              return lists.print(
                  CorrectionList.of(corrections, lists.terminal(console)),
                  console.charset(),
                  console);
            })
        .code();
  }

  private int apply(By by, StoreOptions stores, Function<Store, Correction.Action> action) {
    String given = by.who;
    String who = given == null ? console.environment().getOrDefault(WHO, "") : given;
    if (who.isBlank() || by.why.isBlank()) {
      console.say(
          who.isBlank()
              ? "--who () is missing%nMaybe set it once for all: %s=NAME".formatted(WHO)
              : "--why () is empty");
      return Exit.NOTHING_TO_DO.code();
    }
    return stores
        .change(
            console,
            store -> {
              try {
                return apply(who, by.why, action.apply(store), store, stores);
              } catch (IllegalArgumentException e) {
                console.say(Console.plainLines(e.getMessage()));
                return Exit.NOTHING_TO_DO;
              }
            })
        .code();
  }

  private Exit apply(
      String who, String why, Correction.Action action, Store store, StoreOptions stores) {
    try (Flow flow = Flow.open()) {
      Desk desk = new Desk(flow, store, console.clock(), stores.patience(console));
      Desk.Amended amended = desk.correct(who, why, action);
      StringBuilder text = new StringBuilder();
      for (EventVersion version : amended.versions()) {
        text.append(
            ChangeList.of(
                version,
                console.terminal(org.crosscheck.app.view.Terminal.Color.AUTO, console.columns())));
      }
      Output.print(console.out(), text.toString(), console.charset());
      console.say(
          "kept as %1$s; crosscheck correct undo %1$s takes it back"
              .formatted(amended.correction().id()));
      return Exit.DONE;
    } catch (Output.Failed e) {
      console.say(String.valueOf(e.getMessage()));
      return Exit.NOT_WRITTEN;
    }
  }
}
