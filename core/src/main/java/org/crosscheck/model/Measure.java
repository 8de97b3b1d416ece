package org.crosscheck.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a figure measures, in normal form: the ground on which figures of different reports meet.
 *
 * @param dimension what sort of quantity it is
 * @param thing canonical name of the counted thing ("person", "drone", "kilometre"), lower case
 * @param qualifiers words that narrow the thing ("off-duty", "police"), as lemmas
 * @param outcomes canonical names of what happened to it or what it is ("kill", "injure",
 *     "launch"), nearest first
 * @param places places that the figure's clause names, as written
 * @param holder whose property it is, for an age or the height of one thing: the person's name or
 *     the noun; null for counts
 * @param context lemmas of the content words of its clause, for likeness where nothing else decides
 */
public record Measure(
    Dimension dimension,
    String thing,
    List<String> qualifiers,
    List<String> outcomes,
    List<String> places,
    @Nullable String holder,
    List<String> context) {

  private static final Set<String> PROPERTIES =
      Set.of(
          "radius",
          "depth",
          "height",
          "distance",
          "diameter",
          "length",
          "width",
          "speed",
          "angle",
          "magnitude",
          "age",
          "weight",
          "altitude",
          "cost",
          "budget",
          "price",
          "area",
          "temperature",
          "duration");

  /** Whether a noun names a property that has a measure of its own: "depth", not "road". */
  public static boolean isProperty(String noun) {
    return PROPERTIES.contains(noun);
  }

  public Measure {
    qualifiers = List.copyOf(qualifiers);
    outcomes = List.copyOf(outcomes);
    places = List.copyOf(places);
    context = List.copyOf(context);
  }

  /** Sorts of quantity; figures of different dimensions never measure the same thing. */
  public enum Dimension {
    COUNT,
    MONEY,
    SHARE,
    DURATION,
    LENGTH,
    AREA,
    WEIGHT,
    VOLUME,
    SPEED,
    TEMPERATURE,
    MAGNITUDE,
    ANGLE,
    ENERGY,
    AGE,
    VOTES,
    STOREYS,
    MULTIPLE,
    RATE,
    OTHER
  }
}
