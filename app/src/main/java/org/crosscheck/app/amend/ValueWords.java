package org.crosscheck.app.amend;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Value;

/**
 * Reads a value as a person writes it: 16, 1,234.5, 2.6 million, 15-20, "at least 16", >=16, "up to
 * 20", <=20.
 */
public final class ValueWords {

  private static final String NUMBER =
      "(-?\\d{1,15}(?:,\\d{3})*(?:\\.\\d{1,9})?(?: (?:thousand|million|billion))?)";
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
  public static Value read(String words) {
    String bare = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
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
            .formatted(shown(words)));
  }

  /** The words, short enough for a message. */
  private static String shown(String words) {
    return words.length() <= 80 ? words : words.substring(0, 80) + "…";
  }

  private static double number(String words) {
    String[] parts = words.replace(",", "").split(" ");
    double digits = Double.parseDouble(parts[0]);
    return switch (parts.length == 1 ? "" : parts[1]) {
      case "thousand" -> digits * 1e3;
      case "million" -> digits * 1e6;
      case "billion" -> digits * 1e9;
      default -> digits;
    };
  }
}
