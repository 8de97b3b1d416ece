package org.crosscheck.lineage;

import java.util.regex.Pattern;
import org.crosscheck.model.Span;

/**
 * Statements that a report gives in full without quotation marks: "The school released the
 * following statement:", then what it says, in lines of its own. Others have them too, so their
 * words count as quoted. Asked sentence by sentence, in the order of the text.
 */
final class Statements {

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "\\b(statement|letter|message|email|e-mail|wrote|posted|writes|reads?)\\b[^:]{0,80}:\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** The report speaks again. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "\\b(said|says|told|according to|police say|officials say)\\b|[\"“”]",
          Pattern.CASE_INSENSITIVE);

  /** Longest statement, in sentences. */
  private static final int LONGEST = 12;

  private final String text;
  private int left;

  Statements(String text) {
    this.text = text;
  }

  /** Whether the sentence is part of one. */
  boolean contain(Span sentence) {
    String words = sentence.of(text).strip();
    if (words.endsWith(":")) {
      left = ANNOUNCED.matcher(words).find() ? LONGEST : 0;
      return false;
    }
    if (left > 0 && REPORTED.matcher(words).find()) {
      left = 0;
    }
    return left-- > 0;
  }
}
