package org.crosscheck.app.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows of CSV as RFC 4180 has them, harmless where a spreadsheet opens them. */
public final class Csv {

  private Csv() {}

  /**
   * One row with its line end. A field that a spreadsheet would take for a formula gets an
   * apostrophe before it; numbers stay as they are.
   */
  public static String row(List<? extends @Nullable String> fields) {
    return fields.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(@Nullable String words) {
    if (words == null || words.isEmpty()) {
      return "";
    }
    String safe = isFormula(words) ? "'" + words : words;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isFormula(String words) {
    char first = words.charAt(0);
    if (first == '-' || first == '+') {
      return !words.matches("[-+]?\\d+(?:\\.\\d+)?");
    }
    return first == '=' || first == '@' || first == '\t' || first == '\r';
  }
}
