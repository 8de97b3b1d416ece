package org.crosscheck.extract;

import java.util.List;
import java.util.Set;
import org.crosscheck.extract.Match.Shape;
import org.crosscheck.model.Name;

/** Designations, and numbers inside names, are no figures. */
final class NameRules {

  private NameRules() {}

  /** Nouns that take a number as a name, in any spelling. */
  private static final Set<String> NUMBERED =
      Words.set(
          "no nos № number numbers boeing airbus flight highway interstate route section row",
          "channel room gate terminal apartment apt suite article chapter rule bill resolution",
          "amendment proposition prop platform exit reactor version windows iphone galaxy type",
          "category level phase stage tier page episode zone precinct pier apollo formula",
          "figure table fortune s&p ftse nasdaq russell asx nikkei catch euro model mark mk top",
          "grade series season size runway checkpoint hwy rt rte line lane unit verse image photo slide ext extension");

  /** Nouns that do so only where they are written with a capital letter. */
  private static final Set<String> NUMBERED_CAPITAL =
      Words.set(
          "district ward block building game week day round area site lot case docket order",
          "title part form local squadron battalion brigade company group class",
          "big pillar cell hall court division car hurricane dow dax psalm act schedule annex",
          "engine ladder station school zip");

  /** Nouns that a long bare number names, in any spelling: "train 10462". */
  private static final Set<String> NUMBERED_LONG =
      Words.set(
          "train trains trip bus tram flight ship case docket file bill order permit licence license",
          "patient inmate prisoner bib account policy asteroid comet satellite locomotive");

  private static final Set<String> GUNS =
      Words.set("caliber calibre gauge mm millimeter millimetre magnum cal");

  private static final Set<String> GUN_NOUNS =
      Words.set(
          "handgun handguns pistol pistols gun guns rifle rifles shotgun revolver ammunition",
          "bullet bullets semi semiautomatic glock round rounds casings weapon firearm cannon",
          "shell shells howitzer howitzers mortar mortars artillery submachine luger beretta");

  /** What parties, teams and countries have so many of. */
  private static final Set<String> SHARED_OUT =
      Words.set("seats votes mandates medals golds points goals deputies percent wins");

  private static final Set<String> LEXICAL_HYPHEN =
      Words.set("magnitude minus sub pre post under over non to least some age mid per");

  private static final Set<String> AFTER_CAPITAL =
      Words.set(
          "were are died dead injured wounded killed hurt others more people missing",
          "out of percent times points");

  static final List<NotFigure> RULES =
      List.of(
          new NotFigure(
              "designation",
              NameRules::designation,
              List.of(
                  "A Boeing {777} took off.",
                  "Police shut Highway {61} at dawn.",
                  "He was held near Gate {5}.",
                  "The No. {2} post was open.",
                  "They broke Article {5} of the pact.",
                  "It was among the top {10} storms.",
                  "The Group of {Seven} met.",
                  "Part of room {12} burned.",
                  "The train {10462} left late.",
                  "He wears a size {44} shoe."),
              List.of(
                  "The flight took {12} hours.",
                  "Police on the highway stopped {61} cars.",
                  "The toll may top {100} by noon.",
                  "By train {400} people left.",
                  "On the train {12} were hurt.",
                  "They lost a house the size of {44} rooms.",
                  "The quake was of magnitude {7}.")),
          new NotFigure(
              "hyphenated name",
              NameRules::hyphenated,
              List.of("He fired an AK-{47} twice.", "COVID-{19} kept them away."),
              List.of(
                  "A magnitude-{9.1} quake hit.",
                  "The sub-{500} market fell.",
                  "A {12}-hour battle raged.",
                  "Winds blew at minus-{5} degrees.")),
          new NotFigure(
              "glued letters",
              NameRules::glued,
              List.of("The {5}G network failed.", "He lives in flat {12}b there."),
              List.of("A {10}m wave struck.", "It held {256}GB of data.", "It cost £{3}bn.")),
          new NotFigure(
              "aircraft",
              s ->
                  s.text().matches("7[0-8]7")
                      && s.bareDigits()
                      && s.prior("a", "the", "'s", "its")
                      && !MeasureWords.plural(s.p(), s.after()),
              List.of("The {747} took off again."),
              List.of("The {737} passengers were safe.", "It flew {747} miles.")),
          new NotFigure(
              "calibre",
              NameRules::calibre,
              List.of("He had a .{40}-caliber pistol.", "He fired a {9mm} handgun."),
              List.of("A {9}mm crack was found.")),
          new NotFigure(
              "part of a name",
              NameRules::insideName,
              List.of(
                  "A {2} NEWS crew saw it.",
                  "They met at Studio {Nine} there.", "He told BBC {One} so."),
              List.of("{Two} crews saw it.", "The town has {11} schools.")),
          new NotFigure(
              "after a name",
              NameRules::afterName,
              List.of(
                  "The Fukushima {50} stayed on.",
                  "He rides a Ducati {999} to work.",
                  "It met the ISO {3888-2} norm.",
                  "KSAT {12} will tell more."),
              List.of(
                  "On Friday {12} boats sank.",
                  "In Ohio {16} were injured.",
                  "Democrats hold {194} seats.",
                  "The Reds won 40 seats, the Blues {31} and Green List 8.",
                  "Of 90 seats Green List had {12}, New Way 9.",
                  "The Reds won 40 seats and Law and Order {31}, Green List 8.",
                  "The Nikkei lost {7} percent.")));

