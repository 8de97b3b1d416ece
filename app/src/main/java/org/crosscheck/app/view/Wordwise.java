package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions of the same words side by side: which words of each are not in all the others, by the
 * longest common subsequence of words.
 */
final class Wordwise {

  /** A stretch of a version with one look. */
  record Piece(String text, boolean differs) {}

  /** Words that are compared; what comes after them counts as the same. */
  private static final int MOST = 400;

  /** Versions with less in common are other words altogether, and nothing is marked. */
  private static final double LEAST = 0.25;

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}%$€£]+");

  private record Word(int start, int end, String normal) {}

  private Wordwise() {}

  /** For each version its pieces, which put together are its text. */
  static List<List<Piece>> of(List<String> versions) {
    List<List<Word>> words = versions.stream().map(Wordwise::words).toList();
    List<List<Piece>> marked = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      BitSet common = new BitSet();
      common.set(0, words.get(i).size());
      for (int j = 0; j < versions.size(); j++) {
        if (i != j) {
          common.and(common(words.get(i), words.get(j)));
        }
      }
      if (common.cardinality() < LEAST * words.get(i).size()) {
        common.set(0, words.get(i).size());
      }
      marked.add(pieces(versions.get(i), words.get(i), common));
    }
    return marked;
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (words.size() < MOST && matcher.find()) {
      String normal = NOT_WORD.matcher(matcher.group().toLowerCase(Locale.ROOT)).replaceAll("");
      if (!normal.isEmpty()) {
        words.add(new Word(matcher.start(), matcher.end(), normal));
      }
    }
    return words;
  }

  /** Which words of {@code a} are in its longest common subsequence with {@code b}. */
  private static BitSet common(List<Word> a, List<Word> b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            same(a.get(i), b.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    BitSet common = new BitSet();
    for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
      if (same(a.get(i), b.get(j))) {
        common.set(i);
        i++;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  private static boolean same(Word a, Word b) {
    return a.normal().equals(b.normal());
  }

  private static List<Piece> pieces(String text, List<Word> words, BitSet common) {
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    for (int i = common.nextClearBit(0); i < words.size(); i = common.nextClearBit(i)) {
      int next = common.nextSetBit(i);
      int last = (next < 0 ? words.size() : next) - 1;
      int start = words.get(i).start();
      int end = words.get(last).end();
      if (start > done) {
        pieces.add(new Piece(text.substring(done, start), false));
      }
      pieces.add(new Piece(text.substring(start, end), true));
      done = end;
      i = last + 1;
    }
    if (done < text.length()) {
      pieces.add(new Piece(text.substring(done), false));
    }
    return pieces;
  }
}
