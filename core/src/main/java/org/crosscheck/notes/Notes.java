package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Report;
import org.crosscheck.model.Span;
import org.crosscheck.model.Statement;

/** What differs between the reports of one event besides their numbers. */
public final class Notes {

  private Notes() {}

  /** The notes, those that matter most first. */
  public static List<Note> of(
      List<Report> reports,
      Naming naming,
      List<Fact> facts,
      List<Relation> relations,
      List<Statement> statements) {
    List<Passage> furniture = new ArrayList<>();
    for (Report report : reports) {
      for (Span span : report.article().boilerplate()) {
        furniture.add(new Passage(report.id(), span));
      }
    }
    if (furniture.isEmpty()) {
      return List.of();
    }
    List<String> in = furniture.stream().map(Passage::report).distinct().toList();
    return List.of(
        new Note(Note.Kind.BOILERPLATE, in, List.of(), "Page furniture is left out.", furniture));
  }
}
