package org.crosscheck.app.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.app.view.Crosstab.Column;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;

/**
 * Names of places in the page, by which its parts lead to one another. They are counted anew, for a
 * record's own ids may be anything.
 */
final class Anchors {

  private final Map<String, String> figures = new HashMap<>();
  private final Map<String, String> facts = new HashMap<>();
  private final Map<String, String> factOf = new HashMap<>();

  Anchors(EventRecord record, List<Column> columns) {
    for (Fact fact : record.facts()) {
      facts.put(fact.id(), "q" + (facts.size() + 1));
    }
    for (int i = 0; i < record.figures().size(); i++) {
      figures.put(record.figures().get(i).id(), "f" + (i + 1));
      factOf.put(record.figures().get(i).id(), record.factOf().get(i));
    }
    columns.forEach(column -> share(column, column.figures(record)));
  }

  /** A figure that overlaps another leads to the other's mark. */
  private void share(Column column, List<Figure> all) {
    List<Figure> marked = MarkedText.marked(all, column.article().text().length());
    for (Figure figure : all) {
      if (!marked.contains(figure)) {
        String place =
            marked.stream()
                .filter(other -> other.span().overlaps(figure.span()))
                .findFirst()
                .map(this::of)
                .orElse(of(column));
        figures.put(figure.id(), place);
      }
    }
  }

  /** Where the figure is marked in its report. */
  String of(Figure figure) {
    return figures.getOrDefault(figure.id(), "");
  }

  /** The fact's row. */
  String of(Fact fact) {
    return facts.getOrDefault(fact.id(), "");
  }

  /** The report in full. */
  String of(Column column) {
    return "report-" + column.letter();
  }

  /** The row of the fact that the figure belongs to. */
  String factOf(Figure figure) {
    return facts.getOrDefault(factOf.getOrDefault(figure.id(), ""), "");
  }
}
