package org.crosscheck.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.flow.Flow;
import org.crosscheck.ingest.Ingest;
import org.crosscheck.ingest.Intake;
import org.crosscheck.model.Article;
import org.crosscheck.model.Report;

/** Labelled reports in the order in which they were published, and what is known of incidents. */
final class Incidents {

  /** Articles that are read together. */
  private static final int BATCH = 32;

  /**
   * A report whose event is known.
   *
   * @param report the report as read
   * @param incident its event, as labelled
   */
  record Labelled(Report report, String incident, Sketch sketch) {

    static Labelled of(Report report, String incident) {
      return new Labelled(report, incident, Sketch.of(report));
    }

    /** Which half of the incidents it is of: weights fitted on one are scored on the other. */
    int half() {
      int hash = incident.hashCode();
      hash ^= hash >>> 16;
      hash *= 0x45d9f3b;
      return (hash ^ hash >>> 16) & 1;
    }
  }

  /** How many were killed and injured, as counted by hand. */
  record Toll(int killed, int injured) {}

  private Incidents() {}

  /**
   * Reads the articles of a file; one that repeats another is left out, as it would be of a stream.
   *
   * @param unlabelled the incident of articles that have no label
   */
  static List<Labelled> read(Flow flow, Path articles, String unlabelled) throws IOException {
    Map<String, String> incidents = new HashMap<>();
    for (String line : Files.readAllLines(articles)) {
      JsonNode article = new ObjectMapper().readTree(line);
      incidents.put(article.path("identifier").asText(), article.path("incident").asText());
    }
    List<Article> accepted = new ArrayList<>();
    for (Intake intake : Ingest.from(List.of(articles.toString()), System.in).toList()) {
      if (intake instanceof Intake.Accepted one) {
        accepted.add(one.article());
      }
    }
    List<Labelled> labelled = new ArrayList<>();
    for (int i = 0; i < accepted.size(); i += BATCH) {
      List<Article> batch = accepted.subList(i, Math.min(accepted.size(), i + BATCH));
      for (Report report : flow.reports(batch)) {
        String incident = incidents.getOrDefault(report.id(), "");
        labelled.add(Labelled.of(report, incident.isEmpty() ? unlabelled : incident));
      }
    }
    labelled.sort(
        Comparator.comparing(
            each -> {
              Instant published = each.report().article().published();
              return published == null ? Instant.MAX : published;
            }));
    return labelled;
  }

  /** The tolls of a file, by incident. */
  static Map<String, Toll> tolls(Path incidents) throws IOException {
    Map<String, Toll> tolls = new HashMap<>();
    for (String line : Files.readAllLines(incidents)) {
      JsonNode incident = new ObjectMapper().readTree(line);
      tolls.put(
          incident.path("incident_uri").asText(),
          new Toll(incident.path("num_killed").asInt(), incident.path("num_injured").asInt()));
    }
    return tolls;
  }
}
