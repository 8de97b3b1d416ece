package org.crosscheck.model;

import java.util.List;

/**
 * One thing that somebody said, as the reports give it.
 *
 * @param id unique in its record: "s1"
 * @param source id of the {@link Source} who said it
 * @param altered whether reports quote it in words that differ
 * @param versions how each report has it, in the reports' order; the first is not the best
 */
public record Statement(String id, String source, boolean altered, List<Utterance> versions) {

  public Statement {
    versions = List.copyOf(versions);
    if (versions.isEmpty()) {
      throw new IllegalArgumentException("versions () of statement " + id + " is empty");
    }
  }

  /** The version to show where there is room for one: quoted before reported, then the longest. */
  public Utterance fullest() {
    Utterance best = versions.getFirst();
    for (Utterance each : versions) {
      boolean better =
          each.quoted() == best.quoted() && each.text().length() > best.text().length();
      if (each.quoted() && !best.quoted() || better) {
        best = each;
      }
    }
    return best;
  }
}
