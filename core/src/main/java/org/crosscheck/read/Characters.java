package org.crosscheck.read;

/** What sort of character stands at a place in a text. */
final class Characters {

  private Characters() {}

  /** White space of every kind, zero-width spaces and byte order marks too. */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0x200B
        || c == 0xFEFF
        || Character.isISOControl(c);
  }

  /** Letters, digits and the marks that sit on them. */
  static boolean isWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> c == '_' || c == 0xAD;
    };
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’';
  }

  /** Quotation marks and brackets that open. A straight quotation mark may do either. */
  static boolean mayOpen(int c) {
    return c == '"' || c == '\'' || "“‘«„([{".indexOf(c) >= 0;
  }

  /** Quotation marks and brackets that close. A straight quotation mark may do either. */
  static boolean mayClose(int c) {
    return c == '"' || c == '\'' || "”’»)]}".indexOf(c) >= 0;
  }
}
