package org.crosscheck.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The reports of a JSON Feed or of Telegram Desktop's export, one at a time. */
final class JsonLists implements Reports {

  private final Source source;
  private final Reader in;
  private final Map<String, String> head;
  private final @Nullable Web web;
  private @Nullable JsonItems items;
  private int read;
  private int given;
  private boolean over;

  /**
   * @param head what is known of the document's own title and the like before its list is read
   */
  private JsonLists(Source source, Reader in, Map<String, String> head, @Nullable Web web) {
    this.source = source;
    this.in = in;
    this.head = head;
    this.web = web;
  }

  /** Of a document too long to be looked through first. */
  static Reports of(Source source, Reader in, @Nullable Web web) {
    return new JsonLists(source, in, Map.of(), web);
  }

  /** Null where the document is neither. */
  static @Nullable Reports of(Source source, String text, @Nullable Web web) {
    Map<String, String> head = new HashMap<>();
    boolean lists = false;
    try (JsonItems items = new JsonItems(new StringReader(text))) {
      try {
        while (items.skip()) {
          lists = true;
        }
      } catch (IOException e) {
        // What is wrong is named when it is read; up to there it may well have reports.
      }
      head.putAll(items.top());
    } catch (IOException e) {
      return null;
    }
    boolean feed = head.getOrDefault("version", "").contains("jsonfeed.org/version/");
    return lists || feed ? new JsonLists(source, new StringReader(text), head, web) : null;
  }

  @Override
  public @Nullable Intake next() {
    while (!over) {
      try {
        if (items == null) {
          items = new JsonItems(in);
        }
        JsonItems.Item item = items.next();
        if (item == null) {
          over = true;
          return given == 0 ? source.rejected("holds no item or message") : null;
        }
        Intake intake = intake(item, source.item(++read));
        if (intake != null) {
          given++;
          return intake;
        }
      } catch (IOException e) {
        over = true;
        String reason = JsonItems.reason(e);
        return source.rejected(
            read == 0 ? reason : reason + "; its first " + read + " items were read");
      }
    }
    return null;
  }

  private @Nullable Intake intake(JsonItems.Item each, Source called) {
    JsonNode item = each.item();
    if (item == null) {
      return called.rejected("is too large: over 16 MiB or 100,000 parts");
    }
    if (!item.isObject()) {
      return called.rejected("is no object");
    }
    return each.list().equals("messages")
        ? Telegram.read(called, each.holder(), item)
        : entry(each.holder(), item).intake(called, web);
  }

  private Entry entry(Map<String, String> holder, JsonNode item) {
    String full = Schema.text(item, "content_html", "content_text");
    return new Entry(
        Schema.text(item, "id"),
        Schema.text(item, "url", "external_url"),
        Schema.text(item, "title"),
        head.getOrDefault("title", holder.get("title")),
        null,
        first(item),
        Schema.tag(
            Schema.text(item, "language") == null
                ? head.getOrDefault("language", holder.get("language"))
                : Schema.text(item, "language")),
        full == null ? Schema.text(item, "summary") : full,
        full == null);
  }

  private static java.time.@Nullable Instant first(JsonNode item) {
    java.time.Instant published = Dates.parse(Schema.text(item, "date_published"));
    return published == null ? Dates.parse(Schema.text(item, "date_modified")) : published;
  }

  @Override
  public void close() {
    if (items != null) {
      items.close();
    }
    try {
      in.close();
    } catch (IOException e) {
      // It was read to the end or is given up; there is nothing left to lose.
    }
  }
}
