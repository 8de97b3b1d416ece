package org.crosscheck.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Modality;

/** Writes numbers as an editor would: 539, 1,600, 9.0, at least 23, 2.6 million. */
final class Numerals {

  private static final MathContext DIGITS = new MathContext(12);

  /** Below this {@link #DIGITS} hold every whole number. */
  private static final double WHOLE = 1e11;

  private Numerals() {}

  /** All digits, with commas from a thousand on. */
  static String plain(double number) {
    if (number == Math.rint(number) && Math.abs(number) < WHOLE) {
      return grouped((long) number);
    }
    BigDecimal exact = new BigDecimal(number, DIGITS).stripTrailingZeros();
    return String.format(java.util.Locale.ROOT, "%,." + Math.max(0, exact.scale()) + "f", exact);
  }

  private static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(Math.abs(number)));
    for (int comma = digits.length() - 3; comma > 0; comma -= 3) {
      digits.insert(comma, ',');
    }
    return number < 0 ? "-" + digits : digits.toString();
  }

  /** The figure's number with the words that bound it. */
  static String worded(Figure figure) {
    if (figure.modality() == Modality.RANGE) {
      return figure.text();
    }
    String number = number(figure);
    return switch (figure.modality()) {
      case EXACT, RANGE -> number;
      case AT_LEAST -> "at least " + number;
      case MORE_THAN -> "more than " + number;
      case AT_MOST -> "up to " + number;
      case LESS_THAN -> "under " + number;
      case ABOUT -> "about " + number;
    };
  }

  /** A decimal keeps its last zero (9.0); a million or more is written with its word. */
  private static String number(Figure figure) {
    double number =
        figure.modality() == Modality.AT_MOST || figure.modality() == Modality.LESS_THAN
            ? upper(figure)
            : figure.value().number();
    double size = Math.abs(number);
    if (size >= 1e9 && size < 1e12) {
      return plain(number / 1e9) + " billion";
    }
    if (size >= 1e6 && size < 1e9) {
      return plain(number / 1e6) + " million";
    }
    String text = figure.text().strip();
    boolean fraction = number != Math.rint(number) && text.chars().noneMatch(Character::isDigit);
    if (fraction) {
      return text;
    }
    return text.indexOf('.') > 0
            && text.matches("\\d+\\.\\d+")
            && Double.parseDouble(text) == number
        ? text
        : plain(number);
  }

  private static double upper(Figure figure) {
    Double max = figure.value().max();
    return max == null ? figure.value().number() : max;
  }
}
