package org.crosscheck.model;

import java.util.List;
import java.util.Locale;

/**
 * What an editor would want to be told besides the facts.
 *
 * @param kind what it is about
 * @param reports ids of the reports it concerns
 * @param figures ids of the figures it concerns
 * @param text one sentence that a reader understands
 * @param evidence the words it speaks of
 */
public record Note(
    Kind kind, List<String> reports, List<String> figures, String text, List<Passage> evidence) {

  public Note {
    reports = List.copyOf(reports);
    figures = List.copyOf(figures);
    evidence = List.copyOf(evidence);
  }

  /** The sorts of note. */
  public enum Kind {
    LABEL,
    SUPERLATIVE,
    ROLE,
    NAME,
    CATEGORICAL,
    BOILERPLATE,
    DATE,
    CAUSE,
    /** What a person set right. */
    CORRECTION;

    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
