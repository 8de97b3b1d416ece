package org.crosscheck.read;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Dictionary forms: an inflected form seen in training is looked up; another is undone by the
 * regular rules of English spelling, its stem checked against a list of known words; the network's
 * script decides for the rest (names, pronouns, abbreviations).
 */
final class Lemmatizer {

  private static final String VOWELS = "aeiou";

  private final Map<String, String> seen;
  private final Predicate<String> known;

  /**
   * @param lines "V struck strike": kind (N, V, A), form, lemma
   * @param known whether a lower-case word is one
   */
  Lemmatizer(List<String> lines, Predicate<String> known) {
    seen = HashMap.newHashMap(lines.size());
    for (String line : lines) {
      int second = line.lastIndexOf(' ');
      seen.put(line.substring(0, second), line.substring(second + 1));
    }
    this.known = known;
  }

  String lemma(String form, String xpos, LemmaScript script) {
    String lower = form.toLowerCase(Locale.ROOT);
    return switch (xpos) {
      case "NNS" -> seen.getOrDefault("N " + lower, unplural(lower));
      case "VBZ" -> seen.getOrDefault("V " + lower, unplural(lower));
      case "VBD", "VBN" -> seen.getOrDefault("V " + lower, unsuffixed(lower, "ed"));
      case "VBG" -> seen.getOrDefault("V " + lower, unsuffixed(lower, "ing"));
      case "VBP" -> seen.getOrDefault("V " + lower, lower);
      case "VB", "NN", "JJ", "RB" -> lower;
      case "JJR", "JJS", "RBR", "RBS" -> {
        String lemma = seen.get("A " + lower);
        yield lemma != null ? lemma : script.apply(form);
      }
      default -> script.apply(form);
    };
  }

  /** "counties" to "county", "buses" to "bus", "drones" to "drone". */
  private String unplural(String word) {
    if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    String stem = word.substring(0, word.length() - 1);
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zzes");
    return hissing || (word.endsWith("es") && !known.test(stem) && known.test(cut(word, 2)))
        ? cut(word, 2)
        : stem;
  }

  /** "stopped" to "stop", "launched" to "launch", "penetrating" to "penetrate". */
  private String unsuffixed(String word, String suffix) {
    if (!word.endsWith(suffix) || word.length() < suffix.length() + 2) {
      return word;
    }
    if (suffix.equals("ed") && word.endsWith("ied") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    String stem = cut(word, suffix.length());
    boolean doubled =
        stem.length() > 2
            && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)
            && VOWELS.indexOf(stem.charAt(stem.length() - 1)) < 0;
    if (doubled && !known.test(stem)) {
      return cut(stem, 1);
    }
    boolean bare = known.test(stem);
    boolean silent = known.test(stem + "e");
    if (bare != silent) {
      return bare ? stem : stem + "e";
    }
    return endsSilent(stem) ? stem + "e" : stem;
  }

  /** Endings that an English verb does not have without a silent e. */
  private static boolean endsSilent(String stem) {
    return stem.matches(".*(at|iz|is|yz|ys|c|g|v|u|[aeiou]dg|rs|ns|ur|ir|[^aeiou]l|o[dt]|ut)");
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
