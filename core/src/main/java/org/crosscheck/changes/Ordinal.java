package org.crosscheck.changes;

import java.util.List;

/** "first", "second", "13th". */
final class Ordinal {

  private static final List<String> WORDS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  private Ordinal() {}

  /**
   * The rank in words.
   *
   * @param rank from 1
   */
  static String of(int rank) {
    return rank <= WORDS.size() ? WORDS.get(rank - 1) : rank + suffix(rank);
  }

  private static String suffix(int rank) {
    boolean teen = rank / 10 % 10 == 1;
    return teen
        ? "th"
        : switch (rank % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
  }
}
