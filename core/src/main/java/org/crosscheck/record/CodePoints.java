package org.crosscheck.record;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.crosscheck.model.Span;

/**
 * Turns places in one text from UTF-16 indices to code points and back. Only characters outside the
 * Basic Multilingual Plane set the two apart, so their places are all it keeps.
 */
final class CodePoints {

  private final int length;
  private final int[] pairs;
  private final int[] pairsInCodePoints;

  private CodePoints(int length, int[] pairs) {
    this.length = length;
    this.pairs = pairs;
    this.pairsInCodePoints = IntStream.range(0, pairs.length).map(i -> pairs[i] - i).toArray();
  }

  static CodePoints of(String text) {
    int[] pairs =
        IntStream.range(0, text.length() - 1)
            .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
            .toArray();
    return new CodePoints(text.length(), pairs);
  }

  /** The code point at a UTF-16 index; an index inside a surrogate pair counts as its start. */
  int fromUtf16(int index) {
    return index - below(pairs, index);
  }

  int toUtf16(int codePoint) {
    return codePoint + below(pairsInCodePoints, codePoint);
  }

  /**
   * @throws IllegalArgumentException if the text has no such stretch
   */
  Span toUtf16(int start, int end) {
    if (start < 0 || end < start || end > fromUtf16(length)) {
      throw new IllegalArgumentException(
          "span (" + start + ", " + end + ") is outside its text of " + fromUtf16(length));
    }
    return new Span(toUtf16(start), toUtf16(end));
  }

  private static int below(int[] sorted, int limit) {
    int found = Arrays.binarySearch(sorted, limit);
    return found >= 0 ? found : -found - 1;
  }
}
