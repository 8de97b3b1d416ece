package org.crosscheck.extract;

import java.util.List;
import java.util.Set;
import org.crosscheck.extract.Match.Shape;
import org.crosscheck.extract.Piece.Sort;

/** Dates, years and times of day are no figures. */
final class CalendarRules {

  private CalendarRules() {}

  private static final Set<String> BEFORE_YEAR =
      Words.set(
          "in since until till by during before after from to late early mid fiscal year winter",
          "summer spring autumn fall season copyright © circa ad a.d between through and - – /",
          "of back the his her its their ( '");

  private static final Set<String> SURE_YEAR =
      Words.set(
          "since until till during late early mid fiscal year winter summer spring autumn",
          "copyright © back");

  /** Words before "at" that speak of a level. */
  private static final Set<String> STANDS =
      Words.set(
          "stands stood stand put remained remains remain toll set estimated measured rated",
          "standing total number level magnitude listed kept ranked");

  private static final Set<String> COUNTED =
      Words.set("people men women children persons deaths others homes houses");

  static final List<NotFigure> RULES =
      List.of(
          new NotFigure(
              "clock",
              CalendarRules::clock,
              List.of(
                  "It began at {6} p.m. on the quay.",
                  "The wave is due at {1707} GMT.",
                  "It struck at {1446} local time.",
                  "Doors open at {7pm} sharp.",
                  "They left at {5:46} in the dark.",
                  "He was found dead at {5} on Friday."),
              List.of(
                  "At {6} schools the power failed.",
                  "It took {6} hours.", "The toll stood at {9} on Monday.")),
          new NotFigure(
              "date",
              CalendarRules::date,
              List.of(
                  "They met on July {4} in the park.",
                  "On {26} February the ground shook.",
                  "It closed on Sept. {11}.",
                  "It ran from March {3} to 5.",
                  "Stoppages are due on Feb 17, 19 and {21}.",
                  "The vote of {2019-09-01} stands."),
              List.of(
                  "In May {40} boats came.",
                  "At least {26} may have died.",
                  "They came on May 4, {19} men in all.",
                  "Some {12} march past.")),
          new NotFigure(
              "year",
              CalendarRules::year,
              List.of(
                  "It closed in {2012}.",
                  "The {2017} season was short.",
                  "The June {2012} attack is not forgotten.",
                  "He served from {2011} to 2016.",
                  "In the season of {2016-17} they won.",
                  "On March 26, {2017}, the hall was full.",
                  "The {1995} earthquake was worse.",
                  "They ruled in {330} BC.",
                  "Acme's {2018} sales rose.",
                  "In the {60}'s it was a farm."),
              List.of(
                  "About {2000} people came.",
                  "It cost {2,012} crowns.",
                  "The town lost {1900} homes.",
                  "He paid ${2012} in all.",
                  "They walked {2000} miles.")));

  private static boolean clock(Spot s) {
    Pieces p = s.p();
    if (s.shape(Shape.DIGITS) && s.m().scale() == 1 || s.shape(Shape.RANGE)) {
      boolean colon = p.is(s.after(), ":") && p.glued(s.after()) && p.number(s.after() + 1);
      boolean afterColon =
          p.is(s.before(), ":") && p.glued(s.m().first()) && p.number(s.before() - 1);
      boolean local = s.next("local") && p.is(s.after() + 1, "time");
      boolean zero =
          s.text().length() == 4 && s.text().startsWith("0") && s.text().indexOf('.') < 0;
      return colon || afterColon || local || zero || clockWord(s) || hour(s);
    }
    return s.shape(Shape.WORDS) && clockWord(s);
  }

  /** "at 5 on Friday", where no word says what stands at five. */
  private static boolean hour(Spot s) {
    boolean hour = s.bareDigits() && s.m().whole() && s.m().min() >= 1 && s.m().max() <= 12;
    boolean moment = s.next("at", "on", "sharp", "yesterday", "today", "tomorrow", "this", "when");
    return hour && moment && s.prior("at") && !s.p().in(s.before() - 1, STANDS);
  }

  private static boolean clockWord(Spot s) {
    Pieces p = s.p();
    int at = s.after();
    return p.in(at, Calendar.CLOCK)
            && !(p.is(at, "am") && !p.glued(at) && p.is(s.before(), "i"))
            && !(p.is(at, "et") && p.is(at + 1, "al"))
        || p.is(at, "a", "p") && p.is(at + 1, ".") && p.is(at + 2, "m");
  }

