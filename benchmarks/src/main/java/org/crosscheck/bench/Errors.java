package org.crosscheck.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lists where a record departs from the gold, for whoever tunes a stage. */
enum Errors {
  FIGURES,
  SPEAKERS,
  ROWS,
  VERDICTS,
  SUMS;

  /** This part of the listing. */
  String list(Match match) {
    List<Section> sections =
        switch (this) {
          case FIGURES -> new FigureErrors(match).figures();
          case SPEAKERS -> new FigureErrors(match).speakers();
          case ROWS -> new RowErrors(match).rows();
          case VERDICTS -> new VerdictErrors(match).verdicts();
          case SUMS -> new SumErrors(match).sums();
        };
    return sections.stream().map(Errors::text).collect(Collectors.joining());
  }

  private static String text(Section section) {
    StringBuilder text = new StringBuilder();
    text.append(
        "  %s: %d\n".formatted(section.title().toUpperCase(Locale.ROOT), section.errors().size()));
    section.errors().forEach(error -> text.append("    ").append(error).append('\n'));
    return text.toString();
  }
}
