package org.crosscheck.bench;

import java.util.concurrent.Callable;
import org.crosscheck.read.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * A stream of articles into events: BCubed F1 on labelled incidents beside baselines, killed and
 * injured as the events' records have them, and the hand-made cases strewn into the stream.
 *
 * <p>Run: {@code ./bench cluster}, which writes its part of {@code docs/reference/cluster.md}. Takes
 * some minutes, most of them for reading.
 */
@Command(
    name = "cluster",
    mixinStandardHelpOptions = true,
    description = {
      "Scores how a stream of articles is put into events, beside baselines.",
      "Writes docs/reference/cluster.md."
    })
final class Cluster implements Callable<Integer> {

  @Option(names = "--no-write", description = "Leave the docs as they are.")
  private boolean dry;

  @Override
  public Integer call() throws Exception {
    String table =
        Program.run(
            "org.crosscheck.cluster.ClusterScores",
            SharedFolder.find("yardsticks/gva").toString(),
            SharedFolder.find("cases").toString());
    System.out.println(table);
    if (!dry) {
      Measured.now("cluster-incidents", Reader.weights(), table).write();
      Pages.writeCluster();
    }
    return 0;
  }
}
