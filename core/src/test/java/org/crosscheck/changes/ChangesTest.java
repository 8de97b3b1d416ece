package org.crosscheck.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.cases.Telling;
import org.crosscheck.model.Change;
import org.crosscheck.model.Change.Kind;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Verdict;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static Telling storm() {
    return new Telling().fact("dead", "people killed").fact("hurt", "people injured");
  }

  private static List<String> last(Telling telling) {
    int all = telling.reports().size();
    return sentences(Changes.between(telling.record(all - 1), telling.record(all)));
  }

  private static List<String> sentences(List<Change> changes) {
    return changes.stream().map(Change::sentence).toList();
  }

  @Test
  void aValueThatMovedNamesWhoBroughtIt() {
    assertThat(
            last(
                storm()
                    .by("a", "AP", "police", "[hurt=15] hurt")
                    .by("b", "BBC", "the mayor", "[hurt=16] hurt")))
        .containsExactly(
            "people injured: 15 -> 16, BBC citing the mayor",
            "report b joined (BBC, 1 Mar 2026 10:00)");
  }

  @Test
  void aNewCountOfTheSameSourceIsSaidToBeThat() {
    assertThat(
            last(
                storm()
                    .by("a", "AP", "police", "[hurt=15] hurt")
                    .by("b", "BBC", "police", "[hurt=16] hurt")))
        .contains("people injured: 15 -> 16, new count of police (BBC)");
  }

  @Test
  void aConflictSaysWhoHasWhat() {
    assertThat(
            last(
                storm()
                    .verdict("hurt", Verdict.CONFLICT)
                    .report("a", "AP", "[hurt=15] hurt")
                    .report("b", "BBC", "[hurt=16] hurt, at least [hurt=9] children")))
        .contains("people injured: conflict, AP has 15, BBC has 16 and at least 9")
        .noneMatch(sentence -> sentence.contains("->"));
  }

  @Test
  void aConflictThatEndsIsToldOnce() {
    Telling before =
        storm()
            .verdict("hurt", Verdict.CONFLICT)
            .report("a", "AP", "[hurt=15] hurt")
            .report("b", "BBC", "[hurt=15] hurt");
    EventRecord old = before.record();
    EventRecord now =
        before.verdict("hurt", Verdict.AGREE).report("c", "CNN", "[hurt=15] hurt").record();
    assertThat(sentences(Changes.between(old, now)))
        .containsExactly(
            "people injured: no conflict any more, 15, CNN",
            "report c joined (CNN, 1 Mar 2026 10:00)");
  }

  @Test
  void aConflictOfTwoFactsThatTurnOutToBeTwoSaysSo() {
    EventRecord old =
        storm()
            .verdict("hurt", Verdict.CONFLICT)
            .report("a", "AP", "[hurt=15] hurt, [hurt=15] again")
            .report("b", "BBC:80", "[hurt=3] hurt")
            .record();
    EventRecord now =
        storm()
            .report("a", "AP", "[hurt=15] hurt, [hurt=15] again")
            .report("b", "BBC:80", "[dead=3] hurt")
            .record();
    assertThat(sentences(Changes.between(old, now)))
        .containsExactly(
            "people injured: 3 -> 15, as the reports now stand; no conflict any more, 3 of BBC"
                + " counts as people killed now");
  }

  @Test
  void aSecondWitnessIsToldButACopyIsNone() {
    Telling told = storm().report("a", "AP", "[dead=3] dead");
    assertThat(last(told.copy("b", "UNI", "a", "[dead=3] dead")))
        .containsExactly("report b joined (UNI, 1 Mar 2026 10:00, one voice with AP)");
    assertThat(last(told.report("c", "BBC", "[dead=3] dead")))
        .startsWith("people killed (3): second witness, BBC");
  }

  @Test
  void aNewFactNamesItsFirstTeller() {
    assertThat(
            last(
                storm()
                    .report("a", "AP", "[hurt=15] hurt")
                    .report("b", null, "at least [dead=3] dead")))
        .startsWith("people killed: at least 3, first told by b");
  }

  @Test
  void aSumIsToldWhenItIsFirstFound() {
    Telling told =
        storm()
            .fact("all", "people killed and injured")
            .sum("all", List.of("dead", "hurt"), "3 + 15 = 18")
            .report("a", "AP", "[hurt=15] hurt, [dead=3] dead")
            .report("b", "BBC", "[all=18] dead or hurt");
    assertThat(last(told)).anyMatch(sentence -> sentence.startsWith("sum found: 3 + 15 = 18"));
    assertThat(last(told.report("c", "CNN", "nothing")))
        .noneMatch(sentence -> sentence.contains("sum"));
  }

  @Test
  void theFirstVersionTellsItsReportsAndItsFacts() {
    assertThat(
            sentences(
                Changes.between(null, storm().report("a", "AP", "[hurt=15], [dead=3]").record())))
        .containsExactly(
            "people killed: 3, first told by AP",
            "people injured: 15, first told by AP",
            "report a opened the event (AP, 1 Mar 2026 10:00)");
  }

  @Test
  void manyNewFactsAreToldTogether() {
    Telling told = new Telling();
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 12; i++) {
      told.fact("n" + i, "things " + i);
      text.append("[n").append(i).append("=").append(i).append("] ");
    }
    List<Change> changes = Changes.between(null, told.report("a", "AP", text.toString()).record());
    assertThat(changes).hasSize(7);
    assertThat(changes.get(5).sentence())
        .isEqualTo("7 more facts, first told by AP: things 6, things 7, things 8 and 4 more");
  }

  @Test
  void aReportInANewVersionKeepsItsFacts() {
    EventRecord old = storm().report("a", "AP", "[hurt=15] hurt, [dead=3] dead").record();
    EventRecord now =
        storm().report("a", "AP", "More news: [hurt=16] hurt. [dead=3] dead").record();
    assertThat(sentences(Changes.between(old, now)))
        .containsExactly(
            "people injured: 15 -> 16, AP", "report a came in anew (AP, 1 Mar 2026 10:00)");
  }

  @Test
  void whatLeavesIsGone() {
    Telling told = storm().report("a", "AP", "[hurt=15] hurt").report("b", "BBC", "[dead=3] dead");
    assertThat(sentences(Changes.between(told.record(2), told.record(1))))
        .containsExactly("people killed (3): told no more, was BBC's", "report b left (BBC)");
  }

  @Test
  void idsAndLabelsMayChange() {
    EventRecord old =
        new Telling()
            .fact("x", "something else")
            .fact("hurt", "people injured")
            .report("a", "AP", "[hurt=15]")
            .record();
    EventRecord now =
        new Telling().fact("hurt", "people hurt in Ulm").report("a", "AP", "[hurt=15]").record();
    assertThat(old.facts()).extracting(Fact::id).isNotEqualTo(now.facts().getFirst().id());
    assertThat(Changes.between(old, now)).isEmpty();
  }

  @Test
  void twoFactsThatTurnOutToBeOneAreNotGone() {
    EventRecord old =
        new Telling()
            .fact("x", "people hurt")
            .fact("y", "men hurt")
            .report("a", "AP", "[x=15]")
            .report("b", "BBC", "[y=15]")
            .record();
    EventRecord now =
        new Telling()
            .fact("x", "people hurt")
            .report("a", "AP", "[x=15]")
            .report("b", "BBC", "[x=15]")
            .record();
    assertThat(Changes.between(old, now)).isEmpty();
    assertThat(Changes.between(now, old)).isEmpty();
  }

  @Test
  void theSameTwiceIsNoChangeInWhateverOrder() {
    Telling told = storm();
    for (int i = 0; i < 20; i++) {
      told.report("r" + i, "AP", "[hurt=" + i + "] and [dead=" + i % 3 + "]");
    }
    EventRecord record = told.record();
    assertThat(Changes.between(record, record)).isEmpty();
    List<Fact> turned = new ArrayList<>(record.facts());
    Collections.reverse(turned);
    EventRecord other =
        new EventRecord(
            record.producer(),
            record.event(),
            record.reports(),
            record.witnesses(),
            record.figures(),
            record.factOf(),
            turned,
            record.relations(),
            record.lineage(),
            record.names(),
            record.sources(),
            record.statements(),
            record.notes());
    assertThat(Changes.between(record, other)).isEmpty();
  }

  @Test
  void aSentenceHoldsWhatWasAndWhatIs() {
    Telling told = storm();
    for (int i = 0; i < 9; i++) {
      told.report("r" + i, "AP", "[hurt=" + (i + 10) + "] and [dead=" + i / 3 + "]");
    }
    List<Change> all =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> Changes.between(i == 1 ? null : told.record(i - 1), told.record(i)))
            .flatMap(List::stream)
            .toList();
    assertThat(all).extracting(Change::kind).contains(Kind.VALUE, Kind.FACT, Kind.REPORT);
    assertThat(all)
        .filteredOn(each -> each.kind() == Kind.VALUE || each.kind() == Kind.FACT)
        .allSatisfy(
            each -> {
              assertThat(each.sentence()).contains(String.valueOf(each.after()), each.label());
              if (each.kind() == Kind.VALUE) {
                assertThat(each.sentence()).contains(each.before() + " -> " + each.after());
              }
            });
  }

  @Test
  void thePageListsEveryKind() throws IOException {
    String page = Files.readString(Path.of("../docs/reference/changes.md"));
    assertThat(Kind.values()).allSatisfy(kind -> assertThat(page).contains("| `" + kind + "` |"));
  }
}
