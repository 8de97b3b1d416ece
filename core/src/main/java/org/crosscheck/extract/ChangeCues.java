package org.crosscheck.extract;

import java.util.Set;
import org.crosscheck.extract.NumberExpression.Change;

/** Reads from the words before a number whether the quantity rose or fell by it. */
final class ChangeCues {

  private ChangeCues() {}

  private static final Set<String> UP =
      Words.set(
          "rose rise rises rising risen up increase increased increases increasing jumped jump",
          "jumps climbed climb grew grow grown growth soared surged surge rallied advanced",
          "gained gain gains higher upward jumping climbing growing gaining soaring surging");

  private static final Set<String> DOWN =
      Words.set(
          "fell fall falls falling fallen down dropped drop drops decline declined declines",
          "slid slide slipped decrease decreased plunged plunge tumbled slumped slump sank shed",
          "lost cut cuts reduced reduction eased shrank lower loses downward dropping sliding slipping",
          "plunging tumbling declining shrinking easing slumping");

  /** Verbs that tell of a change only with a share or money: "lost 5 percent", not "lost 5 men". */
  private static final Set<String> NEEDS_RATE =
      Words.set(
          "lost shed gained gain gains cut cuts loses sank drop fall falls dropped fell up down",
          "rise jumped jump slide slid climbed climb plunge plunged jumping climbing dropping sliding",
          "slipping plunging");

  /** Verbs whose "up" or "down" tells of no quantity. */
  private static final Set<String> PARTICLE_VERBS =
      Words.set(
          "shot set blown picked made end broke put come came turned took take gave give shut shutting",
          "stood held gunned pulled taken knocked burned burnt showed lined signed rounded blew");

  private static final Set<String> BETWEEN =
      Words.set(
          "by another an a about around nearly almost some more than over at least as much up",
          "to of roughly estimated further additional just ( less under approximately only",
          "average upward downward");

  /**
   * Whether the quantity moved by the number that begins (with its sign of currency) at a piece.
   *
   * @param rate whether the number is a share, money or points
   */
  static Change of(Pieces p, int first, boolean rate) {
    boolean by = false;
    for (int i = first - 1; i >= first - 7 && p.has(i); i--) {
      if (p.is(i, "to") && !p.is(i - 1, "up") || p.is(i, "from", "at") && !p.is(i + 1, "least")) {
        return Change.NONE;
      }
      by |= p.is(i, "by", "of");
      boolean bound = p.is(i, "up") && p.is(i + 1, "to");
      if (!bound && p.in(i, UP) && counts(p, i, first, rate || by)) {
        return Change.UP;
      }
      if (p.in(i, DOWN) && counts(p, i, first, rate || by)) {
        return Change.DOWN;
      }
      if (!p.in(i, BETWEEN)) {
        return Change.NONE;
      }
    }
    return Change.NONE;
  }

  private static boolean counts(Pieces p, int i, int first, boolean rate) {
    boolean phrase = p.is(i, "up", "down") && PARTICLE_VERBS.contains(p.low(i - 1));
    boolean cue = p.is(i + 1, "than") || p.is(i + 1, "half") || p.is(i - 1, "no");
    return !phrase && !cue && (rate || !p.in(i, NEEDS_RATE));
  }
}
