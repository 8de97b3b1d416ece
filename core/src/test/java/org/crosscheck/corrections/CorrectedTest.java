package org.crosscheck.corrections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.cases.Telling;
import org.crosscheck.changes.Changes;
import org.crosscheck.model.Anchor;
import org.crosscheck.model.Change;
import org.crosscheck.model.Correction;
import org.crosscheck.model.Correction.Action;
import org.crosscheck.model.Correction.SetAccepted;
import org.crosscheck.model.Correction.SetVerdict;
import org.crosscheck.model.Correction.Undo;
import org.crosscheck.model.Correction.WrongFigure;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Note;
import org.crosscheck.model.Report;
import org.crosscheck.model.Status;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.junit.jupiter.api.Test;

class CorrectedTest {

  private final List<Correction> corrections = new ArrayList<>();

  private CorrectedTest by(String who, Action action) {
    String id = "c" + (corrections.size() + 1);
    Instant at = Instant.parse("2026-11-22T23:30:00Z");
    corrections.add(new Correction(id, at, who, "hospital\nlist", action));
    return this;
  }

  private static Telling fire() {
    return new Telling()
        .fact("hurt", "people injured")
        .report("a", "AP", "Police said [hurt=15] were hurt");
  }

  private static List<Anchor> anchors(EventRecord record) {
    return record.figures().stream().map(Anchor::of).toList();
  }

  private static SetAccepted sixteen(EventRecord record) {
    return new SetAccepted("e1", anchors(record), Value.exactly(16));
  }

  @Test
  void anAcceptedValueIsSetWithWhoWhenWhyAndWhatTheMachineHad() {
    EventRecord machine = fire().record();
    by("ana", sixteen(machine));
    Fact fact = Corrected.record(machine, corrections).facts().getFirst();
    assertThat(fact.accepted()).isEqualTo(Value.exactly(16));
    assertThat(fact.reason())
        .isEqualTo(
            "Set to 16 by ana on 2026-11-22 (hospital list); the reports alone would give 15."
                + " So say a.");
  }

  @Test
  void aNoteAtTheFactSaysSoToo() {
    EventRecord machine = fire().record();
    Note note = by("ana", sixteen(machine)).corrected(machine).notes().getFirst();
    assertThat(note.kind()).isEqualTo(Note.Kind.CORRECTION);
    assertThat(note.figures()).containsExactly("f1");
    assertThat(note.text()).startsWith("Set to 16 by ana");
  }

  private EventRecord corrected(EventRecord machine) {
    return Corrected.record(machine, corrections);
  }

  @Test
  void aVerdictIsSetWhereOneReportAloneTellsIt() {
    EventRecord machine = fire().record();
    by("ben", new SetVerdict("e1", anchors(machine), Verdict.CONFLICT));
    Fact fact = corrected(machine).facts().getFirst();
    assertThat(fact.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(fact.status()).isEqualTo(Status.CONTESTED);
    assertThat(fact.reason())
        .startsWith("Verdict set to conflict by ben")
        .contains("would give none, as one report alone tells it");
  }

  @Test
  void laterReportsDoNotOverwriteIt() {
    by("ana", sixteen(fire().record()));
    EventRecord later = fire().report("b", "BBC", "now [hurt=17]").record();
    Fact fact = corrected(later).facts().getFirst();
    assertThat(fact.accepted()).isEqualTo(Value.exactly(16));
    assertThat(fact.reason()).contains("the reports alone would give 17");
  }

  @Test
  void theLastOneMadeCounts() {
    EventRecord machine = fire().record();
    by("ana", sixteen(machine))
        .by("ben", new SetAccepted("e1", anchors(machine), Value.exactly(15)));
    assertThat(corrected(machine).facts().getFirst().reason())
        .startsWith("Set to 15 by ben")
        .contains("; the reports alone give the same.")
        .doesNotContain("ana");
  }

  @Test
  void undoneTheMachinesRecordIsBack() {
    EventRecord machine = fire().record();
    by("ana", sixteen(machine)).by("ana", new Undo("c1"));
    assertThat(corrected(machine)).isEqualTo(machine);
    assertThat(Corrected.active(corrections)).isEmpty();
    by("ana", new Undo("c2"));
    assertThat(Corrected.active(corrections)).extracting(Correction::id).containsExactly("c1");
    assertThat(corrected(machine)).isNotEqualTo(machine);
  }

  @Test
  void itFindsItsFactInATextThatChanged() {
    by("ana", sixteen(fire().record()));
    EventRecord moved =
        new Telling()
            .fact("dead", "people killed")
            .fact("hurt", "people injured")
            .report("a", "AP", "Update: [dead=2] died. Police said [hurt=15] were hurt")
            .record();
    assertThat(corrected(moved).facts())
        .extracting(Fact::accepted)
        .containsExactly(Value.exactly(2), Value.exactly(16));
  }

  @Test
  void whereItsFiguresAreGoneItLiesIdle() {
    by("ana", sixteen(fire().record()));
    EventRecord other =
        new Telling().fact("hurt", "people injured").report("b", "BBC", "[hurt=15]").record();
    EventRecord corrected = corrected(other);
    assertThat(corrected.facts()).isEqualTo(other.facts());
    assertThat(corrected.notes())
        .extracting(Note::text)
        .containsExactly(
            "A value was set by ana on 2026-11-22 (hospital list); it lies idle, as its figures"
                + " are no longer in the reports.");
  }

  @Test
  void aWrongFigureIsLeftOutOfItsReport() {
    List<Report> reports =
        new Telling()
            .fact("hurt", "x")
            .report("a", "AP", "[hurt=15] hurt, [hurt=4] of them children")
            .reports();
    Report report = reports.getFirst();
    Figure part = report.figures().getLast().partOf("f1");
    Report whole =
        new Report(report.reading(), List.of(report.figures().getFirst(), part), List.of());
    by("ana", new WrongFigure("e1", Anchor.of(report.figures().getFirst())));
    List<Figure> left = Corrected.reports(List.of(whole), corrections).getFirst().figures();
    assertThat(left).extracting(Figure::text).containsExactly("4");
    assertThat(left.getFirst().partOf()).isNull();
    by("ana", new Undo("c1"));
    assertThat(Corrected.reports(reports, corrections)).isEqualTo(reports);
  }

  @Test
  void aWrongFigureStandsInANote() {
    EventRecord machine = fire().record();
    by("ana", new WrongFigure("e1", anchors(machine).getFirst()));
    assertThat(corrected(machine).notes())
        .extracting(Note::text)
        .containsExactly(
            "“15” in a is marked wrong by ana on 2026-11-22 (hospital list) and counts for"
                + " nothing.");
  }

  @Test
  void aCorrectionIsAChangeToldOnce() {
    EventRecord machine = fire().record();
    by("ana", sixteen(machine));
    List<Change> set = Changes.between(machine, corrected(machine));
    assertThat(set)
        .extracting(Change::sentence)
        .containsExactly(
            "people injured: 15 -> 16. Set to 16 by ana on 2026-11-22 (hospital list); the reports"
                + " alone would give 15.");
    assertThat(Changes.between(corrected(machine), machine))
        .extracting(Change::sentence)
        .containsExactly("people injured: 16 -> 15, no longer set by hand");
    EventRecord later = corrected(fire().report("b", "BBC", "now [hurt=17]").record());
    assertThat(Changes.between(corrected(machine), later).getFirst().sentence())
        .startsWith("people injured: stays 16. Set to 16 by ana")
        .endsWith("would give 17.");
  }
}
