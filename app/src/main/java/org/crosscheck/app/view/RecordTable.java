package org.crosscheck.app.view;

import java.util.List;
import org.crosscheck.app.view.Crosstab.Column;
import org.crosscheck.app.view.Crosstab.Row;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Wording;

/**
 * A record as text for a terminal: how many stand behind it, the facts by the reports, what differs
 * marked, and under it why. No line is wider than the terminal, and nothing from a report can steer
 * the terminal.
 */
public final class RecordTable {

  private final EventRecord record;
  private final Crosstab crosstab;
  private final Sheet sheet;

  private RecordTable(EventRecord record, Terminal terminal) {
    this.record = record;
    this.crosstab = Crosstab.of(record);
    this.sheet = new Sheet(terminal);
  }

  /**
   * The record as lines of text.
   *
   * @param all whether to list every fact, or only what an editor needs first
   * @param statements whether to list every statement, or only those whose words were altered
   */
  public static String of(EventRecord record, Terminal terminal, boolean all, boolean statements) {
    RecordTable table = new RecordTable(record, terminal);
    table.head();
    List<Row> rows = table.rows(all);
    Wording wording = new Wording(record);
    Remarks remarks = new Remarks(record);
    new FactGrid(table.crosstab, wording, remarks, table.sheet).print(rows);
    List<Fact> shown = rows.stream().map(Row::fact).toList();
    RecordFindings findings = new RecordFindings(record, table.crosstab, wording, table.sheet);
    RecordWords words = new RecordWords(record, table.crosstab, remarks, table.sheet);
    findings.print(all);
    words.statements(statements);
    words.names();
    words.notes(shown);
    findings.alone(all);
    words.leftOut();
    return table.sheet.toString();
  }

  private void head() {
    Width width = sheet.width();
    for (String line : width.wrap(width.clean(record.event().title()), sheet.columns(), 2)) {
      sheet.line(sheet.ink(Ink.BOLD, line));
    }
    sheet.text(0, Lead.of(record), 4);
    sheet.text(0, Tally.of(record), 3, Ink.DIM);
    sheet.line("");
    if (crosstab.hasLegend()) {
      legend();
    }
  }

  private void legend() {
    Width width = sheet.width();
    List<String> entries =
        crosstab.columns().stream()
            .map(each -> each.letter() + "  " + name(each, sheet.columns() / 2))
            .toList();
    sheet.flow(entries, "    ").forEach(sheet::line);
    List<String> descent =
        Descent.of(record, crosstab.columns()).brief().stream().map(width::clean).toList();
    sheet.flow(descent, sheet.fit(" · ")).forEach(sheet::line);
    sheet.line("");
  }

  private String name(Column column, int most) {
    return sheet.width().cut(sheet.width().clean(column.name()), most);
  }

  /** What several reports tell or a sum rests on; where there is none, all. */
  private List<Row> rows(boolean all) {
    List<Row> rows =
        crosstab.rows().stream()
            .filter(row -> RecordFindings.isShared(record, row.fact()))
            .toList();
    return all || rows.isEmpty() ? crosstab.rows() : rows;
  }
}
