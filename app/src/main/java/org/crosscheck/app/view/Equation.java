package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Relation;
import org.jspecify.annotations.Nullable;

/**
 * A relation between facts with the figures that carry it.
 *
 * @param whole the term that the parts make up
 * @param parts one a part, in the relation's order
 */
record Equation(Relation relation, Term whole, List<Term> parts) {

  /**
   * One number of it.
   *
   * @param fact what the number measures
   * @param figures where the reports give it; the first is shown
   */
  record Term(Fact fact, List<Figure> figures) {

    Figure figure() {
      return figures.getFirst();
    }

    /** Ids of the reports that give the number, each once. */
    List<String> reports() {
      return figures.stream().map(Figure::report).distinct().toList();
    }
  }

  static List<Equation> of(EventRecord record) {
    Map<String, Fact> facts =
        record.facts().stream().collect(Collectors.toMap(Fact::id, Function.identity()));
    Map<String, Figure> figures =
        record.figures().stream().collect(Collectors.toMap(Figure::id, Function.identity()));
    List<Equation> equations = new ArrayList<>();
    for (Relation relation : record.relations()) {
      @Nullable Term whole = term(relation, relation.whole(), facts, figures);
      List<Term> parts = new ArrayList<>();
      for (String part : relation.parts()) {
        @Nullable Term term = term(relation, part, facts, figures);
        if (term != null) {
          parts.add(term);
        }
      }
      if (whole != null && parts.size() == relation.parts().size()) {
        equations.add(new Equation(relation, whole, parts));
      }
    }
    return equations;
  }

  private static @Nullable Term term(
      Relation relation, String id, Map<String, Fact> facts, Map<String, Figure> figures) {
    @Nullable Fact fact = facts.get(id);
    if (fact == null) {
      return null;
    }
    List<Figure> carrying = known(relation.figures(), figures);
    carrying.removeIf(figure -> !fact.figures().contains(figure.id()));
    List<Figure> shown = carrying.isEmpty() ? known(fact.figures(), figures) : carrying;
    return shown.isEmpty() ? null : new Term(fact, shown);
  }

  private static List<Figure> known(List<String> ids, Map<String, Figure> figures) {
    List<Figure> known = new ArrayList<>();
    for (String id : ids) {
      @Nullable Figure figure = figures.get(id);
      if (figure != null) {
        known.add(figure);
      }
    }
    return known;
  }

  /** Whether it is drawn as a sum: parts that add up to a whole, or were meant to. */
  boolean isSum() {
    return relation.kind() == Relation.Kind.SUM;
  }

  /** Ids of all reports that give one of its numbers, whole last. */
  Set<String> reports() {
    Set<String> reports = new LinkedHashSet<>();
    parts.forEach(part -> reports.addAll(part.reports()));
    reports.addAll(whole.reports());
    return reports;
  }
}
