package org.crosscheck.cluster;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.crosscheck.model.WordLists;

/** How common English words are, and what of a word is compared. */
final class Words {

  /** Words of this rank and before are grammar and say nothing. */
  private static final int GRAMMAR = 150;

  /** Share of texts of some hundred words that hold a word of the first rank beyond grammar. */
  private static final double COMMONEST = 30.0;

  private static final double RARE = 0.002;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final List<String> ENDINGS = List.of("ings", "ing", "edly", "ed", "es", "s", "ly");

  private static final Map<String, Integer> RANKS = ranks();

  /** Keys of the common stems in ascending order, and the share of each. */
  private static final int[] KEYS;

  private static final double[] SHARES;

  static {
    TreeMap<Integer, Double> shares = new TreeMap<>();
    for (String word : RANKS.keySet()) {
      shares.merge(Kind.WORD.key(stem(word)), share(word), Math::max);
    }
    KEYS = shares.keySet().stream().mapToInt(Integer::intValue).toArray();
    SHARES = shares.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  private Words() {}

  /** A word in lower case, without accents, in one form of apostrophe. */
  static String folded(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (lower.chars().allMatch(c -> c < 128)) {
      return lower;
    }
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  /** A folded word without its ending, so that "strikes" meets "striking"; no dictionary form. */
  static String stem(String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    for (String ending : ENDINGS) {
      if (bare.endsWith(ending) && bare.length() - ending.length() >= 4) {
        return bare.substring(0, bare.length() - ending.length());
      }
    }
    return bare;
  }

  /** Whether a folded word says nothing by itself. */
  static boolean isGrammar(String word) {
    return RANKS.getOrDefault(word, Integer.MAX_VALUE) <= GRAMMAR;
  }

  /** Whether a folded word is among the commonest English words. */
  static boolean isCommon(String word) {
    return RANKS.containsKey(word);
  }

  /** Share of texts that one expects to hold a folded word (Zipf's law). */
  static double share(String word) {
    int rank =
        Math.min(
            RANKS.getOrDefault(word, Integer.MAX_VALUE),
            RANKS.getOrDefault(stem(word), Integer.MAX_VALUE));
    return rank == Integer.MAX_VALUE ? RARE : Math.max(RARE, 1 - Math.exp(-COMMONEST / rank));
  }

  /** The same for the key of a stem, as far as it is known. */
  static double share(int key) {
    int at = Arrays.binarySearch(KEYS, key);
    return at < 0 ? RARE : SHARES[at];
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
}