  private static boolean date(Spot s) {
    Pieces p = s.p();
    boolean range = s.shape(Shape.RANGE);
    if (!range && !s.bareDigits()) {
      return s.shape(Shape.WORDS)
          && s.single()
          && Calendar.month(p, s.before())
          && s.m().max() <= 31
          && !p.word(s.after());
    }
    if (iso(s)) {
      return true;
    }
    boolean day = s.m().whole() && s.m().min() >= 1 && s.m().max() <= 31;
    if (!day) {
      return false;
    }
    int before = s.p().is(s.before(), "the") ? s.before() - 1 : s.before();
    boolean monthBefore = Calendar.month(p, before) && !countAfterMonth(s);
    boolean monthAfter =
        Calendar.month(p, s.after())
            || p.is(s.after(), "of") && Calendar.month(p, s.after() + 1)
            || p.hyphen(s.after()) && Calendar.month(p, s.after() + 1);
    boolean listed =
        p.is(s.before(), "and", ",", "or", "&")
                && dayBefore(p, s.before() - 1)
                && !p.word(s.after())
            || p.is(s.after(), "and", ",", "or")
                && p.number(s.after() + 1)
                && Calendar.month(p, s.after() + 2);
    boolean slashed =
        p.is(s.after(), "/") && p.glued(s.after()) && p.number(s.after() + 1)
            || p.is(s.before(), "/") && p.glued(s.m().first()) && p.number(s.before() - 1);
    return monthBefore || monthAfter || listed || slashed;
  }

  /** "In May 40 boats came": the month stands alone and the number has a noun of its own. */
  private static boolean countAfterMonth(Spot s) {
    Pieces p = s.p();
    return p.is(s.before() - 1, "in", "since", "until", "last", "this", "by", "during")
        && (MeasureWords.plural(p, s.after()) || s.m().max() > 31);
  }

  private static boolean dayBefore(Pieces p, int i) {
    boolean further = p.is(i - 1, ",", "and") && p.number(i - 2);
    return p.number(i) && (Calendar.month(p, i - 1) || further && dayBefore(p, i - 2));
  }

  private static boolean iso(Spot s) {
    Pieces p = s.p();
    return p.number(s.m().first()) && p.hyphen(s.after()) && p.text(s.after() + 1).startsWith("T")
        || s.text().length() == 4
            && p.hyphen(s.m().first() + 1)
            && p.number(s.m().first() + 2)
            && p.hyphen(s.m().first() + 3)
            && p.number(s.m().first() + 4);
  }

  private static boolean year(Spot s) {
    Pieces p = s.p();
    if (s.shape(Shape.RANGE)) {
      boolean years =
          fourDigits(p, s.m().first()) && yearLike(s.m().min()) && yearLike(s.m().max());
      boolean counted =
          s.unit()
              || p.in(s.after(), COUNTED)
              || MeasureWords.plural(p, s.after()) && s.m().min() < 1850;
      return years && !counted;
    }
    if (s.next("'s")
        && s.prior("the")
        && p.glued(s.after())
        && s.m().min() % 10 == 0
        && s.bareDigits()) {
      return true;
    }
    if (s.next("bc", "b.c", "bce", "b.c.e", "ce", "a.d") && s.bareDigits()) {
      return true;
    }
    if (!s.bareDigits() || !s.single() || !fourDigits(p, s.m().first()) || !yearLike(s.m().min())) {
      return false;
    }
    if ((s.unit() && !s.next("magnitude")) || p.in(s.after(), COUNTED)) {
      return false;
    }
    boolean owned =
        s.prior("'s", "'") || p.capital(s.before()) && s.m().min() >= 1980 && s.m().max() <= 2040;
    if (owned && !s.prior("about", "some", "nearly", "over", "around") && s.before() > 0
        || s.prior(SURE_YEAR)
        || Calendar.month(p, s.before())
        || dateBefore(s)) {
      return true;
    }
    boolean counted = MeasureWords.plural(p, s.after()) && p.small(s.after());
    boolean recent = s.m().min() >= 1850;
    if (s.prior("(") && s.next(")")
        || p.any(s.before() - 3, s.before() + 1, Set.of("since", "until"))) {
      return true;
    }
    boolean bound = ModalityCues.before(p, s.before() + 1) != null && !s.prior("by", "over");
    if (bound) {
      return false;
    }
    if (!recent) {
      return s.prior("in", "since", "by", "before", "after", "ad", "a.d", "between", "and")
              && !counted
          || s.next("ad", "bc", "a.d", "b.c", "bce");
    }
    return s.prior(BEFORE_YEAR) && !(s.prior("of", "to", "and", "from", "-", "–") && counted)
        || !counted;
  }

  private static boolean dateBefore(Spot s) {
    int i = s.before();
    return s.p().is(i, ",") && s.p().number(i - 1) && Calendar.month(s.p(), i - 2)
        || s.p().number(i) && Calendar.month(s.p(), i - 1);
  }

  private static boolean fourDigits(Pieces p, int i) {
    return p.sort(i, Sort.NUMBER)
        && p.text(i).length() == 4
        && p.text(i).chars().allMatch(Character::isDigit);
  }

  private static boolean yearLike(double number) {
    return number >= 1000 && number < 2200;
  }
}
