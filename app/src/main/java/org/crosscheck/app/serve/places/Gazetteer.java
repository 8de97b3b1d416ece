package org.crosscheck.app.serve.places;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows where countries and some four hundred cities lie: outlines of Natural Earth, and the cities
 * after which time zones are named. A name that two of them have is known to be neither.
 */
final class Gazetteer {

  private static final String OUTLINES = "countries.geo.json";
  private static final String ZONES = "zones.json";

  /** Other names of countries, one line a country. */
  private static final String NAMES = "/org/crosscheck/naming/countries.txt";

  private static final Map<String, String> NAMED_OTHERWISE =
      Map.of(
          "united states of america", "united states",
          "republic of serbia", "serbia",
          "united republic of tanzania", "tanzania",
          "macedonia", "north macedonia",
          "swaziland", "eswatini");

  private static final Gazetteer KNOWN = load();

  private final Map<String, Spot> spots = new HashMap<>();
  private final Map<String, String> paths = new LinkedHashMap<>();
  private final Set<String> ambiguous = new HashSet<>();

  private Gazetteer() {}

  /** The one that ships. */
  static Gazetteer known() {
    return KNOWN;
  }

  /** Where a place lies; empty where that is not known for sure. */
  Optional<Spot> find(String name) {
    String key = key(name);
    @Nullable Spot spot = ambiguous.contains(key) ? null : spots.get(key);
    return Optional.ofNullable(spot)
        .map(each -> new Spot(name.strip(), each.precision(), each.x(), each.y(), each.outline()));
  }

  /** All outlines as one SVG path. */
  String world() {
    return String.join("", paths.values());
  }

  private static Gazetteer load() {
    Gazetteer gazetteer = new Gazetteer();
    ObjectMapper json = new ObjectMapper();
    try (InputStream outlines = open(OUTLINES);
        InputStream zones = open(ZONES);
        InputStream names = open(NAMES)) {
      json.readTree(outlines).path("features").forEach(gazetteer::country);
      new String(names.readAllBytes(), UTF_8).lines().forEach(gazetteer::names);
      json.readTree(zones).path("zones").forEach(gazetteer::city);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return gazetteer;
  }

  private static InputStream open(String resource) {
    @Nullable InputStream in = Gazetteer.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("resource (" + resource + ") is not on the class path");
    }
    return in;
  }

  private void country(JsonNode feature) {
    String name = feature.path("properties").path("name").asText();
    Outline outline = Outline.of(feature.path("geometry"));
    double[] middle = outline.middle();
    String path = outline.path();
    paths.put(name, path);
    Spot spot = new Spot(name, Spot.Precision.COUNTRY, middle[0], middle[1], path);
    spots.put(NAMED_OTHERWISE.getOrDefault(key(name), key(name)), spot);
    spots.put(key(name), spot);
  }

  private void names(String line) {
    String[] parts = line.split("\\|", -1);
    @Nullable Spot spot = spots.get(key(parts[0]));
    if (spot != null && parts.length > 1) {
      for (String other : parts[1].split(",")) {
        if (!other.isBlank()) {
          spots.putIfAbsent(key(other), spot);
        }
      }
    }
  }

  private void city(JsonNode zone) {
    String whole = zone.path("name").asText();
    String name = whole.substring(whole.lastIndexOf('/') + 1).replace('_', ' ');
    Spot spot =
        new Spot(
            name,
            Spot.Precision.CITY,
            zone.path("long").asDouble(),
            -zone.path("lat").asDouble(),
            "");
    @Nullable Spot other = spots.putIfAbsent(key(name), spot);
    // A country and its city (Singapore, Luxembourg) are drawn as the country.
    if (other != null && other.precision() == Spot.Precision.CITY) {
      ambiguous.add(key(name));
    }
  }

  private static String key(String name) {
    String plain = name.strip().toLowerCase(Locale.ROOT);
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }
}
