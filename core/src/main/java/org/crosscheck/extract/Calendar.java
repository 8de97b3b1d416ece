package org.crosscheck.extract;

import java.util.Set;

/** Words of dates and clocks. */
final class Calendar {

  private Calendar() {}

  static final Set<String> MONTHS =
      Words.set(
          "january february march april may june july august september october november",
          "december jan feb mar apr jun jul aug sep sept oct nov dec");

  static final Set<String> DAYS =
      Words.set(
          "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur",
          "thurs fri sat sun today yesterday");

  static final Set<String> CLOCK =
      Words.set(
          "am pm a.m p.m gmt utc bst est edt cst cdt pst pdt cet cest eet eest jst ist et pt ct",
          "o'clock");

  /** Whether a piece is the name of a month; a small "may" or "march" is not. */
  static boolean month(Pieces p, int i) {
    return p.in(i, MONTHS) && p.capital(i);
  }
}
