package org.crosscheck.read;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Span;

/**
 * Splits a text into paragraphs. A blank line always parts two; a single line break does too,
 * unless the text is wrapped at a fixed width or the sentence plainly runs on.
 */
final class Paragraphs {

  /** Lines of wrapped text are no longer than this, in chars. */
  private static final int WRAP_AT_MOST = 110;

  /** And no shorter, but for the last one of a paragraph. */
  private static final int WRAP_AT_LEAST = 40;

  private Paragraphs() {}

  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start <= text.length()) {
      int end = lineEnd(text, start);
      Span line = trim(text, start, end);
      if (line.length() > 0) {
        lines.add(line);
      } else {
        join(text, lines, paragraphs);
        lines.clear();
      }
      start = end + 1;
    }
    join(text, lines, paragraphs);
    return paragraphs;
  }

  private static void join(String text, List<Span> lines, List<Span> paragraphs) {
    boolean wrapped = isWrapped(text, lines);
    Span open = null;
    Span last = null;
    for (Span line : lines) {
      if (open == null || last == null) {
        open = line;
      } else if (runsOn(text, last, line)
          || wrapped && (last.length() >= WRAP_AT_LEAST || !stops(text, last))) {
        open = open.cover(line);
      } else {
        paragraphs.add(open);
        open = line;
      }
      last = line;
    }
    if (open != null) {
      paragraphs.add(open);
    }
  }

  private static boolean isWrapped(String text, List<Span> lines) {
    int broken = 0;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (line.length() > WRAP_AT_MOST) {
        return false;
      }
      if (i > 0 && runsOn(text, lines.get(i - 1), line)) {
        broken++;
      }
    }
    return broken > 0 && 3 * broken >= lines.size() - 1;
  }

  /** The first line ends amid a sentence, and the second goes on with it. */
  private static boolean runsOn(String text, Span line, Span next) {
    return !stops(text, line)
        && line.length() >= WRAP_AT_LEAST
        && Character.isLowerCase(text.codePointAt(next.start()));
  }

  private static boolean stops(String text, Span line) {
    int i = line.end() - 1;
    while (i > line.start() && Characters.mayClose(text.charAt(i))) {
      i--;
    }
    return ".!?:;…".indexOf(text.charAt(i)) >= 0;
  }

  private static int lineEnd(String text, int start) {
    int i = start;
    while (i < text.length() && "\n\r\u000B\f\u0085\u2028\u2029".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    boolean crlf = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
    return crlf ? i + 1 : i;
  }

  private static Span trim(String text, int start, int end) {
    while (end > start && Characters.isSpace(text.charAt(end - 1))) {
      end--;
    }
    while (start < end && Characters.isSpace(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }
}
