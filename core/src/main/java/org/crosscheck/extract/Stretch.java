package org.crosscheck.extract;

import java.util.BitSet;
import java.util.Set;
import org.crosscheck.extract.Attribution.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The words that an attribution reports, as one stretch of its sentence.
 *
 * <p>Examples: "Police said on Monday that [five had died]."; "[Five had died], the mayor said.";
 * "Trump said that [“no progress” had been made]."
 *
 * @param from index of its first word
 * @param end index after its last word
 */
record Stretch(int from, int end) {

  private static final Set<String> LEADS =
      Set.of("that", ":", ",", "but", "and", "–", "—", "-", "―", ".", ")", "how", "still");

  private static final Set<String> ROLES =
      Words.set(
          "adviser advisor aide chief head leader officer analyst expert professor researcher lawyer",
          "attorney commander editor founder member boss deputy secretary");

  private static final Set<String> TAILS =
      Set.of(",", ".", ";", ":", "–", "—", "-", "―", "and", "but", "(", "as");

  /** The stretch of an attribution; null where it reports less than two words. */
  static @Nullable Stretch of(Tree tree, Attribution attribution) {
    Source source = attribution.source();
    int cue = attribution.cue();
    int start = source == null || source.sentence() != tree.sentence.index() ? cue : source.first();
    int end = source == null || source.sentence() != tree.sentence.index() ? cue : source.end();
    BitSet content = attribution.content();
    if (attribution.kind() != Kind.TRAILING) {
      return after(tree, attribution, Math.max(cue + 1, end > cue || start > cue ? end : cue + 1));
    }
    int edge = Math.min(cue, start);
    Stretch before = trim(tree, content.nextSetBit(0), run(tree, content, 0, edge));
    boolean lead =
        before != null
            && before.words(tree) < 7
            && tree.word(before.from()).matches("at|on|in|about|around|after|before");
    if (before == null || before.words(tree) < 3 || lead) {
      int next = content.nextSetBit(Math.max(cue + 1, end));
      Stretch rest = next < 0 ? null : trim(tree, next, run(tree, content, next, tree.size()));
      return rest != null && (before == null || rest.words(tree) > before.words(tree))
          ? rest
          : before;
    }
    return before;
  }

  private static @Nullable Stretch after(Tree tree, Attribution attribution, int edge) {
    int from = attribution.content().nextSetBit(edge);
    if (from < 0) {
      return null;
    }
    from = past(tree, from, attribution);
    if (tree.sentence.parsed() && Reporting.verb(tree.word(attribution.cue())) != null) {
      int right = new Content(tree).right(attribution.cue());
      int first = right < 0 ? from : tree.first(right);
      from = Math.max(from, first > attribution.cue() ? first : from);
    }
    return trim(tree, from, run(tree, attribution.content(), from, tree.size()));
  }

  /** Past what belongs to the source: its initials, its role, when it spoke. */
  private static int past(Tree tree, int from, Attribution attribution) {
    int at = from;
    if (tree.word(at).equals("(")) {
      while (at < tree.size() && !tree.word(at).equals(")")) {
        at++;
      }
      at++;
    }
    boolean phrase = Reporting.verb(tree.word(attribution.cue())) == null;
    boolean dated = tree.word(at).matches("on|in") && PhraseWords.isDate(tree.word(at + 1));
    boolean role = tree.word(at).equals(",") && phrase && isRole(tree, at + 1);
    if (phrase && dated || role) {
      for (int i = at + 1; i < tree.size() && i < at + 12; i++) {
        if (tree.word(i).equals(",")) {
          return i + 1;
        }
      }
    }
    return at < tree.size() ? at : from;
  }

  /** Whether a phrase without a verb, closed by a comma, says who somebody is. */
  private static boolean isRole(Tree tree, int from) {
    boolean noun = false;
    for (int i = from; i < tree.size() && i < from + 12; i++) {
      String word = tree.word(i);
      if (word.equals(",")) {
        return noun && i > from && !PhraseWords.isPreposition(tree.word(from));
      }
      if (PhraseWords.isAuxiliary(word) || Reporting.verb(word) != null) {
        return false;
      }
      noun |= ROLES.contains(word) || SourceWords.isHuman(word);
    }
    return false;
  }

  /** Where the words end that begin at {@code from}: holes after a comma end them. */
  private static int run(Tree tree, BitSet content, int from, int limit) {
    int last = from;
    for (int i = Math.max(0, from); i < limit; i++) {
      if (content.get(i)) {
        last = i + 1;
      } else if (last > from && tree.word(last).equals(",") && !content.get(last)) {
        break;
      }
    }
    return last;
  }

  static @Nullable Stretch trim(Tree tree, int first, int stop) {
    int from = Math.max(0, first);
    int end = stop;
    while (from < end && LEADS.contains(tree.word(from)) && !isSubject(tree, from)) {
      from++;
    }
    while (end > from && TAILS.contains(tree.word(end - 1))) {
      end--;
    }
    boolean odd = marks(tree, from, end) % 2 == 1;
    if (odd && Quotations.isMark(tree.word(end - 1))) {
      end--;
    } else if (odd && Quotations.isMark(tree.word(from))) {
      from++;
    }
    while (end > from && TAILS.contains(tree.word(end - 1))) {
      end--;
    }
    Stretch found = new Stretch(from, Math.max(from, end));
    return found.words(tree) < 2 ? null : found;
  }

  /** Whether "that" is what a clause is about: "that 's because", "that was". */
  private static boolean isSubject(Tree tree, int index) {
    return tree.word(index).equals("that")
        && tree.word(index + 1).matches("['’]s|is|was|will|would|has|had|means");
  }

  private static int marks(Tree tree, int from, int end) {
    int marks = 0;
    for (int i = from; i < end; i++) {
      marks += Quotations.isMark(tree.word(i)) ? 1 : 0;
    }
    return marks;
  }

  /** How many of its tokens are words. */
  int words(Tree tree) {
    int words = 0;
    for (int i = from; i < end; i++) {
      words += Character.isLetterOrDigit(tree.word(i).charAt(0)) ? 1 : 0;
    }
    return words;
  }

  boolean overlaps(Stretch other) {
    return from < other.end && other.from < end;
  }

  boolean contains(Stretch other) {
    return from <= other.from && other.end <= end;
  }
}
