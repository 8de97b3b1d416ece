package org.crosscheck.ingest;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Span;

/** The lines of a text as spans, their ends left out. */
final class Lines {

  private Lines() {}

  static List<Span> of(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        int end = i > start && text.charAt(i - 1) == '\r' ? i - 1 : i;
        lines.add(new Span(start, end));
        start = i + 1;
      }
    }
    return lines;
  }
}
