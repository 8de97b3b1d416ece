package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosscheck.app.view.Crosstab.Cell;
import org.crosscheck.app.view.Crosstab.Row;
import org.crosscheck.app.view.Crosstab.Standing;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Note;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.crosscheck.model.Wording;
import org.jspecify.annotations.Nullable;

/** The facts by the reports on a terminal: a line a fact, a column a report where there is room. */
final class FactGrid {

  /** With more reports than this, or too little room, they are counted and not shown one by one. */
  private static final int MOST_COLUMNS = 6;

  private static final int NARROWEST_LABEL = 20;
  private static final int WIDEST_CELL = 11;
  private static final int NARROWEST_CELL = 6;
  private static final int LINES_PER_LABEL = 3;

  private final Crosstab crosstab;
  private final Wording wording;
  private final Remarks remarks;
  private final Sheet sheet;
  private final Width width;

  FactGrid(Crosstab crosstab, Wording wording, Remarks remarks, Sheet sheet) {
    this.crosstab = crosstab;
    this.wording = wording;
    this.remarks = remarks;
    this.sheet = sheet;
    this.width = sheet.width();
  }

  /** The table of these facts, with a key. */
  void print(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<String> accepted = rows.stream().map(row -> accepted(row.fact(), row.figures())).toList();
    List<String> support = rows.stream().map(row -> Backing.brief(row.fact())).toList();
    int acceptedWidth = Math.max(8, widest(accepted));
    int supportWidth = widest(support);
    int room = sheet.columns() - 2 - acceptedWidth - 2 - supportWidth - 2;
    List<Integer> widths = widths(rows, room);
    boolean folded = widths.isEmpty();
    int reported = folded ? room / 2 - 2 : taken(widths) - 1;
    int label = room - reported - 2;

    String head = folded ? width.cut("as reported", reported) : letters(widths);
    dim(
        "  "
            + " ".repeat(label)
            + Width.right("accepted", acceptedWidth + 2)
            + Width.right("by", supportWidth + 2)
            + "  "
            + head.stripTrailing());
    dim(sheet.fit("─").repeat(sheet.columns()));
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      Fact fact = row.fact();
      List<String> labels = width.wrap(width.clean(fact.label()), label, LINES_PER_LABEL);
      String value = sheet.ink(Ink.BOLD, Width.right(accepted.get(i), acceptedWidth + 2));
      String by = Width.right(support.get(i), supportWidth + 2);
      String right = folded ? width.cut(counts(row), reported) : cells(row, widths);
      sheet.line(
          mark(fact)
              + " "
              + Width.left(labels.getFirst(), label)
              + value
              + sheet.ink(by.strip().endsWith("/1") ? Ink.YELLOW : Ink.DIM, by)
              + "  "
              + right);
      labels.stream().skip(1).forEach(more -> sheet.line("  " + more));
      for (Note note : remarks.of(fact)) {
        sheet.text(4, "* " + crosstab.told(note.text()), 8, Ink.DIM);
      }
    }
    sheet.line("");
    key(rows);
  }

  private void dim(String text) {
    sheet.line(sheet.ink(Ink.DIM, text));
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

  private String accepted(Fact fact, List<Figure> figures) {
    @Nullable Value value = fact.accepted();
    return value == null ? "?" : sheet.fit(wording.brief(value, figures));
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
            case LOOSE -> sheet.ink(Ink.CYAN, words) + " ";
            case OLDER -> sheet.ink(Ink.YELLOW, words);
            case APART -> sheet.ink(Ink.RED, words);
          });
      line.append(' ');
    }
    return line.toString().stripTrailing();
  }

  /** What the cell says in so many columns; a plus where it says more. */
  private String words(Cell cell, int most) {
    List<String> words =
        cell.figures().stream().map(figure -> sheet.fit(wording.brief(figure))).distinct().toList();
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
            each -> each.getKey() + (each.getValue() == 1 ? "" : sheet.fit(" ×") + each.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String suffix(Cell cell) {
    return switch (cell.standing()) {
      case SILENT, SAME, LOOSE -> "";
      case OLDER -> sheet.fit("→");
      case APART -> "!";
    };
  }

  private void key(List<Row> rows) {
    List<String> key = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      if (rows.stream().anyMatch(row -> row.fact().verdict() == verdict)) {
        key.add(sheet.fit(Marks.of(verdict)) + " " + Marks.words(verdict));
      }
    }
    if (rows.stream().anyMatch(row -> row.fact().verdict() == null)) {
      key.add(sheet.fit(Marks.of((Verdict) null)) + " " + Marks.words((Verdict) null));
    }
    key.add("by: reports/witnesses/speakers");
    sheet.flow(key, "   ").forEach(this::dim);
  }

  private String mark(Fact fact) {
    @Nullable Verdict verdict = fact.verdict();
    String mark = sheet.fit(Marks.of(verdict));
    return verdict == null
        ? sheet.ink(Ink.DIM, mark)
        : sheet.ink(RecordFindings.ink(verdict), mark);
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(Width::of).max().orElse(0);
  }
}
