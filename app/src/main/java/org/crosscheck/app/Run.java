package org.crosscheck.app;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.flow.Flow;
import org.crosscheck.ingest.Ingest;
import org.crosscheck.ingest.Intake;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Report;

/**
 * From sources to a record that is shown, with a line on standard error for all that is left out.
 */
final class Run {

  /** After this many lines about what was left out, only their number is told. */
  private static final int REMARKS = 100;

  /** Articles read together; the progress bar moves after each lot. */
  private static final int TOGETHER = 16;

  private final Console console;
  private final Views views;
  private final List<Article> articles = new ArrayList<>();
  private int rejected;
  private int remarks;

  Run(Console console, Views views) {
    this.console = console;
    this.views = views;
  }

  Exit of(List<String> sources) {
    Ingest.from(sources, console.in()).forEach(this::take);
    if (remarks > REMARKS) {
      console.say((remarks - REMARKS) + " more like these");
    }
    if (articles.isEmpty()) {
      console.say("there is no report to read");
      return Exit.NOTHING_TO_DO;
    }
    try {
      views.show(record(), console);
    } catch (Output.Failed e) {
      console.say(String.valueOf(e.getMessage()));
      return Exit.NOT_WRITTEN;
    }
    return rejected == 0 ? Exit.DONE : Exit.SOME_REJECTED;
  }

  private EventRecord record() {
    try (Progress progress = new Progress(console, articles.size(), System::nanoTime);
        Flow flow = Flow.open()) {
      progress.watch();
      List<Report> reports = new ArrayList<>(articles.size());
      for (int from = 0; from < articles.size(); from += TOGETHER) {
        List<Article> some = articles.subList(from, Math.min(articles.size(), from + TOGETHER));
        reports.addAll(flow.reports(some));
        some.forEach(article -> progress.step());
      }
      return flow.fold(reports);
    }
  }

  private void take(Intake intake) {
    switch (intake) {
      case Intake.Accepted accepted -> {
        Article article = accepted.article();
        articles.add(article);
        if (!article.language().startsWith("en")) {
          remark(
              "report (%s) says that its language is %s, and only English is read well"
                  .formatted(Console.plain(article.id()), article.language()));
        }
      }
      case Intake.Duplicate(String id, String of) when id.equals(of) ->
          remark("report (%s) came twice and counts once".formatted(Console.plain(id)));
      case Intake.Duplicate(String id, String of) ->
          remark(
              "report (%s) has the text of (%s) and is left out"
                  .formatted(Console.plain(id), Console.plain(of)));
      case Intake.Rejected(String source, String reason) -> {
        rejected++;
        complain("report (%s) %s".formatted(Console.plain(source), reason));
      }
    }
  }

  private void remark(String message) {
    if (!views.quiet) {
      complain(message);
    }
  }

  private void complain(String message) {
    if (++remarks <= REMARKS) {
      console.say(message);
    }
  }
}
