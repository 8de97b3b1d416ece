package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Ties the counts of a list to the whole that was told right before, where they add up to it.
 *
 * <p>Example: "The toll is <b>15</b>. There are nine dead in Lyon, four in Nice and two in Metz."
 * Counter-example: "15 died. Nine were hurt in Lyon and four in Nice."
 */
final class Partition {

  /** The whole stands in the same sentence or no more than so many before. */
  private static final int REACH = 2;

  private static final int PARTS_AT_LEAST = 2;

  private Partition() {}

  /** The figures of a sentence, those tied that are parts of one whole. */
  static List<Figure> tie(List<Figure> sentence, List<Figure> earlier) {
    for (int first = 0; first + PARTS_AT_LEAST <= sentence.size(); first++) {
      for (int end = sentence.size(); end >= first + PARTS_AT_LEAST; end--) {
        List<Figure> run = sentence.subList(first, end);
        Figure whole = areParts(run) ? whole(run, sentence.subList(0, first), earlier) : null;
        if (whole != null) {
          List<Figure> tied = new ArrayList<>(sentence);
          for (int i = first; i < end; i++) {
            tied.set(i, tied.get(i).partOf(whole.id()));
          }
          return tied;
        }
      }
    }
    return sentence;
  }

  /** Whether they count one thing, alike but for the place. */
  private static boolean areParts(List<Figure> run) {
    Figure head = run.getFirst();
    return run.stream()
        .allMatch(
            each ->
                each.measure().dimension() == Dimension.COUNT
                    && each.partOf() == null
                    && !each.measure().thing().isEmpty()
                    && each.measure().thing().equals(head.measure().thing())
                    && (each == head || !each.measure().places().equals(head.measure().places())));
  }

  private static @Nullable Figure whole(
      List<Figure> run, List<Figure> before, List<Figure> earlier) {
    double sum = run.stream().mapToDouble(each -> each.value().number()).sum();
    Figure head = run.getFirst();
    List<Figure> told = new ArrayList<>(earlier);
    told.addAll(before);
    for (Figure each : told.reversed()) {
      boolean near = head.sentenceIndex() - each.sentenceIndex() <= REACH;
      boolean outcome =
          each.measure().outcomes().isEmpty()
              || head.measure().outcomes().isEmpty()
              || each.measure().outcomes().getFirst().equals(head.measure().outcomes().getFirst());
      if (near
          && outcome
          && each.measure().thing().equals(head.measure().thing())
          && Value.same(each.value().number(), sum)) {
        return each;
      }
    }
    return null;
  }
}
