package org.crosscheck.model;

import java.util.Locale;

/** How the text holds its number: exactly, as a bound, roughly, or as a range. */
public enum Modality {
  EXACT,
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  ABOUT,
  RANGE;

  /** The name in the written record, such as {@code at_least}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
