package org.crosscheck.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.Map;

/**
 * JSON as a person reads it: one field a line, but what holds only a few plain values or lists of
 * them, such as a span or a speaker, on one line.
 */
final class Layout {

  private static final int SHORT = 5;

  private final StringBuilder out = new StringBuilder();

  private Layout() {}

  /** JSON as a program reads it, on one line. */
  static String compact(JsonNode node) {
    return whole(node.toString());
  }

  /** A text in which half a surrogate pair is U+FFFD. */
  static String whole(String text) {
    StringBuilder out = new StringBuilder(text);
    replaceHalfPairs(out);
    return out.toString();
  }

  static String print(JsonNode node) {
    Layout layout = new Layout();
    layout.node(node, 0);
    layout.out.append('\n');
    replaceHalfPairs(layout.out);
    return layout.out.toString();
  }

  private void node(JsonNode node, int depth) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      boolean flat = object.size() <= SHORT && plain(object);
      out.append('{');
      Iterator<Map.Entry<String, JsonNode>> fields = object.properties().iterator();
      while (fields.hasNext()) {
        Map.Entry<String, JsonNode> field = fields.next();
        line(flat, depth + 1);
        out.append('"').append(field.getKey()).append("\": ");
        node(field.getValue(), depth + 1);
        comma(flat, fields.hasNext());
      }
      line(flat, depth);
      out.append('}');
    } else if (node instanceof ArrayNode array && !array.isEmpty()) {
      boolean flat = plain(array);
      out.append('[');
      Iterator<JsonNode> elements = array.iterator();
      while (elements.hasNext()) {
        line(flat, depth + 1);
        node(elements.next(), depth + 1);
        comma(flat, elements.hasNext());
      }
      line(flat, depth);
      out.append(']');
    } else {
      out.append(node);
    }
  }

  private static boolean plain(JsonNode parent) {
    for (JsonNode child : parent) {
      if (child.isObject() || child.isArray() && (parent.isArray() || !plain(child))) {
        return false;
      }
    }
    return true;
  }

  private void line(boolean flat, int depth) {
    if (!flat) {
      out.append('\n').repeat(" ", depth);
    }
  }

  private void comma(boolean flat, boolean more) {
    if (more) {
      out.append(flat ? ", " : ",");
    }
  }

  private static void replaceHalfPairs(StringBuilder out) {
    for (int i = 0; i < out.length(); i++) {
      if (Character.isSurrogate(out.charAt(i))) {
        if (i + 1 < out.length() && Character.isSurrogatePair(out.charAt(i), out.charAt(i + 1))) {
          i++;
        } else {
          out.setCharAt(i, '\uFFFD');
        }
      }
    }
  }
}
