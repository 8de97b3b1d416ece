package org.crosscheck.bench;

import java.util.function.IntFunction;
import org.crosscheck.model.EventRecord;
import org.crosscheck.record.RecordJson;

/** A record whose reports have other ids, wherever they stand. */
final class Renamed {

  private Renamed() {}

  /** The record of reports "template-0", "template-1" ... under the names that {@code name} gives. */
  static EventRecord of(EventRecord record, IntFunction<String> name) {
    String json = RecordJson.write(record);
    for (int i = 0; i < record.reports().size(); i++) {
      json = json.replace("\"template-" + i + "\"", "\"" + name.apply(i) + "\"");
    }
    return RecordJson.read(json);
  }
}
