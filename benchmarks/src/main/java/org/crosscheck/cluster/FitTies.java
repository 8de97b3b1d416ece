package org.crosscheck.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.crosscheck.cluster.Incidents.Labelled;
import org.crosscheck.flow.Flow;

/**
 * Fits the trees by which {@link Clusterer} tells whether two reports are of one event, on labelled
 * reports in the order of their dates: each with the earlier ones that are looked up for it. A
 * third of the pairs is learned from once more as if undated.
 *
 * <p>Run: {@code mvn -q -Pbench -pl benchmarks -am -DskipTests compile}, then {@code java -cp
 * benchmarks/target/classes:$(cat benchmarks/target/classpath) org.crosscheck.cluster.FitTies
 * ../shared/yardsticks/gva/articles.jsonl core/src/main/resources/org/crosscheck/cluster/ties.txt}
 */
public final class FitTies {

  private static final int TREES = 200;
  private static final int LEAVES = 8;
  private static final double RATE = 0.07;
  private static final long SEED = 7;

  private static final String HEADER =
      "# How likely two reports are of one event. Made by org.crosscheck.cluster.FitTies of the"
          + " bench; not edited by hand.";

  private FitTies() {}

  public static void main(String[] args) throws IOException {
    List<Labelled> stream;
    try (Flow flow = Flow.open()) {
      stream = Incidents.read(flow, Path.of(args[0]), "");
    }
    List<String> lines = new ArrayList<>(List.of(HEADER));
    lines.addAll(fit(stream, -1));
    Files.write(Path.of(args[1]), lines);
  }

  /**
   * The trees as {@link Trees} reads them.
   *
   * @param half the half of the incidents to learn from; -1 for both
   */
  static List<String> fit(List<Labelled> stream, int half) {
    Archive archive = new Archive();
    Random random = new Random(SEED);
    List<float[]> rows = new ArrayList<>();
    List<Boolean> same = new ArrayList<>();
    for (int i = 0; i < stream.size(); i++) {
      Labelled report = stream.get(i);
      Probe probe = archive.probe(report.sketch());
      int[] candidates = archive.candidates(probe);
      List<float[]> traits = archive.traits(probe, candidates);
      for (int k = 0; k < candidates.length; k++) {
        boolean one = stream.get(candidates[k]).incident().equals(report.incident());
        boolean twice = random.nextInt(3) == 0;
        boolean without = random.nextInt(4) > 0;
        if (half < 0 || report.half() == half) {
          rows.add(traits.get(k));
          same.add(one);
          if (twice) {
            rows.add(undated(traits.get(k), without));
            same.add(one);
          }
        }
      }
      archive.add(report.report().id(), probe);
    }
    boolean[] yes = new boolean[same.size()];
    for (int i = 0; i < yes.length; i++) {
      yes[i] = same.get(i);
    }
    String[] names = Arrays.stream(Trait.values()).map(Enum::name).toArray(String[]::new);
    int[] directions = Arrays.stream(Trait.values()).mapToInt(Trait::direction).toArray();
    return new Boosting(rows, yes, names, directions).fit(TREES, LEAVES, RATE);
  }

  private static float[] undated(float[] traits, boolean withoutDays) {
    float[] undated = traits.clone();
    undated[Trait.DATES_APART.ordinal()] = Float.NaN;
    undated[Trait.DAY_TO_DATE.ordinal()] = Float.NaN;
    undated[Trait.PUBLISHER_SAME.ordinal()] = Float.NaN;
    if (withoutDays) {
      undated[Trait.DAYS_APART.ordinal()] = Float.NaN;
      undated[Trait.FIRST_DAYS_APART.ordinal()] = Float.NaN;
    }
    return undated;
  }
}
