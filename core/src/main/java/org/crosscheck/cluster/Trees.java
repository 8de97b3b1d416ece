package org.crosscheck.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.crosscheck.model.WordLists;

/**
 * A sum of small decision trees (Friedman 2001, gradient boosting), read from a list: one tree a
 * line, {@code (WORDS<0.31? left right)}, where {@code ?} says that an unknown value goes left.
 * Leaves are shares of log odds.
 */
final class Trees {

  /** Feature of each inner node, or -1 for a leaf. */
  private int[] features = new int[64];

  /** Threshold of an inner node, value of a leaf. */
  private float[] numbers = new float[64];

  private int[] rights = new int[64];
  private boolean[] unknownLeft = new boolean[64];
  private int size;
  private final int[] roots;

  private Trees(List<String> lines, ToIntFunction<String> feature) {
    List<Integer> starts = new ArrayList<>();
    for (String line : lines) {
      starts.add(size);
      String[] tokens = line.replace("(", " ( ").replace(")", " ) ").strip().split("\\s+");
      parse(tokens, 0, feature);
    }
    roots = starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The trees of a resource of this package, their features being the constants of an enum. */
  static <E extends Enum<E>> Trees load(String resource, Class<E> features) {
    return of(WordLists.lines(Trees.class, resource), features);
  }

  static <E extends Enum<E>> Trees of(List<String> lines, Class<E> features) {
    return new Trees(lines, name -> Enum.valueOf(features, name).ordinal());
  }

  static Trees of(List<String> lines, ToIntFunction<String> feature) {
    return new Trees(lines, feature);
  }

  private int parse(String[] tokens, int at, ToIntFunction<String> feature) {
    int node = size++;
    if (size > features.length) {
      features = Arrays.copyOf(features, 2 * size);
      numbers = Arrays.copyOf(numbers, 2 * size);
      rights = Arrays.copyOf(rights, 2 * size);
      unknownLeft = Arrays.copyOf(unknownLeft, 2 * size);
    }
    if (!tokens[at].equals("(")) {
      features[node] = -1;
      numbers[node] = Float.parseFloat(tokens[at]);
      return at + 1;
    }
    String[] test = tokens[at + 1].split("<");
    features[node] = feature.applyAsInt(test[0]);
    unknownLeft[node] = test[1].endsWith("?");
    numbers[node] = Float.parseFloat(test[1].replace("?", ""));
    int next = parse(tokens, at + 2, feature);
    rights[node] = size;
    return parse(tokens, next, feature) + 1;
  }

  /** Log odds; a feature that is unknown is not a number. */
  double logOdds(float[] x) {
    double sum = 0;
    for (int root : roots) {
      int node = root;
      while (features[node] >= 0) {
        float value = x[features[node]];
        boolean left = Float.isNaN(value) ? unknownLeft[node] : value < numbers[node];
        node = left ? node + 1 : rights[node];
      }
      sum += numbers[node];
    }
    return sum;
  }
}
