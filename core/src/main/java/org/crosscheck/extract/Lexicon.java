package org.crosscheck.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Words that reports use for one another, each class under one canonical name. The lists are data
 * beside this class: {@code things.txt}, {@code outcomes.txt}, {@code units.txt}.
 */
final class Lexicon {

  /** A unit of measure: what sort of quantity it measures and its canonical name. */
  record Unit(Dimension dimension, String name) {}

  private static final Set<String> PERSONAL =
      Set.of(
          "kill",
          "injure",
          "hospitalise",
          "missing",
          "displace",
          "arrest",
          "critical",
          "serious",
          "stable",
          "good",
          "release",
          "trap",
          "rescue",
          "shot",
          "charge",
          "infect",
          "attend",
          "vaccinate",
          "quarantine",
          "inhabit",
          "strand",
          "lodge",
          "abduct",
          "stab",
          "deport");

  private static final Set<String> PEOPLE =
      Set.of("person", "child", "officer", "soldier", "firefighter", "democrat", "republican");

  private static final Map<String, String> THINGS = classes("things.txt");
  private static final Map<String, String> OUTCOMES = classes("outcomes.txt");
  private static final Map<String, Unit> UNITS = units();

  private Lexicon() {}

  /** Canonical name of a counted thing; the lemma itself where no class holds it. */
  static String thing(String lemma) {
    String key = lemma.toLowerCase(Locale.ROOT);
    return THINGS.getOrDefault(key, key);
  }

  static boolean isThing(String lemma) {
    return THINGS.containsKey(lemma.toLowerCase(Locale.ROOT));
  }

  /** Canonical name of what happened; null where no class holds it. */
  static @Nullable String outcome(String lemma) {
    return OUTCOMES.get(lemma.toLowerCase(Locale.ROOT));
  }

  /** Whether an outcome is one of people, so that a bare number with it counts them. */
  static boolean befallsPeople(String outcome) {
    return PERSONAL.contains(outcome);
  }

  /** Whether a canonical thing is people, so that what befalls people may befall it. */
  static boolean isPeople(String thing) {
    return PEOPLE.contains(thing);
  }

  /** The unit that a written word stands for; null where it is none. */
  static @Nullable Unit unit(String word) {
    return UNITS.get(word.toLowerCase(Locale.ROOT));
  }

  private static Map<String, String> classes(String resource) {
    Map<String, String> classes = new HashMap<>();
    for (String line : lines(resource)) {
      int colon = line.indexOf(':');
      String canonical = line.substring(0, colon).strip();
      for (String word : line.substring(colon + 1).split(",")) {
        classes.putIfAbsent(word.strip(), canonical);
      }
    }
    return classes;
  }

  private static Map<String, Unit> units() {
    Map<String, Unit> units = new HashMap<>();
    for (String line : lines("units.txt")) {
      int space = line.indexOf(' ');
      int colon = line.indexOf(':');
      Unit unit =
          new Unit(
              Dimension.valueOf(line.substring(0, space)),
              line.substring(space + 1, colon).strip());
      for (String word : line.substring(colon + 1).split(",")) {
        units.put(word.strip(), unit);
      }
    }
    return units;
  }

  private static Iterable<String> lines(String resource) {
    return WordLists.lines(Lexicon.class, resource);
  }
}
