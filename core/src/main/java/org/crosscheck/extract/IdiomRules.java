package org.crosscheck.extract;

import java.util.List;
import java.util.Set;
import org.crosscheck.extract.Match.Shape;

/** Numbers that count nothing: list marks, share counts, figures of speech. */
final class IdiomRules {

  private IdiomRules() {}

  private static final Set<String> SHARES =
      Words.set("shares comments comment views likes retweets replies");

  private static final Set<String> COMPOUND =
      Words.set("way off sided on fold handed tiered pronged fifths");

  private static final Set<String> SPLIT =
      Words.set("split divided broke broken cut torn folded snapped sliced divide break");

  static final List<NotFigure> RULES =
      List.of(
          new NotFigure(
              "list mark",
              IdiomRules::listMark,
              List.of("{1}) Wash the rice.", "We will help. ({1}/2)", "({2}) Stay at home."),
              List.of("{12} people were hurt.", "The city (pop. {12,000}) is small.")),
          new NotFigure(
              "page furniture",
              IdiomRules::furniture,
              List.of("{12} Comments", "{3} min read", "{25}"),
              List.of("The post had {40} comments from people in the town, he said.")),
          new NotFigure(
              "zero in a phrase",
              s ->
                  s.p().is(s.m().first(), "zero")
                      && (s.prior("ground", "net", "patient", "sub", "day")
                          || s.next("tolerance", "sum", "in", "hour")
                          || s.p().hyphen(s.after())
                          || s.p().hyphen(s.m().first() - 1)),
              List.of("They stood at ground {zero} that night.", "It was a {zero}-sum game."),
              List.of("There were {zero} deaths.")),
          new NotFigure(
              "figure of speech",
              IdiomRules::speech,
              List.of(
                  "It was a {two}-way street.",
                  "They split it {50}-50.",
                  "The ship broke in {two} at dawn.",
                  "It is a shop open {24}/7."),
              List.of("It was a {two}-day strike.", "It was a {three}-storey house.")));

  private static boolean listMark(Spot s) {
    Pieces p = s.p();
    int first = s.m().first();
    boolean open =
        p.is(first - 1, "(")
            && p.is(s.after(), ")")
            && s.m().max() < 20
            && s.shape(Shape.DIGITS)
            && s.bareDigits()
            && !p.capital(first - 2);
    boolean start =
        first == 0
            && s.bareDigits()
            && s.m().max() < 100
            && p.is(s.after(), ".", ")")
            && p.size() > s.after() + 1;
    boolean thread =
        p.is(first - 1, "(", "/")
            && p.any(first - 3, first, Set.of("("))
            && (p.is(s.after(), "/") || p.is(first - 1, "/"));
    return open || start || thread;
  }

  private static boolean furniture(Spot s) {
    Pieces p = s.p();
    boolean brief = p.size() < 6;
    boolean alone = s.m().first() == 0 && s.bareDigits() && p.size() <= s.after() + 1;
    return alone
        || brief && s.next(SHARES)
        || s.next("min", "minute") && p.is(s.after() + 1, "read")
        || p.hyphen(s.after()) && p.is(s.after() + 2, "read");
  }

  private static boolean speech(Spot s) {
    Pieces p = s.p();
    int first = s.m().first();
    boolean compound = s.shape(Shape.WORDS) && p.hyphen(s.after()) && p.in(s.after() + 1, COMPOUND);
    boolean even =
        s.paired()
            && s.text().equals("50")
            && s.m().min() == 50
            && (p.is(first + 2, "50") || p.is(first - 2, "50"));
    boolean round = p.text(first).equals("24") && p.is(s.after(), "/") && p.is(s.after() + 1, "7");
    boolean name =
        s.shape(Shape.WORDS)
            && p.capital(first)
            && first > 0
            && p.capital(s.after())
            && p.is(first - 1, "the")
            && !NameRules.headline(p);
    boolean split =
        p.is(first, "two", "half")
            && p.is(first - 1, "in")
            && p.any(first - 5, first, SPLIT)
            && !MeasureWords.plural(p, s.after());
    return split || compound || even || round || name;
  }
}
