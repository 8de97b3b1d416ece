package org.crosscheck.align;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds the spellings of one name into one key: Kiev and Kyiv, Sybiga and Sybiha. */
final class Spelling {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd} ]+");

  private Spelling() {}

  /** A key that the usual transliterations of one name share. */
  static String fold(String name) {
    String key = letters(name);
    key = key.replace('y', 'i').replace("ie", "i").replace("kh", "h").replace("zh", "z");
    key = key.replace('w', 'v').replace("ou", "u").replace("ph", "f").replace('g', 'h');
    return single(key).strip();
  }

  /** The letters, digits and spaces of a name, lower case and without marks. */
  private static String letters(String name) {
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c >= 128) {
        String plain =
            MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return NOT_LETTERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
      }
      if (Character.isLetterOrDigit(c) || c == ' ') {
        letters.append(Character.toLowerCase(c));
      }
    }
    return letters.toString();
  }

  /** Without the second of two letters that are the same. */
  private static String single(String word) {
    StringBuilder single = null;
    int before = -1;
    for (int i = 0; i < word.length(); i += Character.charCount(before)) {
      int c = word.codePointAt(i);
      boolean doubled = c == before && Character.isLetter(c);
      if (doubled && single == null) {
        single = new StringBuilder(word.substring(0, i));
      } else if (!doubled && single != null) {
        single.appendCodePoint(c);
      }
      before = c;
    }
    return single == null ? word : single.toString();
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
