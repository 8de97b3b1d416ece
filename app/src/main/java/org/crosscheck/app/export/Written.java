package org.crosscheck.app.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosscheck.model.EventRecord;
import org.crosscheck.record.RecordJson;
import org.jspecify.annotations.Nullable;

/** How rows are written. */
public enum Written {
  /** JSON, an object a line. */
  JSONL,
  /**
   * Comma-separated values as RFC 4180 has them, the names of the columns first. A list's entries
   * are parted by "; ". Text that a spreadsheet would take for a formula has an apostrophe before
   * it.
   */
  CSV;

  private static final JsonMapper MAPPER = new JsonMapper();

  private static final String FORMULA = "=+-@\t\r";

  /** What stands before the first row; may be empty. */
  public String head(Map<String, @Nullable Object> first) {
    return switch (this) {
      case JSONL -> "";
      case CSV -> String.join(",", first.keySet()) + "\r\n";
    };
  }

  /** A row with the end of its line. */
  public String row(Map<String, @Nullable Object> row) {
    return switch (this) {
      case JSONL -> json(row) + "\n";
      case CSV ->
          row.values().stream().map(Written::cell).collect(Collectors.joining(",")) + "\r\n";
    };
  }

  /** A whole record in one line. */
  public static String record(EventRecord record) {
    try {
      return MAPPER.writeValueAsString(MAPPER.readTree(RecordJson.write(record))) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record is JSON", e);
    }
  }

  private static String json(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row holds texts, numbers and lists", e);
    }
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Double number -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
      case Number number -> number.toString();
      case Collection<?> many ->
          text(many.stream().map(String::valueOf).collect(Collectors.joining("; ")));
      default -> text(value.toString());
    };
  }

  private static String text(String text) {
    String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean plain = List.of(",", "\"", "\n", "\r").stream().noneMatch(safe::contains);
    return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
  }
}
