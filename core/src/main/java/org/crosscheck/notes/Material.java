package org.crosscheck.notes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Report;
import org.crosscheck.model.Statement;

/** What notes are made from: the reports of one event and what is known of them so far. */
record Material(
    List<Report> reports,
    Naming naming,
    List<Fact> facts,
    List<Relation> relations,
    List<Statement> statements,
    List<Line> lines,
    Map<String, Figure> figures,
    Map<String, Fact> factOf,
    Map<String, Integer> frequency,
    Map<String, Report> byId) {

  static Material of(
      List<Report> reports,
      Naming naming,
      List<Fact> facts,
      List<Relation> relations,
      List<Statement> statements) {
    List<Line> lines = reports.stream().flatMap(r -> Line.of(r).stream()).toList();
    Map<String, Figure> figures = new HashMap<>();
    Map<String, Report> byId = new HashMap<>();
    for (Report report : reports) {
      byId.put(report.id(), report);
      report.figures().forEach(each -> figures.put(each.id(), each));
    }
    Map<String, Fact> factOf = new HashMap<>();
    facts.forEach(fact -> fact.figures().forEach(each -> factOf.put(each, fact)));
    Map<String, Integer> frequency = new HashMap<>();
    lines.forEach(line -> line.content().forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
    return new Material(
        reports, naming, facts, relations, statements, lines, figures, factOf, frequency, byId);
  }

  String words(Passage passage) {
    Report report = byId.get(passage.report());
    return report == null ? "" : passage.span().of(report.reading().text());
  }

  /** Whether a word is met so often that to share it says little: what the event is about. */
  boolean isCommon(String stem) {
    return frequency.getOrDefault(stem, 0) > Math.max(6, lines.size() / 10);
  }

  List<Figure> figures(Fact fact) {
    return fact.figures().stream().filter(figures::containsKey).map(figures::get).toList();
  }
}
