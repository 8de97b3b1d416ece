package org.crosscheck.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a careful reader wrote down of a case, by the definitions of {@code shared/figures.md}.
 *
 * @param facts its facts
 * @param sums its relations of kind sum
 */
record Gold(List<Fact> facts, List<Sum> sums) {

  /** A quantity and where the reports tell it. {@code verdict} is null where one report does. */
  record Fact(
      String id,
      String label,
      @Nullable String verdict,
      Interval accepted,
      List<Mention> mentions) {}

  /**
   * A figure; {@code start} and {@code end} count code points in the body of report {@code doc}.
   */
  record Mention(
      String fact,
      String doc,
      int start,
      int end,
      String text,
      Interval value,
      String modality,
      @Nullable String speaker) {}

  /** A sum; {@code whole} and {@code parts} are ids of facts. */
  record Sum(String equation, String whole, List<String> parts) {}

  static Gold read(Path file) {
    JsonNode root;
    try {
      root = new JsonMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Fact> facts = new ArrayList<>();
    for (JsonNode fact : root.get("facts")) {
      String id = fact.get("id").asText();
      List<Mention> mentions = new ArrayList<>();
      for (JsonNode each : fact.get("mentions")) {
        mentions.add(mention(id, each));
      }
      facts.add(
          new Fact(
              id,
              fact.path("label").asText(),
              text(fact.get("verdict")),
              Interval.of(fact.get("accepted")),
              mentions));
    }
    List<Sum> sums = new ArrayList<>();
    for (JsonNode each : root.get("relations")) {
      if (each.get("kind").asText().equals("sum")) {
        List<String> parts = new ArrayList<>();
        each.path("parts").forEach(part -> parts.add(part.asText()));
        sums.add(
            new Sum(
                each.path("equation").asText(), String.valueOf(text(each.get("whole"))), parts));
      }
    }
    return new Gold(facts, sums);
  }

  /** All figures, those of one fact together. */
  List<Mention> mentions() {
    return facts.stream().flatMap(fact -> fact.mentions().stream()).toList();
  }

  private static Mention mention(String fact, JsonNode node) {
    return new Mention(
        fact,
        node.get("doc").asText(),
        node.get("start").asInt(),
        node.get("end").asInt(),
        node.path("text").asText(),
        Interval.of(node.get("value")),
        node.get("modality").asText(),
        text(node.get("speaker")));
  }

  private static @Nullable String text(@Nullable JsonNode node) {
    return node == null || node.isNull() ? null : node.asText();
  }
}
