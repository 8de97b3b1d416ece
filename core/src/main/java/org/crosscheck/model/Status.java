package org.crosscheck.model;

import java.util.Locale;

/** How well a fact is supported. */
public enum Status {
  SINGLE_SOURCE,
  CORROBORATED,
  CONTESTED,
  SUPERSEDED,
  CANNOT_MEASURE;

  /** The name in the written record, such as {@code single-source}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
