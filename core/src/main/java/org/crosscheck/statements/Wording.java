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
 * @param stems the words that are not idle as stems; "not any" is the same as "no"
 * @param weights its telling words, by stem, with what each counts for
 */
record Wording(List<String> words, List<String> stems, Map<String, Double> weights) {

  /** A name or a number that half the event's reports hold tells less than a verb. */
  private static final double NAME = 0.5;

  private static final double NUMBER = 1.5;

  /** What a word of time or a verb such as "make" counts for. */
  private static final double LIGHT = 0.4;

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.,][\\p{N}]+)*(?:['’\\-][\\p{L}\\p{N}]+)*");

  private static final Pattern OUR = Pattern.compile("(?<=\\p{L}{3})our(?=s?$)");
  private static final Pattern IS = Pattern.compile("(?<=\\p{L}{4})is(?=e$|ed$|ing$|ation$)");

  /** Endings that a stem goes without, the longest first. */
  private static final List<String> ENDINGS =
      List.of("ations", "ation", "ments", "ment", "ings", "ing", "ed", "ly", "es", "s");

  /** Letters that a stem has at least. */
  private static final int STEM = 3;

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
    stems = List.copyOf(stems);
    weights = Map.copyOf(weights);
  }

  static Wording of(String text) {
    List<String> words = new ArrayList<>();
    List<String> stems = new ArrayList<>();
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
          String stem = stem(word);
          weights.merge(stem, weight, Math::max);
          stems.add(stem);
        } else if (!word.equals("not")) {
          stems.add(word.equals("any") ? "no" : word);
        }
      }
    }
    return new Wording(words, stems, weights);
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
    if (word.indexOf('\'') >= 0) {
      word = uncontracted(word);
    }
    if (word.endsWith("our") || word.endsWith("ours")) {
      word = OUR.matcher(word).replaceAll("or");
    } else if (word.contains("is")) {
      word = IS.matcher(word).replaceAll("iz");
    }
    boolean one = word.indexOf(' ') < 0 && word.indexOf('-') < 0;
    return one ? List.of(word) : List.of(word.split("[ -]"));
  }

  private static String uncontracted(String contracted) {
    String word = contracted;
    for (Map.Entry<String, String> each : CONTRACTED.entrySet()) {
      if (word.endsWith(each.getKey())) {
        word = word.substring(0, word.length() - each.getKey().length()) + each.getValue();
      }
    }
    word = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return word.replace("ca not", "can not").replace("wo not", "will not");
  }

  /** A word without its ending, cut short, so that "intercepted" meets "intercepting". */
  static String stem(String word) {
    String stem = word;
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && endsInLetters(word, word.length() - ending.length())) {
        stem = word.substring(0, word.length() - ending.length());
        break;
      }
    }
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

  /** Whether the word up to {@code end} has letters enough at its end to be a stem. */
  private static boolean endsInLetters(String word, int end) {
    int at = end;
    for (int i = 0; i < STEM; i++) {
      if (at == 0 || !Character.isLetter(word.codePointBefore(at))) {
        return false;
      }
      at = word.offsetByCodePoints(at, -1);
    }
    return true;
  }

  /** The same words as stems. */
  Wording stemmed() {
    return new Wording(stems, stems, weights);
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
    int here = 0;
    int there = 0;
    int longest = 0;
    String[] theirs = other.words.toArray(String[]::new);
    int[] length = new int[theirs.length + 1];
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      for (int j = theirs.length; j > 0; j--) {
        length[j] = word.equals(theirs[j - 1]) ? length[j - 1] + 1 : 0;
      }
      for (int j = 1; j <= theirs.length; j++) {
        if (length[j] > longest) {
          longest = length[j];
          here = i - longest + 1;
          there = j - longest;
        }
      }
    }
    return new Run(here, there, longest);
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
