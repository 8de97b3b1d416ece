package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a record against its reports: what both views show.
 *
 * @param columns one a report, in the record's order
 * @param rows one a fact, in the record's order
 */
record Crosstab(List<Column> columns, List<Row> rows) {

  /**
   * A report.
   *
   * @param letter short name: A, B, ... Z, AA
   * @param name its publisher, else its id
   * @param sameVoice letter of the first report that is one voice with it; null where it is its own
   */
  record Column(String letter, String name, Article article, @Nullable String sameVoice) {

    /** The figures of this report. */
    List<Figure> figures(EventRecord record) {
      return record.figures().stream()
          .filter(figure -> figure.report().equals(article.id()))
          .toList();
    }
  }

  /**
   * A fact.
   *
   * @param cells one a column
   */
  record Row(Fact fact, List<Cell> cells) {

    /** All its figures, in the order of the reports. */
    List<Figure> figures() {
      return cells.stream().flatMap(cell -> cell.figures().stream()).toList();
    }
  }

  /** What one report says of one fact; no figures where it is silent. */
  record Cell(List<Figure> figures, Standing standing) {}

  /** How a report's figures stand to the accepted value of their fact. */
  enum Standing {
    SILENT,
    /** As accepted, or nothing to compare with. */
    SAME,
    /** Said otherwise, yet both can hold. */
    LOOSE,
    /** Told before the quantity moved. */
    OLDER,
    /** Cannot hold beside the others. */
    APART
  }

  /** With more reports than this a terminal counts them. */
  private static final int MOST_LETTERS = 26;

  /** An id that can stand in a sentence and be taken for nothing else: not a word, not a number. */
  private static final Pattern TELLING = Pattern.compile("(?![1-9][\\d.,]*$)(?=.*[\\d_:/.-]).{3,}");

  /** The sentence with the letters of reports in place of their ids. */
  String inLetters(String sentence) {
    String shorter = sentence;
    for (Column column : columns) {
      String id = column.article().id();
      if (TELLING.matcher(id).matches()) {
        shorter =
            shorter.replaceAll("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])", column.letter());
      }
    }
    return shorter;
  }

  /** Whether a terminal has room to say which letter is which report. */
  boolean hasLegend() {
    return columns.size() <= MOST_LETTERS;
  }

  /** The sentence for a terminal: in letters where it says which is which. */
  String told(String sentence) {
    return hasLegend() ? inLetters(sentence) : sentence;
  }

  /** The reports for a terminal: their letters, or how many they are. */
  String letters(Collection<String> reports) {
    return hasLegend()
        ? columns.stream()
            .filter(column -> reports.contains(column.article().id()))
            .map(Column::letter)
            .collect(Collectors.joining(", "))
        : Tally.count(Set.copyOf(reports).size(), "report");
  }

  static Crosstab of(EventRecord record) {
    Map<String, Map<String, List<Figure>>> figures = new HashMap<>();
    for (int i = 0; i < record.figures().size(); i++) {
      Figure figure = record.figures().get(i);
      figures
          .computeIfAbsent(record.factOf().get(i), fact -> new HashMap<>())
          .computeIfAbsent(figure.report(), report -> new ArrayList<>())
          .add(figure);
    }
    List<Column> columns = columns(record);
    List<Row> rows = new ArrayList<>();
    for (Fact fact : record.facts()) {
      Map<String, List<Figure>> byReport = figures.getOrDefault(fact.id(), Map.of());
      List<Cell> cells = new ArrayList<>();
      for (Column column : columns) {
        List<Figure> cell = byReport.getOrDefault(column.article().id(), List.of());
        cells.add(new Cell(cell, standing(fact, cell)));
      }
      rows.add(new Row(fact, cells));
    }
    return new Crosstab(columns, rows);
  }

  private static List<Column> columns(EventRecord record) {
    List<Column> columns = new ArrayList<>();
    Map<String, String> voices = new HashMap<>();
    for (int i = 0; i < record.reports().size(); i++) {
      Article article = record.reports().get(i);
      String letter = letter(i);
      String first = voices.putIfAbsent(record.witnesses().get(i).witness(), letter);
      @Nullable String publisher = article.publisher();
      String name = publisher == null || publisher.isBlank() ? article.id() : publisher;
      columns.add(new Column(letter, name, article, first));
    }
    return columns;
  }

  private static String letter(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }

  private static Standing standing(Fact fact, List<Figure> figures) {
    if (figures.isEmpty()) {
      return Standing.SILENT;
    }
    @Nullable Verdict verdict = fact.verdict();
    if (verdict == null || verdict == Verdict.AGREE) {
      return Standing.SAME;
    }
    @Nullable Value accepted = fact.accepted();
    if (accepted != null && figures.stream().anyMatch(each -> as(each, accepted, verdict))) {
      return Standing.SAME;
    }
    return switch (verdict) {
      case AGREE, COMPATIBLE -> Standing.LOOSE;
      case UPDATED -> Standing.OLDER;
      case CONFLICT -> Standing.APART;
    };
  }

  /** "About 180" beside an accepted 180 is the same number, and yet said otherwise. */
  private static boolean as(Figure figure, Value accepted, Verdict verdict) {
    boolean rough = figure.modality() != Modality.EXACT && accepted.isPoint();
    return figure.value().isSame(accepted) && !(verdict == Verdict.COMPATIBLE && rough);
  }
}
