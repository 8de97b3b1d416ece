package org.crosscheck.extract;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/** Names of currencies as a newspaper writes them. */
final class Currencies {

  private static final Map<String, String> PLURALS =
      Map.of(
          "USD", "US dollars",
          "EUR", "euros",
          "GBP", "pounds",
          "JPY", "yen",
          "CNY", "yuan",
          "INR", "rupees",
          "RUB", "roubles",
          "UAH", "hryvnias",
          "CHF", "Swiss francs",
          "KRW", "won");

  private Currencies() {}

  /** The plural name of an ISO 4217 code; the code itself where it is none. */
  static String plural(String code) {
    String known = PLURALS.get(code);
    if (known != null) {
      return known;
    }
    try {
      return Currency.getInstance(code).getDisplayName(Locale.ENGLISH) + "s";
    } catch (IllegalArgumentException e) {
      return code;
    }
  }
}
