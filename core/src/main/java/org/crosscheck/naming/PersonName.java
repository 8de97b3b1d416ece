package org.crosscheck.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A person's name, taken apart.
 *
 * @param given first and middle names, or their initials
 * @param surname the family name, its particles with it
 * @param suffix "jr", "sr", "iii"; empty where there is none
 */
record PersonName(List<String> given, String surname, String suffix) {

  /** How surely two names are one person's. */
  enum Match {
    /** They cannot be. */
    NONE,
    /** One letter apart in the surname, all else the same. */
    SLIP_OF_ANY_LETTER,
    /** One of them is the younger or the elder of a name. */
    SUFFIX,
    /** Apart by letters that slip. */
    SLIP,
    /** One has a second family name. */
    DOUBLED,
    /** A short form, an initial, or a name between that one of them lacks. */
    SHORT,
    /** The same up to romanisation. */
    SAME
  }

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "la", "von", "der", "den", "van", "bin", "al", "el", "ibn", "da", "di", "du", "del",
          "dos");

  static PersonName of(List<String> words) {
    List<String> parts = new ArrayList<>(words);
    String suffix = "";
    String last = plain(parts.getLast());
    if (parts.size() > 1 && SUFFIXES.contains(last)) {
      suffix = last;
      parts.removeLast();
    }
    int surname = parts.size() - 1;
    while (surname > 1 && PARTICLES.contains(parts.get(surname - 1).toLowerCase(Locale.ROOT))) {
      surname--;
    }
    return new PersonName(
        List.copyOf(parts.subList(0, surname)),
        String.join(" ", parts.subList(surname, parts.size())),
        suffix);
  }

  boolean isFull() {
    return !given.isEmpty();
  }

  /** How surely this and another full name are one person's; the order does not matter. */
  Match match(PersonName other) {
    if (!suffix.isEmpty() && !other.suffix.isEmpty() && !suffix.equals(other.suffix)) {
      return Match.NONE;
    }
    Match match = surnameLast(this, other);
    if (match == Match.NONE) {
      match = given.size() < other.given.size() ? doubled(this, other) : doubled(other, this);
    }
    return match.compareTo(Match.SUFFIX) > 0 && !suffix.equals(other.suffix) ? Match.SUFFIX : match;
  }

  /** Whether first name and surname are at most so many letters apart, and begin alike. */
  boolean resembles(PersonName other, int letters) {
    String first = Spelling.key(given.getFirst());
    String otherFirst = Spelling.key(other.given.getFirst());
    String last = Spelling.key(surname);
    String otherLast = Spelling.key(other.surname);
    int apart = Spelling.distance(first, otherFirst) + Spelling.distance(last, otherLast);
    return apart > 0
        && apart <= letters
        && middle(given, other.given) != Match.NONE
        && first.regionMatches(0, otherFirst, 0, 1)
        && last.regionMatches(0, otherLast, 0, 1)
        && suffix.equals(other.suffix)
        && Math.min(last.length(), otherLast.length()) > letters
        && !Nicknames.differ(given.getFirst(), other.given.getFirst());
  }

  private static Match surnameLast(PersonName a, PersonName b) {
    Match first = given(a.given.getFirst(), b.given.getFirst());
    Match middle = middle(a.given, b.given);
    Match names = least(first, middle);
    if (names == Match.NONE) {
      return names;
    }
    if (sameKey(a.surname, b.surname)) {
      return names;
    }
    if (names == Match.SLIP) {
      return Match.NONE;
    }
    if (Spelling.isNear(a.surname, b.surname)) {
      return Match.SLIP;
    }
    return names == Match.SAME && Spelling.isNearHere(a.surname, b.surname)
        ? Match.SLIP_OF_ANY_LETTER
        : Match.NONE;
  }

  /** "Ana Ruiz" and "Ana Ruiz Soler": a second family name. */
  private static Match doubled(PersonName shorter, PersonName longer) {
    boolean prefix =
        shorter.given.size() == 1
            && longer.given.size() == 2
            && sameKey(shorter.given.getFirst(), longer.given.getFirst())
            && sameKey(shorter.surname, longer.given.get(1));
    return prefix ? Match.DOUBLED : Match.NONE;
  }

  private static Match middle(List<String> a, List<String> b) {
    Match match = a.size() == b.size() ? Match.SAME : Match.SHORT;
    for (int i = 1; i < Math.min(a.size(), b.size()); i++) {
      match = least(match, given(a.get(i), b.get(i)));
    }
    return match;
  }

  private static Match given(String a, String b) {
    if (sameKey(a, b)) {
      return Match.SAME;
    }
    if (isInitial(a) || isInitial(b)) {
      return plain(a).charAt(0) == plain(b).charAt(0) ? Match.SHORT : Match.NONE;
    }
    if (Nicknames.mayBeOne(a, b)) {
      return Match.SHORT;
    }
    return Spelling.isNearGiven(a, b) && !Nicknames.differ(a, b) ? Match.SLIP : Match.NONE;
  }

  private static Match least(Match a, Match b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  private static boolean isInitial(String word) {
    return plain(word).length() == 1;
  }

  private static boolean sameKey(String a, String b) {
    return Spelling.key(a).equals(Spelling.key(b));
  }

  private static String plain(String word) {
    String plain = Spelling.plain(word);
    return plain.isEmpty() ? word : plain;
  }
}
