package org.crosscheck.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The JSON-LD of a page. It is written by hand and by plugins, so broken scripts are passed over.
 */
final class LinkedData {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(NewsJson.BOUNDS).build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private LinkedData() {}

  /** The first article in the scripts of {@code page}; a missing node where there is none. */
  static JsonNode article(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        for (JsonNode each : Schema.items(MAPPER.readTree(script.data()))) {
          if (Schema.isArticle(each) && each.has("@type")) {
            return each;
          }
        }
      } catch (JsonProcessingException e) {
        // The page's visible text and its other metadata remain.
      }
    }
    return MissingNode.getInstance();
  }
}
