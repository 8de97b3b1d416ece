package org.crosscheck.extract;

import java.util.List;
import org.crosscheck.model.Measure.Dimension;

/**
 * What a number counts or measures.
 *
 * @param dimension what sort of quantity
 * @param head token of the counted noun, or of the number where the noun is understood
 * @param thing canonical name; several joined by "+" where one number counts them together
 * @param unit the words for a reader: "police officers"
 * @param qualifiers lemmas that narrow the thing
 * @param understood whether the noun is not said but understood ("14 of the 23 injured")
 */
record Counted(
    Dimension dimension,
    int head,
    String thing,
    String unit,
    List<String> qualifiers,
    boolean understood) {

  Counted {
    qualifiers = List.copyOf(qualifiers);
  }

  /** Without the word that sets it apart from others, where that says nothing more. */
  Counted apart(boolean already) {
    if (!already || !qualifiers.contains("other")) {
      return this;
    }
    List<String> rest = qualifiers.stream().filter(q -> !q.equals("other")).toList();
    return new Counted(dimension, head, thing, unit, rest, understood);
  }

  /** The same number as a count of something else. */
  Counted as(Dimension newDimension, String newThing) {
    return new Counted(newDimension, head, newThing, unit, qualifiers, understood);
  }
}
