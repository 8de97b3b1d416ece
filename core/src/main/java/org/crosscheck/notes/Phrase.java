package org.crosscheck.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A wording to look for: words that are compared by their stems; {@code a/b} is one word or the
 * other; {@code *} is up to three words of any sort.
 */
record Phrase(List<Set<String>> words) {

  private static final Set<String> ANY = Set.of("*");
  private static final int GAP = 3;

  static Phrase of(String written) {
    return new Phrase(
        Arrays.stream(written.strip().split("\\s+"))
            .map(
                each ->
                    each.equals("*")
                        ? ANY
                        : Set.of(
                            Arrays.stream(each.split("/"))
                                .map(Stems::of)
                                .distinct()
                                .toArray(String[]::new)))
            .toList());
  }

  /** Stems of the words that it may begin with. */
  Set<String> first() {
    return words.getFirst();
  }

  /** Index after the last token if the phrase begins at {@code from}; else -1. */
  int match(Line line, int from) {
    return match(line, from, 0);
  }

  private int match(Line line, int at, int word) {
    if (word == words.size()) {
      return at;
    }
    if (words.get(word) == ANY) {
      for (int gap = 0; gap <= GAP; gap++) {
        int end = match(line, at + gap, word + 1);
        if (end >= 0) {
          return end;
        }
        if (at + gap >= line.size() || line.endsClause(at + gap)) {
          return -1;
        }
      }
      return -1;
    }
    return at < line.size() && words.get(word).contains(line.stem(at))
        ? match(line, at + 1, word + 1)
        : -1;
  }
}
