package org.crosscheck.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a text gives as the source of a figure.
 *
 * @param name the source as the text first names it in full, without article: "Ukrainian air force"
 * @param span the words that name it where it is said; null where it is carried over from a
 *     sentence that names it otherwise
 * @param via what it came through, nearest to the speaker first: a channel ("Telegram"), then
 *     passing outlets ("BBC")
 */
public record Speaker(String name, @Nullable Span span, List<String> via) {

  public Speaker {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name () of a speaker is empty");
    }
    via = List.copyOf(via);
  }
}
