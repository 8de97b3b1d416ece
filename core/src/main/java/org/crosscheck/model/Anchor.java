package org.crosscheck.model;

/**
 * Where a figure stands, in words that outlive the record: ids of figures change with each version
 * of a record, the report's text does not.
 *
 * @param report id of the report
 * @param span the figure's span in its text
 * @param text the words at that span
 */
public record Anchor(String report, Span span, String text) {

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
}
