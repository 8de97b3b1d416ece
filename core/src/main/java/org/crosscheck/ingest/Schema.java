package org.crosscheck.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Properties of schema.org objects, each in the shapes in which publishers write it. */
final class Schema {

  private static final Pattern ARTICLE =
      Pattern.compile("(.*[/:])?(\\w*Article|\\w*Posting|Report)");
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8}){0,4}");

  /** Longest id that is kept whole; longer ones are no ids but accidents. */
  private static final int ID_LENGTH = 200;

  private Schema() {}

  /** The objects of a document: of its list, of its {@code @graph}, or itself. */
  static List<JsonNode> items(JsonNode root) {
    JsonNode graph = root.path("@graph");
    JsonNode holder = graph.isArray() ? graph : root;
    if (!holder.isArray()) {
      return List.of(holder);
    }
    List<JsonNode> items = new ArrayList<>();
    for (JsonNode each : holder) {
      if (each.path("@graph").isArray()) {
        each.path("@graph").forEach(items::add);
      } else {
        items.add(each);
      }
    }
    return items;
  }

  /** Whether it has the body of an article, says that it is one, or says nothing of what it is. */
  static boolean isArticle(JsonNode item) {
    JsonNode type = item.path("@type");
    if (type.isMissingNode() || body(item) != null) {
      return true;
    }
    for (JsonNode each : type.isArray() ? type : List.of(type)) {
      if (ARTICLE.matcher(each.asText()).matches()) {
        return true;
      }
    }
    return false;
  }

  static @Nullable String body(JsonNode item) {
    for (String key : new String[] {"articleBody", "text"}) {
      JsonNode body = item.path(key);
      if (body.isTextual()) {
        return body.asText();
      }
    }
    return null;
  }

  /** Its identifier: a string, a number, the value of a PropertyValue, or the first of a list. */
  static @Nullable String id(JsonNode item) {
    JsonNode id = first(item.path("identifier"));
    String written = scalar(id.isObject() ? id.path("value") : id);
    if (written == null) {
      return null;
    }
    return shortened(written);
  }

  /** An id without what no id has. */
  static String shortened(String written) {
    String clean = written.replaceAll("\\p{Cntrl}", " ").strip();
    return clean.length() > ID_LENGTH ? clean.substring(0, ID_LENGTH) : clean;
  }

  /** The name of a person or body, given as an object, a list of them, or a bare string. */
  static @Nullable String name(JsonNode body) {
    JsonNode one = first(body);
    return scalar(one.isObject() ? first(one.path("name")) : one);
  }

  static @Nullable String url(JsonNode item) {
    String url = text(item, "url");
    if (url != null) {
      return url;
    }
    JsonNode page = first(item.path("mainEntityOfPage"));
    return scalar(page.isObject() ? page.path("@id") : page);
  }

  /** A BCP 47 tag; "en" where none is given that looks like one. */
  static String language(JsonNode language) {
    JsonNode one = first(language);
    String tag = one.isObject() ? text(one, "alternateName", "name") : scalar(one);
    return tag(tag);
  }

  /** {@code tag} where it looks like a BCP 47 tag, else "en". */
  static String tag(@Nullable String tag) {
    return tag != null && LANGUAGE.matcher(tag).matches() ? tag.replace('_', '-') : "en";
  }

  /** The first of the properties {@code keys} that holds words. */
  static @Nullable String text(JsonNode item, String... keys) {
    for (String key : keys) {
      String value = scalar(first(item.path(key)));
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static JsonNode first(JsonNode node) {
    return node.isArray() && !node.isEmpty() ? node.get(0) : node;
  }

  private static @Nullable String scalar(JsonNode node) {
    if (!node.isTextual() && !node.isNumber()) {
      return null;
    }
    String value = node.asText().strip();
    return value.isEmpty() ? null : value;
  }
}
