package org.crosscheck.app.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Value;
import org.crosscheck.model.Wording;
import org.jspecify.annotations.Nullable;

/** The ids of a record's reports, facts and figures, by which a correction names them. */
public final class IdList {

  private static final int LINES = 2;

  private IdList() {}

  /** The reports, and each fact with its figures and the sentences that they stand in. */
  public static String of(EventRecord record, Terminal terminal) {
    Sheet sheet = new Sheet(terminal);
    Crosstab crosstab = Crosstab.of(record);
    Wording wording = new Wording(record);
    Map<String, Figure> figures = new HashMap<>();
    record.figures().forEach(figure -> figures.put(figure.id(), figure));
    sheet.title("Reports");
    for (Crosstab.Column column : crosstab.columns()) {
      String name = column.name().equals(column.article().id()) ? "" : " · " + column.name();
      hanging(2, column.letter(), column.article().id() + name, Ink.BOLD, sheet);
    }
    sheet.title("Facts and figures");
    for (Crosstab.Row row : crosstab.rows()) {
      Fact fact = row.fact();
      @Nullable Value accepted = fact.accepted();
      String value = accepted == null ? "?" : wording.brief(accepted, row.figures());
      hanging(2, fact.id(), fact.label() + ": " + value, Ink.BOLD, sheet);
      for (String id : fact.figures()) {
        @Nullable Figure figure = figures.get(id);
        if (figure != null) {
          hanging(6, figure.id(), line(figure, crosstab, record), Ink.DIM, sheet);
        }
      }
    }
    return sheet.toString();
  }

  private static String line(Figure figure, Crosstab crosstab, EventRecord record) {
    String text =
        record.reports().stream()
            .filter(article -> article.id().equals(figure.report()))
            .map(article -> article.text())
            .findFirst()
            .orElse("");
    int end = Math.min(figure.sentence().end(), text.length());
    String sentence = text.substring(Math.min(figure.sentence().start(), end), end);
    String letter = crosstab.letters(List.of(figure.report()));
    return "%s, %s: “%s”".formatted(letter, figure.text(), sentence.strip());
  }

  /** An id with a text beside it. */
  private static void hanging(int indent, String id, String text, Ink ink, Sheet sheet) {
    Width width = sheet.width();
    String shown = width.clean(id);
    int column = indent + Math.max(4, Width.of(shown) + 2);
    List<String> lines = width.wrap(width.clean(text), sheet.columns() - column, LINES);
    String first = " ".repeat(indent) + sheet.ink(ink, Width.left(shown, column - indent));
    for (int i = 0; i < lines.size(); i++) {
      sheet.line((i == 0 ? first : " ".repeat(column)) + lines.get(i));
    }
  }
}
