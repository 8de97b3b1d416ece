package org.crosscheck.corrections;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.Anchor;
import org.crosscheck.model.Correction;
import org.crosscheck.model.Correction.Merge;
import org.crosscheck.model.Correction.Move;
import org.crosscheck.model.Correction.SetAccepted;
import org.crosscheck.model.Correction.SetVerdict;
import org.crosscheck.model.Correction.Split;
import org.crosscheck.model.Correction.Undo;
import org.crosscheck.model.Correction.WrongFigure;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.crosscheck.model.Wording;
import org.jspecify.annotations.Nullable;

/** Says in plain words what a person set, when and why, and what the reports alone would give. */
final class Told {

  private final Wording wording;
  private final Map<String, Figure> figures = new HashMap<>();

  Told(EventRecord record) {
    wording = new Wording(record);
    record.figures().forEach(each -> figures.put(each.id(), each));
  }

  /** "Set to 16 by ana on 2026-11-22 (hospital list); the reports alone would give 15." */
  String accepted(Correction correction, Value set, Fact machine) {
    return "Set to "
        + worded(set, machine)
        + by(correction)
        + alone(worded(set, machine), worded(machine.accepted(), machine));
  }

  private static String alone(String set, String machine) {
    return set.equals(machine)
        ? "; the reports alone give the same."
        : "; the reports alone would give " + machine + ".";
  }

  private String worded(@Nullable Value value, Fact fact) {
    List<Figure> of =
        fact.figures().stream().filter(figures::containsKey).map(figures::get).toList();
    return value == null ? "no value" : wording.plain(value, of);
  }

  String verdict(Correction correction, Verdict set, Fact machine) {
    Verdict found = machine.verdict();
    return "Verdict set to "
        + set.label()
        + by(correction)
        + alone(set.label(), found == null ? "none, as one report alone tells it" : found.label());
  }

  String wrong(Correction correction, Anchor figure) {
    return "“"
        + plain(figure.text())
        + "” in "
        + figure.report()
        + " is marked wrong"
        + by(correction)
        + " and counts for nothing.";
  }

  String idle(Correction correction) {
    String what =
        switch (correction.action()) {
          case SetAccepted set -> "A value was set";
          case SetVerdict set -> "A verdict was set to " + set.verdict().label();
          case WrongFigure wrong -> "“" + plain(wrong.figure().text()) + "” was marked wrong";
          case Merge merge -> "Events were merged";
          case Split split -> "An event was split";
          case Move move -> "A report was moved";
          case Undo undo -> "A correction was undone";
        };
    return what + by(correction) + "; it lies idle, as its figures are no longer in the reports.";
  }

  private static String by(Correction correction) {
    return " by "
        + plain(correction.who())
        + " on "
        + correction.at().atZone(ZoneOffset.UTC).toLocalDate()
        + " ("
        + plain(correction.why())
        + ")";
  }

  /** In one line. */
  private static String plain(String text) {
    return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
  }
}
