package org.crosscheck.align;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds the spellings of one name into one key: Kiev and Kyiv, Sybiga and Sybiha. */
final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd} ]+");
  private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

  private Spelling() {}

  /** A key that the usual transliterations of one name share. */
  static String fold(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    String key = NOT_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
    key = key.replace('y', 'i').replace("ie", "i").replace("kh", "h").replace("zh", "z");
    key = key.replace('w', 'v').replace("ou", "u").replace("ph", "f").replace('g', 'h');
    return DOUBLED.matcher(key).replaceAll("$1").strip();
  }

  /** Whether two names of persons can be the same one: last words alike, the rest not opposed. */
  static boolean samePerson(String a, String b) {
    String[] left = fold(a).split(" ");
    String[] right = fold(b).split(" ");
    return isNear(left[left.length - 1], right[right.length - 1])
        || contains(left, right[right.length - 1])
        || contains(right, left[left.length - 1]);
  }

  private static boolean contains(String[] words, String word) {
    for (String each : words) {
      if (each.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Equal, or long and one letter apart. */
  static boolean isNear(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (Math.min(a.length(), b.length()) < 5 || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    String restA = a.substring(i);
    String restB = b.substring(i);
    return restA.isEmpty()
        || restB.isEmpty()
        || restA.substring(1).equals(restB.substring(1))
        || restA.substring(1).equals(restB)
        || restB.substring(1).equals(restA);
  }
}
