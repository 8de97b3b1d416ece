package org.crosscheck.cluster;

/** What sort of thing a term of a {@link Sketch} is. */
enum Kind {
  /** A word of the text, without its ending. */
  WORD(true, 0),
  /** A word that is part of a name. */
  NAME(true, 0.0005),
  /** Two neighbouring words of a name. */
  PAIR(true, 0.0002),
  /** A place that the text names. */
  PLACE(true, 0.0005),
  /** A country that the text names, or whose capital or people. */
  COUNTRY(false, 0.01),
  /** A street, road or square, with its number where that is given. */
  STREET(true, 0.0001),
  /** A number as written, if it is not a small one. */
  NUMBER(true, 0.0005),
  /** Somebody's age. */
  AGE(false, 0.02),
  /** Somebody's age with a word of the name. */
  AGED(true, 0.0001),
  /** A time of day. */
  HOUR(false, 0.005),
  /** Who published the report. */
  PUBLISHER(false, 0.01);

  private final boolean leads;
  private final double prior;

  Kind(boolean leads, double prior) {
    this.leads = leads;
    this.prior = prior;
  }

  /** Whether reports are looked up by it. */
  boolean leads() {
    return leads;
  }

  /** Share of reports that have any one such term, as long as no report was seen. */
  double prior() {
    return prior;
  }

  /** The key of a term: terms of different kinds never meet, equal ones always. */
  int key(CharSequence term) {
    int hash = 0x9E3779B9 * (ordinal() + 1);
    for (int i = 0; i < term.length(); i++) {
      hash = (hash ^ term.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 15;
    hash *= 0x2C1B3C6D;
    hash ^= hash >>> 12;
    hash *= 0x297A2D39;
    return hash ^ hash >>> 15;
  }
}
