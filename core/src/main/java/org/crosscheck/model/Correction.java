package org.crosscheck.model;

import java.time.Instant;
import java.util.List;

/**
 * What a person set right. Corrections are kept in the order in which they were made, on top of
 * what the machine found, and stand until they are undone.
 *
 * @param id "c1", "c2" ... in the order in which they were made
 * @param at when
 * @param who the person
 * @param why the reason given
 * @param action what is corrected
 */
public record Correction(String id, Instant at, String who, String why, Action action) {

  public Correction {
    if (who.isBlank()) {
      throw new IllegalArgumentException("who (" + who + ") of a correction is empty");
    }
    if (why.isBlank()) {
      throw new IllegalArgumentException("why (" + why + ") of a correction is empty");
    }
  }

  /** Sorts of correction. */
  public sealed interface Action {}

  /** Two events are one: {@code from} lives on as {@code into}. */
  public record Merge(String into, String from) implements Action {}

  /**
   * One event is two.
   *
   * @param event the event as it was
   * @param reports ids of the reports that leave it, at least one
   * @param fresh id of the event that they are from now on
   */
  public record Split(String event, List<String> reports, String fresh) implements Action {
    public Split {
      reports = List.copyOf(reports);
      if (reports.isEmpty()) {
        throw new IllegalArgumentException("reports () of a split are none");
      }
    }
  }

  /** A report belongs to another event. */
  public record Move(String report, String event) implements Action {}

  /**
   * How the reports of a fact stand to one another.
   *
   * @param event the event
   * @param fact its figures when the correction was made; it is the fact that holds most of them
   * @param verdict the verdict from now on
   */
  public record SetVerdict(String event, List<Anchor> fact, Verdict verdict) implements Action {
    public SetVerdict {
      fact = List.copyOf(fact);
    }
  }

  /**
   * The value to print for a fact.
   *
   * @param event the event
   * @param fact its figures when the correction was made; it is the fact that holds most of them
   * @param accepted the value from now on
   */
  public record SetAccepted(String event, List<Anchor> fact, Value accepted) implements Action {
    public SetAccepted {
      fact = List.copyOf(fact);
    }
  }

  /** A figure is none, or is misread: it counts for nothing. */
  public record WrongFigure(String event, Anchor figure) implements Action {}

  /** An earlier correction no longer holds. */
  public record Undo(String correction) implements Action {}
}
