package org.crosscheck.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.record.RecordSchema.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RecordSchemaTest {

  @Test
  void aWrittenRecordIsValid() {
    assertThat(faults(RecordJson.write(Records.ferry()))).isEmpty();
  }

  @Test
  void theExampleOfTheFormatsPageIsValidAndReads() throws IOException {
    String page = Files.readString(Path.of("../docs/reference/record.md"));
    String example = page.split("```(json)?\n")[1];
    assertThat(faults(example)).isEmpty();
    assertThat(RecordJson.write(RecordJson.read(example))).isEqualTo(example);
  }

  @Test
  void theSchemaIsStrict() {
    String json = RecordJson.write(Records.ferry());
    assertThat(faults(json.replaceFirst("\"slot\"", "\"slott\""))).isNotEmpty();
    assertThat(faults(json.replaceFirst("\"exact\"", "\"sure\""))).isNotEmpty();
    assertThat(
            faults(
                json.replaceFirst(
                    "\\{\"min\": 31, \"max\": 31}", "{\"min\": null, \"max\": null}")))
        .isNotEmpty();
    assertThat(faults(json.replaceFirst("\"start\": \\d+", "\"start\": -1"))).isNotEmpty();
    assertThat(faults(json.replaceFirst("T09:30:00Z", ""))).isNotEmpty();
  }
}
