package org.crosscheck.app.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Verdict;
import org.crosscheck.model.Wording;

/**
 * What stands under the table: conflicts and updates with their reasons, sums, what one report
 * alone tells.
 */
final class RecordFindings {

  /** So many facts of one report alone are listed unless all are asked for. */
  private static final int SOME = 6;

  private final EventRecord record;
  private final Crosstab crosstab;
  private final Wording wording;
  private final Sheet sheet;

  RecordFindings(EventRecord record, Crosstab crosstab, Wording wording, Sheet sheet) {
    this.record = record;
    this.crosstab = crosstab;
    this.wording = wording;
    this.sheet = sheet;
  }

  static Ink ink(Verdict verdict) {
    return switch (verdict) {
      case AGREE -> Ink.GREEN;
      case COMPATIBLE -> Ink.CYAN;
      case UPDATED -> Ink.YELLOW;
      case CONFLICT -> Ink.RED;
    };
  }

  /** Whether several reports tell the fact, a sum rests on it or a person set something of it. */
  static boolean isShared(EventRecord record, Fact fact) {
    return fact.verdict() != null
        || Remarks.isByHand(record, fact)
        || record.relations().stream()
            .filter(relation -> relation.kind() == Relation.Kind.SUM)
            .anyMatch(
                relation ->
                    relation.whole().equals(fact.id()) || relation.parts().contains(fact.id()));
  }

  /** Conflicts, updates and sums. */
  void print(boolean all) {
    reasons("Cannot all be right", Verdict.CONFLICT);
    reasons("Updated", Verdict.UPDATED);
    equations(all);
    if (all) {
      reasons("Both can hold", Verdict.COMPATIBLE);
    }
  }

  private void reasons(String title, Verdict verdict) {
    List<Fact> facts = record.facts().stream().filter(fact -> fact.verdict() == verdict).toList();
    if (facts.isEmpty()) {
      return;
    }
    sheet.title(title);
    for (Fact fact : facts) {
      sheet.entry(ink(verdict), Marks.of(verdict), fact.label());
      sheet.text(4, crosstab.told(fact.reason()), 6);
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
    sheet.title(shown.stream().allMatch(Equation::isSum) ? "Sums" : "Sums and parts");
    int lead = sheet.lead(shown.stream().map(this::sum).toList());
    for (Equation equation : shown) {
      boolean holds = equation.relation().holds();
      String where = equation.relation().stated() ? " (stated in " : " (from ";
      sheet.entry(
          holds ? Ink.GREEN : Ink.RED,
          holds ? "✓" : "✗",
          sum(equation),
          lead,
          equation.whole().fact().label() + where + crosstab.letters(equation.reports()) + ")");
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

  /** The first of the facts that one report alone tells, unless all are in the table. */
  void alone(boolean all) {
    List<Fact> facts = record.facts().stream().filter(fact -> !isShared(record, fact)).toList();
    if (all || facts.isEmpty() || facts.size() == record.facts().size()) {
      return;
    }
    sheet.title("From one report alone");
    List<Crosstab.Row> rows =
        crosstab.rows().stream().filter(row -> facts.contains(row.fact())).limit(SOME).toList();
    int lead = sheet.lead(rows.stream().map(this::value).toList());
    for (Crosstab.Row row : rows) {
      Set<String> from = row.figures().stream().map(Figure::report).collect(Collectors.toSet());
      sheet.entry(
          Ink.DIM, "·", value(row), lead, row.fact().label() + " (" + crosstab.letters(from) + ")");
    }
    if (facts.size() > SOME) {
      sheet.line("    and " + (facts.size() - SOME) + " more, --all shows them");
    }
  }

  private String value(Crosstab.Row row) {
    return row.figures().isEmpty() ? "?" : wording.brief(row.figures().getFirst());
  }
}
