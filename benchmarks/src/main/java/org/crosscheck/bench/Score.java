package org.crosscheck.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crosscheck.read.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How well Crosscheck does: the hand-made cases, NewsQuant and the reader's treebanks.
 *
 * <p>Run: {@code ./bench score}, which writes {@code docs/reference/scores.md}; {@code ./bench
 * score --errors} to see what is wrong.
 */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = {
      "Scores the records of the cases, the values of NewsQuant and the reader.",
      "Without options it writes docs/reference/scores.md."
    })
final class Score implements Callable<Integer> {

  /** What there is to score. */
  private enum Part {
    CASES,
    NEWSQUANT,
    READER
  }

  @Option(
      names = "--only",
      paramLabel = "PART",
      description = "Score this alone and write nothing: ${COMPLETION-CANDIDATES}.")
  private List<Part> only = List.of();

  @Option(
      names = "--errors",
      arity = "0..1",
      split = ",",
      fallbackValue = "FIGURES,SPEAKERS,ROWS,VERDICTS,SUMS",
      paramLabel = "KIND",
      description = "List the errors of the cases, by default all: ${COMPLETION-CANDIDATES}.")
  private List<Errors> errors = List.of();

  @Option(
      names = "--case",
      paramLabel = "NAME",
      description = "Score this case alone; may be repeated.")
  private List<String> cases = List.of();

  @Override
  public Integer call() throws Exception {
    boolean casesAlone = !errors.isEmpty() || !cases.isEmpty();
    List<Part> parts = casesAlone ? List.of(Part.CASES) : only;
    for (Part part : parts.isEmpty() ? List.of(Part.values()) : parts) {
      String table =
          switch (part) {
            case CASES -> CaseScores.table(cases, errors);
            case NEWSQUANT ->
                Program.run(
                    "org.crosscheck.bench.NewsQuant",
                    SharedFolder.find("yardsticks/newsquant/dev.json").toString());
            case READER ->
                Program.run(ReaderScore.class.getName(), SharedFolder.find("treebanks").toString());
          };
      System.out.println(table);
      if (parts.isEmpty()) {
        Measured.now(part.name().toLowerCase(Locale.ROOT), model(), table).write();
      }
    }
    if (parts.isEmpty()) {
      Pages.writeScores();
    }
    return 0;
  }

  private static String model() {
    try (Reader reader = Reader.load()) {
      return reader.model();
    }
  }
}
