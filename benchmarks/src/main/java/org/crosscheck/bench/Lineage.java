package org.crosscheck.bench;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crosscheck.read.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Whether of two articles one comes from the other, on pairs labelled by hand, and how fast
 * candidate pairs are found among 100,000.
 *
 * <p>Run: {@code ./bench lineage}, which writes {@code docs/reference/lineage.md}.
 */
@Command(
    name = "lineage",
    mixinStandardHelpOptions = true,
    description = {
      "Scores which of two articles come from one text, on pairs labelled by hand,",
      "and times candidate pairs among 100,000. Writes docs/reference/lineage.md."
    })
final class Lineage implements Callable<Integer> {

  /** What there is to measure. */
  private enum Part {
    PAIRS("org.crosscheck.lineage.PairScores"),
    CANDIDATES("org.crosscheck.lineage.CandidateScores");

    private final String program;

    Part(String program) {
      this.program = program;
    }

    String measured() {
      return "lineage-" + name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Path LABELS =
      Path.of("core/src/test/resources/org/crosscheck/lineage/gva-pairs.tsv");

  @Option(
      names = "--only",
      paramLabel = "PART",
      description = "Measure this alone: ${COMPLETION-CANDIDATES}.")
  private Part[] only = Part.values();

  @Option(names = "--no-write", description = "Leave the docs as they are.")
  private boolean dry;

  @Override
  public Integer call() throws Exception {
    String articles = SharedFolder.find("yardsticks/gva/articles.jsonl").toString();
    for (Part part : only) {
      String table = Program.run(part.program, LABELS.toString(), articles);
      System.out.println(table);
      if (!dry) {
        Measured.now(part.measured(), model(), table).write();
      }
    }
    if (!dry) {
      Pages.writeLineage();
    }
    return 0;
  }

  private static String model() {
    try (Reader reader = Reader.load()) {
      return reader.model();
    }
  }
}
