package org.crosscheck.corrections;

import org.crosscheck.model.Fact;
import org.crosscheck.model.Status;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;

/** Facts with one thing set anew. */
final class Facts {

  private Facts() {}

  static Fact accepted(Fact fact, Value accepted) {
    return new Fact(
        fact.id(),
        fact.label(),
        fact.unit(),
        fact.slot(),
        fact.verdict(),
        accepted,
        fact.support(),
        fact.status(),
        fact.reason(),
        fact.figures());
  }

  /** The status goes with the verdict. */
  static Fact verdict(Fact fact, Verdict verdict) {
    Status status =
        switch (verdict) {
          case CONFLICT -> Status.CONTESTED;
          case UPDATED -> Status.SUPERSEDED;
          case AGREE, COMPATIBLE ->
              fact.support().witnesses() > 1 ? Status.CORROBORATED : Status.SINGLE_SOURCE;
        };
    return new Fact(
        fact.id(),
        fact.label(),
        fact.unit(),
        fact.slot(),
        verdict,
        fact.accepted(),
        fact.support(),
        status,
        fact.reason(),
        fact.figures());
  }

  static Fact reason(Fact fact, String reason) {
    return new Fact(
        fact.id(),
        fact.label(),
        fact.unit(),
        fact.slot(),
        fact.verdict(),
        fact.accepted(),
        fact.support(),
        fact.status(),
        reason,
        fact.figures());
  }
}
