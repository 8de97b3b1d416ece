package org.crosscheck.bench;

import java.util.Locale;
import java.util.Map;

/** Brings the names of units to one form, so that "$" and "US dollars" meet. */
final class UnitNames {

  private UnitNames() {}

  private static final Map<String, String> SAME =
      Map.ofEntries(
          Map.entry("%", "percent"),
          Map.entry("&", "percent"),
          Map.entry("percentage", "percent"),
          Map.entry("per cent", "percent"),
          Map.entry("pc", "percent"),
          Map.entry("$", "dollar"),
          Map.entry("us$", "dollar"),
          Map.entry("usd", "dollar"),
          Map.entry("$ us", "dollar"),
          Map.entry("$a", "dollar"),
          Map.entry("a$", "dollar"),
          Map.entry("aud", "dollar"),
          Map.entry("€", "euro"),
          Map.entry("£", "pound"),
          Map.entry("y", "yen"),
          Map.entry("jpy", "yen"),
          Map.entry("inr", "rupee"),
          Map.entry("year old", "year"),
          Map.entry("years old", "year"),
          Map.entry("year-old", "year"),
          Map.entry("km", "kilometre"),
          Map.entry("cm", "centimetre"),
          Map.entry("kg", "kilogram"),
          Map.entry("feet", "foot"),
          Map.entry("inche", "inch"));

  /** Whether two names mean one unit: their heads, the last words, are the same. */
  static boolean same(String a, String b) {
    String x = head(a);
    return !x.isEmpty() && x.equals(head(b));
  }

  private static String head(String unit) {
    String low = unit.toLowerCase(Locale.ROOT).strip();
    if (low.equals("-") || low.isEmpty()) {
      return "-";
    }
    String per = low.split(" (?:per|a|an|of) ")[0];
    String whole = SAME.getOrDefault(low, SAME.getOrDefault(per, per));
    String last = whole.substring(whole.lastIndexOf(' ') + 1);
    String single =
        last.length() > 3 && last.endsWith("s") && !last.endsWith("ss")
            ? last.substring(0, last.length() - 1)
            : last;
    String named = SAME.getOrDefault(single, single);
    return named.endsWith("meter") ? named.replace("meter", "metre") : named;
  }
}
