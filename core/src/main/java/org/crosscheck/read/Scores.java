package org.crosscheck.read;

import java.nio.FloatBuffer;

/**
 * One output of the network for one sentence: rows of scores.
 *
 * @param values the output of the whole batch
 * @param from where this sentence begins in it
 * @param row length of a row, padding counted
 */
record Scores(FloatBuffer values, int from, int row) {

  float at(int word, int column) {
    return values.get(from + word * row + column);
  }

  /** The column with the greatest score among the first {@code columns}. */
  int best(int word, int columns) {
    int best = 0;
    for (int i = 1; i < columns; i++) {
      if (at(word, i) > at(word, best)) {
        best = i;
      }
    }
    return best;
  }
}
