package org.crosscheck.cluster;

import java.util.Arrays;

/** Sums by report number: an open hash table that is used again for each report. */
final class Scores {

  private final int[] reports;
  private final float[] sums;
  private final int[] slots;
  private int size;

  /** Room for so many reports. */
  Scores(int most) {
    reports = new int[Integer.highestOneBit(most) * 4];
    sums = new float[reports.length];
    slots = new int[most];
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      reports[slots[i]] = 0;
    }
    size = 0;
  }

  void add(int report, float weight) {
    int mask = reports.length - 1;
    int slot = report * 0x9E3779B9 >>> 12 & mask;
    while (reports[slot] != 0 && reports[slot] != report + 1) {
      slot = slot + 1 & mask;
    }
    if (reports[slot] == 0) {
      reports[slot] = report + 1;
      sums[slot] = 0;
      slots[size++] = slot;
    }
    sums[slot] += weight;
  }

  /**
   * The reports of the greatest sums, each multiplied by its scale; of equal ones the newer first.
   */
  int[] best(int most, float[] scales) {
    int[] best = new int[most];
    float[] values = new float[most];
    int n = 0;
    for (int i = 0; i < size; i++) {
      int report = reports[slots[i]] - 1;
      float value = sums[slots[i]] * scales[report];
      int at = n;
      while (at > 0
          && (values[at - 1] < value || values[at - 1] == value && best[at - 1] < report)) {
        at--;
      }
      if (at == most) {
        continue;
      }
      n = Math.min(most, n + 1);
      System.arraycopy(best, at, best, at + 1, n - at - 1);
      System.arraycopy(values, at, values, at + 1, n - at - 1);
      best[at] = report;
      values[at] = value;
    }
    return Arrays.copyOf(best, n);
  }
}
