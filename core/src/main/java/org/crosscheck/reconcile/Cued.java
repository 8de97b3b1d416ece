package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Patterns that are tried only where a word stands without which they cannot match. */
record Cued(List<Each> all) {

  /**
   * One pattern.
   *
   * @param cues in lower case; wherever the pattern matches stands one of them
   */
  record Each(List<String> cues, Pattern pattern) {}

  /** What matches where one of them does. */
  static Cued any(Cued... parts) {
    List<Each> all = new ArrayList<>();
    for (Cued part : parts) {
      all.addAll(part.all);
    }
    return new Cued(List.copyOf(all));
  }

  /**
   * Whether one of the patterns is found.
   *
   * @param lower the words in lower case
   */
  boolean isIn(String words, String lower) {
    for (Each each : all) {
      if (isCued(each.cues, lower) && each.pattern.matcher(words).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCued(List<String> cues, String lower) {
    for (String cue : cues) {
      if (lower.contains(cue)) {
        return true;
      }
    }
    return false;
  }
}
