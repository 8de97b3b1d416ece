package org.crosscheck.app.serve.pages;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.app.serve.Problem;
import org.crosscheck.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value as a person types it: "23", "at least 23", "up to 23", "10 to 15", "1,200", "2.6
 * million".
 */
final class ValueText {

  private static final String NUMBER = "(-?\\d[\\d,]*(?:\\.\\d+)?)( thousand| million| billion)?";
  private static final Pattern POINT = Pattern.compile(NUMBER);
  private static final Pattern LEAST = Pattern.compile("(?:at least|more than|over) " + NUMBER);
  private static final Pattern MOST = Pattern.compile("(?:at most|up to|fewer than) " + NUMBER);
  private static final Pattern RANGE = Pattern.compile(NUMBER + " ?(?:to|-|–) ?" + NUMBER);

  private ValueText() {}

  /** The value; a problem where it is none. */
  static Value read(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    try {
      Matcher range = RANGE.matcher(plain);
      if (range.matches()) {
        return Value.between(number(range, 1), number(range, 3));
      }
      Matcher point = POINT.matcher(plain);
      if (point.matches()) {
        return Value.exactly(number(point, 1));
      }
      Matcher least = LEAST.matcher(plain);
      if (least.matches()) {
        return Value.atLeast(number(least, 1));
      }
      Matcher most = MOST.matcher(plain);
      if (most.matches()) {
        return Value.atMost(number(most, 1));
      }
    } catch (IllegalArgumentException e) {
      // Upside down, or no number after all: said below.
    }
    throw Problem.wrong(
        "value (%s) is no value\nMaybe write it so: 23, at least 23, up to 23, 10 to 15"
            .formatted(Problem.shortened(text)));
  }

  private static double number(Matcher matcher, int group) {
    double digits = Double.parseDouble(matcher.group(group).replace(",", ""));
    @Nullable String size = matcher.group(group + 1);
    return switch (size == null ? "" : size.strip()) {
      case "thousand" -> digits * 1e3;
      case "million" -> digits * 1e6;
      case "billion" -> digits * 1e9;
      default -> digits;
    };
  }
}
