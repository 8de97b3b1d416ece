package org.crosscheck.reconcile;

import java.time.Instant;
import java.util.Locale;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Scale;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what its report shows of its age.
 *
 * @param figure the figure
 * @param published when its report was published
 * @param moment the time that stands as a heading above it in a running report
 * @param age whether the words around it call it old or new
 * @param scale by how much its number is multiplied to stand in the unit of its quantity
 * @param forecast whether the words around it speak of what is to come or is feared
 * @param denied whether the words around it deny the number
 */
record Claim(
    Figure figure,
    @Nullable Instant published,
    @Nullable Instant moment,
    Age age,
    double scale,
    boolean forecast,
    boolean denied) {

  /** What the words around a figure say of its age. */
  enum Age {
    OLD,
    NEW,
    UNSAID
  }

  String report() {
    return figure.report();
  }

  /** Its number in the unit of its quantity. */
  double number() {
    return figure.value().number() * scale;
  }

  /** Its value in the unit of its quantity. */
  Value value() {
    return Scale.times(figure.value(), scale);
  }

  /** Its words, with the unit where that is not its quantity's. */
  String worded() {
    String number = Numerals.worded(figure);
    boolean fraction = figure.unit().startsWith("share");
    return scale == 1 || fraction ? number : number + " " + figure.unit();
  }

  /** Whether two different people or bodies are named as the source of two claims. */
  boolean isRivalOf(Claim other) {
    Speaker left = figure.speaker();
    Speaker right = other.figure.speaker();
    return left != null && right != null && !last(left.name()).equals(last(right.name()));
  }

  /** Whether one and the same is named as the source of two claims. */
  boolean isOfSpeakerOf(Claim other) {
    return figure.speaker() != null && other.figure.speaker() != null && !isRivalOf(other);
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether this was said after the other, as far as dates show it. */
  boolean laterThan(Claim other) {
    if (report().equals(other.report())) {
      return moment != null && other.moment != null && moment.isAfter(other.moment);
    }
    return published != null && other.published != null && Dates.later(published, other.published);
  }
}
