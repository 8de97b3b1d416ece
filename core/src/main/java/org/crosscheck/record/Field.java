package org.crosscheck.record;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One place in a tree of JSON that came from outside, with its path for messages. */
record Field(String path, JsonNode node) {

  /** Longest piece of a wrong value that a message repeats. */
  private static final int SHOWN = 60;

  static Field root(JsonNode node) {
    return new Field("", node);
  }

  Field at(String name) {
    if (!node.isObject()) {
      throw wrong("is not an object");
    }
    return new Field(path.isEmpty() ? name : path + "." + name, node.path(name));
  }

  boolean absent() {
    return node.isNull() || node.isMissingNode();
  }

  <T> @Nullable T orNull(Function<Field, T> read) {
    return absent() ? null : read.apply(this);
  }

  <T> List<T> list(Function<Field, T> read) {
    if (!node.isArray()) {
      throw wrong("is not a list");
    }
    List<T> items = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      items.add(read.apply(new Field(path + "[" + i + "]", node.get(i))));
    }
    return items;
  }

  /** The list's items; none where an older record lacks the field. */
  <T> List<T> listOrNone(Function<Field, T> read) {
    return node.isMissingNode() ? List.of() : list(read);
  }

  String string() {
    if (!node.isTextual()) {
      throw wrong("is not a string");
    }
    return node.textValue();
  }

  List<String> strings() {
    return list(Field::string);
  }

  int integer() {
    if (!node.isIntegralNumber() || !node.canConvertToInt()) {
      throw wrong("is not a whole number");
    }
    return node.intValue();
  }

  double number() {
    if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
      throw wrong("is not a number");
    }
    return node.doubleValue();
  }

  boolean truth() {
    if (!node.isBoolean()) {
      throw wrong("is neither true nor false");
    }
    return node.booleanValue();
  }

  Instant instant() {
    try {
      return Instant.parse(string());
    } catch (DateTimeException e) {
      throw wrong("is not a time such as 2025-07-03T18:00:00Z");
    }
  }

  <T> T oneOf(T[] choices, Function<T, String> label) {
    String given = string();
    for (T choice : choices) {
      if (label.apply(choice).equals(given)) {
        return choice;
      }
    }
    throw wrong("is none of " + Arrays.stream(choices).map(label).toList());
  }

  String among(Set<String> known) {
    String id = string();
    if (!known.contains(id)) {
      throw wrong("is nowhere else in the record");
    }
    return id;
  }

  IllegalArgumentException wrong(String what) {
    String value = node.isMissingNode() ? "" : node.isValueNode() ? node.asText() : node.toString();
    String shown = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
    return new IllegalArgumentException(
        (path.isEmpty() ? "record" : path)
            + " ("
            + shown
            + ") "
            + (node.isMissingNode() ? "is missing" : what));
  }
}
