package org.crosscheck.bench;

import org.crosscheck.model.Figure;
import org.crosscheck.model.Span;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Verdict;
import org.jspecify.annotations.Nullable;

/** Figures and the words around them, as the listing of errors shows them. */
final class Shown {

  /** Characters of text shown on each side of a figure. */
  private static final int AROUND = 60;

  private final Match match;

  Shown(Match match) {
    this.match = match;
  }

  /** A report, a place in it and the words there, the figure in brackets. */
  String where(String report, Span span) {
    String text = match.textOf(report);
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    String words =
        text.substring(from, span.start())
            + "["
            + span.of(text)
            + "]"
            + text.substring(span.end(), to);
    String name = report.length() > 3 ? report.substring(0, 3) : report;
    return name + "@" + span.start() + " …" + words.replaceAll("\\s+", " ") + "…";
  }

  static String said(Figure figure) {
    return figure.modality().label() + " " + Interval.of(figure.value());
  }

  static @Nullable String speaker(Figure figure) {
    Speaker speaker = figure.speaker();
    return speaker == null ? null : speaker.name();
  }

  static String quoted(@Nullable String name) {
    return name == null ? "none" : '"' + name + '"';
  }

  static @Nullable String label(@Nullable Verdict verdict) {
    return verdict == null ? null : verdict.label();
  }
}
