package org.crosscheck.app.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;

/**
 * The facts of a record as schema.org ClaimReview (https://schema.org/ClaimReview) in JSON-LD. What
 * is rated is how well a claim is supported among the reports at hand, in words and without a
 * number: never whether it is true.
 */
public final class ClaimReviews {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ClaimReviews() {}

  /**
   * A graph with one review for each fact that more than one report tells.
   *
   * @param base address under which ids are made, without a slash at its end
   * @param known when the record was made
   */
  public static ObjectNode of(EventRecord record, String base, Instant known) {
    Map<String, Article> articles = new HashMap<>();
    record.reports().forEach(article -> articles.put(article.id(), article));
    Map<String, Figure> figures = new HashMap<>();
    record.figures().forEach(figure -> figures.put(figure.id(), figure));
    ObjectNode root = JSON.objectNode().put("@context", "https://schema.org");
    ArrayNode graph = root.putArray("@graph");
    for (Fact fact : record.facts()) {
      if (fact.verdict() != null) {
        graph.add(review(record, fact, articles, figures, base, known));
      }
    }
    return root;
  }

  private static ObjectNode review(
      EventRecord record,
      Fact fact,
      Map<String, Article> articles,
      Map<String, Figure> figures,
      String base,
      Instant known) {
    String address =
        base
            + "/events/"
            + Words.segment(record.event().id())
            + "/facts/"
            + Words.segment(fact.id());
    ObjectNode review = JSON.objectNode();
    review.put("@type", "ClaimReview");
    review.put("@id", address);
    review.put("url", address);
    review.put("datePublished", known.toString());
    review.put("claimReviewed", claim(fact));
    review.put("reviewBody", fact.reason());
    review.putObject("author").put("@type", "Organization").put("name", "Crosscheck");
    review
        .putObject("reviewRating")
        .put("@type", "Rating")
        .put("ratingExplanation", fact.reason())
        .put("alternateName", fact.status().label());
    ObjectNode claim = review.putObject("itemReviewed").put("@type", "Claim");
    ArrayNode appearances = claim.putArray("appearance");
    Set<String> speakers = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String id : fact.figures()) {
      Figure figure = figures.get(id);
      if (figure == null) {
        continue;
      }
      if (figure.speaker() != null) {
        speakers.add(figure.speaker().name());
      }
      Article article = articles.get(figure.report());
      if (article != null && seen.add(article.id())) {
        appearances.add(appearance(article, base));
      }
    }
    ArrayNode authors = claim.putArray("author");
    speakers.forEach(name -> authors.addObject().put("@type", "Organization").put("name", name));
    return review;
  }

  private static String claim(Fact fact) {
    return fact.accepted() == null
        ? fact.label()
        : fact.label() + ": " + Words.value(fact.accepted());
  }

  private static ObjectNode appearance(Article article, String base) {
    ObjectNode node = JSON.objectNode().put("@type", "NewsArticle");
    node.put(
        "url",
        article.url() == null ? base + "/reports/" + Words.segment(article.id()) : article.url());
    if (article.headline() != null) {
      node.put("headline", article.headline());
    }
    if (article.published() != null) {
      node.put("datePublished", article.published().toString());
    }
    if (article.publisher() != null) {
      node.putObject("publisher").put("@type", "Organization").put("name", article.publisher());
    }
    return node;
  }
}
