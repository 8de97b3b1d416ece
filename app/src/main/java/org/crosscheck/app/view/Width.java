package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures and cuts text by the columns it takes on a terminal: two for wide characters, none for
 * marks that sit on the one before.
 */
final class Width {

  /** No label or sentence is worth more; a longer one is cut. */
  private static final int LONGEST = 600;

  /** More marks than this on one character are a prank. */
  private static final int MARKS = 3;

  private final Glyphs glyphs;

  Width(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  /**
   * Text from outside made harmless: one line, no control or formatting characters, no towers of
   * marks, of bounded length.
   */
  String clean(String text) {
    StringBuilder out = new StringBuilder();
    int marks = 0;
    boolean space = false;
    for (int i = 0; i < text.length() && out.length() < LONGEST; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      int type = Character.getType(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c) || type == Character.CONTROL) {
        space = true;
        continue;
      }
      if (type == Character.FORMAT
          || type == Character.UNASSIGNED
          || type == Character.PRIVATE_USE) {
        continue;
      }
      marks = of(c) == 0 ? marks + 1 : 0;
      if (marks > MARKS) {
        continue;
      }
      if (space && !out.isEmpty()) {
        out.append(' ');
      }
      space = false;
      out.appendCodePoint(type == Character.SURROGATE ? '\uFFFD' : c);
    }
    return glyphs.fit(out.length() < LONGEST ? out.toString() : out.append('…').toString());
  }

  static int of(String text) {
    return text.codePoints().map(Width::of).sum();
  }

  private static int of(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** East Asian Wide and Fullwidth of Unicode Standard Annex 11, by blocks, and emoji. */
  private static boolean isWide(int c) {
    return c >= 0x1100
        && (c <= 0x115F
            || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
            || c >= 0xA960 && c <= 0xA97F
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF00 && c <= 0xFF60
            || c >= 0xFFE0 && c <= 0xFFE6
            || c >= 0x16FE0 && c <= 0x1B2FF
            || c >= 0x1F200 && c <= 0x1F2FF
            || c >= 0x1F300 && c <= 0x1FAFF
            || c >= 0x20000 && c <= 0x3FFFD
            || Character.isEmojiPresentation(c));
  }

  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }

  /** The text in at most so many columns, with dots where something was left off. */
  String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    String more = glyphs.fit("…");
    return text.substring(0, fitting(text, 0, width - of(more))).stripTrailing() + more;
  }

  /** The text in lines of at most so many columns, the last one cut if there are too many. */
  List<String> wrap(String text, int width, int lines) {
    List<String> wrapped = new ArrayList<>();
    int start = 0;
    while (wrapped.size() < lines - 1 && of(text.substring(start)) > width) {
      int end = fitting(text, start, width);
      int space = text.lastIndexOf(' ', Math.min(end, text.length() - 1));
      int next = space > start ? space + 1 : end;
      wrapped.add(text.substring(start, space > start ? space : end));
      start = next;
    }
    wrapped.add(cut(text.substring(start), width));
    return wrapped;
  }

  private static int fitting(String text, int start, int width) {
    int used = 0;
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      used += of(c);
      if (used > width) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }
}
