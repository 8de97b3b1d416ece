package org.crosscheck.record;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The schema of the docs, for any test that has a record. */
public final class RecordSchema {

  private static final Schema SCHEMA = schema();

  private RecordSchema() {}

  /** Where the written record departs from the schema; empty if nowhere. */
  public static List<String> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static Schema schema() {
    try {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Files.readString(Path.of("../docs/reference/record.schema.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
