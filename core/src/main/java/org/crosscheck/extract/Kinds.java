package org.crosscheck.extract;

import java.util.Set;
import org.crosscheck.extract.Match.Shape;
import org.crosscheck.extract.NumberExpression.Kind;

/** Says what sort of number it is from its form and its nearest neighbours. */
final class Kinds {

  private Kinds() {}

  private static final Set<String> COMPARED =
      Words.set(
          "as stronger larger bigger more higher greater the faster worse weaker that smaller",
          "what its over likely");

  private static final Set<String> KIN =
      Words.set(
          "woman man boy girl son sons daughter daughters wife husband mother father brother",
          "sister victim suspect teenager driver twins children grandson granddaughter nephew niece");

  static Kind of(Spot s, boolean paired) {
    Pieces p = s.p();
    if (paired) {
      return Kind.SCORE;
    }
    if (s.money()) {
      return Kind.MONEY;
    }
    if (MeasureWords.percent(p, s.noun())) {
      return Kind.PERCENT;
    }
    if (s.shape(Shape.DECADE_OF_AGE) || age(s)) {
      return Kind.AGE;
    }
    if (s.shape(Shape.MULTIPLE)
        || s.next("times", "fold") && p.in(s.after() + 1, COMPARED)
        || p.hyphen(s.after()) && p.is(s.after() + 1, "fold")) {
      return Kind.MULTIPLE;
    }
    if (s.prior("magnitude")
        || p.hyphen(s.before()) && p.is(s.before() - 1, "magnitude")
        || p.is(s.noun(), "magnitude")) {
      return Kind.MAGNITUDE;
    }
    if (p.in(s.noun(), MeasureWords.MEASURES) || p.in(s.m().first(), MeasureWords.TIME)) {
      return Kind.MEASURE;
    }
    if (s.shape(Shape.FRACTION) || s.shape(Shape.RATIO)) {
      return Kind.FRACTION;
    }
    return p.word(s.noun()) ? Kind.COUNT : Kind.PLAIN;
  }

  private static boolean age(Spot s) {
    Pieces p = s.p();
    if (s.m().max() > 125 || s.m().min() < 0 || s.m().scale() > 1) {
      return false;
    }
    int noun = s.noun();
    boolean yearOld =
        p.is(noun, "year", "years", "month", "months", "week", "day")
                && p.is(p.past(noun + 1), "old", "olds", "of")
                && !p.is(p.past(noun + 1), "of")
            || p.is(noun, "years") && p.is(noun + 1, "of") && p.is(noun + 2, "age");
    boolean brief =
        p.is(noun, "y") && p.is(noun + 1, "/") && p.is(noun + 2, "o")
            || p.is(noun, "yo", "y.o", "y/o");
    boolean listed =
        brief
            || s.prior("and", "or", ",", "to")
                && p.any(s.before() - 5, s.before(), Set.of("aged", "ages"))
                && !p.small(s.after());
    boolean aged =
        listed
            || s.prior("aged", "age", "ages")
            || s.prior("of") && p.is(s.before() - 1, "age", "ages");
    boolean kin =
        s.prior(",", "and")
            && s.bareDigits()
            && s.m().max() < 120
            && s.next(",", "and", ".")
            && p.any(s.before() - 3, s.before(), KIN);
    boolean between = s.prior("between", "from") && p.is(s.before() - 1, "aged", "ages", "age");
    boolean both =
        kin
            || between
            || s.prior("both", "only")
                && s.bareDigits()
                && s.m().max() > 5
                && s.next(",", ".", ";", "and");
    boolean apposed =
        both
            || s.prior(",")
                && p.capital(s.before() - 1)
                && s.bareDigits()
                && s.m().whole()
                && s.m().min() > 0
                && s.m().max() <= 115
                && !Calendar.month(p, s.before() - 1)
                && (s.next(",", ".", ";", ":", ")", "and", "-", "–", "—") || !p.has(s.after()));
    boolean bracket =
        s.prior("(")
            && p.capital(s.before() - 1)
            && s.next(")")
            && s.bareDigits()
            && s.m().min() > 9
            && s.m().max() <= 115;
    boolean older =
        p.is(s.after(), "and", "or") && p.is(s.after() + 1, "older", "younger")
            || p.is(s.before(), "than") && p.is(s.before() - 1, "older", "younger");
    return yearOld || aged || apposed || bracket || older;
  }
}
