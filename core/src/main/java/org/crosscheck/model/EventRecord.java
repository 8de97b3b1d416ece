package org.crosscheck.model;

import java.util.List;

/**
 * All that the reports of one event say, and how it hangs together. Everything that Crosscheck
 * shows is a view of it.
 *
 * @param producer what made it
 * @param event what it is about
 * @param reports the articles, in the order they came in
 * @param witnesses one for each article, in the same order
 * @param figures all figures of all reports
 * @param factOf for each figure of {@code figures}, in the same order, the id of its fact
 * @param facts the facts, most important first
 * @param relations ties between facts
 * @param lineage why reports count as one voice
 * @param names persons, bodies and places that the reports name
 * @param sources to whom figures and statements are traced
 * @param statements who said what
 * @param notes what an editor would want to be told besides
 */
public record EventRecord(
    Producer producer,
    Event event,
    List<Article> reports,
    List<Witness> witnesses,
    List<Figure> figures,
    List<String> factOf,
    List<Fact> facts,
    List<Relation> relations,
    List<Lineage> lineage,
    List<Named> names,
    List<Source> sources,
    List<Statement> statements,
    List<Note> notes) {

  /** The format's name in the written record. */
  public static final String FORMAT = "crosscheck-record/1";

  public EventRecord {
    reports = List.copyOf(reports);
    witnesses = List.copyOf(witnesses);
    figures = List.copyOf(figures);
    factOf = List.copyOf(factOf);
    facts = List.copyOf(facts);
    relations = List.copyOf(relations);
    lineage = List.copyOf(lineage);
    names = List.copyOf(names);
    sources = List.copyOf(sources);
    statements = List.copyOf(statements);
    notes = List.copyOf(notes);
    if (witnesses.size() != reports.size()) {
      throw new IllegalArgumentException(
          "witnesses ("
              + witnesses.size()
              + ") are not as many as reports ("
              + reports.size()
              + ")");
    }
    if (factOf.size() != figures.size()) {
      throw new IllegalArgumentException(
          "factOf (" + factOf.size() + ") is not as long as figures (" + figures.size() + ")");
    }
  }

  /** The same record, its event under another id. */
  public EventRecord called(String eventId) {
    return new EventRecord(
        producer,
        event.called(eventId),
        reports,
        witnesses,
        figures,
        factOf,
        facts,
        relations,
        lineage,
        names,
        sources,
        statements,
        notes);
  }
}
