package org.crosscheck.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosscheck.model.Article;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Origin;
import org.crosscheck.model.Quantity;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Report;
import org.crosscheck.model.Span;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Value;
import org.crosscheck.model.Witness;
import org.jspecify.annotations.Nullable;

/**
 * A case annotated by hand: its articles, and its facts as quantities, so that a stage can be tried
 * on perfect rows. Cases lie in a folder {@code shared/cases} beside the project and may be absent.
 *
 * @param name name of the case's folder
 * @param reports its reports with the gold figures
 * @param quantities one for each gold fact, with the gold fact's id
 * @param gold the annotation itself
 */
public record GoldCase(
    String name, List<Report> reports, List<Quantity> quantities, JsonNode gold) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The folder of the cases, or null where there is none. */
  public static @Nullable Path folder() {
    String named = System.getProperty("crosscheck.shared");
    if (named != null) {
      return Path.of(named, "cases");
    }
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path cases = at.resolve("shared").resolve("cases");
      if (Files.isDirectory(cases)) {
        return cases;
      }
    }
    return null;
  }

  /** All cases, by name; none where the folder is absent. */
  public static List<GoldCase> all() {
    Path folder = folder();
    if (folder == null) {
      return List.of();
    }
    try (Stream<Path> cases = Files.list(folder)) {
      return cases
          .filter(each -> Files.exists(each.resolve("gold.json")))
          .sorted()
          .map(GoldCase::load)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The case in one folder. */
  public static GoldCase load(Path folder) {
    try {
      JsonNode gold = JSON.readTree(Files.readString(folder.resolve("gold.json")));
      Map<String, Article> articles = new HashMap<>();
      List<String> order = new ArrayList<>();
      for (String line : Files.readAllLines(folder.resolve("reports.jsonl"))) {
        Article article = article(JSON.readTree(line));
        articles.put(article.id(), article);
        order.add(article.id());
      }
      List<Quantity> quantities = new ArrayList<>();
      Map<String, List<Figure>> figures = new HashMap<>();
      int number = 0;
      for (JsonNode fact : gold.get("facts")) {
        List<Figure> own = new ArrayList<>();
        for (JsonNode mention : fact.get("mentions")) {
          Article article = articles.get(mention.get("doc").asText());
          own.add(figure("f" + ++number, Objects.requireNonNull(article), fact, mention));
        }
        for (Figure each : own) {
          figures.computeIfAbsent(each.report(), id -> new ArrayList<>()).add(each);
        }
        quantities.add(
            new Quantity(
                fact.get("id").asText(),
                fact.get("label").asText(),
                own.get(0).unit(),
                own.get(0).measure(),
                own));
      }
      List<Report> reports = new ArrayList<>();
      for (String id : order) {
        List<Figure> own = new ArrayList<>(figures.getOrDefault(id, List.of()));
        own.sort(java.util.Comparator.comparing(Figure::span));
        reports.add(
            new Report(
                new Reading(Objects.requireNonNull(articles.get(id)), List.of()), own, List.of()));
      }
      return new GoldCase(folder.getFileName().toString(), reports, quantities, gold);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every report is its own voice. */
  public List<Witness> witnesses() {
    return reports.stream().map(each -> new Witness(each.id(), Origin.UNKNOWN, each.id())).toList();
  }

  private static Article article(JsonNode json) {
    String date = json.path("datePublished").asText("");
    Instant published =
        date.isEmpty() ? null : Instant.parse(date.length() > 10 ? date : date + "T00:00:00Z");
    return new Article(
        json.get("identifier").asText(),
        json.path("headline").asText(null),
        json.path("publisher").path("name").asText(null),
        published,
        null,
        "en",
        json.get("articleBody").asText(),
        List.of());
  }

  private static Figure figure(String id, Article article, JsonNode fact, JsonNode mention) {
    String text = article.text();
    Span span =
        new Span(
            text.offsetByCodePoints(0, mention.get("start").asInt()),
            text.offsetByCodePoints(0, mention.get("end").asInt()));
    Modality modality = Modality.valueOf(mention.get("modality").asText().toUpperCase(Locale.ROOT));
    String unit = mention.path("unit").asText("");
    String speaker = mention.path("speaker").asText(null);
    return new Figure(
        id,
        article.id(),
        span,
        span.of(text),
        value(mention.get("value"), modality),
        modality,
        unit,
        null,
        null,
        null,
        speaker == null || mention.path("speaker").isNull()
            ? null
            : new Speaker(speaker, null, List.of()),
        sentence(text, span),
        sentenceIndex(text, span),
        "gold",
        CrudeMeasure.of(unit, fact.get("label").asText()),
        null);
  }

  private static Value value(JsonNode value, Modality modality) {
    if (value.isArray()) {
      return Value.between(value.get(0).asDouble(), value.get(1).asDouble());
    }
    return switch (modality) {
      case AT_LEAST, MORE_THAN -> Value.atLeast(value.asDouble());
      case AT_MOST, LESS_THAN -> Value.atMost(value.asDouble());
      case EXACT, ABOUT, RANGE -> Value.exactly(value.asDouble());
    };
  }

  private static Span sentence(String text, Span span) {
    int start = 0;
    for (int i = span.start() - 1; i > 0 && start == 0; i--) {
      if (ends(text, i)) {
        start = i + 1;
      }
    }
    int end = text.length();
    for (int i = span.end(); i < text.length() && end == text.length(); i++) {
      if (ends(text, i)) {
        end = i + 1;
      }
    }
    while (start < span.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  private static int sentenceIndex(String text, Span span) {
    int index = 0;
    for (int i = 0; i < span.start(); i++) {
      index += ends(text, i) ? 1 : 0;
    }
    return index;
  }

  private static boolean ends(String text, int i) {
    char at = text.charAt(i);
    if (at == '\n') {
      return true;
    }
    return (at == '.' || at == '!' || at == '?')
        && i + 2 < text.length()
        && Character.isWhitespace(text.charAt(i + 1))
        && !Character.isLowerCase(text.charAt(i + 2))
        && i > 2
        && Character.isLowerCase(text.charAt(i - 2));
  }
}
