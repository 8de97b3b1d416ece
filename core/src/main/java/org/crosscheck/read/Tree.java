package org.crosscheck.read;

import java.util.Arrays;

/**
 * The best projective dependency tree with one root, given a score for every possible head of every
 * word.
 *
 * <p>After Eisner 1996, "Three new probabilistic models for dependency parsing".
 */
final class Tree {

  private static final int LEFT = 0;
  private static final int RIGHT = 1;

  private final int n;
  private final double[][] scores;

  /** Best score of a stretch whose words all hang, directly or not, on its right or left end. */
  private final double[][][] full;

  /** Best score of a stretch whose one end is the head of its other end. */
  private final double[][][] half;

  private final int[][] halfSplit;
  private final int[][][] fullSplit;

  private Tree(double[][] scores) {
    this.n = scores.length;
    this.scores = scores;
    full = new double[2][n][n];
    half = new double[2][n][n];
    halfSplit = new int[n][n];
    fullSplit = new int[2][n][n];
  }

  /**
   * The head of each word, -1 for the root.
   *
   * @param scores for each word the scores of its heads; column 0 is the root, column j + 1 word j
   */
  static int[] best(double[][] scores) {
    int[] heads = new int[scores.length];
    Arrays.fill(heads, -1);
    if (scores.length > 1 && !greedy(scores, heads)) {
      Arrays.fill(heads, -1);
      Tree tree = new Tree(scores);
      tree.fill();
      int root = tree.root();
      tree.followFull(LEFT, 0, root, heads);
      tree.followFull(RIGHT, root, scores.length - 1, heads);
    }
    return heads;
  }

  /**
   * Gives each word its best head. Mostly these make a projective tree with one root, which then is
   * the best one.
   *
   * @return whether they do
   */
  private static boolean greedy(double[][] scores, int[] heads) {
    int root = -1;
    for (int i = 0; i < heads.length; i++) {
      for (int head = 0; head < heads.length; head++) {
        if (head != i && scores[i][head + 1] > scores[i][heads[i] + 1]) {
          heads[i] = head;
        }
      }
      if (heads[i] < 0) {
        if (root >= 0) {
          return false;
        }
        root = i;
      }
    }
    for (int i = 0; i < heads.length; i++) {
      if (i != root && !(reaches(root, i, heads) && isProjective(root, i, heads))) {
        return false;
      }
    }
    return root >= 0;
  }

  private static boolean reaches(int root, int word, int[] heads) {
    int at = word;
    for (int steps = 0; at >= 0 && at != root && steps < heads.length; steps++) {
      at = heads[at];
    }
    return at == root;
  }

  /** Whether the words under the arc of {@code word} hang below its ends. */
  private static boolean isProjective(int root, int word, int[] heads) {
    int from = Math.min(word, heads[word]);
    int to = Math.max(word, heads[word]);
    for (int i = from + 1; i < to; i++) {
      if (i == root || heads[i] < from || heads[i] > to) {
        return false;
      }
    }
    return true;
  }

  private double score(int head, int word) {
    return scores[word][head + 1];
  }

  private void fill() {
    for (int length = 1; length < n; length++) {
      for (int i = 0; i + length < n; i++) {
        fill(i, i + length);
      }
    }
  }

  private void fill(int i, int j) {
    double best = Double.NEGATIVE_INFINITY;
    for (int m = i; m < j; m++) {
      double sum = full[RIGHT][i][m] + full[LEFT][m + 1][j];
      if (sum > best) {
        best = sum;
        halfSplit[i][j] = m;
      }
    }
    half[LEFT][i][j] = best + score(j, i);
    half[RIGHT][i][j] = best + score(i, j);
    full[LEFT][i][j] = Double.NEGATIVE_INFINITY;
    full[RIGHT][i][j] = Double.NEGATIVE_INFINITY;
    for (int m = i; m < j; m++) {
      double left = full[LEFT][i][m] + half[LEFT][m][j];
      if (left > full[LEFT][i][j]) {
        full[LEFT][i][j] = left;
        fullSplit[LEFT][i][j] = m;
      }
      double right = half[RIGHT][i][m + 1] + full[RIGHT][m + 1][j];
      if (right > full[RIGHT][i][j]) {
        full[RIGHT][i][j] = right;
        fullSplit[RIGHT][i][j] = m + 1;
      }
    }
  }

  private int root() {
    int root = 0;
    double best = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      double sum = full[LEFT][0][i] + full[RIGHT][i][n - 1] + scores[i][0];
      if (sum > best) {
        best = sum;
        root = i;
      }
    }
    return root;
  }

  private void followFull(int side, int i, int j, int[] heads) {
    if (i == j) {
      return;
    }
    int m = fullSplit[side][i][j];
    if (side == LEFT) {
      followFull(LEFT, i, m, heads);
      followHalf(m, j, j, heads);
    } else {
      followHalf(i, m, i, heads);
      followFull(RIGHT, m, j, heads);
    }
  }

  private void followHalf(int i, int j, int head, int[] heads) {
    heads[head == i ? j : i] = head;
    int m = halfSplit[i][j];
    followFull(RIGHT, i, m, heads);
    followFull(LEFT, m + 1, j, heads);
  }
}
