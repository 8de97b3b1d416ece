package org.crosscheck.lineage;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.extract.Extractor;
import org.crosscheck.ingest.Ingest;
import org.crosscheck.ingest.Intake;
import org.crosscheck.model.Report;
import org.crosscheck.read.Reader;

/** The pairs of articles on shootings that were labelled by hand, with their texts read. */
final class LabelledPairs {

  /** What a reader of both texts found. */
  enum Label {
    VERBATIM,
    EDITED,
    PARAPHRASED,
    INDEPENDENT
  }

  /**
   * Two articles and how they hang together.
   *
   * @param test whether the pair is of the half that nothing is fitted on
   */
  record Pair(Report a, Report b, Label label, boolean test) {

    boolean derived() {
      return label != Label.INDEPENDENT;
    }
  }

  private LabelledPairs() {}

  /**
   * Reads the pairs.
   *
   * @param labels two identifiers and a label a line, between tabs
   * @param articles NewsArticle lines that hold them
   */
  static List<Pair> read(Path labels, Path articles) throws IOException {
    List<String[]> rows =
        Files.readAllLines(labels).stream()
            .filter(line -> !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .toList();
    Set<String> wanted = new HashSet<>();
    rows.forEach(row -> wanted.addAll(List.of(row[0], row[1])));
    Map<String, Report> reports = reports(articles, wanted);
    List<Pair> pairs = new ArrayList<>();
    for (String[] row : rows) {
      pairs.add(
          new Pair(
              of(reports, row[0]),
              of(reports, row[1]),
              Label.valueOf(row[2].toUpperCase(Locale.ROOT)),
              isTest(row[0], row[1])));
    }
    return pairs;
  }

  private static Report of(Map<String, Report> reports, String id) {
    Report report = reports.get(id);
    if (report == null) {
      throw new IllegalStateException("article (" + id + ") is not among the articles");
    }
    return report;
  }

  /** The halves are made by the SHA-256 of both identifiers; an odd first byte is the test half. */
  private static boolean isTest(String a, String b) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((a + " " + b).getBytes(StandardCharsets.UTF_8));
      return (hash[0] & 1) == 1;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Report> reports(Path articles, Set<String> wanted) throws IOException {
    Map<String, String> lines = new HashMap<>();
    JsonMapper json = new JsonMapper();
    for (String line : Files.readAllLines(articles)) {
      String id = json.readTree(line).get("identifier").asText();
      if (wanted.contains(id)) {
        lines.putIfAbsent(id, line);
      }
    }
    Map<String, Report> reports = new HashMap<>();
    Path folder = Files.createTempDirectory("pairs");
    try (Reader reader = Reader.load()) {
      Extractor extractor = new Extractor();
      for (Map.Entry<String, String> each : lines.entrySet()) {
        Path file = Files.writeString(folder.resolve("article.jsonl"), each.getValue());
        for (Intake intake :
            Ingest.from(List.of(file.toString()), InputStream.nullInputStream()).toList()) {
          if (intake instanceof Intake.Accepted accepted) {
            reports.put(each.getKey(), extractor.extract(reader.read(accepted.article())));
          }
        }
        Files.delete(file);
      }
    } finally {
      Files.delete(folder);
    }
    return reports;
  }
}
