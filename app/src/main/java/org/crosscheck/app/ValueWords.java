package org.crosscheck.app;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Value;

/**
 * Reads a value as a person writes it: 16, 1,234.5, 15-20, "at least 16", >=16, "up to 20", <=20.
 */
final class ValueWords {

  private static final String NUMBER = "(-?\\d{1,15}(?:,\\d{3})*(?:\\.\\d{1,9})?)";
  private static final Pattern POINT = Pattern.compile(NUMBER);
  private static final Pattern RANGE =
      Pattern.compile(NUMBER + "\\s*(?:-|–|to|\\.\\.)\\s*" + NUMBER);
  private static final Pattern AT_LEAST = Pattern.compile("(?:at least |>=|≥)\\s*" + NUMBER);
  private static final Pattern AT_MOST = Pattern.compile("(?:at most |up to |<=|≤)\\s*" + NUMBER);

  private ValueWords() {}

  /**
   * The value.
   *
   * @throws IllegalArgumentException if it is none; the message says how to write one
   */
  static Value read(String words) {
    String bare = words.strip();
    Matcher point = POINT.matcher(bare);
    if (point.matches()) {
      return Value.exactly(number(point.group(1)));
    }
    Matcher range = RANGE.matcher(bare);
    if (range.matches() && number(range.group(1)) <= number(range.group(2))) {
      return Value.between(number(range.group(1)), number(range.group(2)));
    }
    Matcher least = AT_LEAST.matcher(bare);
    if (least.matches()) {
      return Value.atLeast(number(least.group(1)));
    }
    Matcher most = AT_MOST.matcher(bare);
    if (most.matches()) {
      return Value.atMost(number(most.group(1)));
    }
    throw new IllegalArgumentException(
        "value (%s) is no value%nMaybe write it so: 16, 15-20, \"at least 16\", \"up to 20\""
            .formatted(Console.plain(words)));
  }

  private static double number(String digits) {
    return Double.parseDouble(digits.replace(",", ""));
  }
}
