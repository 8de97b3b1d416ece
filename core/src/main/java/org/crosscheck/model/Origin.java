package org.crosscheck.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * From whom a report had its news.
 *
 * @param name the agency or outlet; null where unknown
 * @param how whether the text or the input names it or it was inferred
 * @param evidence the words that name it; null where the input names it apart from the text
 */
public record Origin(@Nullable String name, How how, @Nullable Span evidence) {

  public static final Origin UNKNOWN = new Origin(null, How.UNKNOWN, null);

  /** How the origin is known. */
  public enum How {
    NAMED,
    INFERRED,
    UNKNOWN;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
