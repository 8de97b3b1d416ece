package org.crosscheck.read;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.model.Token;

/**
 * Whether a word may be, or may belong to, a figure. Cheap, and rather too often yes than no; no
 * for what is plainly a date, a time of day or a telephone number.
 */
final class FigureCue {

  private static final Set<String> WORDS =
      Set.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fourty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety",
          "hundred",
          "hundreds",
          "thousand",
          "thousands",
          "million",
          "millions",
          "billion",
          "billions",
          "trillion",
          "trillions",
          "dozen",
          "dozens",
          "score",
          "scores",
          "tens",
          "half",
          "halves",
          "halved",
          "quarter",
          "quarters",
          "third",
          "thirds",
          "fourths",
          "fifth",
          "fifths",
          "sixths",
          "eighths",
          "tenth",
          "tenths",
          "hundredths",
          "once",
          "twice",
          "thrice",
          "double",
          "doubled",
          "doubles",
          "doubling",
          "triple",
          "tripled",
          "triples",
          "tripling",
          "quadruple",
          "quadrupled",
          "quadrupling",
          "tenfold",
          "twofold",
          "threefold",
          "fourfold",
          "fivefold",
          "hundredfold",
          "single",
          "sole",
          "pair",
          "couple",
          "trio",
          "quartet",
          "none",
          "nobody",
          "percent",
          "pct",
          "majority",
          "unanimous",
          "unanimously",
          "twins",
          "decade",
          "century",
          "fortnight");

  /** A time of day, the day of a month, a telephone number. */
  private static final Pattern NOT_COUNTED =
      Pattern.compile("\\d{1,2}:\\d\\d|\\d+(?:st|nd|rd|th)|(?:\\d+-){2,}\\d+|\\d{3}-\\d{4}");

  private static final Pattern NOON = Pattern.compile("[ap]\\.?m\\.?");
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?:jan|febr?)(?:uary)?\\.?|mar(?:ch|\\.)|apr(?:il|\\.)|may|june?|july?"
              + "|aug(?:ust|\\.)|(?:sept?|oct|nov|dec)(?:ember|ober|tember)?\\.?");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern BEFORE_YEAR =
      Pattern.compile("in|since|of|from|until|by|before|after|copyright|©|[(,\\d]+|day|" + MONTHS);

  private FigureCue() {}

  /** Whether the word at {@code index}, seen with its neighbours, may belong to a figure. */
  static boolean marks(List<Token> words, int index) {
    String word = words.get(index).text();
    if (!marks(word)) {
      return false;
    }
    String before = index == 0 ? "" : words.get(index - 1).text().toLowerCase(Locale.ROOT);
    String after =
        index + 1 == words.size() ? "" : words.get(index + 1).text().toLowerCase(Locale.ROOT);
    return !(NOT_COUNTED.matcher(word).matches()
        || NOON.matcher(after).matches()
        || MONTHS.matcher(before).matches()
        || YEAR.matcher(word).matches() && BEFORE_YEAR.matcher(before).matches());
  }

  private static boolean marks(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i)) || "½⅓⅔¼¾⅕⅛%".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return word.length() <= 12 && WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
