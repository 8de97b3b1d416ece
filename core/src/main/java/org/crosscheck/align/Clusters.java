package org.crosscheck.align;

import java.util.ArrayList;
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
    int n = score.length;
    double[][] sum = new double[n][];
    for (int i = 0; i < n; i++) {
      sum[i] = score[i].clone();
    }
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
