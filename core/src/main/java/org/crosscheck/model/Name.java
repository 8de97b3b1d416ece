package org.crosscheck.model;

/**
 * A name in a sentence.
 *
 * @param kind what it names
 * @param first index of its first token in the sentence
 * @param end index after its last token
 * @param span where it stands in the article's text
 * @param text its words as written
 */
public record Name(Kind kind, int first, int end, Span span, String text) {

  /** The three kinds that the reader tells apart. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE
  }
}
