package org.crosscheck.extract;

import org.crosscheck.model.Span;

/**
 * The smallest part of a sentence that the grammar of numbers reads: "200" and "bn" of "200bn".
 *
 * @param span where it stands in the article's text
 * @param text as written
 * @param low lower case, without the full stop of an abbreviation
 * @param token index of the token that holds it
 * @param glued whether nothing stands between it and the piece before
 * @param sort what it is made of
 */
record Piece(Span span, String text, String low, int token, boolean glued, Sort sort) {

  enum Sort {
    /** Digits: "7", "1,000", "2.6". */
    NUMBER,
    /** "½". */
    VULGAR,
    /** "21st". */
    ORDINAL,
    /** "70s", "1990s". */
    DECADE,
    /** Letters, and digits after a letter: "MH370". */
    WORD,
    /** An address, a tag, a handle. */
    LINK,
    SYMBOL
  }

  boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }
}
