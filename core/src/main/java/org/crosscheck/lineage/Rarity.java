package org.crosscheck.lineage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.WordLists;

/**
 * How much a word tells when two texts share it: nothing for "the", much for "panic". The measure
 * is the logarithm of its rank among the commonest English words ({@code common-words.txt}), the
 * inverse document frequency of a reader who knows no other text (Zipf's law makes them the same up
 * to a constant).
 */
final class Rarity {

  /** Words of this rank and before are grammar and say nothing. */
  private static final int GRAMMAR = 150;

  private static final double BASE = 100;

  /**
   * What a word of a class weighs against another of its rank: others would have written it too.
   */
  private static final double REPLACEABLE = 0.6;

  private static final List<String> ENDINGS = List.of("ings", "ing", "edly", "ed", "es", "s", "ly");

  private static final Map<String, Integer> RANKS = ranks();

  private static final double LEAST = Math.log(RANKS.size() / BASE);

  private static final Map<String, String> SAME = same();

  private Rarity() {}

  /** What of a word is compared, and how much it tells, from 0 to 1. */
  record Entry(String key, double weight) {}

  /** Of a word in lower case. All words that rewrites put for one another have one key. */
  static Entry of(String word) {
    String stem = stem(word);
    String same = SAME.get(stem);
    int rank =
        Math.min(
            RANKS.getOrDefault(word, Integer.MAX_VALUE),
            RANKS.getOrDefault(stem, Integer.MAX_VALUE));
    double weight = rank == Integer.MAX_VALUE ? 1 : weight(rank);
    return same == null ? new Entry(stem, weight) : new Entry(same, weight * REPLACEABLE);
  }

  private static double weight(int rank) {
    return rank <= GRAMMAR ? 0 : Math.min(1, Math.log(rank / BASE) / LEAST);
  }

  /** The word without its ending, so that "strikes" meets "striking"; no dictionary form. */
  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static Map<String, Integer> ranks() {
    Map<String, Integer> ranks = new HashMap<>();
    for (String line : WordLists.lines(WordLists.class, "common-words.txt")) {
      for (String word : line.split(" ")) {
        ranks.putIfAbsent(word, ranks.size() + 1);
      }
    }
    return ranks;
  }

  private static Map<String, String> same() {
    Map<String, String> same = new HashMap<>();
    for (String line : WordLists.lines(Rarity.class, "same-words.txt")) {
      String[] words = line.split(" ");
      for (String word : words) {
        same.putIfAbsent(stem(word), words[0]);
        same.putIfAbsent(stem(word + "s"), words[0]);
      }
    }
    return same;
  }
}
