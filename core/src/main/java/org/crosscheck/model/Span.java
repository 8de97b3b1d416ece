package org.crosscheck.model;

/**
 * A stretch of a text, in UTF-16 indices as {@link String#substring(int, int)} takes them. The
 * written record counts Unicode code points instead; the conversion happens in one place, where the
 * record is written.
 *
 * @param start index of the first char
 * @param end index after the last char
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span (" + start + ", " + end + ") is not a stretch of text");
    }
  }

  /** The words of {@code text} that this span names. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
