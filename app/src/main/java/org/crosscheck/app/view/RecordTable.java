package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosscheck.app.view.Crosstab.Cell;
import org.crosscheck.app.view.Crosstab.Column;
import org.crosscheck.app.view.Crosstab.Row;
import org.crosscheck.app.view.Crosstab.Standing;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A record as text for a terminal: the facts by the reports, what differs marked, and under it why.
 * No line is wider than the terminal, and nothing from a report can steer the terminal.
 */
public final class RecordTable {

  /** With more reports than this, or too little room, they are counted and not shown one by one. */
  private static final int MOST_COLUMNS = 6;

  private static final int NARROWEST_LABEL = 24;
  private static final int WIDEST_CELL = 11;
  private static final int NARROWEST_CELL = 6;
  private static final int LINES_PER_LABEL = 3;

  private final Terminal terminal;
  private final Glyphs glyphs;
  private final Width width;
  private final EventRecord record;
  private final Crosstab crosstab;
  private final Wording wording;
  private final StringBuilder out = new StringBuilder();

  private RecordTable(EventRecord record, Terminal terminal) {
    this.record = record;
    this.terminal = terminal;
    this.glyphs = Glyphs.of(terminal.charset());
    this.width = new Width(glyphs);
    this.crosstab = Crosstab.of(record);
    this.wording = new Wording(record);
  }

  /**
   * The record as lines of text.
   *
   * @param all whether to list everything, or only what an editor needs first
   */
  public static String of(EventRecord record, Terminal terminal, boolean all) {
    RecordTable table = new RecordTable(record, terminal);
    table.head();
    table.facts(all);
    table.out.append(
        new RecordFindings(record, table.crosstab, table.wording, terminal).print(all));
    return table.out.toString();
  }

  private void head() {
    for (String line : width.wrap(width.clean(record.event().title()), terminal.width(), 2)) {
      line(ink(Ink.BOLD, line));
    }
    for (String line : width.wrap(glyphs.fit(Tally.of(record)), terminal.width(), 3)) {
      line(line);
    }
    line("");
    if (crosstab.columns().size() <= RecordFindings.MOST_LETTERS) {
      legend();
    }
  }

  private void legend() {
    List<String> entries = new ArrayList<>();
    for (Column column : crosstab.columns()) {
      String name = width.cut(width.clean(column.name()), terminal.width() / 2);
      String voice =
          column.sameVoice() == null ? "" : " (one voice with " + column.sameVoice() + ")";
      entries.add(column.letter() + "  " + name + voice);
    }
    flow(entries, "    ").forEach(this::line);
    line("");
  }

  /** The entries on as few lines as they need, none broken. */
  private List<String> flow(List<String> entries, String gap) {
    List<String> lines = new ArrayList<>();
    for (String entry : entries) {
      String longer = lines.isEmpty() ? "" : lines.getLast() + gap + entry;
      if (lines.isEmpty() || Width.of(longer) > terminal.width()) {
        lines.add(width.cut(entry, terminal.width()));
      } else {
        lines.set(lines.size() - 1, longer);
      }
    }
    return lines;
  }

