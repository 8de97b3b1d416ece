package org.crosscheck.cluster;

import java.util.HashMap;
import java.util.Map;
import org.crosscheck.model.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * The little that one must know of the world to see that two reports without a common word are of
 * one event: which capital a country has, and which words say the same of what happened.
 */
final class Knowledge {

  private static final Map<String, String> SPELLINGS = new HashMap<>();
  private static final Map<String, String> CAPITALS = new HashMap<>();
  private static final Map<String, String> COUNTRIES = new HashMap<>();
  private static final Map<String, String> HAPPENINGS = new HashMap<>();

  static {
    for (String line : WordLists.lines(Knowledge.class, "capitals.txt")) {
      String[] sides = Words.folded(line).split(" \\| ");
      String[] capitals = sides[0].split(", ");
      String[] countries = sides[1].split(", ");
      for (String each : capitals) {
        SPELLINGS.put(each, capitals[0]);
        COUNTRIES.put(each, countries[0]);
      }
      for (String each : countries) {
        CAPITALS.put(each, capitals[0]);
        COUNTRIES.put(each, countries[0]);
      }
    }
    for (String line : WordLists.lines(Knowledge.class, "happenings.txt")) {
      String[] sides = line.split(": ");
      for (String each : sides[1].split(" ")) {
        HAPPENINGS.put(each, sides[0]);
      }
    }
  }

  private Knowledge() {}

  /** One spelling of a name, folded. */
  static String spelling(String name) {
    return SPELLINGS.getOrDefault(name, name);
  }

  /** The capital of a country, or of what a word says is of it ("Ukrainian"). */
  static @Nullable String capital(String country) {
    return CAPITALS.get(country);
  }

  /** The country that a country's name, a word for what is of it, or its capital leads to. */
  static @Nullable String country(String name) {
    return COUNTRIES.get(name);
  }

  /** What sort of thing a word says has happened. */
  static @Nullable String happening(String word) {
    return HAPPENINGS.get(word);
  }
}
