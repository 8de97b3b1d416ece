package org.crosscheck.extract;

import org.crosscheck.model.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * An attribution with its source named in full.
 *
 * @param attribution what the sentence says
 * @param speaker who it is; null where the source stays nameless ("preliminary reports")
 * @param pronoun whether the sentence has but a pronoun
 * @param outlet whether the source is one that passes on what others say
 */
record Said(Attribution attribution, @Nullable Speaker speaker, boolean pronoun, boolean outlet) {

  boolean isNamed() {
    return speaker != null;
  }

  int width() {
    return attribution.content().cardinality();
  }
}
