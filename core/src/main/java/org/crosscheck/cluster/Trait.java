package org.crosscheck.cluster;

/** What is looked at in two sketches to tell whether they are of one event. */
enum Trait {
  /** Cosine of all words, each weighed by focus and rarity. */
  WORDS(1),
  /** Share of the shorter report's words that the other has. */
  WORDS_WITHIN(1),
  /** Cosine of the words of headline and lead. */
  LEADS(1),
  /** Share of one's leading words that the other has anywhere, the greater and the lesser. */
  LEAD_WITHIN(1),
  LEAD_WITHIN_BOTH(1),
  /** Cosine of words of names. */
  NAMES(1),
  /** Rarity of all shared words of names, and of the rarest. */
  NAMES_RARE(1),
  NAME_RAREST(1),
  /** Cosine of neighbouring words of names. */
  PAIRS(1),
  PAIRS_RARE(1),
  /** Rarity of the rarest shared place; whether places lead both and none is shared. */
  PLACE_RAREST(1),
  PLACES(1),
  PLACES_APART(-1),
  /** Rarity of the rarest shared street; whether both name streets and share none. */
  STREET_RAREST(1),
  STREETS_APART(-1),
  NUMBERS(1),
  /** Rarity of shared ages, and whether both give ages and share none. */
  AGES(1),
  AGES_APART(-1),
  /** Rarity of shared ages with a word of the name. */
  AGED(1),
  HOURS(1),
  HOURS_APART(-1),
  /** Least distance of the days that both speak of. */
  DAYS_APART(-1),
  /** Distance of the days that each speaks of first. */
  FIRST_DAYS_APART(-1),
  /** Least distance of a day that one speaks of to the day that the other was published. */
  DAY_TO_DATE(-1),
  /** Logarithm of the days between publication. */
  DATES_APART(-1),
  /** Counts of the same that are equal, and that are not. */
  COUNTS_SAME(1),
  COUNTS_APART(-1),
  /** Greatest ratio of values of one count of which no two are equal, as a logarithm. */
  COUNTS_GAP(-1),
  PUBLISHER_SAME(0),
  /** Words of the shorter report. */
  LENGTH(0),
  LENGTH_OTHER(0),
  /** How much more alike the two are than the new report and the best other candidate. */
  WORDS_AHEAD(0),
  NAMES_AHEAD(0),
  LEADS_AHEAD(0);

  private final int direction;

  Trait(int direction) {
    this.direction = direction;
  }

  /**
   * 1 where more of it can only speak for one event, -1 where it can only speak against, else 0.
   */
  int direction() {
    return direction;
  }
}
