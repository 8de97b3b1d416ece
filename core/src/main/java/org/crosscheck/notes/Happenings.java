package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Nouns for what news tells of: {@code happenings.txt}. */
final class Happenings {

  private static final Set<String> SPECIFIC = new HashSet<>();
  private static final Set<String> GENERAL = new HashSet<>();

  static {
    for (List<String> row : Data.rows("happenings.txt")) {
      Data.items(row.getFirst()).forEach(each -> SPECIFIC.add(Stems.of(each)));
      row.stream()
          .skip(1)
          .flatMap(c -> Data.items(c).stream())
          .map(Stems::of)
          .forEach(GENERAL::add);
    }
  }

  private Happenings() {}

  static boolean is(String stem) {
    return SPECIFIC.contains(stem) || GENERAL.contains(stem);
  }

  static boolean isSpecific(String stem) {
    return SPECIFIC.contains(stem);
  }

  /** Those of {@code stems} that name a happening. */
  static List<String> among(Iterable<String> stems) {
    List<String> found = new ArrayList<>();
    for (String each : stems) {
      if (is(each)) {
        found.add(each);
      }
    }
    return found;
  }
}
