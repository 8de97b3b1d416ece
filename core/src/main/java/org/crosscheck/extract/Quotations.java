package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Where a report quotes somebody word for word, over sentences and paragraphs. */
final class Quotations {

  /** A word of the report: its sentence and its index there. */
  record Place(int sentence, int token) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return sentence != other.sentence
          ? Integer.compare(sentence, other.sentence)
          : Integer.compare(token, other.token);
    }
  }

  /**
   * A stretch between quotation marks.
   *
   * @param from its opening mark, or the first word where the mark is missing
   * @param to its closing mark, or the last word of its paragraph where the mark is missing
   * @param goesOn whether it runs on from the quotation of the paragraph before
   * @param orphan whether its opening mark is missing
   */
  record Quotation(Place from, Place to, boolean goesOn, boolean orphan) {
    boolean holds(Place place) {
      return from.compareTo(place) <= 0 && place.compareTo(to) <= 0;
    }

    /** Whether it holds more than a phrase: a sentence begins inside or with it. */
    boolean isSpeech() {
      return from.sentence() != to.sentence() || from.token() == 0;
    }
  }

  private Quotations() {}

  static List<Quotation> of(Reading reading) {
    List<Quotation> found = new ArrayList<>();
    Place open = null;
    Place start = new Place(0, 0);
    Place last = start;
    boolean runsOver = false;
    boolean goesOn = false;
    boolean any = false;
    int paragraph = -1;
    for (Sentence sentence : reading.sentences()) {
      if (sentence.paragraph() != paragraph) {
        if (open != null) {
          found.add(new Quotation(open, last, goesOn, false));
        }
        runsOver = open != null;
        open = null;
        any = false;
        paragraph = sentence.paragraph();
        start = new Place(sentence.index(), 0);
      }
      for (int i = 0; i < sentence.size(); i++) {
        Place here = new Place(sentence.index(), i);
        Boolean opens = opens(sentence, i, reading.text(), open != null);
        if (opens != null && opens && open == null) {
          goesOn = runsOver && here.equals(start);
          open = here;
          any = true;
        } else if (opens != null && !opens) {
          if (open != null) {
            found.add(new Quotation(open, here, goesOn, false));
          } else if (!any && !here.equals(start)) {
            found.add(new Quotation(start, here, true, true));
          }
          any = true;
          open = null;
        }
        last = here;
      }
    }
    if (open != null) {
      found.add(new Quotation(open, last, goesOn, false));
    }
    return found;
  }

  /** The words of each sentence that stand inside quotation marks, and the marks. */
  static List<BitSet> words(List<Quotation> quotations, List<Sentence> sentences) {
    List<BitSet> words = new ArrayList<>();
    for (Sentence sentence : sentences) {
      words.add(new BitSet(sentence.size()));
    }
    for (Quotation each : quotations) {
      for (int s = each.from().sentence(); s <= each.to().sentence(); s++) {
        int first = s == each.from().sentence() ? each.from().token() : 0;
        boolean last = s == each.to().sentence();
        words.get(s).set(first, last ? each.to().token() + 1 : sentences.get(s).size());
      }
    }
    return words;
  }

  /** Whether a word is a double quotation mark. */
  static boolean isMark(String word) {
    return switch (word) {
      case "“", "”", "\"", "``", "''" -> true;
      default -> false;
    };
  }

  /** Whether the token opens (true) or closes (false) a quotation; null for any other token. */
  private static @Nullable Boolean opens(
      Sentence sentence, int index, String text, boolean isOpen) {
    String word = sentence.token(index).text();
    return switch (word) {
      case "“", "``" -> true;
      case "”", "''" -> false;
      case "\"" -> {
        int start = sentence.token(index).span().start();
        boolean space =
            start == 0
                || Character.isWhitespace(text.charAt(start - 1))
                || "([—–-".indexOf(text.charAt(start - 1)) >= 0;
        int end = sentence.token(index).span().end();
        boolean loose = end >= text.length() || Character.isWhitespace(text.charAt(end));
        yield space && !(isOpen && loose);
      }
      default -> null;
    };
  }
}
