package org.crosscheck.statements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an utterance without what reports change at will: case, punctuation, contractions.
 *
 * @param words all its words in order, lower case: "we 'll" and "we will" are the same
 * @param weights its telling words, by stem, with what each counts for
 */
record Wording(List<String> words, Map<String, Double> weights) {

  /** A name or a number that half the event's reports hold tells less than a verb. */
  private static final double NAME = 0.5;

  private static final double NUMBER = 1.5;

  /** What a word of time or a verb such as "make" counts for. */
  private static final double LIGHT = 0.4;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.,][\\p{N}]+)*(?:['’\\-][\\p{L}\\p{N}]+)*");

  private static final Map<String, String> CONTRACTED =
      Map.of(
          "n't", " not", "'ll", " will", "'re", " are", "'ve", " have", "'m", " am", "'d",
          " would");

  private static final Set<String> IDLE =
      Set.of(
          ("a an the and or but if so as at by for from in into of on to with without about over than that"
                  + " this these those there here it its he him his she her they them their i me my we us"
                  + " our you your who which what when where how why is are was were be been being am has"
                  + " have had do does did will would can could may might shall should must not no nor any"
                  + " some all more most such just very also too only own same up out off down then now said"
                  + " says say get got one because while after before during between under through against"
                  + " until since again further once s t re ve ll d m")
              .split(" "));

  private static final Set<String> LIGHTS =
      Set.of(
          ("today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday"
                  + " morning afternoon evening night week month year last next make made makes making go"
                  + " going went come came take took taken want think thought know knew like people thing"
                  + " things time way lot much many good see seen give gave given need tell told use")
              .split(" "));

  Wording {
    words = List.copyOf(words);
    weights = Map.copyOf(weights);
  }

  static Wording of(String text) {
    List<String> words = new ArrayList<>();
    Map<String, Double> weights = new HashMap<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String raw = matcher.group();
      boolean number = Character.isDigit(raw.charAt(0));
      boolean name =
          Character.isUpperCase(raw.charAt(0))
              && matcher.start() > 0
              && !opens(text, matcher.start());
      for (String word : expanded(raw)) {
        words.add(word);
        if (!IDLE.contains(word)) {
          double weight = LIGHTS.contains(word) ? LIGHT : number ? NUMBER : name ? NAME : 1;
          weights.merge(stem(word), weight, Math::max);
        }
      }
    }
    return new Wording(words, weights);
  }

  /** Whether a sentence or a quotation begins at {@code at}. */
  private static boolean opens(String text, int at) {
    int i = at - 1;
    while (i >= 0
        && (Character.isWhitespace(text.charAt(i)) || "“\"‘'".indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return i < 0 || ".!?:".indexOf(text.charAt(i)) >= 0;
  }

  private static List<String> expanded(String raw) {
    String word = raw.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (Map.Entry<String, String> each : CONTRACTED.entrySet()) {
      if (word.endsWith(each.getKey())) {
        word = word.substring(0, word.length() - each.getKey().length()) + each.getValue();
      }
    }
    word = word.replaceAll("'s$", "").replace("ca not", "can not").replace("wo not", "will not");
    word =
        word.replaceAll("(?<=\\p{L}{3})our(?=s?$)", "or")
            .replaceAll("(?<=\\p{L}{4})is(?=e$|ed$|ing$|ation$)", "iz");
    return List.of(word.split("[ -]"));
  }

  /** A word without its ending, cut short, so that "intercepted" meets "intercepting". */
  static String stem(String word) {
    String stem =
        word.replaceAll("(?<=\\p{L}{3})(?:ings?|ed|ly|es|s|ment|ments|ation|ations)$", "");
    stem = stem.endsWith("e") && stem.length() > 3 ? stem.substring(0, stem.length() - 1) : stem;
    return switch (stem) {
      case "mad", "mak" -> "make";
      case "went", "gon" -> "go";
      case "dead", "died", "die", "death", "deaths", "kill", "killed" -> "dead";
      case "shot", "shoot" -> "shoot";
      case "headway" -> "progress";
      default -> stem.substring(0, Math.min(7, stem.length()));
    };
  }

  /** The same words as stems; "not any" is the same as "no". */
  Wording stemmed() {
    return new Wording(
        words.stream()
            .filter(word -> !word.equals("not"))
            .map(word -> word.equals("any") ? "no" : isIdle(word) ? word : stem(word))
            .toList(),
        weights);
  }

  double weight() {
    return weights.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** What the telling words that both have count for. */
  double shared(Wording other) {
    return weights.entrySet().stream()
        .mapToDouble(
            each -> Math.min(each.getValue(), other.weights.getOrDefault(each.getKey(), 0.0)))
        .sum();
  }

  int telling() {
    return weights.size();
  }

  /** The longest run of words that both have, as from, to in this one and from in the other. */
  Run run(Wording other) {
    Run best = new Run(0, 0, 0);
    int[] before = new int[other.words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      int[] row = new int[other.words.size() + 1];
      for (int j = 0; j < other.words.size(); j++) {
        if (words.get(i).equals(other.words.get(j))) {
          row[j + 1] = before[j] + 1;
          if (row[j + 1] > best.length()) {
            best = new Run(i - row[j + 1] + 1, j - row[j + 1] + 1, row[j + 1]);
          }
        }
      }
      before = row;
    }
    return best;
  }

  /** How many telling words a run of these words holds. */
  int telling(Run run) {
    return (int)
        words.subList(run.here(), run.here() + run.length()).stream()
            .filter(word -> !IDLE.contains(word))
            .count();
  }

  /** Whether it holds all words of the other in a row. */
  boolean holds(Wording other) {
    return Collections.indexOfSubList(words, other.words) >= 0;
  }

  static boolean isIdle(String word) {
    return IDLE.contains(word);
  }

  /**
   * A stretch of words that two wordings share.
   *
   * @param here where it begins in the one
   * @param there where it begins in the other
   * @param length how many words it has
   */
  record Run(int here, int there, int length) {}
}
