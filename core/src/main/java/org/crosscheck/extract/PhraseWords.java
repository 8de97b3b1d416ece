package org.crosscheck.extract;

import java.util.Set;

/** Words that end a noun phrase, or stand between it and its verb; all in lower case. */
final class PhraseWords {

  private static final Set<String> CLOSERS =
      Set.of(
          (", ; : ( ) [ ] - – — ― -- \" “ ” ' ‘ . who which that whose while when after before as"
                  + " citing adding said says because but although though")
              .split(" "));
  private static final Set<String> POSSESSIVES = Set.of("'s", "’s", "'", "’");
  private static final Set<String> PREPOSITIONS =
      Set.of("of", "in", "at", "for", "from", "on", "with", "by", "to");
  private static final Set<String> AUXILIARIES =
      Set.of(
          ("has have had is are was were will would can could did does do not be been").split(" "));
  private static final Set<String> ADVERBS =
      Set.of("also", "later", "earlier", "previously", "then", "already", "now", "since", "only");
  private static final Set<String> SPANS =
      Set.of("morning", "afternoon", "evening", "night", "week", "month", "year");

  private static final Set<String> DATES =
      Words.set(
          "monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow earlier",
          "later january february april june july august september october november december");

  private PhraseWords() {}

  static boolean closes(String word) {
    return CLOSERS.contains(word);
  }

  static boolean isPossessive(String word) {
    return POSSESSIVES.contains(word);
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  static boolean isAuxiliary(String word) {
    return AUXILIARIES.contains(word);
  }

  static boolean isAdverb(String word) {
    return ADVERBS.contains(word)
        || word.length() > 4 && word.endsWith("ly") && !word.equals("family");
  }

  /** A day or a month; "may" and "march" are too often other words. */
  static boolean isDate(String word) {
    return DATES.contains(word);
  }

  /** A date or a stretch of time. */
  static boolean isTime(String word) {
    return isDate(word) || SPANS.contains(word);
  }
}
