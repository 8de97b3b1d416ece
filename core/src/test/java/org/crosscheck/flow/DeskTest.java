package org.crosscheck.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.ingest.Intake;
import org.crosscheck.model.Anchor;
import org.crosscheck.model.Article;
import org.crosscheck.model.Correction;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.crosscheck.record.RecordJson;
import org.crosscheck.store.EventQuery;
import org.crosscheck.store.EventSummary;
import org.crosscheck.store.Kept;
import org.crosscheck.store.MemoryStore;
import org.crosscheck.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A river of reports in, one living record per event out. */
class DeskTest {

  private static final String FERRY_1 =
      "At least 14 people were injured when the ferry Maribel struck a pier in the port of Calden"
          + " on Tuesday, the harbour office said. The ferry had 212 passengers on board.";
  private static final String FERRY_2 =
      "Sixteen people were hurt when the ferry Maribel hit a pier in Calden on Tuesday, police"
          + " said. Of the 212 passengers, 9 were taken to hospital, the harbour office said.";
  private static final String FERRY_3 =
      "The number of injured in the crash of the ferry Maribel in Calden has risen to 17, police"
          + " said on Wednesday. The ferry carried 212 passengers when it struck the pier.";
  private static final String QUAKE_1 =
      "An earthquake of magnitude 6.1 shook the Tarvos valley early on Tuesday and killed 3 people"
          + " in the village of Ostrel, the rescue service said. It damaged 120 houses.";
  private static final String QUAKE_2 =
      "Three people died in Ostrel when an earthquake of magnitude 6.2 struck the Tarvos valley on"
          + " Tuesday, the rescue service said. Some 120 houses were damaged.";

  private static Flow flow;

  private final Store store = new MemoryStore();
  private int minutes;
  private final InstantSource clock =
      () -> Instant.parse("2026-03-04T10:00:00Z").plusSeconds(60L * minutes++);

  @BeforeAll
  static void open() {
    flow = Flow.open();
  }

  @AfterAll
  static void close() {
    flow.close();
  }

  @Test
  void reportsOfTwoEventsBecomeTwoRecords() {
    Taken taken = desk().take(river());
    assertThat(taken.tally().received()).isEqualTo(5);
    assertThat(taken.tally().accepted()).isEqualTo(5);
    assertThat(members())
        .containsExactly(
            Map.entry("e1", List.of("ferry-1", "ferry-2", "ferry-3")),
            Map.entry("e2", List.of("quake-1", "quake-2")));
    assertThat(store.version("e1", null).orElseThrow().record().reports())
        .extracting(Article::id)
        .containsExactly("ferry-1", "ferry-2", "ferry-3");
  }

  @Test
  void theSameAgainChangesNothing() {
    desk().take(river());
    Map<String, String> before = records();
    long steps = store.versions("e1").size();
    Taken again = desk().take(river());
    assertThat(again.tally().duplicate()).isEqualTo(5);
    assertThat(again.results()).allMatch(each -> each instanceof Taken.Known);
    assertThat(again.versions()).isEmpty();
    assertThat(records()).isEqualTo(before);
    assertThat(store.versions("e1")).hasSize((int) steps);
  }

  @Test
  void batchesAndRestartsMakeNoDifference() {
    desk().take(river());
    Map<String, String> whole = records();
    Store other = new MemoryStore();
    for (Intake each : river()) {
      new Desk(flow, other, clock, Desk.Patience.NONE).take(List.of(each));
    }
    assertThat(records(other)).isEqualTo(whole);
  }

  @Test
  void anotherTextUnderTheSameKeyIsARevision() {
    Desk desk = desk();
    desk.take(List.of(intake("ferry", FERRY_1)));
    Taken taken = desk.take(List.of(intake("ferry", FERRY_2)));
    assertThat(taken.results()).containsExactly(new Taken.Revised("ferry", "e1", 2));
    assertThat(store.reports("e1")).extracting(Kept::revision).containsExactly(2);
    assertThat(store.version("e1", 1).orElseThrow().record().reports().getFirst().text())
        .isEqualTo(FERRY_1);
    assertThat(store.version("e1", null).orElseThrow().record().reports().getFirst().text())
        .isEqualTo(FERRY_2);
  }

  @Test
  void twoTextsUnderOneKeyInOneBatchAreTwoRevisions() {
    Taken taken = desk().take(List.of(intake("ferry", FERRY_1), intake("ferry", FERRY_2)));
    assertThat(taken.results()).hasSize(2).last().isEqualTo(new Taken.Revised("ferry", "e1", 2));
    assertThat(taken.tally().received()).isEqualTo(2);
  }

  @Test
  void whatIsRefusedIsCountedAndNamed() {
    Taken taken =
        desk().take(List.of(new Intake.Rejected("a.txt", "is empty"), intake("f", FERRY_1)));
    assertThat(taken.tally().rejected()).isEqualTo(1);
    assertThat(store.rejections(10)).extracting("source", "reason").hasSize(1);
    assertThat(store.runs(10).getFirst().received()).isEqualTo(2);
  }

  @Test
  void aSplitCanBeUndoneAndLaterReportsGoWithTheirNearest() {
    Desk desk = desk();
    desk.take(river().subList(0, 2));
    desk.correct("ana", "two ferries", new Correction.Split("e1", List.of("ferry-2"), ""));
    assertThat(members())
        .containsExactly(Map.entry("e1", List.of("ferry-1")), Map.entry("e2", List.of("ferry-2")));
    desk.take(river().subList(2, 3));
    assertThat(store.events(EventQuery.latest(9))).hasSize(2);
    desk.correct("ana", "one after all", new Correction.Undo("c1"));
    assertThat(members())
        .containsExactly(Map.entry("e1", List.of("ferry-1", "ferry-2", "ferry-3")));
    assertThat(store.resolve("e2")).contains("e1");
    assertThat(store.corrections()).extracting(Correction::id).containsExactly("c1", "c2");
  }

