package org.crosscheck.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.EventRecord;

/**
 * The record as JSON, in the format {@code crosscheck-record/1} that {@code
 * docs/reference/record.md} describes. Spans count UTF-16 in memory and code points in the written
 * form; they are converted here and nowhere else.
 */
public final class RecordJson {

  private static final JsonMapper MAPPER = new JsonMapper();

  private RecordJson() {}

  /**
   * The record, for people and programs, ending in a newline. Half a surrogate pair, which no
   * encoding can carry, is written as U+FFFD; that moves no offset.
   *
   * @throws IllegalArgumentException if a value is not a finite number
   */
  public static String write(EventRecord record) {
    return Layout.print(new RecordWriter(record, Set.of()).write());
  }

  /**
   * The record that {@code json} tells. What a record keeps for the work inside Crosscheck is not
   * in the format: a figure comes back with a bare {@link org.crosscheck.model.Measure}, sentence
   * number -1 and no {@code partOf}. Fields that the format does not know are passed over.
   *
   * @throws IllegalArgumentException if it is not JSON, of another format, or a field is missing,
   *     of the wrong type or outside its text; the message names the field
   */
  public static EventRecord read(String json) {
    return read(json, Map.of());
  }

  /**
   * The record on one line without the texts of some reports, for a place that keeps the texts
   * once.
   *
   * @param withoutText ids of those reports
   */
  public static String write(EventRecord record, Set<String> withoutText) {
    return Layout.compact(new RecordWriter(record, withoutText).write());
  }

  /**
   * The record that {@code json} tells.
   *
   * @param texts the texts that it does not hold, by their reports' ids
   * @throws IllegalArgumentException as {@link #read(String)}, and if a text is missing
   */
  public static EventRecord read(String json, Map<String, String> texts) {
    try {
      return RecordReader.read(Field.root(MAPPER.readTree(json)), texts);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(
          "record () is not JSON: " + e.getOriginalMessage() + where(e), e);
    }
  }

  private static String where(JsonProcessingException e) {
    return e.getLocation() == null
        ? ""
        : " (line %d, column %d)"
            .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
  }
}
