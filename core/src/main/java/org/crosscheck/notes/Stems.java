package org.crosscheck.notes;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A light stemmer, after the first step of Porter's (1980): it takes off plural, past and -ing
 * endings, so that "paused", "pausing" and "pauses" meet. It needs no part of speech, since most
 * sentences that notes look at are not parsed.
 */
final class Stems {

  private Stems() {}

  /** The stem of a word as written; not a word of any language. */
  static String of(String written) {
    String word = written.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (word.endsWith("'s")) {
      word = word.substring(0, word.length() - 2);
    } else if (word.endsWith("'")) {
      word = word.substring(0, word.length() - 1);
    }
    word = verb(plural(word));
    return word.length() > 3 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }

  /** The stems of words that blanks part; each word stands once. */
  static Set<String> ofAll(String words) {
    return Set.of(words.split(" ")).stream().map(Stems::of).collect(Collectors.toSet());
  }

  private static String plural(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches")
        ? word.substring(0, word.length() - 2)
        : word.substring(0, word.length() - 1);
  }

  private static String verb(String word) {
    String base;
    if (word.length() > 4 && word.endsWith("ied")) {
      return word.substring(0, word.length() - 3) + "y";
    } else if (word.length() > 4 && word.endsWith("ed")) {
      base = word.substring(0, word.length() - 2);
    } else if (word.length() > 5 && word.endsWith("ing")) {
      base = word.substring(0, word.length() - 3);
    } else {
      return word;
    }
    if (base.chars().noneMatch(c -> "aeiouy".indexOf(c) >= 0)) {
      return word;
    }
    int last = base.length() - 1;
    boolean twice = last > 1 && base.charAt(last) == base.charAt(last - 1);
    return twice && "lsz".indexOf(base.charAt(last)) < 0 ? base.substring(0, last) : base;
  }
}
