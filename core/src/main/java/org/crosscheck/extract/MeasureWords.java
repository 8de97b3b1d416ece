package org.crosscheck.extract;

import java.util.HashSet;
import java.util.Set;

/** Words that stand after a number and say in what it is measured. */
final class MeasureWords {

  private MeasureWords() {}

  static final Set<String> TIME =
      Words.set(
          "second seconds minute minutes min mins hour hours day days night nights week weeks",
          "month months year years decade decades century centuries fortnight");

  static final Set<String> PERCENT = Set.of("%", "percent", "pc", "pct", "percentage");

  static final Set<String> MEASURES =
      union(
          TIME,
          Words.set(
              "mile miles mi kilometre kilometres kilometer kilometers km kms metre metres meter",
              "meters m centimetre centimetres centimeter centimeters cm millimetre millimetres",
              "millimeter millimeters mm foot feet ft inch inches yard yards"),
          Words.set(
              "mph kph kmh km/h nautical knot knots acre acres hectare hectares ha square sq cubic kilogram",
              "kilograms kg kilo kilos gram grams g mg tonne tonnes ton tons pound pounds lb lbs",
              "ounce ounces oz litre litres liter liters l ml gallon gallons barrel barrels"),
          Words.set(
              "degree degrees ° °c °f celsius fahrenheit c f watt watts kw mw gw kwh mwh megawatt",
              "megawatts gigawatt gigawatts megaton kiloton kilotons volt volts hz khz mhz ghz",
              "horsepower hp bhp gb mb tb decibels magnitude story storey stories storeys hr hrs w",
              "v mah ppb ppm mpg"));

  /** Nouns of people that are plural without an s, and words that mark them. */
  static final Set<String> PEOPLE =
      Words.set("people persons men women children police others more dead");

  @SafeVarargs
  private static Set<String> union(Set<String>... sets) {
    Set<String> out = new HashSet<>();
    for (Set<String> each : sets) {
      out.addAll(each);
    }
    return Set.copyOf(out);
  }

  /** Whether the piece is a percent sign or word ("%", "percent", "per cent"). */
  static boolean percent(Pieces p, int i) {
    return p.in(i, PERCENT) || p.is(i, "per") && p.is(i + 1, "cent");
  }

  /** Whether the piece looks like a plural noun: "homes", "people". */
  static boolean plural(Pieces p, int i) {
    String low = p.low(i);
    if (!p.word(i)) {
      return false;
    }
    String xpos = xpos(p, i);
    if (!xpos.isEmpty()) {
      return xpos.equals("NNS") || PEOPLE.contains(low);
    }
    return PEOPLE.contains(low)
        || low.length() > 3
            && low.endsWith("s")
            && !low.endsWith("ss")
            && !low.endsWith("us")
            && !low.endsWith("'s")
            && !p.is(i, "was", "has", "does", "this", "says", "is", "its", "his", "series");
  }

  private static String xpos(Pieces p, int i) {
    var token = p.token(i);
    return token == null ? "" : token.xpos();
  }
}
