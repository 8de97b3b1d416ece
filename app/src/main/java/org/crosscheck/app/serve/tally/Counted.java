package org.crosscheck.app.serve.tally;

import java.time.LocalDate;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one event counts of one kind.
 *
 * @param event id of the event
 * @param title what the event is about
 * @param day the day, in UTC, on which it happened or was first told of
 * @param kind the sort of figure
 * @param label what is counted, for a reader
 * @param fact id of the fact, in the version that was read
 * @param value its accepted value
 * @param verdict how its reports stand; null where one alone tells it
 */
public record Counted(
    String event,
    String title,
    LocalDate day,
    Kind kind,
    String label,
    String fact,
    Value value,
    @Nullable Verdict verdict) {

  /** The least that it can be; 0 where the reports leave it open. */
  public double low() {
    return value.min() == null ? 0 : value.min();
  }

  /** The number to add: the one that is reported, or the lower end of a range. */
  public double best() {
    return value.number();
  }

  /**
   * The most that it can be, as far as the reports say; the number itself where they leave it open.
   */
  public double high() {
    return value.max() == null ? value.number() : value.max();
  }

  /** Whether the reports leave open how many more there are. */
  public boolean isOpen() {
    return value.max() == null;
  }
}
