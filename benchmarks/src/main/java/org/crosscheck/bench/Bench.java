package org.crosscheck.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The bench as a command: {@code ./bench --help}. */
@Command(
    name = "./bench",
    description = "Measures Crosscheck. Needs the shared folder of cases and yardsticks.",
    subcommands = {
      Score.class, Speed.class, Cold.class, Lineage.class, River.class, Load.class, Cluster.class,
      Place.class
    },
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:measured",
      "1:a measurement failed",
      "2:wrong use, or the shared folder is absent"
    })
final class Bench {

  private Bench() {}

  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new Bench())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(Bench::explain)
            .execute(arguments));
  }

  private static int explain(Exception problem, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (problem instanceof SharedFolder.Absent absent) {
      System.err.println(absent.getMessage());
      return 2;
    }
    throw problem;
  }
}
