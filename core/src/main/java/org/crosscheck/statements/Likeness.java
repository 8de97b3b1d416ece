package org.crosscheck.statements;

import java.util.List;
import org.crosscheck.statements.Wording.Run;

/**
 * Whether two utterances of one speaker are the same statement.
 *
 * <p>Examples: "We did it before, and we'll do it again" and "We did it before. We will do it again
 * soon" share a run of words; "he had made no progress in the talks" and "No, we made no progress
 * at the talks" share most of their telling words. Counter-example: "five died" and "ten were
 * hurt".
 */
final class Likeness {

  /** From here on two utterances are taken for one statement. */
  static final double SAME = 0.55;

  /** Verbatim: a run of words that no two statements share by accident. */
  static final double VERBATIM = 1;

  private static final int RUN = 4;
  private static final double SHARED_AT_LEAST = 2.3;
  private static final int STEMS = 3;

  /** This share of the shorter quotation's words, in order, makes two quotations one. */
  private static final double MOST = 0.75;

  private Likeness() {}

  /** 0 to 1; {@link #VERBATIM} where both hold the same quoted words. */
  static double of(Version a, Version b) {
    for (Wording mine : a.quotes()) {
      for (Wording theirs : b.quotes()) {
        if (isVerbatim(mine, theirs, a.isQuoted() && b.isQuoted())) {
          return VERBATIM;
        }
      }
    }
    Wording left = a.wording();
    Wording right = b.wording();
    double less = Math.min(left.weight(), right.weight());
    double shared = left.shared(right);
    Wording stems = left.stemmed();
    Run run = stems.run(right.stemmed());
    boolean enough = shared >= SHARED_AT_LEAST || run.length() >= STEMS && stems.telling(run) >= 2;
    if (less == 0 || !enough || differInNumber(left, right)) {
      return 0;
    }
    double contained = shared / less;
    double both = 2 * shared / (left.weight() + right.weight());
    return Math.min(0.99, (2 * contained + both) / 3 + 0.15 * Math.min(1, run.length() / 6.0));
  }

  /** Whether a report has the same words twice, as a post that it shows and then quotes. */
  static boolean isRepeated(Version one, Version other) {
    Wording mine = one.wording();
    Wording theirs = other.wording();
    int shorter = Math.min(mine.words().size(), theirs.words().size());
    return mine.words().equals(theirs.words())
        || shorter > RUN && mine.run(theirs).length() == shorter;
  }

  /** Whether a run of quoted words is long enough, or is all that one of them has. */
  private static boolean isVerbatim(Wording mine, Wording theirs, boolean whole) {
    Run run = mine.run(theirs);
    int shorter = Math.min(mine.words().size(), theirs.words().size());
    boolean all = run.length() == shorter && mine.telling(run) >= 1 && (whole || run.length() >= 2);
    boolean most = run.length() * 2 >= shorter && mine.telling(run) >= 2 && run.length() >= RUN;
    boolean equal = all && mine.words().equals(theirs.words()) && run.length() >= 2;
    boolean alike = false;
    if (whole && shorter > RUN && mine.shared(theirs) >= 1) {
      alike = Alteration.common(mine.words(), theirs.words()).size() >= MOST * shorter;
    }
    return equal
        || alike
        || all && (run.length() >= 3 || mine.telling(run) >= 2)
        || most
        || run.length() >= RUN + 2 && mine.telling(run) >= 2;
  }

  /** Whether each has numbers and they share none. */
  private static boolean differInNumber(Wording left, Wording right) {
    List<String> mine = numbers(left);
    List<String> theirs = numbers(right);
    return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
  }

  private static List<String> numbers(Wording wording) {
    return wording.words().stream().filter(word -> Character.isDigit(word.charAt(0))).toList();
  }
}
