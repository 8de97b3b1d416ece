package org.crosscheck.app.serve.places;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The shape of a country, in degrees, y southwards.
 *
 * @param rings the closed lines around its parts
 */
record Outline(List<List<double[]>> rings) {

  /** The shape in a GeoJSON geometry (RFC 7946). */
  static Outline of(JsonNode geometry) {
    List<List<double[]>> rings = new ArrayList<>();
    JsonNode coordinates = geometry.path("coordinates");
    if (geometry.path("type").asText().equals("Polygon")) {
      coordinates.forEach(ring -> rings.add(ring(ring)));
    } else {
      coordinates.forEach(polygon -> polygon.forEach(ring -> rings.add(ring(ring))));
    }
    return new Outline(rings);
  }

  private static List<double[]> ring(JsonNode ring) {
    List<double[]> points = new ArrayList<>();
    ring.forEach(
        point -> points.add(new double[] {point.get(0).asDouble(), -point.get(1).asDouble()}));
    return points;
  }

  /** As the data of an SVG path, to a tenth of a degree. */
  String path() {
    StringBuilder path = new StringBuilder();
    for (List<double[]> ring : rings) {
      char step = 'M';
      for (double[] point : ring) {
        path.append(step).append(String.format(Locale.ROOT, "%.1f %.1f", point[0], point[1]));
        step = 'L';
      }
      path.append('Z');
    }
    return path.toString();
  }

  /** The middle of its largest part. */
  double[] middle() {
    List<double[]> largest =
        rings.stream().max(Comparator.comparingDouble(Outline::area)).orElse(List.of());
    double x = 0;
    double y = 0;
    for (double[] point : largest) {
      x += point[0] / largest.size();
      y += point[1] / largest.size();
    }
    return new double[] {x, y};
  }

  /** The shoelace formula. */
  private static double area(List<double[]> ring) {
    double twice = 0;
    for (int i = 0; i < ring.size(); i++) {
      double[] a = ring.get(i);
      double[] b = ring.get((i + 1) % ring.size());
      twice += a[0] * b[1] - b[0] * a[1];
    }
    return Math.abs(twice) / 2;
  }
}
