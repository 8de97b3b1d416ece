package org.crosscheck.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.app.view.RecordPage;
import org.crosscheck.app.view.RecordTable;
import org.crosscheck.app.view.Terminal;
import org.crosscheck.model.EventRecord;
import org.crosscheck.record.RecordJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how a record is shown. */
final class Views {

  /** Names standard output, and standard input among the sources. */
  private static final String STDOUT = "-";

  private static final int WIDEST = 1000;

  @Option(
      names = "--json",
      paramLabel = "FILE",
      description =
          "Write the record as JSON. With - it goes to standard output, without the table.")
  @Nullable String json;

  @Option(
      names = "--html",
      paramLabel = "FILE",
      description = "Write the record as a web page: one file that needs nothing else.")
  @Nullable Path html;

  @Option(
      names = "--all",
      description = "List every fact. Otherwise the table leaves out what one report alone tells.")
  boolean all;

  @Option(
      names = "--statements",
      description =
          "List every statement by its speaker. Otherwise the table lists those whose words the"
              + " reports have altered.")
  boolean statements;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "auto, always or never. auto, the default, colours on a terminal unless NO_COLOR is set.")
  Terminal.Color color = Terminal.Color.AUTO;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "Columns of the table. By default those of the terminal, or 80.")
  @Nullable Integer width;

  @Option(names = "--quiet", description = "Print no table and no remarks, only what went wrong.")
  boolean quiet;

  /** Why these options cannot be followed, if they cannot. */
  Optional<String> objection(List<String> sources) {
    Optional<String> narrow = widthObjection(width);
    if (narrow.isPresent()) {
      return narrow;
    }
    List<Path> targets = new ArrayList<>();
    if (json != null && !json.equals(STDOUT)) {
      targets.add(Path.of(json));
    }
    if (html != null) {
      targets.add(html);
    }
    if (targets.size() == 2 && same(targets.getFirst(), targets.getLast())) {
      return Optional.of("--json and --html (%s) are the same file".formatted(html));
    }
    return targets.stream()
        .filter(
            target ->
                sources.stream()
                    .anyMatch(each -> !each.equals(STDOUT) && same(target, Path.of(each))))
        .findFirst()
        .map("output (%s) is one of the reports and would be lost"::formatted);
  }

  /** Why a table cannot be so wide, if it cannot. */
  static Optional<String> widthObjection(@Nullable Integer width) {
    return width != null && (width < Terminal.NARROWEST || width > WIDEST)
        ? Optional.of(
            "--width (%d) is not between %d and %d".formatted(width, Terminal.NARROWEST, WIDEST))
        : Optional.empty();
  }

  private static boolean same(Path a, Path b) {
    try {
      return Files.exists(a) && Files.exists(b)
          ? Files.isSameFile(a, b) && Files.isRegularFile(a)
          : a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether standard output is to hold JSON and nothing else. */
  boolean printsJson() {
    return STDOUT.equals(json);
  }

  /** Shows {@code record} in every way that was asked for. */
  void show(EventRecord record, Console console) throws Output.Failed {
    if (printsJson()) {
      Output.print(console.out(), RecordJson.write(record), StandardCharsets.UTF_8);
    }
    write(record);
    if (!printsJson() && !quiet) {
      Terminal terminal = console.terminal(color, width == null ? console.columns() : width);
      Output.print(
          console.out(), RecordTable.of(record, terminal, all, statements), console.charset());
    }
  }

  /** Writes {@code record} into the files that were asked for. */
  void write(EventRecord record) throws Output.Failed {
    if (json != null && !printsJson()) {
      Output.write("--json", Path.of(json), RecordJson.write(record));
    }
    if (html != null) {
      Output.write("--html", html, RecordPage.of(record));
    }
  }
}
