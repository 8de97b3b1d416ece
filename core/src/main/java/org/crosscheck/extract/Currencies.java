package org.crosscheck.extract;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;

/** Names of currencies as a newspaper writes them. */
final class Currencies {

  private static final Map<String, String> PLURALS =
      Map.ofEntries(
          Map.entry("USD", "US dollars"),
          Map.entry("EUR", "euros"),
          Map.entry("GBP", "pounds"),
          Map.entry("JPY", "yen"),
          Map.entry("CNY", "yuan"),
          Map.entry("INR", "rupees"),
          Map.entry("RUB", "roubles"),
          Map.entry("UAH", "hryvnias"),
          Map.entry("CHF", "Swiss francs"),
          Map.entry("KRW", "won"),
          Map.entry("crown", "crowns"),
          Map.entry("peso", "pesos"),
          Map.entry("franc", "francs"),
          Map.entry("dinar", "dinars"),
          Map.entry("shilling", "shillings"));

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
