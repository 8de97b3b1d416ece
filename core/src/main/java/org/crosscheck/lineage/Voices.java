package org.crosscheck.lineage;

import java.util.List;
import org.crosscheck.model.Lineage;
import org.crosscheck.model.Witness;

/**
 * Who speaks among the reports of an event.
 *
 * @param witnesses one for each report, in the reports' order
 * @param lineage why reports count as one voice
 */
public record Voices(List<Witness> witnesses, List<Lineage> lineage) {

  public Voices {
    witnesses = List.copyOf(witnesses);
    lineage = List.copyOf(lineage);
  }
}
