package org.crosscheck.extract;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of English numbers and what they are worth. */
final class NumberWords {

  private NumberWords() {}

  static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));

  static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60,
          "seventy", 70, "eighty", 80, "ninety", 90);

  /** Scale words, and "dozen", which behaves as one. */
  static final Map<String, Double> SCALES =
      Map.of(
          "dozen", 12.0,
          "hundred", 1e2,
          "thousand", 1e3,
          "million", 1e6,
          "billion", 1e9,
          "trillion", 1e12,
          "lakh", 1e5,
          "crore", 1e7);

  /** Short scale words after digits. */
  static final Map<String, Double> SHORT_SCALES =
      Map.of(
          "bn", 1e9, "mn", 1e6, "mln", 1e6, "mio", 1e6, "tn", 1e12, "trn", 1e12, "bln", 1e9, "k",
          1e3);

  /** Vague plurals: from twice the word to just under the next power, as the definitions say. */
  static final Map<String, double[]> VAGUE =
      Map.of(
          "dozens", new double[] {24, 99},
          "scores", new double[] {40, 99},
          "hundreds", new double[] {200, 999},
          "thousands", new double[] {2e3, 9999},
          "millions", new double[] {2e6, 9_999_999},
          "billions", new double[] {2e9, 9_999_999_999.0},
          "trillions", new double[] {2e12, 9_999_999_999_999.0});

  static final Map<String, Double> FRACTIONS =
      Map.ofEntries(
          Map.entry("half", 2.0),
          Map.entry("third", 3.0),
          Map.entry("quarter", 4.0),
          Map.entry("fourth", 4.0),
          Map.entry("fifth", 5.0),
          Map.entry("sixth", 6.0),
          Map.entry("seventh", 7.0),
          Map.entry("eighth", 8.0),
          Map.entry("ninth", 9.0),
          Map.entry("tenth", 10.0),
          Map.entry("hundredth", 100.0),
          Map.entry("thousandth", 1000.0));

  static final Map<String, Double> VULGAR =
      Map.of("½", 0.5, "¼", 0.25, "¾", 0.75, "⅓", 1 / 3.0, "⅔", 2 / 3.0, "⅛", 0.125);

  static final Map<String, Double> MULTIPLES =
      Map.ofEntries(
          Map.entry("double", 2.0),
          Map.entry("doubled", 2.0),
          Map.entry("doubles", 2.0),
          Map.entry("doubling", 2.0),
          Map.entry("twice", 2.0),
          Map.entry("twofold", 2.0),
          Map.entry("thrice", 3.0),
          Map.entry("triple", 3.0),
          Map.entry("tripled", 3.0),
          Map.entry("triples", 3.0),
          Map.entry("tripling", 3.0),
          Map.entry("trebled", 3.0),
          Map.entry("trebling", 3.0),
          Map.entry("threefold", 3.0),
          Map.entry("quadrupled", 4.0),
          Map.entry("quadrupling", 4.0),
          Map.entry("fourfold", 4.0),
          Map.entry("fivefold", 5.0),
          Map.entry("tenfold", 10.0),
          Map.entry("halved", 0.5),
          Map.entry("halving", 0.5));

  static final Map<String, Integer> DECADES =
      Map.of(
          "teens",
          10,
          "twenties",
          20,
          "thirties",
          30,
          "forties",
          40,
          "fifties",
          50,
          "sixties",
          60,
          "seventies",
          70,
          "eighties",
          80,
          "nineties",
          90);

  static final Set<String> ORDINALS =
      Words.set(
          "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth",
          "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
          "twentieth thirtieth hundredth");

  /** Every number expression without a digit has one of these. */
  private static final Set<String> ALL =
      Stream.concat(
              Stream.of("tens", "single"),
              Stream.of(UNITS, TENS, SCALES, VAGUE, FRACTIONS, MULTIPLES, DECADES)
                  .flatMap(each -> each.keySet().stream()))
          .collect(Collectors.toUnmodifiableSet());

  /** Whether a token has a digit or a word of number in it: a cheap look before the grammar's. */
  static boolean mayBegin(String token) {
    int start = 0;
    for (int i = 0; i <= token.length(); i++) {
      char c = i == token.length() ? ' ' : token.charAt(i);
      if (Character.isLetter(c)) {
        continue;
      }
      if (Character.isDigit(c) || c > 0x7F && VULGAR.containsKey(String.valueOf(c))) {
        return true;
      }
      if (i - start > 2
          && i - start < 13
          && ALL.contains(token.substring(start, i).toLowerCase(Locale.ROOT))) {
        return true;
      }
      start = i + 1;
    }
    return false;
  }

  static boolean isNumberWord(String low) {
    return UNITS.containsKey(low) || TENS.containsKey(low);
  }
}
