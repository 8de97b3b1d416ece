package org.crosscheck.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordSchemaTest {

  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(Path.of("../docs/reference/record.schema.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

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
