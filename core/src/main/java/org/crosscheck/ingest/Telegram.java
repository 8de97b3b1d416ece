package org.crosscheck.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.crosscheck.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * A message of the {@code result.json} that Telegram Desktop writes: of one chat, or of all. An
 * edited message has the key of the message that it was, and so is a new version of it.
 */
final class Telegram {

  private Telegram() {}

  /** Null for what no person wrote, such as "joined the channel". */
  static @Nullable Intake read(Source source, Map<String, String> chat, JsonNode message) {
    if (!"message".equals(Schema.text(message, "type"))) {
      return null;
    }
    String number = Schema.text(message, "id");
    if (number == null) {
      return source.rejected("has no id");
    }
    String text = text(message.path("text"));
    if (text.chars().noneMatch(Character::isLetter)) {
      return source.rejected("holds no words");
    }
    boolean channel = chat.getOrDefault("type", "").endsWith("channel");
    String sender = Schema.text(message, "from");
    String publisher = channel || sender == null ? chat.getOrDefault("name", sender) : sender;
    String id = Schema.shortened(chat.getOrDefault("id", "chat") + "/" + number);
    Article article =
        new Article(
            id,
            null,
            publisher,
            date(message),
            null,
            "en",
            text,
            Furniture.in(text),
            Schema.text(message, "forwarded_from", "saved_from"));
    return source.accepted(article, id);
  }

  /** A string, or a list of strings and of pieces with a style, each with its own string. */
  private static String text(JsonNode text) {
    if (!text.isArray()) {
      return text.asText();
    }
    StringBuilder words = new StringBuilder();
    for (JsonNode each : text) {
      words.append(each.isObject() ? each.path("text").asText() : each.asText());
    }
    return words.toString();
  }

  /** Older exports give the local time alone, without its zone. */
  private static @Nullable Instant date(JsonNode message) {
    String seconds = Schema.text(message, "date_unixtime");
    try {
      return seconds == null
          ? Dates.parse(Schema.text(message, "date"))
          : Instant.ofEpochSecond(Long.parseLong(seconds));
    } catch (NumberFormatException | DateTimeException e) {
      return Dates.parse(Schema.text(message, "date"));
    }
  }
}
