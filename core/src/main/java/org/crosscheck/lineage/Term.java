package org.crosscheck.lineage;

import org.crosscheck.model.Span;

/**
 * One word of a report as lineage compares it.
 *
 * @param key its normal form: stem, or the digits of a number
 * @param word the number of that form among all that these reports use
 * @param span where it stands in the text
 * @param weight how much it tells, from 0 to 1; little inside quotation marks, for others may have
 *     heard the same speaker
 * @param quoted whether it stands inside quotation marks or in a statement given in full
 * @param named whether it is a name or a number, which all reports of an event share
 * @param sentence number of its sentence among those that are compared
 */
record Term(
    String key, int word, Span span, double weight, boolean quoted, boolean named, int sentence) {

  /** Whether it is a word that tells something. */
  boolean tells() {
    return weight > 0;
  }
}
