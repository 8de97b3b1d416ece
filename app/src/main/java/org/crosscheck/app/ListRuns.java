package org.crosscheck.app;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.crosscheck.app.export.Rows;
import org.crosscheck.app.export.Written;
import org.crosscheck.app.view.RunList;
import org.crosscheck.store.Rejection;
import org.crosscheck.store.RunTally;
import org.crosscheck.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code crosscheck runs}. */
@Command(
    name = "runs",
    header = "List what ingest and watch received, the last run first, and what was rejected last.",
    description = {""},
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ListRuns implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--limit",
      paramLabel = "NUMBER",
      defaultValue = "10",
      description = "Most runs, and most rejections, to list; 10 by default.")
  private int limit = 10;

  @Mixin private ListOptions lists = new ListOptions();
  @Mixin private StoreOptions stores = new StoreOptions();

  ListRuns(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return stores.read(console, this::list).code();
  }

  private Exit list(Store store) {
    int most = Math.max(1, limit);
    List<RunTally> runs = store.runs(most);
    if (lists.json) {
      String lines =
          runs.stream().map(Rows::run).map(Written.JSONL::row).collect(Collectors.joining());
      return lists.print(lines, StandardCharsets.UTF_8, console);
    }
    List<Rejection> rejections = store.rejections(most);
    return lists.print(
        RunList.of(runs, rejections, lists.terminal(console)), console.charset(), console);
  }
}
