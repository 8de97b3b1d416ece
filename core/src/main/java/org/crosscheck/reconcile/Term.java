package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Quantity;

/**
 * A quantity as a part or whole of a sum.
 *
 * @param quantity the quantity
 * @param figures its figures that name one number
 * @param things what is counted, in the singular; several for "drones and missiles"
 * @param deeds what happened to it, as far as it matters for sums
 */
record Term(Quantity quantity, List<Figure> figures, Set<String> things, Set<Deed> deeds) {

  private static final Set<String> PEOPLE =
      Set.of(
          "person",
          "people",
          "man",
          "men",
          "woman",
          "women",
          "child",
          "children",
          "adult",
          "victim",
          "patient",
          "suspect",
          "officer",
          "soldier",
          "civilian",
          "passenger",
          "student",
          "worker",
          "resident",
          "individual",
          "patron",
          "crew",
          "teenager",
          "boy",
          "girl",
          "member",
          "attacker",
          "gunman",
          "militant",
          "protester",
          "tourist",
          "firefighter",
          "employee",
          "human",
          "casualty",
          "body",
          "dead",
          "injured",
          "wounded",
          "survivor",
          "policeman",
          "troop",
          "guest",
          "pupil",
          "teacher",
          "inmate",
          "migrant",
          "refugee",
          "rebel",
          "fighter",
          "other");

  /** Words that stand for whatever was just spoken of. */
  private static final Set<String> GENERIC =
      Set.of(
          "target",
          "threat",
          "weapon",
          "object",
          "item",
          "unit",
          "thing",
          "case",
          "total",
          "piece",
          "element",
          "munition",
          "projectile",
          "attack",
          "means",
          "");

  /**
   * The quantity as a term.
   *
   * @param wholes quantities of which a report calls it a part: it counts whatever they count
   */
  static Term of(Quantity quantity, List<Quantity> wholes) {
    List<Figure> figures = new ArrayList<>();
    for (Figure each : quantity.figures()) {
      if (each.modality() != Modality.RANGE) {
        figures.add(each);
      }
    }
    Set<String> things = new LinkedHashSet<>();
    StringBuilder words = new StringBuilder(quantity.label());
    words.append(' ').append(String.join(" ", quantity.measure().outcomes()));
    for (Figure each : quantity.figures()) {
      things.addAll(List.of(each.measure().thing().toLowerCase(Locale.ROOT).split("\\+")));
      for (String unit : each.unit().split(" and |, | or ")) {
        things.add(singular(unit));
      }
      words.append(' ').append(String.join(" ", each.measure().outcomes()));
      if (each.predicate() != null) {
        words.append(' ').append(each.predicate());
      }
    }
    for (Quantity whole : wholes) {
      for (Figure each : whole.figures()) {
        things.addAll(List.of(each.measure().thing().toLowerCase(Locale.ROOT).split("\\+")));
      }
    }
    Set<Deed> deeds = Deed.in(words.toString());
    if (deeds.contains(Deed.THROUGH) && things.stream().anyMatch(PEOPLE::contains)) {
      deeds.add(Deed.STRUCK);
    }
    return new Term(quantity, figures, things, deeds);
  }

  String id() {
    return quantity.id();
  }

  /** That of the id alone: terms are held in sets, and all their figures would be hashed. */
  @Override
  public int hashCode() {
    return id().hashCode();
  }

  Dimension dimension() {
    return quantity.measure().dimension();
  }

  boolean people() {
    return things.stream().anyMatch(PEOPLE::contains);
  }

  boolean generic() {
    return things.stream().allMatch(GENERIC::contains);
  }

  /** Whether this counts all that {@code part} counts, in the same words. */
  boolean counts(Term part) {
    return part.things.stream().anyMatch(things::contains) || (people() && part.people());
  }

  private static String singular(String unit) {
    String word = unit.strip().toLowerCase(Locale.ROOT);
    word = word.substring(word.lastIndexOf(' ') + 1);
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("s") && !word.endsWith("ss")) {
      return word.substring(0, word.length() - 1);
    }
    return word;
  }
}
