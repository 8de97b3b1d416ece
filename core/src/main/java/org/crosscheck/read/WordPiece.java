package org.crosscheck.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of BERT's uncased vocabulary, each word on its own: lower case,
 * without accents, punctuation apart, then the longest piece that fits, from the left.
 *
 * <p>After Devlin et al. 2019, <a
 * href="https://github.com/google-research/bert">google-research/bert </a>, {@code
 * tokenization.py}; the same as {@code training/data.py}, piece by piece.
 */
final class WordPiece {

  /** A longer part is unknown, in code points. */
  private static final int LONGEST_PART = 100;

  private final Map<String, Integer> ids;
  private final int unknown;

  WordPiece(List<String> vocabulary) {
    ids = HashMap.newHashMap(vocabulary.size());
    for (int id = 0; id < vocabulary.size(); id++) {
      ids.put(vocabulary.get(id), id);
    }
    unknown = id("[UNK]");
  }

  /** The id of a piece that is known to be in the vocabulary. */
  int id(String piece) {
    Integer id = ids.get(piece);
    if (id == null) {
      throw new IllegalStateException("vocabulary lacks " + piece);
    }
    return id;
  }

  /** Whether the vocabulary has the word, in lower case, as one piece. */
  boolean knows(String word) {
    return ids.containsKey(word);
  }

  /** The ids of the word's pieces; one at least. */
  List<Integer> pieces(String word) {
    List<Integer> pieces = new ArrayList<>(4);
    for (String part : parts(word)) {
      add(part, pieces);
    }
    return pieces.isEmpty() ? List.of(unknown) : pieces;
  }

  private void add(String part, List<Integer> pieces) {
    if (part.codePointCount(0, part.length()) > LONGEST_PART) {
      pieces.add(unknown);
      return;
    }
    int before = pieces.size();
    int start = 0;
    while (start < part.length()) {
      int end = part.length();
      Integer id = null;
      while (end > start) {
        String piece = part.substring(start, end);
        id = ids.get(start == 0 ? piece : "##" + piece);
        if (id != null) {
          break;
        }
        end--;
      }
      if (id == null) {
        pieces.subList(before, pieces.size()).clear();
        pieces.add(unknown);
        return;
      }
      pieces.add(id);
      start = end;
    }
  }

  private static List<String> parts(String word) {
    String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<String> parts = new ArrayList<>(2);
    StringBuilder part = new StringBuilder();
    plain
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                flush(part, parts);
              } else if (isPunctuation(c) || c >= 0x4E00 && c <= 0x9FFF) {
                flush(part, parts);
                parts.add(Character.toString(c));
              } else if (!isIgnored(c)) {
                part.appendCodePoint(c);
              }
            });
    flush(part, parts);
    return parts;
  }

  private static void flush(StringBuilder part, List<String> parts) {
    if (!part.isEmpty()) {
      parts.add(part.toString());
      part.setLength(0);
    }
  }

  private static boolean isIgnored(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> c == 0xFFFD;
    };
  }

  private static boolean isPunctuation(int c) {
    if (c > ' ' && c < 0x7F) {
      return !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }
}
