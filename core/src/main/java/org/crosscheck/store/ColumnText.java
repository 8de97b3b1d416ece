package org.crosscheck.store;

import java.util.HexFormat;

/**
 * Any string as text that every database takes. PostgreSQL refuses NUL and neither database takes
 * half a surrogate pair, so these are written as {@value #MARK}, a private character, and four
 * hexadecimal digits, and so is that character itself.
 */
final class ColumnText {

  private static final char MARK = '\uF8FF';
  private static final int DIGITS = 4;

  /** Longest text, in UTF-16, of a column that stands in an index; PostgreSQL takes 2704 bytes. */
  private static final int INDEXED = 400;

  private ColumnText() {}

  static String encode(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      boolean marked = !pair && (c == 0 || c == MARK || Character.isSurrogate(c));
      if (marked && out == null) {
        out = new StringBuilder(text.length() + DIGITS).append(text, 0, i);
      }
      if (out != null) {
        if (marked) {
          out.append(MARK).append(HexFormat.of().toHexDigits(c));
        } else {
          out.append(c);
        }
      }
      if (pair) {
        i++;
        if (out != null) {
          out.append(text.charAt(i));
        }
      }
    }
    return out == null ? text : out.toString();
  }

  static String decode(String column) {
    int mark = column.indexOf(MARK);
    if (mark < 0) {
      return column;
    }
    StringBuilder out = new StringBuilder(column.length());
    int from = 0;
    for (; mark >= 0; mark = column.indexOf(MARK, from)) {
      int end = mark + 1 + DIGITS;
      out.append(column, from, mark).append((char) HexFormat.fromHexDigits(column, mark + 1, end));
      from = end;
    }
    return out.append(column, from, column.length()).toString();
  }

  /** A name to look up by: itself, or its beginning and what stands for the whole. */
  static String indexed(String text) {
    if (text.length() <= INDEXED) {
      return text;
    }
    return text.substring(0, INDEXED / 2) + '#' + Sha256.of(text);
  }
}
