package org.crosscheck.app.search;

import java.util.List;
import org.crosscheck.store.EventVersion;

/**
 * An event that holds the words that were searched.
 *
 * @param version the last version of its record
 * @param snippets from the reports that hold them best, the best first
 */
public record Found(EventVersion version, List<Snippet> snippets) {

  public Found {
    snippets = List.copyOf(snippets);
  }

  /**
   * A stretch of a report's text.
   *
   * @param report id of the report
   * @param pieces the stretch in pieces, which put together are the text
   */
  public record Snippet(String report, List<Piece> pieces) {
    public Snippet {
      pieces = List.copyOf(pieces);
    }
  }

  /** A piece of text, and whether it was searched. */
  public record Piece(String text, boolean marked) {}
}
