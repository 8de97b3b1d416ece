package org.crosscheck.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A tie between facts: parts that add up to a whole, or one that is part of another.
 *
 * @param kind what ties them
 * @param whole id of the fact that is the whole
 * @param parts ids of the facts that are its parts
 * @param equation the sum as one writes it, "539 + 11 = 550" or "2 + 7 + 5 = 14, not 15"; null for
 *     a bare part
 * @param holds whether the numbers bear it out
 * @param stated whether one report states it, rather than several together
 * @param chance how likely numbers as good would meet by accident, given how many were tried; null
 *     where the text states the tie
 * @param figures ids of the figures that carry it
 */
public record Relation(
    Kind kind,
    String whole,
    List<String> parts,
    @Nullable String equation,
    boolean holds,
    boolean stated,
    @Nullable Double chance,
    List<String> figures) {

  public Relation {
    parts = List.copyOf(parts);
    figures = List.copyOf(figures);
  }

  /** The sorts of tie. */
  public enum Kind {
    SUM,
    PART,
    AT_MOST,
    DIFFERENCE;

    /** The name in the written record, such as {@code at-most}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
