package org.crosscheck.extract;

import java.util.HashMap;
import java.util.Locale;
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
          "us", "USD", "u.s", "USD", "a", "AUD", "c", "CAD", "nz", "NZD", "hk", "HKD", "s", "SGD",
          "r", "BRL");

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
          Map.entry("czk", "CZK"),
          Map.entry("huf", "HUF"),
          Map.entry("php", "PHP"),
          Map.entry("idr", "IDR"),
          Map.entry("pkr", "PKR"),
          Map.entry("kes", "KES"),
          Map.entry("ngn", "NGN"),
          Map.entry("egp", "EGP"),
          Map.entry("rs", "INR"),
          Map.entry("kr", "crown"));

  /**
   * Words that follow a number of money. Where several countries' money has one name ("pesos") and
   * no adjective tells whose, the word itself stands for the code.
   */
  private static final Map<String, String> WORDS =
      named(
          """
          USD dollar    EUR euro      JPY yen       CNY yuan      CNY renminbi  RUB rouble
          RUB ruble     INR rupee     UAH hryvnia   ILS shekel    peso peso     TRY lira
          franc franc     PLN zloty     ZAR rand      SAR riyal     AED dirham    THB baht
          NGN naira     IDR rupiah    MYR ringgit   BDT taka      KZT tenge     GEL lari
          AZN manat     ETB birr      GHS cedi      shilling shilling  ZMW kwacha    MMK kyat
          HUF forint    crown koruna    crown króna     crown krona     crown kronor    crown kroner
          crown krone     KHR riel      PYG guarani   BOB boliviano VES bolívar   VES bolivar
          IRR rial      dinar dinar     GTQ quetzal   HNL lempira   HTG gourde    BGN leva
          RON lei       MNT tugrik    UZS soum      PEN sol       AOA kwanza    BWP pula
          """);

  /** Names that are also other words, or plural: they stand for money in these forms alone. */
  private static final Map<String, String> FORMS =
      named(
          "PEN soles  BRL reais  CRC colones  crown crowns  PYG guaraníes  VES bolívares  GTQ quetzales");

  /** Names that are money only after a scale word: "two million won". */
  private static final Map<String, String> SCALED =
      named("KRW won  BRL real  VND dong  AMD dram  BGN lev  RON leu");

  private static Map<String, String> named(String table) {
    String[] words = table.strip().split("\\s+");
    Map<String, String> codes = new HashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      codes.put(words[i + 1], words[i]);
    }
    return Map.copyOf(codes);
  }

  private static final Map<String, String> ADJECTIVES =
      Map.ofEntries(
          Map.entry("us", "USD"),
          Map.entry("u.s", "USD"),
          Map.entry("american", "USD"),
          Map.entry("australian", "AUD"),
          Map.entry("canadian", "CAD"),
          Map.entry("hong", "HKD"),
          Map.entry("chinese", "CNY"),
          Map.entry("japanese", "JPY"),
          Map.entry("british", "GBP"),
          Map.entry("swiss", "CHF"),
          Map.entry("mexican", "peso"),
          Map.entry("philippine", "peso"),
          Map.entry("argentine", "peso"),
          Map.entry("danish", "crown"),
          Map.entry("norwegian", "crown"),
          Map.entry("swedish", "crown"),
          Map.entry("czech", "crown"),
          Map.entry("kuwaiti", "dinar"),
          Map.entry("serbian", "dinar"),
          Map.entry("kenyan", "shilling"));

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
    return text.matches("Rs\\.?|[Kk]r\\.?") || text.equals(text.toUpperCase());
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
    String named = FORMS.getOrDefault(word, WORDS.get(single));
    if (named == null && isScale(p.low(at - 1))) {
      named = SCALED.get(word);
    }
    if (named != null) {
      boolean shared = named.equals("USD") || named.toLowerCase(Locale.ROOT).equals(named);
      return adjective != null && (shared || adjective.equals("GBP")) ? adjective : named;
    }
    if (word.equals("pounds") && (adjective != null || p.is(at + 1, "sterling"))) {
      return "GBP";
    }
    if (p.is(at, "€", "£", "¥") && p.glued(at)) {
      return SIGNS.get(p.text(at));
    }
    return CODES.containsKey(p.low(at)) && isUpper(p.text(at)) ? CODES.get(p.low(at)) : null;
  }

  private static boolean isScale(String word) {
    return NumberWords.SHORT_SCALES.containsKey(word)
        || NumberWords.SCALES.getOrDefault(word, 0.0) >= 1e3;
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
