package org.crosscheck.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crosscheck.flow.Flow;
import org.crosscheck.model.Article;
import org.crosscheck.model.Change;
import org.crosscheck.model.EventRecord;
import org.crosscheck.store.ChangeEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** One record in the forms that other programs read. */
class ExchangeTest {

  private static final String BASE = "http://localhost:7070/api/v1";
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private static EventRecord record;

  @BeforeAll
  static void fold() {
    try (Flow flow = Flow.open()) {
      record =
          flow.record(
                  List.of(
                      article(
                          "a b", "🚢 The ferry fire killed 3 people and injured 14, police said."),
                      article(
                          "c", "Fourteen people were injured in the ferry fire, the mayor said."),
                      article("d", "The ferry fire injured 16 people, \"=1+1\", police said.")))
              .called("e1");
    }
  }

  @Test
  void annotationsQuoteTheWordsOfTheReport() {
    JsonNode page = WebAnnotations.of(record, BASE);
    assertThat(page.get("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
    assertThat(page.get("items")).hasSameSizeAs(record.figures());
    for (JsonNode item : page.get("items")) {
      JsonNode quote = item.at("/target/selector/0");
      JsonNode position = item.at("/target/selector/1");
      Article article =
          record.reports().stream()
              .filter(each -> item.at("/target/source").asText().endsWith(address(each)))
              .findFirst()
              .orElseThrow();
      int[] points = article.text().codePoints().toArray();
      int start = position.get("start").asInt();
      String words = new String(points, start, position.get("end").asInt() - start);
      assertThat(words).isEqualTo(quote.get("exact").asText());
      assertThat(article.text())
          .contains(quote.get("prefix").asText() + words + quote.get("suffix").asText());
    }
  }

  @Test
  void reviewsSayHowAClaimIsSupportedAndNeverThatItIsTrue() {
    JsonNode graph = ClaimReviews.of(record, BASE, NOON);
    assertThat(graph.get("@graph")).isNotEmpty();
    assertThat(graph.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("\"true\"");
    JsonNode review = graph.get("@graph").get(0);
    assertThat(review.get("@type").asText()).isEqualTo("ClaimReview");
    assertThat(review.at("/itemReviewed/appearance")).hasSizeGreaterThan(1);
    assertThat(review.at("/reviewRating").has("ratingValue")).isFalse();
    assertThat(review.at("/reviewRating/alternateName").asText()).isNotEmpty();
  }

  @Test
  void everyRowOfHxlHasAsManyFieldsAsTags() {
    String[] head = HxlCsv.head().split("\r\n");
    assertThat(head[1].split(",")).allMatch(tag -> tag.startsWith("#"));
    assertThat(head[0].split(",")).hasSameSizeAs(head[1].split(","));
    assertThat(HxlCsv.rows(record).split("\r\n")).hasSameSizeAs(record.facts());
  }

  @Test
  void theFeedIsXmlWhateverTheWords() throws Exception {
    Change change =
        new Change(
            Change.Kind.VALUE, "x", "14", "16", "<b>14 \u0000-> 16\uD83D</b>", "q1", List.of());
    String feed =
        AtomFeed.of(List.of(new ChangeEntry(7, "e1", 2, NOON, change)), BASE, BASE + "/feed", NOON);
    Element root =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertThat(root.getElementsByTagName("title").item(1).getTextContent())
        .isEqualTo("<b>14 \uFFFD-> 16\uFFFD</b>");
    assertThat(root.getElementsByTagName("updated").getLength()).isEqualTo(2);
  }

  private static String address(Article article) {
    return "/reports/" + article.id().replace(" ", "%20");
  }

  private static Article article(String id, String text) {
    return new Article(id, "Fire", "paper " + id, NOON, null, "en", text, List.of());
  }
}
