package org.crosscheck.app.view;

import java.nio.charset.Charset;
import java.text.Normalizer;

/** Marks that a terminal can show: the good ones, or ASCII where the charset has no more. */
enum Glyphs {
  FULL,
  ASCII;

  private static final String NEEDED = "≥≤≈≠→←·–…✓✗─×";

  /** Signs that would fall apart into a letter and an accent: "≠" is no "=". */
  private static final String MARKS = "≠";

  static Glyphs of(Charset charset) {
    return charset.canEncode() && charset.newEncoder().canEncode(NEEDED) ? FULL : ASCII;
  }

  /** The same text in what can be shown; a character without a likeness becomes a question mark. */
  String fit(String text) {
    return switch (this) {
      case FULL -> text;
      case ASCII -> ascii(text);
    };
  }

  private static String ascii(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.append(MARKS.indexOf(c) < 0 ? plain(c) : ascii(c)));
    return out.toString();
  }

  /** A letter without its accents. */
  private static String plain(int c) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
        .codePoints()
        .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
        .forEach(each -> out.append(ascii(each)));
    return out.toString();
  }

  private static String ascii(int c) {
    return switch (c) {
      case '≥' -> ">=";
      case '≤' -> "<=";
      case '≈' -> "~";
      case '≠' -> "!";
      case '→' -> ">";
      case '←' -> "<";
      case '·', '•' -> "-";
      case '–', '—', '−', '─', '‐', '‑' -> "-";
      case '…' -> "...";
      case '✓' -> "ok";
      case '✗' -> "no";
      case '×' -> "x";
      case '‘', '’' -> "'";
      case '“', '”' -> "\"";
      case '€' -> "EUR ";
      case '£' -> "GBP ";
      case '¥' -> "JPY ";
      default -> c < 0x80 ? Character.toString(c) : "?";
    };
  }
}
