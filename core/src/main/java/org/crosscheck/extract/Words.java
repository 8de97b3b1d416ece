package org.crosscheck.extract;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Word lists. */
final class Words {

  private Words() {}

  /** A set of words, given in lines of words with spaces between them. */
  static Set<String> set(String... lines) {
    Set<String> out = new HashSet<>();
    for (String each : lines) {
      out.addAll(List.of(each.split(" ")));
    }
    return Collections.unmodifiableSet(out);
  }
}
