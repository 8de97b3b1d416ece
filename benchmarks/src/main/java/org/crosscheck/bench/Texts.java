package org.crosscheck.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.crosscheck.model.Article;

/** Texts to time on: the cases' reports and a fixed sample of articles on shootings. */
final class Texts {

  private static final long SEED = 2018;

  private Texts() {}

  /**
   * The reports of each case, then whole incidents of the Gun Violence Archive set, chosen by a
   * fixed seed, until there are {@code sample} articles.
   */
  static List<List<Article>> events(int sample) throws IOException {
    List<List<Article>> events = new ArrayList<>();
    Case.all().forEach(each -> events.add(each.articles()));
    Map<String, List<String>> incidents = new TreeMap<>();
    for (String line : Files.readAllLines(SharedFolder.find("yardsticks/gva/articles.jsonl"))) {
      String incident = new JsonMapper().readTree(line).get("incident").asText();
      incidents.computeIfAbsent(incident, k -> new ArrayList<>()).add(line);
    }
    List<String> order = new ArrayList<>(incidents.keySet());
    Collections.shuffle(order, new Random(SEED));
    Map<String, List<Article>> chosen = new LinkedHashMap<>();
    int count = 0;
    for (String incident : order) {
      if (count >= sample) {
        break;
      }
      List<Article> articles = ingested(incidents.getOrDefault(incident, List.of()));
      chosen.put(incident, articles);
      count += articles.size();
    }
    events.addAll(chosen.values());
    return events;
  }

  private static List<Article> ingested(List<String> lines) throws IOException {
    Path file = Files.createTempFile("incident", ".jsonl");
    try {
      Files.write(file, lines);
      return Case.articles(file);
    } finally {
      Files.delete(file);
    }
  }
}
