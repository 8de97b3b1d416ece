package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Passage;
import org.jspecify.annotations.Nullable;

/**
 * The sentence of a note, cut so that the words that it quotes lead to where they stand.
 *
 * @param pieces its pieces, which put together are the sentence
 * @param rest the passages that it does not quote
 */
record Quoting(List<Piece> pieces, List<Passage> rest) {

  /** A stretch of the sentence, and where its words stand; null for words of ours. */
  record Piece(String text, @Nullable Passage passage) {}

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"|“([^”]+)”");

  /**
   * @param evidence the passages to which words may lead
   * @param passages what the page can lead to
   */
  static Quoting of(String sentence, List<Passage> evidence, Passages passages) {
    List<Passage> rest = new ArrayList<>(evidence);
    List<Piece> pieces = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(sentence);
    int done = 0;
    while (quoted.find()) {
      int group = quoted.group(1) == null ? 2 : 1;
      @Nullable Passage passage = holding(quoted.group(group), rest, passages);
      if (passage != null) {
        pieces.add(new Piece(sentence.substring(done, quoted.start(group)), null));
        pieces.add(new Piece(quoted.group(group), passage));
        done = quoted.end(group);
        rest.remove(passage);
      }
    }
    pieces.add(new Piece(sentence.substring(done), null));
    return new Quoting(pieces, rest);
  }

  private static @Nullable Passage holding(
      String words, List<Passage> evidence, Passages passages) {
    String bare = words.replaceAll("\\s*(…|\\.\\.\\.)$", "");
    for (Passage each : evidence) {
      String text = passages.text(each);
      if (text.contains(bare) || !text.isEmpty() && bare.contains(text)) {
        return each;
      }
    }
    return null;
  }
}
