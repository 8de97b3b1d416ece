package org.crosscheck.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where and when something was said, from the words beside the verb of saying.
 *
 * <p>Examples: "Ruiz said <b>in Lakeside</b> <b>on Monday</b>"; "she told reporters <b>after the
 * vote</b>"; "the mayor told <b>a rally</b>". Counter-example: what was said speaks of Monday.
 *
 * @param place where, as the text says; null where it does not
 * @param time when, as the text says; null where it does not
 */
record Occasion(@Nullable String place, @Nullable String time) {

  static final Occasion UNKNOWN = new Occasion(null, null);

  private static final int REACH = 14;

  private static final String DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  private static final String MONTH =
      "(?:Jan(?:uary|\\.)|Feb(?:ruary|\\.)|March|April|May|June|July|Aug(?:ust|\\.)"
          + "|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))";
  private static final String PART = "(?:morning|afternoon|evening|night)";

  private static final Pattern TIME =
      Pattern.compile(
          "\\b(?:(?:late|early|earlier|last|this|on) )*"
              + DAY
              + "(?: "
              + PART
              + ")?\\b"
              + "|\\b"
              + MONTH
              + " \\d{1,2}(?:, \\d{4})?"
              + "|\\b(?:today|yesterday|tonight)(?: "
              + PART
              + ")?\\b"
              + "|\\b(?:(?:earlier|later) )?(?:this|last) (?:week|month|year|night|"
              + PART
              + ")\\b"
              + "|\\b(?:(?:shortly|soon|just|right|hours) )?(?:after|before|during|following)"
              + " (?:the|a|an|his|her|their) (?:[\\p{L}-]+ ?){1,3}(?=[,.;]|$)"
              + "|\\b(?:later|earlier|afterwards?)\\b");

  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:in|at|from|outside|near) ((?:the )?\\p{Lu}[\\p{L}'’.-]+(?:,? (?:of )?\\p{Lu}[\\p{L}'’.-]+)*)"
              + "|\\b(?:in|at|to|during|told) ((?:a|an|the|her|his) (?:[\\p{L}-]+ ){0,2}(?:rally|court|hearing"
              + "|vigil|ceremony|speech|address|meeting|summit|funeral|parliament|scene|room|crowd))\\b");

  static Occasion of(Said said, List<Tree> trees, String text) {
    Attribution attribution = said.attribution();
    Source source = attribution.source();
    if (source == null) {
      return UNKNOWN;
    }
    Tree tree = trees.get(source.sentence());
    int from =
        source.first() > attribution.cue()
            ? source.end()
            : Math.max(attribution.cue(), source.first() + 1);
    String after = words(tree, from, stop(tree, from, attribution), text);
    boolean opens = source.first() > 1 && tree.word(source.first() - 1).equals(",");
    String before =
        opens && source.first() <= REACH && tree.word(0).matches("on|in|at|late|early|last|earlier")
            ? words(tree, 0, source.first() - 1, text)
            : "";
    String time = first(TIME, after);
    String place = first(PLACE, after);
    return new Occasion(
        place != null ? place : first(PLACE, before), time != null ? time : first(TIME, before));
  }

  /** Where the words beside the verb end and other words begin. */
  private static int stop(Tree tree, int from, Attribution attribution) {
    int content = attribution.content().nextSetBit(from);
    int last = Math.min(tree.size(), from + REACH);
    for (int i = from; i < last; i++) {
      boolean own = i == content && attribution.kind() == Attribution.Kind.LEADING;
      if (i > from && (own || tree.word(i).matches("that|[:;.“”\"]") || tree.word(i).equals(","))) {
        return i;
      }
    }
    return last;
  }

  private static String words(Tree tree, int from, int end, String text) {
    return from >= end || from >= tree.size()
        ? ""
        : text.substring(
            tree.token(from).span().start(),
            tree.token(Math.min(end, tree.size()) - 1).span().end());
  }

  private static @Nullable String first(Pattern pattern, String words) {
    Matcher matcher = pattern.matcher(words);
    while (matcher.find()) {
      String found = matcher.group();
      for (int i = 1; i <= matcher.groupCount(); i++) {
        found = matcher.group(i) != null ? matcher.group(i) : found;
      }
      if (pattern == TIME || !PhraseWords.isDate(found.toLowerCase(java.util.Locale.ROOT))) {
        return found.strip();
      }
    }
    return null;
  }
}
