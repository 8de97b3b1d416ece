package org.crosscheck.naming;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that say what a person is: "minister", "Sgt.", "chief", and words that narrow them. */
final class Titles {

  private static final Map<String, String> HEADS = new HashMap<>();
  private static final Set<String> OFFICES = new HashSet<>();
  private static final Set<String> SURNAMES = new HashSet<>();
  private static final Set<String> NARROWING = Tables.words("title-words.txt");
  private static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "miss", "sir", "dame", "lady", "lord", "dr");

  static {
    for (String line : Tables.lines("titles.txt")) {
      List<String> cells = Tables.cells(line, 2);
      boolean office = cells.get(0).contains("*");
      String name = cells.get(0).replace("*", "").replace("~", "");
      if (cells.get(0).endsWith("~")) {
        SURNAMES.add(name);
      }
      if (office) {
        OFFICES.add(name);
      }
      HEADS.put(name, name);
      HEADS.put(name + "s", name);
      Tables.items(cells.get(1), ",").forEach(other -> HEADS.put(other, name));
    }
  }

  private Titles() {}

  /** The title in full: "senator" for "Sen."; null where the word is none. */
  static @Nullable String head(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    if (key.endsWith("-elect") || key.endsWith("-designate")) {
      String plain = HEADS.get(key.substring(0, key.lastIndexOf('-')));
      return plain == null ? null : key;
    }
    return HEADS.get(key);
  }

  /** Whether it is a surname as well: "King". */
  static boolean isSurname(String head) {
    return SURNAMES.contains(head.toLowerCase(Locale.ROOT));
  }

  /** Whether one person holds it at a time in one place. */
  static boolean isOffice(String head) {
    return OFFICES.contains(head);
  }

  static boolean narrows(String word) {
    return NARROWING.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean isHonorific(String word) {
    return HONORIFICS.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  /** The title of which this is a slip of the pen: "manager" for "Manger"; null where none is. */
  static @Nullable String meant(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    if (key.length() < 5 || HEADS.containsKey(key)) {
      return null;
    }
    return OFFICERS.stream()
        .filter(head -> head.length() >= 5 && Spelling.distance(head, key) == 1)
        .findFirst()
        .orElse(null);
  }

  private static final List<String> OFFICERS = HEADS.values().stream().distinct().sorted().toList();
}
