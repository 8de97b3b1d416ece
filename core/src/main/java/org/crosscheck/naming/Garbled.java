package org.crosscheck.naming;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises a name in text that was damaged on its way: a beginning that is repeated, words run
 * together, letters doubled into the middle.
 *
 * <p>Example: "Nord Nord Nord Norddeichbahn" where other reports write "Norddeichbahn". Not: "Bora
 * Bora", which has a name's right to repeat itself once.
 */
final class Garbled {

  /** Fewest times that a word stands in damaged text. */
  private static final int REPEATS = 3;

  /** Least letters that the name must have, and that must be left of it at one end. */
  private static final int LONG = 8;

  private static final int END = 6;

  private Garbled() {}

  /** Whether a word is repeated as no name repeats it. */
  static boolean repeats(List<String> words) {
    Set<String> different = new HashSet<>();
    words.forEach(each -> different.add(Spelling.plain(each)));
    return words.size() - different.size() >= REPEATS - 1;
  }

  /** Whether words look as if they were damaged, or were several that ran together. */
  static boolean isSuspect(List<String> words) {
    return repeats(words) || words.size() == 1 && words.getFirst().length() >= LONG;
  }

  /** Whether damaged words are what is left of a name that stands elsewhere undamaged. */
  static boolean is(List<String> damaged, List<String> name) {
    String whole = run(name);
    if (whole.length() < LONG) {
      return false;
    }
    String left = Spelling.plain(damaged.getLast());
    if (damaged.size() == 1 && name.size() > 1) {
      return left.equals(whole);
    }
    if (!repeats(damaged) || left.equals(whole)) {
      return repeats(damaged);
    }
    int start = 0;
    while (start < Math.min(left.length(), whole.length())
        && left.charAt(start) == whole.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < Math.min(left.length(), whole.length()) - start
        && left.charAt(left.length() - 1 - end) == whole.charAt(whole.length() - 1 - end)) {
      end++;
    }
    return start + end >= whole.length() && Math.max(start, end) >= END;
  }

  private static String run(List<String> words) {
    StringBuilder run = new StringBuilder();
    words.forEach(each -> run.append(Spelling.plain(each)));
    return run.toString();
  }
}
