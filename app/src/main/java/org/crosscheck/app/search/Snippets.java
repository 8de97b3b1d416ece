package org.crosscheck.app.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.crosscheck.app.search.Found.Piece;

/** Finds the sentence of a text that holds most of what was searched, its words marked. */
final class Snippets {

  /** Chars of a text that are looked at; what stands behind is found, but not shown. */
  private static final int LONGEST_TEXT = 100_000;

  /** Chars that are shown before the first marked word. */
  private static final int LEAD = 80;

  private final UnifiedHighlighter highlighter;

  Snippets(Analyzer analyzer) {
    highlighter =
        UnifiedHighlighter.builderWithoutSearcher(analyzer)
            .withFormatter(new Pieces())
            .withMaxLength(LONGEST_TEXT)
            .withMaxNoHighlightPassages(0)
            .build();
  }

  /** The pieces of the best sentence; none if the text holds none of the words. */
  List<Piece> of(String text, Query query) throws IOException {
    Object pieces = highlighter.highlightWithoutSearcher(Entry.TEXT, query, text, 1);
    return pieces instanceof Shown shown ? shown.pieces() : List.of();
  }

  private record Shown(List<Piece> pieces) {}

  private static final class Pieces extends PassageFormatter {

    @Override
    public Object format(Passage[] passages, String content) {
      List<Piece> pieces = new ArrayList<>();
      for (Passage passage : passages) {
        int done = passage.getStartOffset();
        for (int i = 0; i < passage.getNumMatches(); i++) {
          int start = Math.max(done, passage.getMatchStarts()[i]);
          int end = passage.getMatchEnds()[i];
          if (end > start) {
            add(pieces, content.substring(done, start), false);
            add(pieces, content.substring(start, end), true);
            done = end;
          }
        }
        add(pieces, content.substring(done, Math.max(done, passage.getEndOffset())), false);
      }
      return new Shown(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean marked) {
      if (!text.isEmpty()) {
        pieces.add(new Piece(pieces.isEmpty() && !marked ? tail(text) : text, marked));
      }
    }

    /** The end of what leads up to the first marked word. */
    private static String tail(String text) {
      if (text.length() <= LEAD) {
        return text;
      }
      int space = text.indexOf(' ', text.length() - LEAD);
      return "…" + text.substring(space < 0 ? text.length() - LEAD : space);
    }
  }
}
