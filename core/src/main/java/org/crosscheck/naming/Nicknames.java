package org.crosscheck.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Given names that may stand for one another: Jim and James, Andrii and Andrey. */
final class Nicknames {

  private static final Map<String, Set<Integer>> CLASSES = new HashMap<>();

  static {
    int line = 0;
    for (String names : Tables.lines("nicknames.txt")) {
      for (String name : names.split(" ")) {
        CLASSES.computeIfAbsent(Spelling.plain(name), n -> new HashSet<>()).add(line);
      }
      line++;
    }
  }

  private Nicknames() {}

  static boolean mayBeOne(String a, String b) {
    Set<Integer> shared = new HashSet<>(CLASSES.getOrDefault(Spelling.plain(a), Set.of()));
    shared.retainAll(CLASSES.getOrDefault(Spelling.plain(b), Set.of()));
    return !shared.isEmpty();
  }

  /** Whether both are well known names, and not of one class: Frances and Francis. */
  static boolean differ(String a, String b) {
    return CLASSES.containsKey(Spelling.plain(a))
        && CLASSES.containsKey(Spelling.plain(b))
        && !mayBeOne(a, b);
  }
}