  private static boolean designation(Spot s) {
    Pieces p = s.p();
    if (s.money() || s.shape(Shape.FRACTION) || s.shape(Shape.VAGUE) || s.shape(Shape.MULTIPLE)) {
      return false;
    }
    int before = s.before();
    before = p.is(before, ".") && p.is(before - 1, "no", "nos") ? before - 1 : before;
    boolean hash =
        p.is(before, "#")
            || p.is(before, "of")
                && p.number(before - 1)
                && p.is(before - 2, "image", "caption", "photo", "slide", "page");
    boolean group =
        p.is(before, "of") && p.is(before - 1, "group", "gang") && p.capital(before - 1);
    boolean no = !p.is(before, "no") || p.capital(before) && s.shape(Shape.DIGITS);
    boolean listed =
        p.is(before, "and", ",", "or", "&")
            && (p.number(before - 1) || p.word(before - 1))
            && p.is(
                before - 2, "gates", "nos", "units", "reactors", "rooms", "articles", "sections");
    boolean capital =
        p.in(before, NUMBERED_CAPITAL)
            && p.capital(before)
            && s.shape(Shape.DIGITS)
            && before > 0
            && !listed(s);
    boolean named = p.in(before, NUMBERED) && no && !s.unit() && !verbBefore(p, before);
    boolean capitalTitle = p.is(before, "big", "final", "top") && p.capital(s.m().first());
    boolean dayOf = p.is(before, "day") && s.next("of");
    boolean longNumber =
        p.in(before, NUMBERED_LONG)
            && s.bareDigits()
            && s.text().matches("\\d{3,}")
            && !s.unit()
            && !MeasureWords.plural(p, s.after())
            && !p.is(s.after(), "people");
    boolean topVerb =
        p.is(before, "top")
            && p.is(before - 1, "could", "may", "will", "would", "might", "to", "can");
    boolean topPair = topVerb || p.is(before, "top") && s.shape(Shape.WORDS);
    return hash
        || longNumber
        || group
        || listed
        || capital
        || named && !topPair
        || capitalTitle
        || dayOf
        || p.is(before, "number") && p.is(s.m().first(), "one");
  }

  /** "they exit 3 buildings", "numbers two dozen": the word before is used as a verb. */
  private static boolean verbBefore(Pieces p, int i) {
    return p.upos(i).equals("VERB")
        || p.is(i, "number", "numbers", "line", "figure") && p.is(i - 1, "they", "who", "that");
  }

  private static boolean hyphenated(Spot s) {
    Pieces p = s.p();
    int first = s.m().first();
    if (s.shape(Shape.WORDS) || !p.hyphen(first - 1) || !p.word(first - 2)) {
      return false;
    }
    return !p.in(first - 2, LEXICAL_HYPHEN) && !NumberWords.isNumberWord(p.low(first - 2));
  }

