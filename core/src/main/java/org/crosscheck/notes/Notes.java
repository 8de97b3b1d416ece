package org.crosscheck.notes;

import java.util.List;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Note;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Report;
import org.crosscheck.model.Statement;

/** What differs between the reports of one event besides their numbers. */
public final class Notes {

  /** The families of notes, those that matter most first. */
  private static final List<Rule> RULES =
      List.of(
          new Labels(),
          new Places(),
          new Statuses(),
          new Denials(),
          new Causes(),
          new Times(),
          new Superlatives(),
          new Measures(),
          new Otherwise(),
          new Roles(),
          new Homes(),
          new Spellings(),
          new Quotes(),
          new PageFurniture());

  private Notes() {}

  /** The notes, those that matter most first. */
  public static List<Note> of(
      List<Report> reports,
      Naming naming,
      List<Fact> facts,
      List<Relation> relations,
      List<Statement> statements) {
    Material material = Material.of(reports, naming, facts, relations, statements);
    return RULES.stream().flatMap(rule -> rule.notes(material).stream()).distinct().toList();
  }
}
