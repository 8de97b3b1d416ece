package org.crosscheck.lineage;

import org.crosscheck.model.Span;

/**
 * A place where a report names the agency or outlet from which it has its news, or a piece of it.
 *
 * @param outlet its name
 * @param span the words that say so
 * @param reach how much of the report comes from there
 */
record Credit(String outlet, Span span, Reach reach) {

  /** How much of a report comes from an outlet that it names; the stronger stand first. */
  enum Reach {
    /** The report passes on what the outlet reports: "…, reports BBC" in its first sentences. */
    PASSED_ON,
    /** A dateline or a credit: the report is the outlet's. */
    SIGNED,
    /** The outlet's own people or counts: "Associated Press journalists", "an AFP tally". */
    OWN_WORK,
    /** A detail: "told Reuters". */
    DETAIL;

    boolean isWhole() {
      return this != DETAIL;
    }
  }
}
