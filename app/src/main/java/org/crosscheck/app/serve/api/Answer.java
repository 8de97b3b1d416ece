package org.crosscheck.app.serve.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import org.crosscheck.app.serve.Problem;

/** Writes answers and reads bodies. */
final class Answer {

  private static final JsonMapper MAPPER = new JsonMapper();

  private Answer() {}

  /** Rows, maps and lists as JSON. */
  static void json(Context context, Object rows) {
    body(context, Endpoint.JSON, json(rows));
  }

  static String json(Object rows) {
    try {
      return MAPPER.writeValueAsString(rows);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("rows hold texts, numbers and lists", e);
    }
  }

  static void body(Context context, String type, String text) {
    context.contentType(type.startsWith("text/") ? type + "; charset=utf-8" : type).result(text);
  }

  /**
   * Sets the mark of what is about to be answered.
   *
   * @return whether the asker has it already; it is then told so, and nothing more is to be done
   */
  static boolean isKnown(Context context, String mark) {
    String quoted = '"' + mark + '"';
    context.header("ETag", quoted);
    if (quoted.equals(context.header("If-None-Match"))) {
      context.status(304);
      return true;
    }
    return false;
  }

  /**
   * The body as JSON.
   *
   * @throws Problem if it is none
   */
  static JsonNode read(Context context) {
    try {
      JsonNode node = MAPPER.readTree(context.bodyAsBytes());
      if (node == null || node.isMissingNode()) {
        throw Problem.wrong("body () is empty");
      }
      return node;
    } catch (java.io.IOException e) {
      throw Problem.wrong("body () is no JSON");
    }
  }

  /**
   * A field that has to be there.
   *
   * @throws Problem if it is absent or no text
   */
  static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual() || value.asText().isBlank()) {
      throw Problem.wrong("field (" + field + ") is absent or no text");
    }
    return value.asText().strip();
  }

  /** The address under which this server is asked, without a slash at its end. */
  static String base(Context context) {
    return context.scheme() + "://" + context.host() + Api.BASE;
  }
}
