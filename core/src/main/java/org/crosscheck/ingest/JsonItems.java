package org.crosscheck.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The items of the long lists of a JSON document, one at a time: the {@code items} of a JSON Feed,
 * the {@code messages} of one or many chats. What else the document holds is passed over.
 */
final class JsonItems implements AutoCloseable {

  /**
   * An item of a list.
   *
   * @param list the list's name
   * @param holder what stands as words or numbers beside the list, as far as it was read
   * @param item the item; null where it is larger than a report may be
   */
  record Item(String list, Map<String, String> holder, @Nullable JsonNode item) {}

  private static final Set<String> LISTS = Set.of("items", "messages");

  /** Objects that hold chats, each of which holds messages. */
  private static final Set<String> WAYS = Set.of("chats", "left_chats", "list");

  /** Most names, values and brackets of an item. */
  private static final int PARTS = 100_000;

  /** Longest title or id of a list that is kept. */
  private static final int SHORT = 2000;

  /** Most of them. */
  private static final int FEW = 50;

  static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxNestingDepth(200)
          .maxStringLength(Input.LIMIT)
          .maxNameLength(SHORT)
          .build();

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(BOUNDS).build()).build();

  private final JsonParser parser;
  private final Deque<Map<String, String>> holders = new ArrayDeque<>();
  private @Nullable String list;
  private Map<String, String> top = Map.of();

  JsonItems(Reader in) throws IOException {
    parser = MAPPER.createParser(in);
  }

  /** The next item, or null after the last. */
  @Nullable Item next() throws IOException {
    String name = toItem();
    return name == null ? null : new Item(name, holders.getFirst(), item());
  }

  /** Passes over the next item; false after the last. */
  boolean skip() throws IOException {
    boolean more = toItem() != null;
    parser.skipChildren();
    return more;
  }

  /** Goes to where the next item begins; the name of its list, or null after the last item. */
  private @Nullable String toItem() throws IOException {
    while (true) {
      JsonToken token = parser.nextToken();
      if (token == null) {
        return null;
      }
      if (list != null) {
        if (token != JsonToken.END_ARRAY) {
          return list;
        }
        list = null;
        continue;
      }
      switch (token) {
        case START_OBJECT -> holders.push(new HashMap<>());
        case END_OBJECT -> top = holders.pop();
        case FIELD_NAME -> field(parser.currentName());
        default -> {}
      }
    }
  }

  /** What stands as words or numbers at the top of the document, as far as it was read. */
  Map<String, String> top() {
    return holders.isEmpty() ? top : holders.getLast();
  }

  private void field(String name) throws IOException {
    JsonToken value = parser.nextToken();
    if (value == JsonToken.START_ARRAY && LISTS.contains(name)) {
      list = name;
    } else if (value == JsonToken.START_OBJECT && WAYS.contains(name)) {
      holders.push(new HashMap<>());
    } else if (value == JsonToken.START_OBJECT
        || (value == JsonToken.START_ARRAY && !WAYS.contains(name))) {
      parser.skipChildren();
    } else if (value != null && value.isScalarValue()) {
      Map<String, String> holder = holders.getFirst();
      String written = parser.getText();
      if (holder.size() < FEW && written.length() <= SHORT) {
        holder.put(name, written);
      }
    }
  }

  private @Nullable JsonNode item() throws IOException {
    long start = parser.currentLocation().getCharOffset();
    int parts = 0;
    int depth = 0;
    TokenBuffer buffer = new TokenBuffer(parser);
    for (JsonToken token = parser.currentToken(); ; token = parser.nextToken()) {
      if (token == null) {
        throw new IOException("breaks off within an item");
      }
      boolean fits =
          parts <= PARTS && parser.currentLocation().getCharOffset() - start <= Input.LIMIT;
      if (fits) {
        buffer.copyCurrentEvent(parser);
        parts++;
      } else if (parts <= PARTS) {
        parts = PARTS + 1;
        buffer = new TokenBuffer(parser);
      }
      depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (depth == 0) {
        return parts > PARTS ? null : MAPPER.readTree(buffer.asParserOnFirstToken());
      }
    }
  }

  /** What is wrong with a document that cannot be read on. */
  static String reason(IOException e) {
    return switch (e) {
      case StreamConstraintsException bounds ->
          "is nested too deeply or holds a value that is too long";
      case com.fasterxml.jackson.core.JsonProcessingException broken ->
          "is not JSON: " + Message.of(broken);
      default -> Message.of(e);
    };
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      // It was read to the end or is given up; there is nothing left to lose.
    }
  }
}
