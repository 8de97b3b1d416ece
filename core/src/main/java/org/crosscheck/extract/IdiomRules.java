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
              "footnote mark",
              s ->
                  s.bareDigits()
                      && s.m().max() < 1000
                      && s.p().is(s.before(), "[")
                      && s.next("]")
                      && (s.before() == 0 || s.p().glued(s.before())),
              List.of("The town was cut off.[{9}]", "The town was cut off[{12}] for days."),
              List.of("He said [{12}] people were hurt.", "They lost {9} [of the 12] boats.")),
          new NotFigure(
              "page furniture",
              IdiomRules::furniture,
              List.of(
                  "{12} Comments",
                  "{3} min read",
                  "{25}",
                  "Facebook {12} Twitter 30",
                  "Facebook 12 Twitter {30} Email",
                  "Support our work from as little as ${4} a month",
                  "Join our readers for just £{2} a week."),
              List.of(
                  "The post had {40} comments from people in the town, he said.",
                  "Facebook cut {40} jobs in the town.",
                  "The shop sells milk from as little as ${4} a can.",
                  "They live on as little as ${2} a day.")),
          new NotFigure(
              "exchange rate",
              s -> !s.p().hyphen(s.before()) && (s.next("=") || s.prior("=")) && priced(s),
              List.of("(${1} = 0.91 euros)", "($1 = {0.91} euros)", "(${1} = 7.10 yuan)"),
              List.of("They paid ${1} for 7 yuan of rice.", "Two plus two = {4} apples.")),
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

  private static final Set<String> NETWORKS =
      Words.set(
          "facebook twitter x linkedin whatsapp pinterest reddit telegram email print flipboard",
          "messenger tumblr instagram threads bluesky mastodon");

  /** Words that may stand among share counts. */
  private static final Set<String> SHARING =
      Words.set("share shares tweet tweets on via copy link save pin post total comment comments");

  private static final Set<String> APPEALS =
      Words.set(
          "support subscribe join get try donate become sign start unlock enjoy give save read help",
          "pay access");

  /** Whether the sentence is nothing but names of networks and counts. */
  private static boolean shared(Spot s) {
    Pieces p = s.p();
    int networks = 0;
    for (int i = 0; i < p.size(); i++) {
      boolean network = p.in(i, NETWORKS);
      networks += network ? 1 : 0;
      if (p.word(i) && !network && !p.in(i, SHARING) && p.text(i).length() > 1) {
        return false;
      }
    }
    return networks > 0;
  }

  /** "Support us from as little as $4 a month": an appeal with its price. */
  private static boolean advert(Spot s) {
    Pieces p = s.p();
    int after = Math.max(s.after(), Money.endAfter(p, s.after()));
    boolean rate =
        p.is(after, "a", "per", "/") && p.is(after + 1, "day", "week", "month", "year", "issue");
    boolean cheap = s.prior("as", "just", "only", "from") || p.is(s.before() - 1, "for", "from");
    return s.money() && rate && cheap && p.in(0, APPEALS);
  }

  /** Whether money or the name of a currency stands on either side: "$1 = 7.10 yuan". */
  private static boolean priced(Spot s) {
    Pieces p = s.p();
    for (int i = s.before() - 3; i <= s.after() + 4; i++) {
      if (Money.signBefore(p, i) != null || Money.wordAfter(p, i) != null) {
        return true;
      }
    }
    return false;
  }

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
        || shared(s)
        || advert(s)
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