  private static boolean glued(Spot s) {
    Pieces p = s.p();
    int at = s.after();
    if (!s.shape(Shape.DIGITS) || s.m().scale() > 1 || !p.glued(at) || !p.word(at)) {
      return p.is(at, "(") && p.glued(at) && p.is(at + 1, "k")
          || p.is(at, ".") && p.glued(at) && p.number(at + 1) && p.glued(at + 1)
          || p.is(at, "/") && p.glued(at) && p.is(at + 1, "7") && p.is(s.m().first(), "24")
          || p.is(s.before(), "/") && p.glued(s.m().first()) && p.is(s.before() - 1, "24");
    }
    String letters = p.text(at);
    boolean unit = MeasureWords.MEASURES.contains(p.low(at)) && !letters.equals("G");
    return letters.length() == 1 && !unit || letters.equals("G") || p.is(at, "x", "s", "wd", "th");
  }

  private static boolean calibre(Spot s) {
    Pieces p = s.p();
    int at = s.noun();
    if (!p.in(at, GUNS)) {
      return s.text().startsWith(".") && (p.capital(at) || p.any(at, at + 4, GUN_NOUNS));
    }
    return p.is(at, "caliber", "calibre", "gauge", "magnum", "cal")
        || p.any(at + 1, at + 4, GUN_NOUNS);
  }

  private static boolean insideName(Spot s) {
    Pieces p = s.p();
    boolean news =
        p.is(s.after(), "news", "network", "action") && p.capital(s.after())
            || p.hyphen(s.after())
                && p.capital(s.after() + 1)
                && p.capital(s.after() + 2)
                && !headline(p)
            || p.is(s.after(), "on") && p.is(s.after() + 1, "your") && p.is(s.after() + 2, "side");
    int first = s.m().first();
    boolean title =
        s.shape(Shape.WORDS)
            && p.capital(first)
            && first > 0
            && !headline(p)
            && (p.capital(first - 1) || p.capital(s.after()) && p.word(first - 1));
    return news || title || named(s);
  }

  private static boolean named(Spot s) {
    int first = s.p().get(s.m().first()).token();
    int last = s.p().get(s.m().end() - 1).token();
    for (Name name : s.p().sentence().names()) {
      boolean inside = name.first() <= first && last < name.end();
      if (inside && name.end() - name.first() > last + 1 - first) {
        return true;
      }
    }
    return false;
  }

  /** Whether most words are written with a capital letter. */
  static boolean headline(Pieces p) {
    int words = 0;
    int capitals = 0;
    for (int i = 0; i < p.size(); i++) {
      if (p.word(i) && p.text(i).length() > 3) {
        words++;
        capitals += p.capital(i) ? 1 : 0;
      }
    }
    return words > 4 && capitals * 10 > words * 7;
  }

  /** "The Reds won 40 seats, the Blues 31 and Green List 8": the noun is told once for all. */
  private static boolean listed(Spot s) {
    Pieces p = s.p();
    int others = 0;
    boolean shared = false;
    for (int i = 1; i < p.size(); i++) {
      boolean own = i == s.m().first();
      boolean ends = !p.has(i + 1) || p.is(i + 1, ",", ";", ".", "and", ")", "with", "while");
      boolean alone = p.number(i) && p.capital(i - 1) && ends;
      if (own && !ends) {
        return false;
      }
      others += alone && !own ? 1 : 0;
      shared |= p.number(i) && (MeasureWords.plural(p, i + 1) || MeasureWords.percent(p, i + 1));
      shared |= p.in(i, SHARED_OUT);
    }
    return others > 0 && shared && s.text().length() < 4;
  }

  private static boolean afterName(Spot s) {
    Pieces p = s.p();
    int before = s.before();
    boolean acronym = p.text(before).matches("[A-Z]{2,}");
    boolean dashed = acronym && s.shape(Shape.RANGE) && p.hyphen(s.m().first() + 1);
    if (dashed) {
      return !s.unit() && !MeasureWords.plural(p, s.after());
    }
    boolean candidate =
        !s.paired() && s.bareDigits() && s.single() && p.capital(before) && !p.hyphen(s.after());
    if (!candidate || before == 0 && !acronym) {
      return false;
    }
    boolean day = Calendar.DAYS.contains(p.low(before)) || Calendar.month(p, before);
    boolean counted =
        s.unit() || p.in(s.after(), AFTER_CAPITAL) || MeasureWords.plural(p, s.after());
    boolean glued = p.glued(s.m().first()) && !p.dash(before);
    boolean clause = p.is(before, "the", "a", "at", "over", "about", "some", "nearly", "than", "i");
    return glued || !day && !counted && !clause && !headline(p) && !listed(s);
  }
}