  @Test
  void aMergeKeepsIdsAliveAndIsUndone() {
    Desk desk = desk();
    desk.take(river());
    desk.correct("ana", "a test", new Correction.Merge("e1", "e2"));
    assertThat(members()).hasSize(1).containsKey("e1");
    assertThat(store.resolve("e2")).contains("e1");
    desk.correct("ben", "no", new Correction.Undo("c1"));
    assertThat(members())
        .containsExactly(
            Map.entry("e1", List.of("ferry-1", "ferry-2", "ferry-3")),
            Map.entry("e2", List.of("quake-1", "quake-2")));
    desk.correct("ana", "yes", new Correction.Undo("c2"));
    assertThat(members()).hasSize(1).containsKey("e1");
  }

  @Test
  void aMovedReportStaysWhereAPersonPutIt() {
    Desk desk = desk();
    desk.take(river());
    desk.correct("ana", "a test", new Correction.Move("ferry-3", "e2"));
    assertThat(members().get("e2")).containsExactly("ferry-3", "quake-1", "quake-2");
    desk().take(List.of(intake("ferry-3", FERRY_3 + " No one died.")));
    assertThat(members().get("e2")).contains("ferry-3");
  }

  @Test
  void whatAPersonSetsLaterReportsDoNotOverwrite() {
    Desk desk = desk();
    desk.take(river().subList(0, 2));
    EventRecord record = store.version("e1", null).orElseThrow().record();
    Fact injured = fact(record, "14", "Sixteen");
    List<Anchor> anchors = anchors(record, injured);
    desk.correct(
        "ana", "hospital list", new Correction.SetAccepted("e1", anchors, Value.exactly(15)));
    desk.correct("ana", "time", new Correction.SetVerdict("e1", anchors, Verdict.CONFLICT));
    desk.take(river().subList(2, 3));
    Fact after = fact(store.version("e1", null).orElseThrow().record(), "Sixteen");
    assertThat(after.accepted()).isEqualTo(Value.exactly(15));
    assertThat(after.verdict()).isEqualTo(Verdict.CONFLICT);
    desk.correct("ana", "wrong list", new Correction.Undo("c1"));
    desk.correct("ana", "wrong list", new Correction.Undo("c2"));
    Fact last = fact(store.version("e1", null).orElseThrow().record(), "Sixteen");
    assertThat(last.accepted()).isNotEqualTo(Value.exactly(15));
  }

  @Test
  void whatIsNotThereCannotBeCorrected() {
    Desk desk = desk();
    desk.take(river());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.correct("ana", "why", new Correction.Merge("e1", "e9")))
        .withMessage("event (e9) is not known");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.correct("ana", "why", new Correction.Undo("c9")))
        .withMessage("correction (c9) is not known");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.correct("ana", " ", new Correction.Merge("e1", "e2")));
    assertThat(store.corrections()).isEmpty();
  }

  @Test
  void whatWasKnownThenIsShownAsItWas() {
    Desk desk = desk();
    desk.take(river().subList(0, 1));
    Instant then = store.version("e1", null).orElseThrow().known();
    desk.take(river().subList(1, 3));
    assertThat(store.version("e1", then).orElseThrow().record().reports()).hasSize(1);
    assertThat(store.version("e1", null).orElseThrow().record().reports()).hasSize(3);
  }

  private Desk desk() {
    return new Desk(flow, store, clock, Desk.Patience.NONE);
  }

  private static Fact fact(EventRecord record, String... words) {
    return record.facts().stream()
        .filter(
            fact ->
                anchors(record, fact).stream()
                    .map(Anchor::text)
                    .anyMatch(text -> List.of(words).contains(text)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Anchor> anchors(EventRecord record, Fact fact) {
    return record.figures().stream()
        .filter((Figure figure) -> fact.figures().contains(figure.id()))
        .map(Anchor::of)
        .toList();
  }

  private Map<String, List<String>> members() {
    Map<String, List<String>> members = new TreeMap<>();
    for (EventSummary each : store.events(EventQuery.latest(99))) {
      String id = each.event().id();
      members.put(id, store.reports(id).stream().map(Kept::id).toList());
    }
    return members;
  }

  private Map<String, String> records() {
    return records(store);
  }

  private static Map<String, String> records(Store store) {
    Map<String, String> records = new TreeMap<>();
    for (EventSummary each : store.events(EventQuery.latest(99))) {
      String id = each.event().id();
      records.put(id, RecordJson.write(store.version(id, null).orElseThrow().record()));
    }
    return records;
  }

  private static List<Intake> river() {
    List<Intake> river = new ArrayList<>();
    river.add(intake("ferry-1", FERRY_1));
    river.add(intake("ferry-2", FERRY_2));
    river.add(intake("ferry-3", FERRY_3));
    river.add(intake("quake-1", QUAKE_1));
    river.add(intake("quake-2", QUAKE_2));
    return river;
  }

  private static Intake intake(String id, String text) {
    Article article =
        new Article(
            id,
            null,
            "paper " + id,
            Instant.parse("2026-03-04T08:00:00Z"),
            "https://example.org/" + id,
            "en",
            text,
            List.of());
    return new Intake.Accepted(
        article, id + ".txt", "https://example.org/" + id, "digest " + text.hashCode(), List.of());
  }
}
