package org.crosscheck.app.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.ingest.Ingest;
import org.crosscheck.ingest.Intake;

/** The reports of the demo: invented events, the six of the samples among them. */
public final class DemoReports {

  private DemoReports() {}

  /**
   * All of them, by date of publication.
   *
   * @param samples the folder of the samples
   */
  public static List<Intake> all(Path samples) {
    List<Intake> reports = new ArrayList<>();
    try (InputStream in = DemoReports.class.getResourceAsStream("demo.jsonl")) {
      if (in == null) {
        throw new IllegalStateException("resource (demo.jsonl) is not on the class path");
      }
      byte[] bytes = in.readAllBytes();
      reports.addAll(read("-", new ByteArrayInputStream(bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    reports.addAll(read(samples.toString(), InputStream.nullInputStream()));
    reports.sort(Comparator.comparing(DemoReports::published));
    return reports;
  }

  private static List<Intake> read(String source, InputStream in) {
    try (Stream<Intake> stream = Ingest.from(List.of(source), in)) {
      return stream.filter(Intake.Accepted.class::isInstance).toList();
    }
  }

  private static Instant published(Intake intake) {
    return intake instanceof Intake.Accepted accepted && accepted.article().published() != null
        ? accepted.article().published()
        : Instant.EPOCH;
  }
}
