package org.crosscheck.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Fits a sum of small trees to yes and no (Friedman 2001) with second derivatives and bins (Chen
 * and Guestrin 2016, Ke et al. 2017). A feature may be bound to speak in one direction only, so
 * that what was learned of one sort of event carries to others.
 */
final class Boosting {

  private static final int BINS = 64;
  private static final double PULL = 5;
  private static final double LEAST_WEIGHT = 4;

  private final float[][] x;
  private final boolean[] yes;
  private final String[] names;
  private final int[] directions;
  private final float[][] cuts;
  private final byte[][] bins;
  private final double[] sums;
  private final double[] slopes;
  private final double[] bends;
  private final List<String> trees = new ArrayList<>();

  Boosting(List<float[]> rows, boolean[] yes, String[] names, int[] directions) {
    this.x = rows.toArray(float[][]::new);
    this.yes = yes;
    this.names = names;
    this.directions = directions;
    this.cuts = new float[names.length][];
    this.bins = new byte[names.length][x.length];
    this.sums = new double[x.length];
    this.slopes = new double[x.length];
    this.bends = new double[x.length];
    IntStream.range(0, names.length).forEach(this::bin);
  }

  private void bin(int feature) {
    float[] values = new float[x.length];
    int n = 0;
    for (float[] row : x) {
      if (!Float.isNaN(row[feature])) {
        values[n++] = row[feature];
      }
    }
    Arrays.sort(values, 0, n);
    float[] found = new float[BINS];
    int count = 0;
    for (int b = 1; b < BINS - 1 && n > 0; b++) {
      // Half of the cuts at even shares of all rows, half at shares of the upper tail.
      double share = b % 2 == 0 ? b / (double) BINS : 1 - Math.pow(0.5, 1 + b / 6.0);
      float cut = values[(int) Math.min(n - 1, share * n)];
      found[count++] = cut;
    }
    Arrays.sort(found, 0, count);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (found[i] > (n == 0 ? 0 : values[0]) && (kept == 0 || found[kept - 1] != found[i])) {
        found[kept++] = found[i];
      }
    }
    cuts[feature] = Arrays.copyOf(found, kept);
    for (int i = 0; i < x.length; i++) {
      float value = x[i][feature];
      int at = Arrays.binarySearch(cuts[feature], value);
      bins[feature][i] = (byte) (Float.isNaN(value) ? BINS - 1 : at >= 0 ? at + 1 : -at - 1);
    }
  }

  /** The trees as {@link Trees} reads them. */
  List<String> fit(int rounds, int leaves, double rate) {
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < x.length; i++) {
        double p = 1 / (1 + Math.exp(-sums[i]));
        slopes[i] = p - (yes[i] ? 1 : 0);
        bends[i] = Math.max(1e-6, p * (1 - p));
      }
      grow(leaves, rate);
    }
    return trees;
  }

  private final class Node {
    final int[] rows;
    double low;
    double high;
    double slope;
    double bend;
    double gain;
    int feature = -1;
    int bin;
    boolean unknownLeft;
    double leftValue;
    double rightValue;
    @Nullable Node left;
    @Nullable Node right;

    Node(int[] rows, double low, double high) {
      this.rows = rows;
      this.low = low;
      this.high = high;
      for (int i : rows) {
        slope += slopes[i];
        bend += bends[i];
      }
    }

    double value() {
      return bounded(slope, bend);
    }

    double bounded(double g, double h) {
      return Math.max(low, Math.min(high, -g / (h + PULL)));
    }

    double score(double g, double h) {
      double v = bounded(g, h);
      return -(g * v + 0.5 * (h + PULL) * v * v);
    }

    void split() {
      double whole = score(slope, bend);
      double[][] found =
          IntStream.range(0, names.length)
              .mapToObj(f -> best(f, whole))
              .toArray(double[][]::new);
      for (int f = 0; f < found.length; f++) {
        if (found[f][0] > gain) {
          gain = found[f][0];
          feature = f;
          bin = (int) found[f][1];
          unknownLeft = found[f][2] > 0;
          leftValue = found[f][3];
          rightValue = found[f][4];
        }
      }
    }

    private double[] best(int f, double whole) {
      double[] g = new double[BINS];
      double[] h = new double[BINS];
      byte[] column = bins[f];
      for (int i : rows) {
        g[column[i]] += slopes[i];
        h[column[i]] += bends[i];
      }
      double[] best = new double[5];
      boolean unknown = h[BINS - 1] > 0;
      for (int side = unknown ? 0 : 1; side < 2; side++) {
        double lg = side == 0 ? g[BINS - 1] : 0;
        double lh = side == 0 ? h[BINS - 1] : 0;
        for (int b = 0; b < cuts[f].length; b++) {
          lg += g[b];
          lh += h[b];
          double rg = slope - lg;
          double rh = bend - lh;
          if (lh < LEAST_WEIGHT || rh < LEAST_WEIGHT) {
            continue;
          }
          double left = bounded(lg, lh);
          double right = bounded(rg, rh);
          if (directions[f] * (right - left) < 0) {
            continue;
          }
          double gain = score(lg, lh) + score(rg, rh) - whole;
          if (gain > best[0]) {
            best = new double[] {gain, b, side == 0 ? 1 : 0, left, right};
          }
        }
      }
      return best;
    }

    List<Node> part() {
      int[] l = new int[rows.length];
      int[] r = new int[rows.length];
      int nl = 0;
      int nr = 0;
      for (int i : rows) {
        int b = bins[feature][i];
        if (b == BINS - 1 ? unknownLeft : b <= bin) {
          l[nl++] = i;
        } else {
          r[nr++] = i;
        }
      }
      double middle = (leftValue + rightValue) / 2;
      int d = directions[feature];
      Node one = new Node(Arrays.copyOf(l, nl), d < 0 ? middle : low, d > 0 ? middle : high);
      Node other = new Node(Arrays.copyOf(r, nr), d > 0 ? middle : low, d < 0 ? middle : high);
      one.split();
      other.split();
      left = one;
      right = other;
      return List.of(one, other);
    }

    void write(StringBuilder out, double rate) {
      Node less = left;
      Node more = right;
      if (less == null || more == null) {
        double value = rate * value();
        out.append(String.format(Locale.ROOT, "%.4f", value));
        for (int i : rows) {
          sums[i] += value;
        }
        return;
      }
      out.append('(').append(names[feature]).append('<').append(cuts[feature][bin]);
      out.append(unknownLeft ? "? " : " ");
      less.write(out, rate);
      out.append(' ');
      more.write(out, rate);
      out.append(')');
    }
  }

  private void grow(int leaves, double rate) {
    Node root = new Node(IntStream.range(0, x.length).toArray(), -1e9, 1e9);
    root.split();
    List<Node> open = new ArrayList<>(List.of(root));
    for (int n = 1; n < leaves; n++) {
      @Nullable Node best = null;
      for (Node each : open) {
        if (each.feature >= 0 && (best == null || each.gain > best.gain)) {
          best = each;
        }
      }
      if (best == null || best.gain < 0.5) {
        break;
      }
      open.remove(best);
      open.addAll(best.part());
    }
    StringBuilder out = new StringBuilder();
    root.write(out, rate);
    trees.add(out.toString());
  }
}
