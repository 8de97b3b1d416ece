package org.crosscheck.extract;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs and words of currencies, with their ISO 4217 codes. */
final class Money {

  private Money() {}

  private static final Map<String, String> SIGNS =
      Map.of(
          "$", "USD", "£", "GBP", "€", "EUR", "¥", "JPY", "₴", "UAH", "₹", "INR", "₽", "RUB", "₩",
          "KRW", "₺", "TRY", "₪", "ILS");

  private static final Map<String, String> DOLLARS =
      Map.of(
          "us", "USD", "u.s", "USD", "a", "AUD", "c", "CAD", "nz", "NZD", "hk", "HKD", "s", "SGD");

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("usd", "USD"),
          Map.entry("eur", "EUR"),
          Map.entry("gbp", "GBP"),
          Map.entry("jpy", "JPY"),
          Map.entry("cny", "CNY"),
          Map.entry("rmb", "CNY"),
          Map.entry("aud", "AUD"),
          Map.entry("cad", "CAD"),
          Map.entry("nzd", "NZD"),
          Map.entry("chf", "CHF"),
          Map.entry("inr", "INR"),
          Map.entry("rub", "RUB"),
          Map.entry("uah", "UAH"),
          Map.entry("pln", "PLN"),
          Map.entry("zar", "ZAR"),
          Map.entry("brl", "BRL"),
          Map.entry("mxn", "MXN"),
          Map.entry("hkd", "HKD"),
          Map.entry("sgd", "SGD"),
          Map.entry("krw", "KRW"),
          Map.entry("try", "TRY"),
          Map.entry("ils", "ILS"),
          Map.entry("nis", "ILS"),
          Map.entry("nok", "NOK"),
          Map.entry("sek", "SEK"),
          Map.entry("dkk", "DKK"),
          Map.entry("rs", "INR"));

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("dollar", "USD"),
          Map.entry("euro", "EUR"),
          Map.entry("yen", "JPY"),
          Map.entry("yuan", "CNY"),
          Map.entry("renminbi", "CNY"),
          Map.entry("rouble", "RUB"),
          Map.entry("ruble", "RUB"),
          Map.entry("rupee", "INR"),
          Map.entry("hryvnia", "UAH"),
          Map.entry("shekel", "ILS"),
          Map.entry("peso", "MXN"),
          Map.entry("lira", "TRY"),
          Map.entry("franc", "CHF"),
          Map.entry("zloty", "PLN"),
          Map.entry("rand", "ZAR"),
          Map.entry("riyal", "SAR"),
          Map.entry("dirham", "AED"),
          Map.entry("baht", "THB"),
          Map.entry("naira", "NGN"));

  private static final Map<String, String> ADJECTIVES =
      Map.of(
          "us",
          "USD",
          "u.s",
          "USD",
          "american",
          "USD",
          "australian",
          "AUD",
          "canadian",
          "CAD",
          "hong",
          "HKD",
          "chinese",
          "CNY",
          "japanese",
          "JPY",
          "british",
          "GBP");

  /** Index of the first piece of the currency before a number that begins at {@code i}, else i. */
  static int start(Pieces p, int i) {
    int at = i - 1;
    if (at > 0 && p.is(at, "=") && p.is(at - 1, "y")) {
      return at - 1;
    }
    if (DOLLARS.containsKey(p.low(at)) && p.is(at - 1, "$") && p.glued(at)) {
      return at - 1;
    }
    if (SIGNS.containsKey(p.text(at))) {
      return DOLLARS.containsKey(p.low(at - 1)) && (p.glued(at) || !p.is(at - 1, "a", "s"))
          ? at - 1
          : at;
    }
    return CODES.containsKey(p.low(at)) && isUpper(p.text(at)) ? at : i;
  }

  private static boolean isUpper(String text) {
    return text.equals("Rs") || text.equals("Rs.") || text.equals(text.toUpperCase());
  }

  static @Nullable String signBefore(Pieces p, int i) {
    int from = start(p, i);
    if (from == i) {
      return null;
    }
    String first = p.low(from);
    if (first.equals("y")) {
      return "JPY";
    }
    String code = CODES.get(first);
    if (code != null) {
      return code;
    }
    String other = from + 1 < i ? DOLLARS.get(first.equals("$") ? p.low(from + 1) : first) : null;
    return other != null ? other : SIGNS.get(p.text(from));
  }

  /** The currency named right after a number: "dollars", "US dollars", "€", "yen". */
  static @Nullable String wordAfter(Pieces p, int i) {
    int at = p.past(i);
    String adjective = ADJECTIVES.get(p.low(at));
    String word = p.low(adjective == null ? at : p.is(at, "hong") ? at + 2 : at + 1);
    String single =
        word.endsWith("s") && !word.equals("s") ? word.substring(0, word.length() - 1) : word;
    String named = WORDS.get(single);
    if (named != null) {
      return adjective != null && (named.equals("USD") || adjective.equals("GBP"))
          ? adjective
          : named;
    }
    if (word.equals("pounds") && (adjective != null || p.is(at + 1, "sterling"))) {
      return "GBP";
    }
    if (p.is(at, "€", "£", "¥") && p.glued(at)) {
      return SIGNS.get(p.text(at));
    }
    return CODES.containsKey(p.low(at)) && isUpper(p.text(at)) ? CODES.get(p.low(at)) : null;
  }

  /** Index after the currency that stands after a number, else i. */
  static int endAfter(Pieces p, int i) {
    if (wordAfter(p, i) == null) {
      return i;
    }
    int at = p.past(i);
    return ADJECTIVES.containsKey(p.low(at)) ? (p.is(at, "hong") ? at + 3 : at + 2) : at + 1;
  }
}
