package org.crosscheck.model;

import java.util.List;

/**
 * One quantity of the world and the figures, of one report or several, that measure it.
 *
 * @param id unique in its record: "q3"
 * @param label what is measured, for a reader: "drones launched at Ukraine"
 * @param unit what is counted or measured: "drones"
 * @param measure what its figures have in common, in normal form
 * @param figures its figures, in the order of reports and text; one at least
 */
public record Quantity(
    String id, String label, String unit, Measure measure, List<Figure> figures) {

  public Quantity {
    figures = List.copyOf(figures);
    if (figures.isEmpty()) {
      throw new IllegalArgumentException("figures () of quantity " + id + " is empty");
    }
  }
}
