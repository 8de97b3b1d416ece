package org.crosscheck.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crosscheck reconcile}. */
@Command(
    name = "reconcile",
    header = "Make the record of one event from its reports.",
    description = {
      "",
      "REPORTS are files, folders or - for standard input: plain text (.txt), web pages (.html,"
          + " .htm) and schema.org NewsArticle (.json, or one a line in .jsonl and .ndjson). All"
          + " should tell of the same event. What cannot be read is named on standard error, and"
          + " the rest goes on.",
      ""
    },
    footer = {
      "",
      "Example: crosscheck reconcile reports/ --html event.html",
      "What the exit codes mean: crosscheck --help"
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class Reconcile implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "REPORTS", arity = "1..*", description = "Files, folders, or -.")
  private List<String> reports = new ArrayList<>();

  @Mixin private Views views = new Views();

  @Spec private CommandSpec spec = CommandSpec.create();

  Reconcile(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    views
        .objection(reports)
        .ifPresent(
            objection -> {
              throw new ParameterException(spec.commandLine(), objection);
            });
    return new Run(console, views).of(reports).code();
  }
}
