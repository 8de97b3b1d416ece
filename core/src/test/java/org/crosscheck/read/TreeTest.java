package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeTest {

  @Test
  void findsTheBestTreeAmongAll() {
    Random random = new Random(7);
    for (int round = 0; round < 100; round++) {
      int words = 1 + round % 5;
      double[][] scores = new double[words][words + 1];
      for (double[] row : scores) {
        for (int i = 0; i < row.length; i++) {
          row[i] = random.nextGaussian();
        }
      }
      assertThat(sum(scores, Tree.best(scores))).isEqualTo(bestOfAll(scores, new int[words], 0));
    }
  }

  private static double sum(double[][] scores, int[] heads) {
    double sum = 0;
    for (int i = 0; i < heads.length; i++) {
      sum += scores[i][heads[i] + 1];
    }
    return sum;
  }

  private static double bestOfAll(double[][] scores, int[] heads, int word) {
    if (word == heads.length) {
      return isProjectiveTree(heads) ? sum(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = -1; head < heads.length; head++) {
      heads[word] = head;
      best = Math.max(best, bestOfAll(scores, heads, word + 1));
    }
    return best;
  }

  private static boolean isProjectiveTree(int[] heads) {
    int roots = 0;
    for (int i = 0; i < heads.length; i++) {
      roots += heads[i] < 0 ? 1 : 0;
      int steps = 0;
      for (int at = i; at >= 0; at = heads[at]) {
        if (++steps > heads.length) {
          return false;
        }
      }
    }
    for (int i = 0; i < heads.length; i++) {
      for (int j = Math.min(i, heads[i]) + 1; heads[i] >= 0 && j < Math.max(i, heads[i]); j++) {
        int at = j;
        while (at >= 0 && at != heads[i]) {
          at = heads[at];
        }
        if (at < 0) {
          return false;
        }
      }
    }
    return roots == 1;
  }
}
