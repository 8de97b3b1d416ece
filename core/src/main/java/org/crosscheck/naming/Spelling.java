package org.crosscheck.naming;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether two words are spellings of one name.
 *
 * <p>Two steps, as is usual for matching names: a key that the common romanisations of one name
 * share (in the manner of phonetic keys such as Metaphone, Philips 1990, with the rules taken from
 * the differences between the BGN/PCGN, ISO 9 and Ukrainian national romanisations), then the edit
 * distance of the keys with transpositions (Damerau 1964), allowed by length and only for edits
 * that do not make another name. Candidates are found by the keys with one letter left out, so that
 * no pair is compared that cannot be near (symmetric deletion; Bocek, Hunt and Stiller 2007).
 */
final class Spelling {

  /** Shortest key that may differ in a letter, and in two. */
  private static final int ONE_EDIT = 5;

  private static final int TWO_EDITS = 9;

  /** Shortest key that may differ in any letter, where all else speaks for one name. */
  private static final int ANY_EDIT = 6;

  private static final char ASCII = 127;

  /** Letters that no decomposition takes apart, and what readers write for them. */
  private static final String[] LETTERS = {
    "ł", "l", "ø", "o", "đ", "d", "ð", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "þ", "th"
  };

  /** Romanisations of one sound, in the order in which they are replaced. */
  private static final String[] SOUNDS = {
    "shch", "sc", "tsch", "c", "tch", "c", "sch", "s", "ch", "c", "kh", "h", "zh", "z", "sh", "s",
    "ph", "f", "ck", "k", "q", "k", "w", "v", "ou", "u", "oo", "u", "y", "i", "ie", "i", "x", "ks"
  };

  private Spelling() {}

  /** The word in lower case, letters and digits only, without marks. */
  static String plain(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter > ASCII) {
        return decomposed(word);
      }
      if (Character.isLetterOrDigit(letter)) {
        plain.append(Character.toLowerCase(letter));
      }
    }
    return plain.toString();
  }

  private static String decomposed(String word) {
    String base = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < LETTERS.length; i += 2) {
      base = base.replace(LETTERS[i], LETTERS[i + 1]);
    }
    StringBuilder plain = new StringBuilder();
    base.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** A key that the usual romanisations of one name share: Kiev and Kyiv, Sybiga and Sybiha. */
  static String key(String word) {
    String key = plain(word);
    for (int i = 0; i < SOUNDS.length; i += 2) {
      key = key.replace(SOUNDS[i], SOUNDS[i + 1]);
    }
    if (key.length() > 1) {
      key = key.charAt(0) + key.substring(1).replace('g', 'h');
    }
    key = squeezed(key);
    boolean mute = key.length() > 3 && key.endsWith("h") && isVowel(key.charAt(key.length() - 2));
    return mute ? key.substring(0, key.length() - 1) : key;
  }

  /**
   * Whether two words may be spellings of one name by themselves: alike up to romanisation, or long
   * enough and apart by letters that slip and make no other name (a vowel inside, an h, two letters
   * in the wrong order).
   */
  static boolean isNear(String a, String b) {
    return areNear(key(a), key(b));
  }

  /** As {@link #isNear}, of two keys. */
  static boolean areNear(String left, String right) {
    if (left.equals(right)) {
      return !left.isEmpty();
    }
    int shorter = Math.min(left.length(), right.length());
    return shorter >= ONE_EDIT
        && left.charAt(0) == right.charAt(0)
        && slips(left, right, shorter >= TWO_EDITS ? 2 : 1);
  }

  /** As {@link #isNear}, and for a man's first name with an o at its end or without. */
  static boolean isNearGiven(String a, String b) {
    String left = key(a);
    String right = key(b);
    boolean man =
        left.length() >= ANY_EDIT && right.equals(left + "o")
            || right.length() >= ANY_EDIT && left.equals(right + "o");
    return man || isNear(a, b);
  }

  /**
   * Whether two words may be spellings of one name where all else says that they are: as {@link
   * #isNear}, or one letter of any kind apart, or begun with g for h ("Golub", "Holub").
   */
  static boolean isNearHere(String a, String b) {
    String left = key(a);
    String right = key(b);
    boolean hard = left.startsWith("g") && right.equals("h" + left.substring(1));
    boolean soft = right.startsWith("g") && left.equals("h" + right.substring(1));
    return isNear(a, b)
        || hard
        || soft
        || Math.min(left.length(), right.length()) >= ANY_EDIT && distance(left, right) <= 1;
  }

  /** Keys of which two words that are near share one. */
  static Set<String> blocks(String word) {
    String key = key(word);
    key = key.startsWith("g") ? "h" + key.substring(1) : key;
    Set<String> blocks = new HashSet<>();
    blocks.add(key);
    if (key.length() >= ONE_EDIT) {
      for (int i = 0; i < key.length(); i++) {
        blocks.add(key.substring(0, i) + key.substring(i + 1));
      }
    }
    return blocks;
  }

  /** Least number of letters to add, drop, change or swap with a neighbour. */
  static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (swapped(a, i, b, j)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }

  /** Whether so many slips turn one key into the other. */
  private static boolean slips(String a, String b, int left) {
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    String x = a.substring(same);
    String y = b.substring(same);
    if (x.equals(y)) {
      return true;
    }
    if (left == 0) {
      return false;
    }
    boolean inside = x.length() > 1 && y.length() > 1;
    if (x.length() > 2
        && y.length() > 2
        && swapped(x, 2, y, 2)
        && slips(x.substring(2), y.substring(2), left - 1)) {
      return true;
    }
    if (inside
        && isVowel(x.charAt(0))
        && isVowel(y.charAt(0))
        && slips(x.substring(1), y.substring(1), left - 1)) {
      return true;
    }
    return drops(x, y, left) || drops(y, x, left);
  }

  private static boolean drops(String longer, String other, int left) {
    return longer.length() > 1
        && (isVowel(longer.charAt(0)) || longer.charAt(0) == 'h')
        && slips(longer.substring(1), other, left - 1);
  }

  private static String squeezed(String key) {
    if (!hasDoubled(key)) {
      return key;
    }
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i) != key.charAt(i - 1) || Character.isDigit(key.charAt(i))) {
        out.append(key.charAt(i));
      }
    }
    return out.toString();
  }

  private static boolean hasDoubled(String key) {
    for (int i = 1; i < key.length(); i++) {
      if (key.charAt(i) == key.charAt(i - 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }
}
