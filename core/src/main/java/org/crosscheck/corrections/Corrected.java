package org.crosscheck.corrections;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.Correction;
import org.crosscheck.model.Correction.Undo;
import org.crosscheck.model.Correction.WrongFigure;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Report;

/**
 * Lays corrections over what the machine found. What the machine found is left as it is: without
 * the corrections it is there again, and later reports never overwrite them.
 */
public final class Corrected {

  private Corrected() {}

  /**
   * The corrections that stand: without those that were undone, and without the undoing itself. An
   * undoing that is undone gives back what it took.
   *
   * @param corrections in the order in which they were made
   */
  public static List<Correction> active(List<Correction> corrections) {
    Set<String> undone = new HashSet<>();
    List<Correction> active = new ArrayList<>();
    for (Correction correction : corrections.reversed()) {
      if (undone.contains(correction.id())) {
        continue;
      }
      if (correction.action() instanceof Undo(String id)) {
        undone.add(id);
      } else {
        active.addFirst(correction);
      }
    }
    return List.copyOf(active);
  }

  /**
   * The reports without the figures that are marked wrong, for folding. Figures that were part of
   * one of them are part of none.
   *
   * @param reports the reports of one event
   * @param corrections the corrections of that event, in the order in which they were made
   */
  public static List<Report> reports(List<Report> reports, List<Correction> corrections) {
    List<WrongFigure> wrong =
        active(corrections).stream()
            .map(Correction::action)
            .filter(WrongFigure.class::isInstance)
            .map(WrongFigure.class::cast)
            .toList();
    return wrong.isEmpty()
        ? reports
        : reports.stream().map(report -> without(report, wrong)).toList();
  }

  private static Report without(Report report, List<WrongFigure> wrong) {
    Set<String> gone =
        wrong.stream()
            .map(WrongFigure::figure)
            .filter(each -> each.report().equals(report.id()))
            .flatMap(each -> each.in(report.article().text(), report.figures()).stream())
            .map(Figure::id)
            .collect(Collectors.toSet());
    if (gone.isEmpty()) {
      return report;
    }
    List<Figure> left =
        report.figures().stream()
            .filter(each -> !gone.contains(each.id()))
            .map(
                each ->
                    each.partOf() != null && gone.contains(each.partOf())
                        ? each.renamed(each.id(), null)
                        : each)
            .toList();
    return new Report(report.reading(), left, report.utterances());
  }

  /**
   * The record with verdicts and accepted values as a person set them. The fact's reason says who
   * set it, when and why, and what the reports alone would give; a note at the fact says so too. A
   * correction whose figures are no longer there, or a figure marked wrong, is told in a note of
   * its own.
   *
   * @param record the record as folded from {@link #reports}
   * @param corrections the corrections of that event, in the order in which they were made
   */
  public static EventRecord record(EventRecord record, List<Correction> corrections) {
    List<Correction> active = active(corrections);
    return active.isEmpty() ? record : new Overlay(record).with(active);
  }
}
