package org.crosscheck.app.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.app.view.Crosstab.Column;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Note;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Verdict;

/**
 * What stands under the table: conflicts and updates with their reasons, sums, the rest in brief.
 */
final class RecordFindings {

  /** So many facts of one report alone are listed unless all are asked for. */
  private static final int SOME = 6;

  /** With more reports than this they have no letters; they are counted. */
  static final int MOST_LETTERS = 26;

  /** Widest lead before a text that runs beside it. */
  private static final int WIDEST_LEAD = 30;

  private final EventRecord record;
  private final Crosstab crosstab;
  private final Wording wording;
  private final Terminal terminal;
  private final Glyphs glyphs;
  private final Width width;
  private final Map<String, String> letters;
  private final StringBuilder out = new StringBuilder();

  RecordFindings(EventRecord record, Crosstab crosstab, Wording wording, Terminal terminal) {
    this.record = record;
    this.crosstab = crosstab;
    this.wording = wording;
    this.terminal = terminal;
    this.glyphs = Glyphs.of(terminal.charset());
    this.width = new Width(glyphs);
    this.letters =
        crosstab.columns().stream()
            .collect(Collectors.toMap(column -> column.article().id(), Column::letter));
  }

  static Ink ink(Verdict verdict) {
    return switch (verdict) {
      case AGREE -> Ink.GREEN;
      case COMPATIBLE -> Ink.CYAN;
      case UPDATED -> Ink.YELLOW;
      case CONFLICT -> Ink.RED;
    };
  }

  /** Whether several reports tell the fact or a sum rests on it. */
  static boolean isShared(EventRecord record, Fact fact) {
    return fact.verdict() != null
        || record.relations().stream()
            .filter(relation -> relation.kind() == Relation.Kind.SUM)
            .anyMatch(
                relation ->
                    relation.whole().equals(fact.id()) || relation.parts().contains(fact.id()));
  }

  String print(boolean all) {
    reasons("Cannot all be right", Verdict.CONFLICT);
    reasons("Updated", Verdict.UPDATED);
    equations(all);
    if (all) {
      reasons("Both can hold", Verdict.COMPATIBLE);
    }
    notes();
    alone(all);
    return out.toString();
  }

  private void reasons(String title, Verdict verdict) {
    List<Fact> facts = record.facts().stream().filter(fact -> fact.verdict() == verdict).toList();
    if (facts.isEmpty()) {
      return;
    }
    title(title);
    for (Fact fact : facts) {
      entry(ink(verdict), Marks.of(verdict), fact.label());
      for (String line :
          width.wrap(width.clean(inLetters(fact.reason())), terminal.width() - 4, 6)) {
        line("    " + line);
      }
    }
  }

  private void equations(boolean all) {
    List<Equation> shown =
        Equation.of(record).stream()
            .filter(each -> each.isSum() || all || !each.relation().holds())
            .toList();
    if (shown.isEmpty()) {
      return;
    }
    title(shown.stream().allMatch(Equation::isSum) ? "Sums" : "Sums and parts");
    int lead = lead(shown.stream().map(this::sum).toList());
    for (Equation equation : shown) {
      boolean holds = equation.relation().holds();
      String where = equation.relation().stated() ? " (stated in " : " (from ";
      entry(
          holds ? Ink.GREEN : Ink.RED,
          holds ? "✓" : "✗",
          sum(equation),
          lead,
          equation.whole().fact().label() + where + reports(equation.reports()) + ")");
    }
  }

  private String sum(Equation equation) {
    String text = equation.relation().equation();
    if (text != null) {
      return text;
    }
    String parts =
        equation.parts().stream()
            .map(part -> wording.brief(part.figure()))
            .collect(Collectors.joining(" + "));
    String whole = wording.brief(equation.whole().figure());
    return switch (equation.relation().kind()) {
      case SUM -> parts + (equation.relation().holds() ? " = " : " ≠ ") + whole;
      case PART -> parts + " of " + whole;
      case AT_MOST -> parts + (equation.relation().holds() ? " ≤ " : " > ") + whole;
      case DIFFERENCE -> whole + " apart: " + parts.replace(" + ", ", ");
    };
  }

  private void notes() {
    if (record.notes().isEmpty()) {
      return;
    }
    title("Also");
    for (Note note : record.notes()) {
      entry(Ink.DIM, "·", inLetters(note.text()));
    }
  }

  private void alone(boolean all) {
    List<Fact> facts = record.facts().stream().filter(fact -> !isShared(record, fact)).toList();
    if (all || facts.isEmpty() || facts.size() == record.facts().size()) {
      return;
    }
    title("From one report alone");
    List<Crosstab.Row> rows =
        crosstab.rows().stream().filter(row -> facts.contains(row.fact())).limit(SOME).toList();
    int lead = lead(rows.stream().map(this::value).toList());
    for (Crosstab.Row row : rows) {
      Set<String> from = row.figures().stream().map(Figure::report).collect(Collectors.toSet());
      entry(Ink.DIM, "·", value(row), lead, row.fact().label() + " (" + reports(from) + ")");
    }
    if (facts.size() > SOME) {
      line("    and " + (facts.size() - SOME) + " more, --all shows them");
    }
  }

  private String value(Crosstab.Row row) {
    return row.figures().isEmpty() ? "?" : wording.brief(row.figures().getFirst());
  }

  private String reports(Set<String> reports) {
    return crosstab.columns().size() > MOST_LETTERS
        ? Tally.count(reports.size(), "report")
        : reports.stream()
            .map(report -> letters.getOrDefault(report, "?"))
            .sorted()
            .collect(Collectors.joining(", "));
  }

  private String inLetters(String sentence) {
    return crosstab.columns().size() > MOST_LETTERS ? sentence : crosstab.inLetters(sentence);
  }

  private void title(String title) {
    line("");
    line(ink(Ink.BOLD, title));
  }

  private int lead(List<String> leads) {
    return leads.stream()
        .map(width::clean)
        .mapToInt(Width::of)
        .filter(each -> each <= WIDEST_LEAD)
        .max()
        .orElse(0);
  }

  private void entry(Ink ink, String mark, String text) {
    entry(ink, mark, "", 0, text);
  }

  /** A mark, a lead such as an equation, and a text that runs beside the lead. */
  private void entry(Ink ink, String mark, String lead, int leadWidth, String text) {
    String shown = glyphs.fit(mark);
    String first = width.clean(lead);
    int indent = Width.of(shown) + 3;
    String start = "  " + ink(ink, shown) + " ";
    if (Width.of(first) > leadWidth) {
      line(start + width.cut(first, terminal.width() - indent));
      start = " ".repeat(indent);
      first = "";
    }
    int column = indent + (leadWidth == 0 ? 0 : leadWidth + 2);
    List<String> lines = width.wrap(width.clean(text), terminal.width() - column, 4);
    line(start + Width.left(first, column - indent) + lines.getFirst());
    lines.stream().skip(1).forEach(more -> line(" ".repeat(column) + more));
  }

  private String ink(Ink ink, String text) {
    return ink.on(text, terminal.color());
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
