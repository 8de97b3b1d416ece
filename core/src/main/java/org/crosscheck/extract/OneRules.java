package org.crosscheck.extract;

import java.util.List;
import java.util.Set;
import org.crosscheck.extract.Match.Shape;

/** "one" is a count far less often than a pronoun, a determiner or part of an idiom. */
final class OneRules {

  private OneRules() {}

  private static final Set<String> PRONOUN_BEFORE =
      Words.set(
          "no this that the any each every which some another new latest big only other good",
          "last next first same everyone");

  private static final Set<String> IDIOM_AFTER =
      Words.set(
          "another day night morning thing point time way by or side who that which can must",
          "should might could would may 's i we you such final last another's");

  private static final Set<String> DURATION_TAIL = Words.set("ago later after before earlier of");

  private static final Set<String> SUPERLATIVES =
      Words.set(
          "most least best worst few only main many top first last key biggest largest great",
          "leading several");

  private static final Set<String> OUTCOMES =
      Words.set(
          "killed kill kills killing dead died dies injured injuring wounded wounding hurt",
          "arrested shot missing hospitalized hospitalised treated rescued detained charged",
          "destroyed destroying damaged intercepted sunk sank crashed downed death fatality",
          "critical custody victims suspects gunmen attackers count injury casualty drowned captured abducted freed released stabbed burned",
          "evacuated collapsed found cost lost hit");

  private static final Set<String> SAYING =
      Words.set(
          "said says recalled told wrote asked added called described explained noted testified",
          "posted tweeted");

  static final List<NotFigure> RULES =
      List.of(
          new NotFigure(
              "one that counts nothing",
              OneRules::idle,
              List.of(
                  "It was {one} of the worst floods.",
                  "No {one} was there.",
                  "As {one} man recalled, it was dark.",
                  "They helped {one} another.",
                  "This {one} is new.",
                  "Said {one} lawmaker who opposed her.",
                  "The rain came {one} day in June.",
                  "At {one} point he fell."),
              List.of(
                  "{One} person was killed.",
                  "{One} of the suspects was arrested.",
                  "The blast killed {one} man.",
                  "More than {one} gunman fired.",
                  "It hit {one} of six reactors.",
                  "They came {one} week later.",
                  "It was a {one}-hour strike.",
                  "Two boats and {one} plane were lost.")));

  private static boolean idle(Spot s) {
    Pieces p = s.p();
    int i = s.m().first();
    if (!s.single() || !p.is(i, "one") || s.money() || !s.shape(Shape.WORDS)) {
      return false;
    }
    if (p.hyphen(s.after())) {
      return !p.in(s.after() + 1, MeasureWords.MEASURES)
          && !p.in(s.after() + 1, NumberWords.FRACTIONS.keySet());
    }
    if (MeasureWords.percent(p, s.after()) || ModalityCues.before(p, i) != null) {
      return false;
    }
    if (pronounBefore(p, i) || p.upos(i).equals("PRON") || p.upos(i).equals("NOUN")) {
      return true;
    }
    if (s.next("of")) {
      return !partOf(p, s.after() + 1);
    }
    if (p.in(s.after(), MeasureWords.MEASURES)) {
      boolean vagueTime =
          s.next("day", "night", "second", "minute") && !p.in(s.after() + 1, DURATION_TAIL);
      return vagueTime;
    }
    if (s.next(IDIOM_AFTER) || !p.word(s.after()) && !numbersNear(p, i)) {
      return true;
    }
    boolean said =
        p.any(s.after() + 1, s.after() + 4, SAYING)
            || p.in(i - 1, SAYING)
            || p.is(i - 1, "as", "if", "when");
    boolean casualty = p.any(i - 5, i, OUTCOMES) || p.any(i + 1, i + 9, OUTCOMES);
    return said || !(casualty || numbersNear(p, i));
  }

  /** "this one", "no one"; not "said that one of the five", "in which one person". */
  private static boolean pronounBefore(Pieces p, int i) {
    boolean clause = p.is(i - 1, "that") && p.is(i + 1, "of") || p.is(i - 2, "in", "of", "at");
    return p.in(i - 1, PRONOUN_BEFORE) && !(clause && p.is(i - 1, "which", "that"));
  }

  /** "one of six", "one of the suspects", but not "one of the worst". */
  private static boolean partOf(Pieces p, int i) {
    int at = p.is(i, "the", "its", "his", "her", "their", "those", "these", "our") ? i + 1 : i;
    if (p.number(at) || NumberWords.isNumberWord(p.low(at))) {
      return true;
    }
    String low = p.low(at);
    boolean superlative =
        low.endsWith("est") && low.length() > 4
            || p.in(at, SUPERLATIVES)
            || p.is(at + 1, "most", "largest", "biggest", "worst", "best", "deadliest");
    boolean noun = at > i && p.small(at);
    return noun && !superlative && p.any(at, at + 9, OUTCOMES);
  }

  private static boolean numbersNear(Pieces p, int i) {
    for (int k = i - 5; k < i + 6; k++) {
      boolean number = k != i && (p.number(k) || NumberWords.isNumberWord(p.low(k)));
      if (number && p.has(k) && !Calendar.month(p, k - 1)) {
        return p.is(i - 1, "and", ",", "or") || p.is(k - 1, "and", ",");
      }
    }
    return false;
  }
}
