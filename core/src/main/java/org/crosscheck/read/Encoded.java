package org.crosscheck.read;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Token;

/**
 * A sentence as the network takes it.
 *
 * @param pieces ids of the word pieces, with those of the sentence's start and end around them
 * @param shapes for each piece the shape of its word
 * @param firsts for each word the index of its first piece
 * @param lasts for each word the index of its last piece
 */
@SuppressWarnings("ArrayRecordComponent")
record Encoded(int[] pieces, int[] shapes, int[] firsts, int[] lasts) {

  /** Most pieces that the network takes. */
  static final int MOST_PIECES = 512;

  int words() {
    return firsts.length;
  }

  /** A sentence of {@link Sentences#LONGEST} words at most. */
  static Encoded of(List<Token> words, WordPiece wordPiece) {
    List<List<Integer>> cut = words.stream().map(word -> wordPiece.pieces(word.text())).toList();
    int total = 2 + cut.stream().mapToInt(List::size).sum();
    if (total > MOST_PIECES) {
      cut = cut.stream().map(each -> each.subList(0, Math.min(2, each.size()))).toList();
    }
    List<Integer> pieces = new ArrayList<>();
    List<Integer> shapes = new ArrayList<>();
    int[] firsts = new int[words.size()];
    int[] lasts = new int[words.size()];
    pieces.add(wordPiece.id("[CLS]"));
    shapes.add(Shape.NONE.ordinal());
    for (int i = 0; i < words.size(); i++) {
      int shape = Shape.of(words.get(i).text()).ordinal();
      firsts[i] = pieces.size();
      for (Integer piece : cut.get(i)) {
        pieces.add(piece);
        shapes.add(shape);
      }
      lasts[i] = pieces.size() - 1;
    }
    pieces.add(wordPiece.id("[SEP]"));
    shapes.add(Shape.NONE.ordinal());
    return new Encoded(ints(pieces), ints(shapes), firsts, lasts);
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
