package org.crosscheck.app.serve.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The places that an event names, on a map in degrees (equirectangular).
 *
 * @param spots those whose position is known
 * @param unknown names of the others
 * @param x left edge of the part that is shown, in degrees
 * @param y upper edge
 * @param width its width
 * @param height its height
 */
public record PlaceMap(
    List<Spot> spots, List<String> unknown, double x, double y, double width, double height) {

  private static final double NARROWEST = 50;
  private static final double MARGIN = 1.6;
  private static final double SHAPE = 0.5;

  public PlaceMap {
    spots = List.copyOf(spots);
    unknown = List.copyOf(unknown);
  }

  /** The map of these names, each once. */
  public static PlaceMap of(List<String> names) {
    Set<String> seen = new LinkedHashSet<>();
    List<Spot> spots = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (String name : names) {
      if (seen.add(name.strip().toLowerCase(Locale.ROOT))) {
        Optional<Spot> spot = Gazetteer.known().find(name);
        spot.ifPresentOrElse(spots::add, () -> unknown.add(name));
      }
    }
    double west = spots.stream().mapToDouble(Spot::x).min().orElse(0);
    double east = spots.stream().mapToDouble(Spot::x).max().orElse(0);
    double north = spots.stream().mapToDouble(Spot::y).min().orElse(0);
    double south = spots.stream().mapToDouble(Spot::y).max().orElse(0);
    double width =
        Math.min(360, Math.max(NARROWEST, MARGIN * Math.max(east - west, (south - north) / SHAPE)));
    double height = width * SHAPE;
    double x = Math.clamp((west + east) / 2 - width / 2, -180, 180 - width);
    double y = Math.clamp((north + south) / 2 - height / 2, -90, 90 - height);
    return new PlaceMap(spots, unknown, round(x), round(y), round(width), round(height));
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return spots.isEmpty();
  }

  /** How large a mark is that looks the same on every map. */
  public double mark() {
    return round(width / 110);
  }

  /** What is drawn, in words: "Kenya (country), Nairobi (city)". */
  public String words() {
    return String.join(
        ", ",
        spots.stream()
            .map(
                each -> each.name() + " (" + each.precision().name().toLowerCase(Locale.ROOT) + ")")
            .toList());
  }

  /** The outlines of all countries, as an SVG picture of the whole world. */
  public static byte[] world() {
    return ("""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="-180 -90 360 180">\
        <path fill="#888" fill-opacity=".22" stroke="#888" stroke-width=".1" d="%s"/></svg>"""
            .formatted(Gazetteer.known().world()))
        .getBytes(UTF_8);
  }

  private static double round(double degrees) {
    return Math.round(degrees * 100) / 100.0;
  }
}
