package org.crosscheck.align;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** Average-link agglomerative clustering over a matrix of log odds. */
final class Clusters {

  private Clusters() {}

  /**
   * Merges groups, best first, while the mean log odds between two of them are above zero.
   *
   * @param score symmetric matrix; its diagonal is not read
   * @return members of each group, ascending
   */
  static List<List<Integer>> averageLink(double[][] score) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int[] part : connected(score)) {
      double[][] own = new double[part.length][part.length];
      for (int i = 0; i < part.length; i++) {
        for (int j = 0; j < part.length; j++) {
          own[i][j] = score[part[i]][part[j]];
        }
      }
      for (List<Integer> group : merged(own)) {
        groups.add(group.stream().map(i -> part[i]).toList());
      }
    }
    return groups;
  }

  /** Parts between which no pair has odds above even, so that no merge can cross them. */
  private static List<int[]> connected(double[][] score) {
    List<int[]> parts = new ArrayList<>();
    BitSet left = new BitSet();
    left.set(0, score.length);
    while (!left.isEmpty()) {
      BitSet part = new BitSet();
      Deque<Integer> reached = new ArrayDeque<>(List.of(left.nextSetBit(0)));
      left.clear(reached.getFirst());
      while (!reached.isEmpty()) {
        int at = reached.pop();
        part.set(at);
        for (int next = left.nextSetBit(0); next >= 0; next = left.nextSetBit(next + 1)) {
          if (score[at][next] > 0) {
            left.clear(next);
            reached.push(next);
          }
        }
      }
      parts.add(part.stream().toArray());
    }
    return parts;
  }

  private static List<List<Integer>> merged(double[][] sum) {
    int n = sum.length;
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    boolean merged = true;
    while (merged) {
      merged = false;
      double best = 0;
      int left = -1;
      int right = -1;
      for (int i = 0; i < n; i++) {
        for (int j = i + 1; j < n && !groups.get(i).isEmpty(); j++) {
          int pairs = groups.get(i).size() * groups.get(j).size();
          if (pairs > 0 && sum[i][j] / pairs > best) {
            best = sum[i][j] / pairs;
            left = i;
            right = j;
          }
        }
      }
      if (left >= 0) {
        groups.get(left).addAll(groups.get(right));
        groups.get(right).clear();
        for (int k = 0; k < n; k++) {
          sum[left][k] += sum[right][k];
          sum[k][left] = sum[left][k];
        }
        merged = true;
      }
    }
    groups.removeIf(List::isEmpty);
    groups.forEach(g -> g.sort(null));
    return groups;
  }
}