  private void facts(boolean all) {
    List<Row> rows = rows(all);
    if (rows.isEmpty()) {
      return;
    }
    List<String> accepted = rows.stream().map(row -> accepted(row.fact(), row.figures())).toList();
    int acceptedWidth = Math.max(8, widest(accepted));
    int room = terminal.width() - 2 - acceptedWidth - 2;
    List<Integer> widths = widths(rows, room);
    boolean folded = widths.isEmpty();
    int reported = folded ? room / 2 - 2 : taken(widths) - 1;
    int label = room - reported - 2;

    String head = folded ? Width.left("as reported", reported) : letters(widths);
    line(
        ink(
            Ink.DIM,
            "  "
                + " ".repeat(label)
                + Width.right("accepted", acceptedWidth + 2)
                + "  "
                + head.stripTrailing()));
    line(ink(Ink.DIM, glyphs.fit("─").repeat(terminal.width())));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      List<String> labels = width.wrap(width.clean(row.fact().label()), label, LINES_PER_LABEL);
      String value = ink(Ink.BOLD, Width.right(accepted.get(i), acceptedWidth + 2));
      String right = folded ? width.cut(counts(row), reported) : cells(row, widths);
      line(mark(row.fact()) + " " + Width.left(labels.getFirst(), label) + value + "  " + right);
      labels.stream().skip(1).forEach(more -> line("  " + more));
    }
    line("");
    key(rows);
  }

  /** Room for the words of each report's cells; none where there is too little for all. */
  private List<Integer> widths(List<Row> rows, int room) {
    int columns = crosstab.columns().size();
    for (int most = WIDEST_CELL; most >= NARROWEST_CELL && columns <= MOST_COLUMNS; most--) {
      List<Integer> widths = new ArrayList<>();
      for (int i = 0; i < columns; i++) {
        List<String> words = new ArrayList<>(List.of(crosstab.columns().get(i).letter()));
        for (Row row : rows) {
          words.add(words(row.cells().get(i), most));
        }
        widths.add(widest(words));
      }
      if (room - taken(widths) >= Math.min(NARROWEST_LABEL, room / 2)) {
        return widths;
      }
    }
    return List.of();
  }

  /** Columns that cells of these widths take, each with its mark and a gap. */
  private static int taken(List<Integer> widths) {
    return widths.stream().mapToInt(width -> width + 2).sum();
  }

  /** What several reports tell or a sum rests on; where there is none, all. */
  private List<Row> rows(boolean all) {
    List<Row> rows =
        crosstab.rows().stream()
            .filter(row -> RecordFindings.isShared(record, row.fact()))
            .toList();
    return all || rows.isEmpty() ? crosstab.rows() : rows;
  }

  private String accepted(Fact fact, List<Figure> figures) {
    @Nullable Value value = fact.accepted();
    return value == null ? "?" : glyphs.fit(wording.brief(value, figures));
  }

  private String letters(List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.size(); i++) {
      line.append(Width.right(crosstab.columns().get(i).letter(), widths.get(i))).append("  ");
    }
    return line.toString();
  }

  private String cells(Row row, List<Integer> widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.size(); i++) {
      Cell cell = row.cells().get(i);
      int width = widths.get(i);
      String words = Width.right(words(cell, width), width) + suffix(cell);
      line.append(
          switch (cell.standing()) {
            case SILENT, SAME -> words + " ";
            case LOOSE -> ink(Ink.CYAN, words) + " ";
            case OLDER -> ink(Ink.YELLOW, words);
            case APART -> ink(Ink.RED, words);
          });
      line.append(' ');
    }
    return line.toString().stripTrailing();
  }

  /** What the cell says in so many columns; a plus where it says more. */
  private String words(Cell cell, int most) {
    List<String> words =
        cell.figures().stream()
            .map(figure -> glyphs.fit(wording.brief(figure)))
            .distinct()
            .toList();
    String all = String.join("/", words);
    return Width.of(all) <= most || words.size() == 1
        ? width.cut(all, most)
        : width.cut(words.getFirst(), most - 1) + "+";
  }

  private String counts(Row row) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Cell cell : row.cells()) {
      if (cell.standing() != Standing.SILENT) {
        counts.merge(words(cell, WIDEST_CELL) + suffix(cell), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(
            each ->
                each.getKey() + (each.getValue() == 1 ? "" : glyphs.fit(" ×") + each.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String suffix(Cell cell) {
    return switch (cell.standing()) {
      case SILENT, SAME, LOOSE -> "";
      case OLDER -> glyphs.fit("→");
      case APART -> "!";
    };
  }

  private void key(List<Row> rows) {
    List<String> key = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      if (rows.stream().anyMatch(row -> row.fact().verdict() == verdict)) {
        key.add(glyphs.fit(Marks.of(verdict)) + " " + Marks.words(verdict));
      }
    }
    if (rows.stream().anyMatch(row -> row.fact().verdict() == null)) {
      key.add(glyphs.fit(Marks.of((Verdict) null)) + " " + Marks.words((Verdict) null));
    }
    flow(key, "   ").forEach(line -> line(ink(Ink.DIM, line)));
  }

  private String mark(Fact fact) {
    @Nullable Verdict verdict = fact.verdict();
    String mark = glyphs.fit(Marks.of(verdict));
    return verdict == null ? ink(Ink.DIM, mark) : ink(RecordFindings.ink(verdict), mark);
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(Width::of).max().orElse(0);
  }

  private String ink(Ink ink, String text) {
    return ink.on(text, terminal.color());
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
