package org.crosscheck.read;

import java.util.Locale;
import java.util.Set;

/** Whether a word may be, or may belong to, a figure. Cheap, and rather too often yes than no. */
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

  private FigureCue() {}

  static boolean marks(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i)) || "½⅓⅔¼¾⅕⅛%".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return word.length() <= 12 && WORDS.contains(word.toLowerCase(Locale.ROOT));
  }
}
