package org.crosscheck.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Reports as schema.org NewsArticle: one object, a list of them, a {@code @graph}, or a line each.
 * Of things that are no article, such as the organisations of a graph, nothing is said as long as
 * an article stands beside them.
 */
final class NewsJson {

  /** For a document that is read as a whole: its tree takes fifty times the memory of its parts. */
  static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder().maxTokenCount(2_000_000).build();

  private static final ObjectReader READER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(BOUNDS).build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(JsonNode.class);

  private NewsJson() {}

  /** One document; lines of JSON under an ending that promises one are read all the same. */
  static List<Intake> document(Source source, String text) {
    try {
      return articles(source, parse(text));
    } catch (JsonProcessingException e) {
      return parses(firstLine(text)) ? byLine(source, text) : List.of(broken(source, e));
    }
  }

  /** A document a line; one document over several lines is read all the same. */
  static List<Intake> lines(Source source, String text) {
    if (!parses(firstLine(text))) {
      try {
        return articles(source, parse(text));
      } catch (JsonProcessingException e) {
        // Not one document either, so its first line is broken and is named with the others.
      }
    }
    return byLine(source, text);
  }

  private static List<Intake> byLine(Source source, String text) {
    List<Intake> intakes = new ArrayList<>();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        intakes.addAll(line(source.line(i + 1), lines[i]));
      }
    }
    return intakes;
  }

  /** What one line holds. */
  static List<Intake> line(Source line, String text) {
    try {
      return articles(line, parse(text));
    } catch (JsonProcessingException e) {
      return List.of(line.rejected(reason(e)));
    }
  }

  private static Intake broken(Source source, JsonProcessingException e) {
    int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    return source.line(line).rejected(reason(e));
  }

  private static String reason(JsonProcessingException e) {
    return e instanceof StreamConstraintsException
        ? "is nested too deeply, has too many parts or holds a number that is too long"
        : "is not JSON: " + Message.of(e);
  }

  private static JsonNode parse(String text) throws JsonProcessingException {
    return READER.readTree(text);
  }

  private static boolean parses(String line) {
    try {
      return parse(line).isContainerNode();
    } catch (JsonProcessingException e) {
      return false;
    }
  }

  private static String firstLine(String text) {
    return text.lines().filter(each -> !each.isBlank()).findFirst().orElse("");
  }

  private static List<Intake> articles(Source source, JsonNode root) {
    List<JsonNode> items = Schema.items(root);
    List<Intake> intakes = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      JsonNode item = items.get(i);
      if (items.size() == 1 || Schema.isArticle(item)) {
        intakes.add(article(items.size() == 1 ? source : source.item(i + 1), item));
      }
    }
    return intakes.isEmpty() ? List.of(source.rejected("holds no NewsArticle")) : intakes;
  }

  private static Intake article(Source source, JsonNode item) {
    if (!item.isObject()) {
      return source.rejected(
          "is not a NewsArticle but " + item.getNodeType().name().toLowerCase(Locale.ROOT));
    }
    String text = Schema.body(item);
    if (text == null) {
      return source.rejected("has no articleBody");
    }
    if (text.chars().noneMatch(Character::isLetter)) {
      return source.rejected("has an articleBody without words");
    }
    @Nullable String id = Schema.id(item);
    return source.accepted(
        new Article(
            id == null ? source.stem() : id,
            Schema.text(item, "headline", "name"),
            Schema.name(item.path("publisher")),
            Dates.parse(Schema.text(item, "datePublished")),
            Schema.url(item),
            Schema.language(item.path("inLanguage")),
            text,
            Furniture.in(text)),
        id);
  }
}
