package org.crosscheck.model;

import org.jspecify.annotations.Nullable;

/**
 * A number, number word or numeric expression of a report that states a quantity of the world.
 *
 * @param id unique in its record: "f1"
 * @param report id of the report that holds it
 * @param span the number expression alone, in the report's text
 * @param text its words
 * @param value what it says
 * @param modality how it says it
 * @param unit what is counted or measured, in words a reader understands: "drones", "US dollars"
 * @param predicate what happened to it, as the text says: "launched"
 * @param place where, as the text says
 * @param time when, as the text says
 * @param speaker whom the text gives as its source; null where the report speaks in its own voice
 * @param sentence the sentence that it stands in
 * @param sentenceIndex number of that sentence in its report, from 0
 * @param rule the rule or head that made it
 * @param measure what it measures, in normal form
 * @param partOf id of the figure of the same report of which the text calls it a part ("14 of the
 *     23"); null where the text does not
 */
public record Figure(
    String id,
    String report,
    Span span,
    String text,
    Value value,
    Modality modality,
    String unit,
    @Nullable String predicate,
    @Nullable String place,
    @Nullable String time,
    @Nullable Speaker speaker,
    Span sentence,
    int sentenceIndex,
    String rule,
    Measure measure,
    @Nullable String partOf) {

  /** This figure under another id, its whole renamed likewise. */
  public Figure renamed(String newId, @Nullable String newWhole) {
    return new Figure(
        newId,
        report,
        span,
        text,
        value,
        modality,
        unit,
        predicate,
        place,
        time,
        speaker,
        sentence,
        sentenceIndex,
        rule,
        measure,
        newWhole);
  }

  /** This figure as a part of another. */
  public Figure partOf(String whole) {
    return renamed(id, whole);
  }

  /** This figure as a part of another, of which it counts the same thing. */
  public Figure partOf(String whole, Measure wholeMeasure, String wholeUnit) {
    Measure part =
        new Measure(
            measure.dimension(),
            wholeMeasure.thing(),
            measure.qualifiers(),
            measure.outcomes(),
            measure.places(),
            measure.holder(),
            measure.context());
    return new Figure(
        id,
        report,
        span,
        text,
        value,
        modality,
        wholeUnit,
        predicate,
        place,
        time,
        speaker,
        sentence,
        sentenceIndex,
        rule,
        part,
        whole);
  }
}
