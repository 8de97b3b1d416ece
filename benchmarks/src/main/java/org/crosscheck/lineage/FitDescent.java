package org.crosscheck.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.crosscheck.lineage.LabelledPairs.Pair;

/**
 * Fits the weights of {@link Descent} on the half of the labelled pairs that is for it: logistic
 * regression with an L2 pull towards 0 on features of unit variance. Prints the weights and, for
 * each threshold, the F1 by cross-validation, each fold having articles of its own. It never looks
 * at the other half.
 *
 * <p>Run with the class path of {@code ./bench}: {@code java -cp ...
 * org.crosscheck.lineage.FitDescent LABELS ARTICLES}
 */
public final class FitDescent {

  private static final double PULL = 1;
  private static final int ROUNDS = 20000;
  private static final double RATE = 0.02;
  private static final int FOLDS = 10;

  private FitDescent() {}

  public static void main(String[] args) throws IOException {
    List<Pair> pairs =
        LabelledPairs.read(Path.of(args[0]), Path.of(args[1])).stream()
            .filter(pair -> !pair.test())
            .toList();
    double[][] features = new double[pairs.size()][];
    for (int i = 0; i < pairs.size(); i++) {
      features[i] = Descent.features(PairScores.compare(pairs.get(i)));
    }
    System.out.println(
        Arrays.toString(fit(features, pairs, pair -> true)) + " (the last is the constant)");
    double[] foreseen = foreseen(features, pairs);
    for (double threshold = 0.2; threshold < 0.81; threshold += 0.05) {
      int hits = 0;
      int found = 0;
      for (int i = 0; i < pairs.size(); i++) {
        if (foreseen[i] >= threshold) {
          found++;
          hits += pairs.get(i).derived() ? 1 : 0;
        }
      }
      long derived = pairs.stream().filter(Pair::derived).count();
      System.out.printf("threshold %.2f F1 %.3f%n", threshold, 2.0 * hits / (found + derived));
    }
  }

  /** For each pair its probability by the weights of the pairs in other folds. */
  private static double[] foreseen(double[][] features, List<Pair> pairs) {
    double[] foreseen = new double[features.length];
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      double[] weights = fit(features, pairs, pair -> fold(pair) != left);
      for (int i = 0; i < foreseen.length; i++) {
        if (fold(pairs.get(i)) == fold) {
          foreseen[i] = probability(weights, features[i]);
        }
      }
    }
    return foreseen;
  }

  private static int fold(Pair pair) {
    return Math.floorMod(pair.a().id().hashCode(), FOLDS);
  }

  private static double[] fit(double[][] all, List<Pair> labelled, Predicate<Pair> taken) {
    int[] rows = IntStream.range(0, all.length).filter(i -> taken.test(labelled.get(i))).toArray();
    double[][] features = Arrays.stream(rows).mapToObj(i -> all[i]).toArray(double[][]::new);
    List<Pair> pairs = Arrays.stream(rows).mapToObj(labelled::get).toList();
    int width = features[0].length;
    double[] mean = new double[width];
    double[] deviation = new double[width];
    for (int k = 0; k < width; k++) {
      int column = k;
      double[] values = Arrays.stream(features).mapToDouble(row -> row[column]).toArray();
      double average = Arrays.stream(values).average().orElseThrow();
      mean[k] = average;
      deviation[k] =
          Math.sqrt(
              Arrays.stream(values)
                  .map(v -> (v - average) * (v - average))
                  .average()
                  .orElseThrow());
    }
    double[] weights = new double[width + 1];
    for (int round = 0; round < ROUNDS; round++) {
      double[] slope = new double[width + 1];
      for (int i = 0; i < pairs.size(); i++) {
        double[] unit = new double[width];
        for (int k = 0; k < width; k++) {
          unit[k] = (features[i][k] - mean[k]) / deviation[k];
        }
        double error = (pairs.get(i).derived() ? 1 : 0) - probability(weights, unit);
        for (int k = 0; k < width; k++) {
          slope[k] += error * unit[k];
        }
        slope[width] += error;
      }
      for (int k = 0; k <= width; k++) {
        double pull = k < width ? PULL * weights[k] : 0;
        weights[k] += RATE * (slope[k] - pull);
      }
    }
    for (int k = 0; k < width; k++) {
      weights[k] /= deviation[k];
      weights[width] -= weights[k] * mean[k];
    }
    return weights;
  }

  private static double probability(double[] weights, double[] features) {
    double score = weights[features.length];
    for (int k = 0; k < features.length; k++) {
      score += weights[k] * features[k];
    }
    return 1 / (1 + Math.exp(-score));
  }
}
