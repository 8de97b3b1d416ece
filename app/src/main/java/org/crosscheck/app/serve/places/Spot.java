package org.crosscheck.app.serve.places;

/**
 * A place whose position is known.
 *
 * @param name the name as the reports have it
 * @param precision how exact the position is
 * @param x degrees east of Greenwich; of a country, the middle of its largest part
 * @param y degrees south of the equator, as pictures count
 * @param outline of a country, the outline as an SVG path; empty for a city
 */
public record Spot(String name, Precision precision, double x, double y, String outline) {

  /** How exact a position is. */
  public enum Precision {
    /** Somewhere in the city. */
    CITY,
    /** Somewhere in the country. */
    COUNTRY
  }
}
