package org.crosscheck.extract;

import java.util.List;
import java.util.Set;
import org.crosscheck.extract.Piece.Sort;

/** Numbers of houses, telephones and places on the map are no figures. */
final class AddressRules {

  private AddressRules() {}

  private static final Set<String> STREETS =
      Words.set(
          "street st avenue ave road rd boulevard blvd drive dr lane ln way court ct place pl",
          "square highway parkway pkwy terrace hill crescent");

  private static final Set<String> PHONE =
      Words.set("call phone telephone tel hotline fax number dial text");

  static final List<NotFigure> RULES =
      List.of(
          new NotFigure(
              "telephone",
              AddressRules::telephone,
              List.of(
                  "Call {866-435-9355} for help.",
                  "Dial {555-0134} now.",
                  "Call ({904}) 630-0500 today.",
                  "Call 904-{630}-TIPS today.",
                  "Call {1-888}-Crime-SC today.",
                  "Call {1} (800) 555-0134 today.",
                  "She called {911} at once.",
                  "Ring +{44} 20 7946 0018 for news.",
                  "Ring +44 {20} 7946 0018 for news.",
                  "Ring +44 20 7946 {0018} for news.",
                  "The desk is at {044-28541234} all night."),
              List.of("It sank {300-400} boats.", "It rose +{3} points.")),
          new NotFigure(
              "coordinates",
              s -> s.text().matches("\\d+\\.\\d{5,}"),
              List.of("It lies at {41.593370} north."),
              List.of("It rose {0.0125} percent.")),
          new NotFigure(
              "address",
              AddressRules::address,
              List.of(
                  "The club at {4601} Kellogg Avenue shut.",
                  "It is at {1617} S.E. 17th St. in town.",
                  "They live in the {3700} block of Oak Lane."),
              List.of("Some {40} Ukrainian soldiers crossed the road.")));

  private static boolean telephone(Spot s) {
    Pieces p = s.p();
    if (s.text().equals("911") || s.text().equals("999") && s.single()) {
      return p.is(s.before(), "called", "call", "dialed", "dialled", "calling", "a", "the")
          || p.is(
              s.after(),
              "call",
              "calls",
              "operator",
              "dispatcher",
              "dispatchers",
              "caller",
              "callers");
    }
    int first = s.m().first();
    if (international(p, first) || p.hyphen(first + 1) && trunk(p, first)) {
      return true;
    }
    boolean lettered =
        s.shape(Match.Shape.RANGE)
            && p.hyphen(s.after())
            && p.capital(s.after() + 1)
            && p.hyphen(first + 1);
    boolean country =
        s.text().equals("1")
            && p.is(s.after(), "(")
            && p.number(s.after() + 1)
            && p.is(s.after() + 2, ")");
    if (lettered || country) {
      return true;
    }
    boolean code =
        s.text().length() == 3 && s.single() && p.is(s.before(), "(") && p.is(s.after(), ")");
    boolean letters =
        s.bareDigits()
            && s.text().length() == 3
            && p.hyphen(s.after())
            && p.text(s.after() + 1).matches("[A-Z]{4,}");
    if (code && p.number(s.after() + 1) || letters || afterCode(p, first)) {
      return true;
    }
    if (!p.hyphen(first + 1) || !p.number(first + 2)) {
      boolean lastGroup = s.text().length() == 4 && p.hyphen(first - 1) && p.number(first - 2);
      return lastGroup && (p.is(first - 3, ")") || s.text().startsWith("0"));
    }
    String last = p.text(first + 2);
    boolean chain = p.hyphen(first + 3) && p.number(first + 4);
    boolean local = s.text().length() == 3 && last.length() == 4;
    boolean round = s.text().endsWith("0") && last.endsWith("0") && !last.startsWith("0");
    return chain && s.text().length() < 4 || local && (!round || p.any(first - 7, first, PHONE));
  }

  /** A group of "+44 20 7946 0018": three groups of digits or more behind a plus sign. */
  private static boolean international(Pieces p, int i) {
    int from = i;
    while (p.number(from - 1) || grouping(p, from - 1)) {
      from--;
    }
    if (!p.is(from - 1, "+")) {
      return false;
    }
    int groups = 0;
    int end = from;
    while (p.number(end) || grouping(p, end)) {
      groups += p.number(end) ? 1 : 0;
      end++;
    }
    return groups > 2;
  }

  private static boolean grouping(Pieces p, int i) {
    return p.hyphen(i) || p.is(i, "(", ")");
  }

  /** "033-26382217": a code that begins with a nought, and a long number. */
  private static boolean trunk(Pieces p, int first) {
    return p.text(first).matches("0\\d{1,4}") && p.text(first + 2).matches("\\d{5,}");
  }

  /** "630" of "(904) 630-0500" and of "904-630-TIPS". */
  private static boolean afterCode(Pieces p, int i) {
    boolean bracket = p.is(i - 1, ")") && p.number(i - 2) && p.is(i - 3, "(");
    boolean area = bracket || p.hyphen(i - 1) && p.number(i - 2);
    return area
        && p.text(i).length() == 3
        && p.hyphen(i + 1)
        && (p.number(i + 2) || bracket || p.capital(i + 2));
  }

  private static boolean address(Spot s) {
    Pieces p = s.p();
    if (p.is(s.noun(), "block") && s.bareDigits()
        || s.next("zip") && s.bareDigits()
        || s.next("area") && p.is(s.after() + 1, "code")) {
      return s.text().length() > 2;
    }
    if (!s.bareDigits() || !(p.capital(s.after()) || p.sort(s.after(), Sort.ORDINAL))) {
      return false;
    }
    if (p.is(s.after(), "ave", "rue", "via", "calle", "avenida", "highway", "interstate", "u.s")) {
      return true;
    }
    for (int i = s.after(); i < s.after() + 5; i++) {
      if (i > s.after() && p.in(i, STREETS) && p.capital(i)) {
        return true;
      }
      if (!p.capital(i) && !p.sort(i, Sort.ORDINAL) && !p.is(i, ".")) {
        return false;
      }
    }
    return false;
  }
}
