package org.crosscheck.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where a figure stands, in words that outlive the record: ids of figures change with each version
 * of a record, the report's text does not.
 *
 * @param report id of the report
 * @param span the figure's span in its text
 * @param text the words at that span
 */
public record Anchor(String report, Span span, String text) {

  /** Over so many chars, about two paragraphs, an edit of the text may have moved a figure. */
  private static final int MOVED = 1000;

  /** The place of {@code figure}. */
  public static Anchor of(Figure figure) {
    return new Anchor(figure.report(), figure.span(), figure.text());
  }

  /** Whether {@code figure} stands here. */
  public boolean holds(Figure figure) {
    return figure.report().equals(report)
        && figure.span().equals(span)
        && figure.text().equals(text);
  }

  /** Whether the report's text has these words here. */
  public boolean standsIn(String reportText) {
    return reportText.startsWith(text, span.start());
  }

  /**
   * The figure that stands here; where the report's text has changed since, the one of the same
   * words that stands nearest, if it is not far.
   *
   * @param reportText the report's text as it is now
   * @param figures figures, of this report and others
   */
  public Optional<Figure> in(String reportText, List<Figure> figures) {
    if (standsIn(reportText)) {
      return figures.stream().filter(this::holds).findFirst();
    }
    return figures.stream()
        .filter(each -> each.report().equals(report) && each.text().equals(text))
        .filter(each -> distance(each) <= MOVED)
        .min(Comparator.comparingInt(this::distance));
  }

  private int distance(Figure figure) {
    return Math.abs(figure.span().start() - span.start());
  }
}
