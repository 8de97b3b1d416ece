package org.crosscheck.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosscheck.model.Article;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A report as an HTML page. What the page says of itself is taken from its JSON-LD article first,
 * then from Open Graph and other meta elements, then from what it shows; its text from {@link
 * PageText}, or from the JSON-LD where the page shows much less than that holds.
 */
final class Page {

  /** Where pages write when they were published, best first; each with the attribute to read. */
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name~=(?i)^(pubdate|publish-?date|date|dc\\.date(\\.issued)?|parsely-pub-date|sailthru\\.date)$]",
          "[itemprop=datePublished]",
          "article time",
          "time[pubdate]",
          "time");

  private Page() {}

  /** The report that {@code url} shows, or why none is to be had. */
  static Intake fetch(Source source, String url, Web web) {
    return switch (web.fetchAnew(url)) {
      case Web.Sent sent when sent.cut() -> source.rejected(Input.TOO_LARGE);
      case Web.Sent sent ->
          switch (Decoded.of(sent.bytes(), sent.charset())) {
            case Decoded.Text(String html) -> read(source.at(sent.url()), html, null);
            case Decoded.NotText(String reason) -> source.rejected(reason);
          };
      case Web.Unchanged unchanged -> source.rejected("is answered with status 304");
      case Web.Failed(String reason) -> source.rejected(reason);
    };
  }

  /**
   * @param crawled when the page was fetched, for a page that does not say when it was published
   */
  static Intake read(Source source, String html, @Nullable Instant crawled) {
    if (Markup.tags(html) > Markup.MOST) {
      return source.rejected(Markup.TOO_MANY);
    }
    Document document = Jsoup.parse(html);
    JsonNode data = LinkedData.article(document);
    @Nullable String headline = headline(document, data);
    String shown = PageText.of(document, headline);
    String body = unescaped(Schema.body(data));
    String text = body != null && body.length() > 2 * shown.length() ? body : shown;
    if (text.chars().noneMatch(Character::isLetter)) {
      return source.rejected("holds no text of an article");
    }
    String id = Schema.id(data);
    Instant published = published(document, data);
    String[] remarks =
        published == null && crawled != null
            ? new String[] {
              "does not say when it was published; the day it was fetched stands for that"
            }
            : new String[0];
    return source.accepted(
        new Article(
            id == null ? source.stem() : id,
            headline,
            first(
                unescaped(Schema.name(data.path("publisher"))),
                meta(document, "meta[property=og:site_name]")),
            published == null ? crawled : published,
            first(
                Schema.url(data),
                attribute(document, "link[rel=canonical]", "href"),
                meta(document, "meta[property=og:url]"),
                source.address()),
            language(document, data),
            text,
            Furniture.in(text)),
        id,
        remarks);
  }

  private static @Nullable String headline(Document document, JsonNode data) {
    List<Element> headings = document.select("h1");
    return first(
        unescaped(Schema.text(data, "headline")),
        meta(document, "meta[property=og:title]"),
        headings.size() == 1 ? headings.getFirst().text() : null,
        document.title());
  }

  private static @Nullable Instant published(Document document, JsonNode data) {
    Stream<String> shown =
        DATES.stream()
            .flatMap(query -> document.select(query).stream().limit(1))
            .flatMap(element -> Stream.of(element.attr("content"), element.attr("datetime")));
    return Stream.concat(Stream.ofNullable(Schema.text(data, "datePublished")), shown)
        .map(Dates::parse)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static String language(Document document, JsonNode data) {
    return data.has("inLanguage")
        ? Schema.language(data.path("inLanguage"))
        : Schema.tag(attribute(document, "html", "lang"));
  }

  private static @Nullable String meta(Document document, String query) {
    return attribute(document, query, "content");
  }

  private static @Nullable String attribute(Document document, String query, String name) {
    Element element = document.selectFirst(query);
    return element == null ? null : element.attr(name);
  }

  /** JSON-LD is often written with HTML's entities in it. */
  private static @Nullable String unescaped(@Nullable String text) {
    return text == null ? null : Parser.unescapeEntities(text, false);
  }

  private static @Nullable String first(@Nullable String... candidates) {
    for (String each : candidates) {
      if (each != null && !each.isBlank()) {
        return each.strip();
      }
    }
    return null;
  }
}
