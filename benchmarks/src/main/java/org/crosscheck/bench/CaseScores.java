package org.crosscheck.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.flow.Flow;
import org.crosscheck.model.EventRecord;
import org.crosscheck.record.RecordJson;

/** Runs the product on the cases and scores its records with {@code shared/score/score.py}. */
final class CaseScores {

  private static final Path RECORDS = Path.of("benchmarks", "target", "records");

  private CaseScores() {}

  /**
   * The scorer's table. The records are left in {@code benchmarks/target/records}.
   *
   * @param names cases to run, all where empty
   * @param errors kinds of errors to list on standard output
   */
  static String table(List<String> names, List<Errors> errors)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3"));
    command.add(SharedFolder.find("score/score.py").toString());
    Files.createDirectories(RECORDS);
    try (Flow flow = Flow.open()) {
      for (Case each : Case.all()) {
        if (!names.isEmpty() && !names.contains(each.name())) {
          continue;
        }
        EventRecord record = flow.record(each.articles());
        Path file = RECORDS.resolve(each.name() + ".json");
        Files.writeString(file, RecordJson.write(record));
        command.add(each.folder().toString());
        command.add(file.toString());
        if (!errors.isEmpty()) {
          Match match = new Match(each.gold(), bodies(each), record);
          System.out.println("==== " + each.name());
          errors.forEach(kind -> System.out.print(kind.list(match)));
        }
      }
    }
    return Program.output(command);
  }

  /** The texts that the gold's spans count in. */
  private static Map<String, String> bodies(Case one) throws IOException {
    Map<String, String> bodies = new LinkedHashMap<>();
    for (String line : Files.readAllLines(one.folder().resolve("reports.jsonl"))) {
      JsonNode report = new JsonMapper().readTree(line);
      bodies.put(report.get("identifier").asText(), report.get("articleBody").asText());
    }
    return bodies;
  }
}
