package org.crosscheck.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries, states and other places of several names, and the words for what is of them. */
final class Countries {

  private static final Map<String, String> NAMES = new HashMap<>();
  private static final Map<String, String> DEMONYMS = new HashMap<>();
  private static final Map<String, String> PLACES = new HashMap<>();

  static {
    for (String line : Tables.lines("countries.txt")) {
      List<String> cells = Tables.cells(line, 3);
      NAMES.put(key(cells.get(0)), cells.get(0));
      Tables.items(cells.get(1), ",").forEach(other -> NAMES.put(key(other), cells.get(0)));
      Tables.items(cells.get(2), ",").forEach(word -> DEMONYMS.put(key(word), cells.get(0)));
    }
    for (String line : Tables.lines("places.txt")) {
      List<String> cells = Tables.cells(line, 2);
      PLACES.put(key(cells.get(0)), cells.get(0));
      Tables.items(cells.get(1), ", ").forEach(other -> PLACES.put(key(other), cells.get(0)));
    }
  }

  private Countries() {}

  /** The country of this name; null where it is none. "us" is a word, "US" a country. */
  static @Nullable String named(String words) {
    return isShout(words) ? null : NAMES.get(key(words));
  }

  /** The country whose people or things are called so: "Ukrainian"; null where there is none. */
  static @Nullable String of(String word) {
    return DEMONYMS.get(key(word));
  }

  /** The country that the word names or whose things it calls so. */
  static @Nullable String meant(String word) {
    String named = named(word);
    return named == null ? of(word) : named;
  }

  /** The one name of a country, state or place of several names; null where the lists have none. */
  static @Nullable String place(String words) {
    String country = named(words);
    return country == null ? PLACES.get(key(words)) : country;
  }

  private static boolean isShout(String words) {
    return words.equals("us") || words.equals("un");
  }

  private static String key(String words) {
    String key = words.toLowerCase(Locale.ROOT);
    return key.startsWith("the ") ? key.substring(4) : key;
  }
}
