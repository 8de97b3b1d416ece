package org.crosscheck.bench;

import java.util.concurrent.Callable;
import org.crosscheck.read.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * What it costs to find the event of a report, in time and memory, when 1,000 to 1,000,000 made-up
 * reports were placed before.
 *
 * <p>Run: {@code ./bench place}, which writes its part of {@code docs/reference/cluster.md}.
 */
@Command(
    name = "place",
    mixinStandardHelpOptions = true,
    description = {
      "Times the placing of 1,000 to 1,000,000 reports into events, without reading.",
      "Writes docs/reference/cluster.md."
    })
final class Place implements Callable<Integer> {

  @Option(names = "--no-write", description = "Leave the docs as they are.")
  private boolean dry;

  @Override
  public Integer call() throws Exception {
    String table = Program.run("org.crosscheck.cluster.PlaceCost");
    System.out.println(table);
    if (!dry) {
      Measured.now("cluster-place", Reader.weights(), table).write();
      Pages.writeCluster();
    }
    return 0;
  }
}
