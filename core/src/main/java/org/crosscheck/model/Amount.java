package org.crosscheck.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes bare numbers for people: whole thousands apart, millions and more by their names. */
public final class Amount {

  private Amount() {}

  /** "1,234", "2.6 m", "8 bn", "0.667". */
  public static String brief(double number) {
    double size = Math.abs(number);
    if (size >= 1e15) {
      return new BigDecimal(number).round(new MathContext(4)).stripTrailingZeros().toString();
    }
    for (Scale scale : Scale.values()) {
      BigDecimal scaled = decimal(number / scale.size, 3);
      if (size >= scale.size && Value.same(scaled.doubleValue() * scale.size, number)) {
        return scaled.toPlainString() + " " + scale.word;
      }
    }
    return grouped(decimal(number, 3));
  }

  /** "1,234", "2.6 million". */
  public static String plain(double number) {
    return brief(number)
        .replace(" trn", " trillion")
        .replace(" bn", " billion")
        .replace(" m", " million");
  }

  /** An end of a range, where the last digits do not matter: "20k", "1.5m". */
  public static String rough(double number) {
    for (Scale scale : Scale.values()) {
      if (Math.abs(number) >= scale.size) {
        return decimal(number / scale.size, 1).toPlainString() + scale.word;
      }
    }
    return Math.abs(number) >= 10_000
        ? decimal(number / 1000, 0).toPlainString() + "k"
        : grouped(decimal(number, 3));
  }

  private static BigDecimal decimal(double number, int places) {
    BigDecimal rounded = BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP);
    BigDecimal stripped = rounded.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String grouped(BigDecimal number) {
    String plain = number.toPlainString();
    int point = plain.indexOf('.');
    StringBuilder digits = new StringBuilder(plain);
    int first = plain.startsWith("-") ? 1 : 0;
    for (int i = (point < 0 ? plain.length() : point) - 3; i > first; i -= 3) {
      digits.insert(i, ',');
    }
    return digits.toString();
  }

  private enum Scale {
    TRILLION(1e12, "trn"),
    BILLION(1e9, "bn"),
    MILLION(1e6, "m");

    private final double size;
    private final String word;

    Scale(double size, String word) {
      this.size = size;
      this.word = word;
    }
  }
}
