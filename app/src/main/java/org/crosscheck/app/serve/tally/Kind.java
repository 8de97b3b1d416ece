package org.crosscheck.app.serve.tally;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.model.Fact;

/**
 * A sort of count that can be added up over events: "people killed", "drones launched".
 *
 * @param name the label that its facts have, without a place
 */
public record Kind(String name) {

  private static final Pattern PLACE =
      Pattern.compile(" (in|at|near|on|off|from|of|over) (the )?\\p{Lu}.*$");

  /** What follows shows that a thing is measured, not counted. */
  private static final Pattern MEASURE = Pattern.compile(", in |\\b(of|per) the |\\(");

  /** The kind of a fact; empty where it counts nothing, or nothing happened to what it counts. */
  public static Optional<Kind> of(Fact fact) {
    String name = PLACE.matcher(fact.label().strip()).replaceFirst("");
    String unit = fact.unit().strip().toLowerCase(Locale.ROOT);
    boolean counts =
        !unit.isEmpty()
            && !MEASURE.matcher(name).find()
            && name.toLowerCase(Locale.ROOT).startsWith(unit)
            && name.length() > unit.length();
    return counts ? Optional.of(new Kind(name)) : Optional.empty();
  }
}
