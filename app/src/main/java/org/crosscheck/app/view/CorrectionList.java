package org.crosscheck.app.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.corrections.Corrected;
import org.crosscheck.model.Amount;
import org.crosscheck.model.Anchor;
import org.crosscheck.model.Correction;
import org.crosscheck.model.Value;

/** Corrections as text for a terminal: which, when, by whom, what and why. */
public final class CorrectionList {

  private static final int LINES = 4;

  private CorrectionList() {}

  /** All corrections in their order; those that no longer stand say so. */
  public static String of(List<Correction> corrections, Terminal terminal) {
    Sheet sheet = new Sheet(terminal);
    Set<String> standing =
        Corrected.active(corrections).stream().map(Correction::id).collect(Collectors.toSet());
    for (Correction each : corrections) {
      boolean undone = !(each.action() instanceof Correction.Undo) && !standing.contains(each.id());
      String head = each.id() + "  " + Clock.minute(each.at()) + "  " + each.who();
      sheet.text(0, head + (undone ? "  (undone)" : ""), 1, undone ? Ink.DIM : Ink.BOLD);
      sheet.text(4, words(each.action()), LINES);
      sheet.text(4, each.why(), LINES, Ink.DIM);
    }
    return sheet.toString();
  }

  /** What a correction does, in a sentence without its end. */
  public static String words(Correction.Action action) {
    return switch (action) {
      case Correction.Merge(String into, String from) -> "%s is one with %s".formatted(from, into);
      case Correction.Split(String event, List<String> reports, String fresh) ->
          "%s left %s and %s %s"
              .formatted(
                  String.join(", ", reports), event, reports.size() == 1 ? "is" : "are", fresh);
      case Correction.Move(String report, String event) ->
          "%s belongs to %s".formatted(report, event);
      case Correction.SetVerdict set ->
          "%s: %s is of verdict %s"
              .formatted(set.event(), figures(set.fact()), set.verdict().label());
      case Correction.SetAccepted set ->
          "%s: %s stands for %s".formatted(set.event(), figures(set.fact()), value(set.accepted()));
      case Correction.WrongFigure(String event, Anchor figure) ->
          "%s: “%s” of %s is no figure".formatted(event, figure.text(), figure.report());
      case Correction.Undo(String correction) -> "%s is undone".formatted(correction);
    };
  }

  private static String figures(List<Anchor> fact) {
    return fact.stream()
        .limit(3)
        .map(anchor -> "“%s” of %s".formatted(anchor.text(), anchor.report()))
        .collect(Collectors.joining(", "));
  }

  private static String value(Value value) {
    Double min = value.min();
    Double max = value.max();
    if (min == null || max == null) {
      return (min == null ? "at most " : "at least ") + Amount.plain(value.number());
    }
    return value.isPoint() ? Amount.plain(min) : Amount.plain(min) + " to " + Amount.plain(max);
  }
}
