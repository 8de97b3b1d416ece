package org.crosscheck.naming;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Name;
import org.crosscheck.model.Report;
import org.crosscheck.model.Sentence;

/**
 * How the reports of an event write their words, with a capital or without: a word that begins a
 * sentence is taken for a name by how it is written elsewhere (truecasing by counts; Lita and
 * others 2003).
 */
final class Vocabulary {

  private static final Set<String> OPENERS =
      Set.of("“", "\"", "'", "‘", ":", "-", "–", "—", "•", "*", "...", "…", ".", "?", "!");

  /** What ends a sentence, and no headline. */
  private static final Set<String> ENDS = Set.of(".", ".”", ".\"", "”", "\"", ";");

  /** Share of long words with a capital from which a line is a headline. */
  private static final double HEADLINE = 0.7;

  private static final int LONG = 4;

  private final Map<String, Integer> small = new HashMap<>();
  private final Map<String, Integer> capital = new HashMap<>();

  Vocabulary(List<Report> reports) {
    for (Report report : reports) {
      for (Sentence sentence : report.reading().sentences()) {
        for (Name name : sentence.names()) {
          for (int i = name.first(); i < name.end(); i++) {
            capital.merge(sentence.token(i).text().toLowerCase(Locale.ROOT), 1, Integer::sum);
          }
        }
        if (isHeadline(sentence)) {
          continue;
        }
        for (int i = 0; i < sentence.size(); i++) {
          String word = sentence.token(i).text();
          if (!isCapital(word)) {
            small.merge(word, 1, Integer::sum);
          } else if (!opens(sentence, i)) {
            capital.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
          }
        }
      }
    }
  }

  /** Whether a word at the beginning of a sentence has its capital from being a name. */
  boolean isName(String word) {
    String key = word.toLowerCase(Locale.ROOT);
    return !Heads.isStop(word)
        && capital.getOrDefault(key, 0) > 0
        && capital.getOrDefault(key, 0) >= small.getOrDefault(key, 0);
  }

  /** Whether the reports write the word without a capital. */
  boolean isCommon(String word) {
    return Heads.isStop(word) || small.containsKey(word.toLowerCase(Locale.ROOT));
  }

  static boolean isCapital(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether a word stands where any word has a capital. */
  static boolean opens(Sentence sentence, int index) {
    return index == 0 || OPENERS.contains(sentence.token(index - 1).text());
  }

  /** Whether the words have capitals because they are a headline's. */
  static boolean isHeadline(Sentence sentence) {
    if (sentence.size() == 0 || ENDS.contains(sentence.token(sentence.size() - 1).text())) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    for (int i = 1; i < sentence.size(); i++) {
      String word = sentence.token(i).text();
      if (word.length() >= LONG && Character.isLetter(word.charAt(0))) {
        words++;
        capitals += isCapital(word) ? 1 : 0;
      }
    }
    return words >= LONG && capitals >= HEADLINE * words;
  }
}
