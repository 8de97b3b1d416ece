package org.crosscheck.app.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Span;

/**
 * The evidence of a record as W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one
 * for each figure, its target the report's words, by quotation and by position. Positions count
 * Unicode code points, as the recommendation has it.
 */
public final class WebAnnotations {

  /** How many characters stand before and behind a quotation. */
  private static final int AROUND = 32;

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private WebAnnotations() {}

  /**
   * An annotation page.
   *
   * @param base address under which ids are made, without a slash at its end:
   *     "http://localhost:7070/api/v1"
   */
  public static ObjectNode of(EventRecord record, String base) {
    Map<String, Article> articles = new HashMap<>();
    record.reports().forEach(article -> articles.put(article.id(), article));
    Map<String, Fact> facts = new HashMap<>();
    record.facts().forEach(fact -> facts.put(fact.id(), fact));
    String event = base + "/events/" + Words.segment(record.event().id());
    ObjectNode page = JSON.objectNode();
    page.put("@context", "http://www.w3.org/ns/anno.jsonld");
    page.put("id", event + "/annotations");
    page.put("type", "AnnotationPage");
    ArrayNode items = page.putArray("items");
    for (int i = 0; i < record.figures().size(); i++) {
      Figure figure = record.figures().get(i);
      Article article = articles.get(figure.report());
      if (article == null) {
        continue;
      }
      ObjectNode item = items.addObject();
      item.put("id", event + "/figures/" + Words.segment(figure.id()));
      item.put("type", "Annotation");
      item.put("motivation", "identifying");
      ObjectNode body = item.putObject("body");
      body.put("type", "TextualBody");
      body.put("format", "text/plain");
      body.put("value", label(figure, facts.get(record.factOf().get(i))));
      item.set("target", target(article, figure.span(), base));
    }
    return page;
  }

  private static String label(Figure figure, @org.jspecify.annotations.Nullable Fact fact) {
    String value = Words.value(figure.value());
    return fact == null ? figure.unit() + ": " + value : fact.label() + ": " + value;
  }

  private static ObjectNode target(Article article, Span span, String base) {
    String text = article.text();
    ObjectNode target = JSON.objectNode();
    target.put(
        "source",
        article.url() == null ? base + "/reports/" + Words.segment(article.id()) : article.url());
    ArrayNode selectors = target.putArray("selector");
    selectors
        .addObject()
        .put("type", "TextQuoteSelector")
        .put("exact", span.of(text))
        .put("prefix", text.substring(edge(text, span.start() - AROUND), span.start()))
        .put("suffix", text.substring(span.end(), edge(text, span.end() + AROUND)));
    int start = text.codePointCount(0, span.start());
    selectors
        .addObject()
        .put("type", "TextPositionSelector")
        .put("start", start)
        .put("end", start + text.codePointCount(span.start(), span.end()));
    return target;
  }

  /** {@code index} within the text, never between the halves of a surrogate pair. */
  private static int edge(String text, int index) {
    int within = Math.clamp(index, 0, text.length());
    boolean splits =
        within > 0
            && within < text.length()
            && Character.isSurrogatePair(text.charAt(within - 1), text.charAt(within));
    return splits ? within - 1 : within;
  }
}
