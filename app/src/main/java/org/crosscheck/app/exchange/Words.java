package org.crosscheck.app.exchange;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.crosscheck.model.Value;
import org.jspecify.annotations.Nullable;

/** Values and names as other programs take them. */
final class Words {

  private Words() {}

  /** A value in digits, without a locale: "15", "23 or more", "10 to 15". */
  static String value(Value value) {
    Double min = value.min();
    Double max = value.max();
    if (min == null) {
      return number(max) + " or fewer";
    }
    if (max == null) {
      return number(min) + " or more";
    }
    return value.isPoint() ? number(min) : number(min) + " to " + number(max);
  }

  /** A number in digits; empty for null. */
  static String number(@Nullable Double number) {
    return number == null ? "" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** An id as one part of a path. */
  static String segment(String id) {
    return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
