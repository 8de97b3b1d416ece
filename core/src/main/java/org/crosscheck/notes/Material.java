package org.crosscheck.notes;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Name;
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
    Map<String, Report> byId,
    Set<String> surnames,
    Map<String, Line> lineOf) {

  private static final int WORDS_BEFORE = 5;
  private static final int WORDS_AFTER = 10;

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
    Set<String> surnames = new HashSet<>();
    for (Line line : lines) {
      for (Name name : line.sentence().names()) {
        if (name.kind() == Name.Kind.PERSON) {
          surnames.add(line.stem(name.end() - 1));
        }
      }
    }
    return new Material(
        reports,
        naming,
        facts,
        relations,
        statements,
        lines,
        figures,
        factOf,
        frequency,
        byId,
        surnames,
        lineOf(reports, lines));
  }

  private static Map<String, Line> lineOf(List<Report> reports, List<Line> lines) {
    Map<String, Map<Integer, Line>> byReport = new HashMap<>();
    for (Line line : lines) {
      byReport
          .computeIfAbsent(line.report(), report -> new HashMap<>())
          .put(line.sentence().index(), line);
    }
    Map<String, Line> lineOf = new HashMap<>();
    for (Report report : reports) {
      Map<Integer, Line> own = byReport.getOrDefault(report.id(), Map.of());
      for (Figure figure : report.figures()) {
        Line line = own.get(figure.sentenceIndex());
        if (line != null) {
          lineOf.put(figure.id(), line);
        }
      }
    }
    return lineOf;
  }

  String words(Passage passage) {
    Report report = byId.get(passage.report());
    return report == null ? "" : passage.span().of(report.reading().text());
  }

  /** Whether a word is met so often that to share it says little: what the event is about. */
  boolean isCommon(String stem) {
    return frequency.getOrDefault(stem, 0) > Math.max(6, lines.size() / 10);
  }

  /** The line that a figure stands in. */
  Line line(Figure figure) {
    return Objects.requireNonNull(lineOf.get(figure.id()), figure::id);
  }

  private static Map<String, Line> lineOf(List<Line> lines, Map<String, Figure> figures) {
    Map<String, List<Line>> ofReport = lines.stream().collect(Collectors.groupingBy(Line::report));
    Map<String, Line> lineOf = new HashMap<>();
    for (Figure figure : figures.values()) {
      for (Line line : ofReport.getOrDefault(figure.report(), List.of())) {
        if (line.sentence().span().contains(figure.span())) {
          lineOf.putIfAbsent(figure.id(), line);
        }
      }
    }
    return lineOf;
  }

  /** Index of a figure's first token in its line. */
  int token(Figure figure) {
    Line line = line(figure);
    for (int i = 0; i < line.size(); i++) {
      if (line.sentence().token(i).span().end() > figure.span().start()) {
        return i;
      }
    }
    return 0;
  }

  /** A figure with a few words around it, within its clause. */
  Passage around(Figure figure) {
    Line line = line(figure);
    int at = token(figure);
    int first = at;
    while (first > 0 && first > at - WORDS_BEFORE && !line.endsClause(first - 1)) {
      first--;
    }
    int end = at + 1;
    while (end < line.size() && end < at + WORDS_AFTER && !line.endsClause(end)) {
      end++;
    }
    Passage words = line.passage(first, end);
    return new Passage(words.report(), words.span().cover(figure.span()));
  }

  /** Stems of the names in a figure's line. */
  Set<String> names(Figure figure) {
    Line line = line(figure);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < line.size(); i++) {
      if (line.isName(i)) {
        names.add(line.stem(i));
      }
    }
    return names;
  }

  List<Figure> figures(Fact fact) {
    return fact.figures().stream().filter(figures::containsKey).map(figures::get).toList();
  }
}
