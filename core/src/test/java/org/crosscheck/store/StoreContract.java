package org.crosscheck.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crosscheck.store.Samples.at;
import static org.crosscheck.store.Samples.correcting;
import static org.crosscheck.store.Samples.correction;
import static org.crosscheck.store.Samples.report;
import static org.crosscheck.store.Samples.step;
import static org.crosscheck.store.Samples.version;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.crosscheck.model.Article;
import org.crosscheck.model.Correction;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.crosscheck.record.RecordJson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every store must do. */
abstract class StoreContract {

  protected Store store;

  /** A new store with nothing in it. */
  abstract Store empty() throws Exception;

  /** The same store as another process sees it. */
  abstract Store again() throws Exception;

  @BeforeEach
  void begin() throws Exception {
    store = empty();
  }

  @AfterEach
  void end() {
    store.close();
  }

  @Test
  void anEmptyStoreHoldsNothing() {
    assertThat(store.head()).isZero();
    assertThat(store.opened()).isZero();
    assertThat(store.reportCount()).isZero();
    assertThat(store.report("r1")).isEmpty();
    assertThat(store.reportByKey("key r1")).isEmpty();
    assertThat(store.reports("e1")).isEmpty();
    assertThat(store.resolve("e1")).isEmpty();
    assertThat(store.version("e1", null)).isEmpty();
    assertThat(store.version("e1", 1)).isEmpty();
    assertThat(store.versions("e1")).isEmpty();
    assertThat(store.events(EventQuery.latest(9))).isEmpty();
    assertThat(store.changesAfter(0, 9)).isEmpty();
    assertThat(store.corrections()).isEmpty();
    assertThat(store.runs(9)).isEmpty();
    assertThat(store.memo("feed")).isEmpty();
  }

  @Test
  void aKeptReportIsFoundByIdKeyDigestAndEvent() {
    Kept first = report(1, "r1", "e1", 12);
    Kept second = report(2, "r2", "e1", 13);
    store.keep(step(1, List.of(first, second), version("e1", 1, at(1), first, second)));
    same(store.report("r1").orElseThrow(), first);
    same(store.reportByKey("key r2").orElseThrow(), second);
    assertThat(store.reports("e1")).hasSize(2);
    same(store.reports("e1").getFirst(), first);
    assertThat(ids(store.reportsByDigest(first.digest()))).containsExactly("r1");
    assertThat(store.head()).isEqualTo(1);
    assertThat(store.opened()).isEqualTo(1);
    assertThat(store.reportCount()).isEqualTo(2);
    assertThat(store.runs(1)).containsExactly(new RunTally("run", Samples.NOON, 1, 1, 2));
  }

  @Test
  void aRecordComesBackAsItsWrittenFormTells() {
    Kept first = report(1, "r1", "e1", 12);
    EventVersion version = version("e1", 1, at(1), first);
    store.keep(step(1, List.of(first), version));
    EventRecord written = RecordJson.read(RecordJson.write(version.record()));
    assertThat(store.version("e1", null).orElseThrow().record()).isEqualTo(written);
    assertThat(store.version("e1", 1).orElseThrow().changes()).isEqualTo(version.changes());
  }

  @Test
  void anEarlierVersionKeepsTheTextThatItWasMadeOf() {
    Kept before = report(1, 1, "r1", "e1", "They said 12 were hurt.");
    Kept after = report(1, 2, "r1", "e1", "Now they said 15 were hurt.");
    store.keep(step(1, List.of(before), version("e1", 1, at(1), before)));
    store.keep(step(2, List.of(after), version("e1", 2, at(2), after)));
    assertThat(text("e1", 1)).isEqualTo("They said 12 were hurt.");
    assertThat(text("e1", 2)).isEqualTo("Now they said 15 were hurt.");
    same(store.report("r1").orElseThrow(), after);
    assertThat(store.reportsByDigest(before.digest())).isEmpty();
  }

  private String text(String event, int number) {
    EventVersion version = store.version(event, number).orElseThrow();
    return version.record().reports().getFirst().text();
  }

  @Test
  void asOfGivesTheRecordAsItThenWas() {
    Kept first = report(1, "r1", "e1", 12);
    store.keep(step(1, List.of(first), version("e1", 1, at(1), first)));
    Kept second = report(2, "r2", "e1", 13);
    store.keep(step(2, List.of(second), version("e1", 2, at(5), first, second)));
    assertThat(store.version("e1", at(0))).isEmpty();
    assertThat(store.version("e1", at(1)).orElseThrow().number()).isEqualTo(1);
    assertThat(store.version("e1", at(4)).orElseThrow().number()).isEqualTo(1);
    assertThat(store.version("e1", at(5)).orElseThrow().number()).isEqualTo(2);
    assertThat(store.version("e1", null).orElseThrow().number()).isEqualTo(2);
    assertThat(store.versions("e1")).extracting(VersionHead::reports).containsExactly(1, 2);
  }

  @Test
  void aMergedIdLivesOnAndAsOfReachesBehindTheMerge() {
    twoEventsMergedInStepTwo();
    assertThat(store.resolve("e2")).contains("e1");
    assertThat(store.version("e2", null).orElseThrow().event()).isEqualTo("e1");
    assertThat(store.version("e2", at(1)).orElseThrow().event()).isEqualTo("e2");
    assertThat(store.version("e2", 1).orElseThrow().event()).isEqualTo("e2");
    assertThat(ids(store.reports("e1"))).containsExactly("r1", "r2");
    assertThat(store.reports("e2")).isEmpty();
    assertThat(events(EventQuery.latest(9))).containsExactly("e1");
    assertThat(store.opened()).isEqualTo(2);
  }

  @Test
  void anUndoneMergeGivesTheIdBack() {
    twoEventsMergedInStepTwo();
    Kept first = report(1, "r1", "e1", 12);
    Kept second = report(2, "r2", "e2", 13);
    store.keep(
        correcting(
            3,
            correction("c2", new Correction.Undo("c1")),
            List.of(new Moved("r2", "e1", "e2")),
            List.of(new Redirect("e2", null)),
            version("e1", 3, at(3), first),
            version("e2", 2, at(3), second)));
    assertThat(store.resolve("e2")).contains("e2");
    assertThat(store.version("e2", at(1)).orElseThrow().number()).isEqualTo(1);
    assertThat(store.version("e2", at(2)).orElseThrow().event()).isEqualTo("e1");
    assertThat(store.version("e2", at(3)).orElseThrow().event()).isEqualTo("e2");
    assertThat(events(EventQuery.latest(9))).containsExactly("e2", "e1");
    assertThat(store.corrections()).extracting(Correction::id).containsExactly("c1", "c2");
    assertThat(store.movedBy("c1")).containsExactly(new Moved("r2", "e2", "e1"));
    assertThat(store.movedBy("c9")).isEmpty();
  }

  private void twoEventsMergedInStepTwo() {
    Kept first = report(1, "r1", "e1", 12);
    Kept second = report(2, "r2", "e2", 13);
    store.keep(
        step(
            1,
            List.of(first, second),
            version("e1", 1, at(1), first),
            version("e2", 1, at(1), second)));
    store.keep(
        correcting(
            2,
            correction("c1", new Correction.Merge("e1", "e2")),
            List.of(new Moved("r2", "e2", "e1")),
            List.of(new Redirect("e2", "e1")),
            version("e1", 2, at(2), first, second)));
  }

  @Test
  void eventsAreFoundByPlaceKindTimeAndContest() {
    Kept first = report(1, "r1", "e1", 12);
    Kept second = report(2, "r2", "e2", 13);
    Kept third = report(3, "r3", "e2", 14);
    store.keep(
        step(
            1,
            List.of(first, second, third),
            version("e1", 1, at(1), "crash", List.of("ÅRHUS", "50%_of"), first),
            version("e2", 1, at(1), null, List.of("Cork"), second, third)));
    assertThat(events(EventQuery.latest(9))).containsExactly("e2", "e1");
    assertThat(events(EventQuery.latest(1))).containsExactly("e2");
    assertThat(events(new EventQuery(null, null, null, null, false, 1, 9))).containsExactly("e1");
    assertThat(events(where("århu"))).containsExactly("e1");
    assertThat(events(where("0%_O"))).containsExactly("e1");
    assertThat(events(where("%"))).containsExactly("e1");
    assertThat(events(where("rk"))).containsExactly("e2");
    assertThat(events(where("' OR 1=1 --"))).isEmpty();
    assertThat(events(where("rk".repeat(60_000)))).isEmpty();
    assertThat(events(new EventQuery(null, "crash", null, null, false, 0, 9)))
        .containsExactly("e1");
    assertThat(events(new EventQuery(null, null, null, null, true, 0, 9))).containsExactly("e2");
    assertThat(events(new EventQuery(null, null, at(2), null, false, 0, 9))).containsExactly("e2");
    assertThat(events(new EventQuery(null, null, at(4), null, false, 0, 9))).isEmpty();
    assertThat(events(new EventQuery(null, null, null, at(1), false, 0, 9))).hasSize(2);
    assertThat(events(new EventQuery(null, null, null, at(0), false, 0, 9))).isEmpty();
  }

  private static EventQuery where(String place) {
    return new EventQuery(place, null, null, null, false, 0, 9);
  }

  @Test
  void anEventInAListTellsWhatItsRecordTells() {
    Kept first = report(1, "r1", "e1", 12);
    Kept second = report(2, "r2", "e1", 13);
    store.keep(step(1, List.of(first), version("e1", 1, at(1), first)));
    EventVersion last = version("e1", 2, at(2), first, second);
    store.keep(step(2, List.of(second), last));
    EventSummary summary = store.events(EventQuery.latest(1)).getFirst();
    assertThat(summary).isEqualTo(EventSummary.of(last, at(1)));
    assertThat(summary.contested()).isEqualTo(1);
    assertThat(summary.change()).isEqualTo("e1: people hurt -> 2");
  }

  @Test
  void changesComeInOrderAfterACursor() {
    Kept first = report(1, "r1", "e1", 12);
    Kept second = report(2, "r2", "e2", 13);
    store.keep(step(1, List.of(first), version("e1", 1, at(1), first)));
    store.keep(step(2, List.of(second), version("e2", 1, at(2), second)));
    store.keep(step(3, List.of(), version("e1", 2, at(3), first)));
    List<ChangeEntry> all = store.changesAfter(0, 9);
    assertThat(all).extracting(ChangeEntry::event).containsExactly("e1", "e2", "e1");
    assertThat(all.getLast())
        .isEqualTo(
            new ChangeEntry(all.getLast().cursor(), "e1", 2, at(3), Samples.change("e1", 2)));
    assertThat(store.changesAfter(all.getFirst().cursor(), 1)).containsExactly(all.get(1));
    assertThat(store.changesAfter(all.getLast().cursor(), 9)).isEmpty();
    assertThat(store.changes("e1")).containsExactly(all.get(0), all.get(2));
  }

  @Test
  void aStepThatDoesNotFollowIsKeptNotEvenInPart() {
    Kept first = report(1, "r1", "e1", 12);
    store.keep(step(1, List.of(first), version("e1", 1, at(1), first)));
    Kept second = report(2, "r2", "e1", 12);
    refused(step(1, List.of(second)), "number (1) of the step is not 2");
    refused(step(3, List.of(second)), "number (3) of the step is not 2");
    refused(step(2, List.of(report(5, "r2", "e1", 1))), "sequence (5) of new report r2 is not 2");
    refused(step(2, List.of(first)), "revision (1) of report r1 does not follow 1");
    refused(step(2, List.of(second), version("e1", 3, at(2), first)), "version (3) of event e1");
    Correction mixed = correction("c1", new Correction.Move("r9", "e1"));
    refused(correcting(2, mixed, List.of(new Moved("r9", "e2", "e1")), List.of()), "report (r9)");
    refused(
        correcting(
            2, mixed, List.of(), List.of(new Redirect("e1", "e2"), new Redirect("e2", "e1"))),
        "leads back to itself");
    assertThat(store.head()).isEqualTo(1);
    assertThat(store.report("r2")).isEmpty();
    assertThat(store.versions("e1")).hasSize(1);
    assertThat(store.corrections()).isEmpty();
    store.keep(step(2, List.of(second), version("e1", 2, at(2), first, second)));
    assertThat(store.head()).isEqualTo(2);
  }

  private void refused(Step step, String why) {
    assertThatThrownBy(() -> store.keep(step))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void everyReportIsGivenInOrderHoweverManyThereAre() {
    List<Kept> many =
        LongStream.rangeClosed(1, 1203).mapToObj(i -> report(i, "r" + i, "e1", 1)).toList();
    store.keep(step(1, many));
    List<String> seen = new ArrayList<>();
    store.eachReport(kept -> seen.add(kept.id()));
    assertThat(seen).isEqualTo(ids(many));
  }

  @Test
  void whatWasRejectedAndRunsAreGivenTheLastFirst() {
    Rejection odd = new Rejection(at(1), "file \u0000 a", "it is \ud83d\ude92 empty");
    Rejection other = new Rejection(at(2), "b", "too long");
    store.keep(
        new Step(
            1,
            at(1),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            new RunTally("x", at(1), 0, 0, 2),
            List.of(odd, other)));
    store.keep(step(2, List.of()));
    store.keep(step(3, List.of()));
    assertThat(store.rejections(9)).containsExactly(other, odd);
    assertThat(store.rejections(1)).containsExactly(other);
    assertThat(store.runs(9))
        .containsExactly(
            new RunTally("run", Samples.NOON, 3, 1, 2), new RunTally("x", at(1), 0, 0, 2));
  }

  @Test
  void memosAreKeptUnderTheirName() {
    store.memo("feed", "etag \u0000 '");
    store.memo("other", "");
    store.memo("feed", "etag 2 \u0000");
    assertThat(store.memo("feed")).contains("etag 2 \u0000");
    assertThat(store.memo("other")).contains("");
  }

  @Test
  void oneHasTheRightToWriteAtATime() throws Exception {
    try (Store other = again()) {
      Store.Lease lease = store.lease(Duration.ZERO).orElseThrow();
      assertThat(other.lease(Duration.ofMillis(30))).isEmpty();
      assertThat(store.lease(Duration.ZERO)).isEmpty();
      lease.close();
      lease.close();
      other.lease(Duration.ofSeconds(5)).orElseThrow().close();
      store.lease(Duration.ZERO).orElseThrow().close();
    }
  }

  @Test
  void factsAreTalliedOverEventsWithTheirLowBestAndHigh() {
    Kept first = report(1, "r1", "e1", 12);
    Kept second = report(2, "r2", "e2", 13);
    Kept third = report(3, "r3", "e2", 15);
    store.keep(
        step(
            1,
            List.of(first, second, third),
            version("e1", 1, at(1), "crash", List.of("Århus"), first),
            version("e2", 1, at(1), "fire", List.of("Cork"), second)));
    store.keep(step(2, List.of(), version("e2", 2, at(2), "fire", List.of("Cork"), second, third)));
    List<FactRow> hurt = store.facts(FactQuery.of("injure", "person"));
    assertThat(hurt).extracting(FactRow::event).containsExactly("e1", "e2");
    FactRow fact = hurt.getLast();
    assertThat(fact.label()).isEqualTo("people hurt");
    assertThat(List.of(fact.low(), fact.high())).containsExactly(13.0, 15.0);
    assertThat(fact.best()).isEqualTo(Value.exactly(15));
    assertThat(fact.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(fact.happened()).isEqualTo(Samples.NOON);
    assertThat(store.facts(FactQuery.of("kill", "person"))).isEmpty();
    assertThat(store.facts(FactQuery.of("INJURE", "person"))).isEmpty();
    FactQuery cork = new FactQuery("PEOPLE h", null, null, null, "cork", "fire", null, null);
    assertThat(store.facts(cork)).containsExactly(fact);
    FactQuery later = new FactQuery(null, null, null, null, null, null, at(1), null);
    assertThat(store.facts(later)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aRandomStreamReadsAsItDoesFromMemory(long seed) {
    RandomStream stream = new RandomStream(seed);
    try (Store memory = new MemoryStore()) {
      for (int i = 0; i < 18; i++) {
        Step step = stream.next();
        memory.keep(step);
        store.keep(step);
      }
      new Alike(store, memory).on(stream, 18);
    }
  }

  @Test
  void hostileNamesAndTextsComeBackAsTheyWere() {
    List<String> names =
        List.of(
            "'; DROP TABLE report; --",
            "nul \u0000 in it",
            "\u0000",
            "mark \uF8FF0000",
            "\ud83d\ude92 \u202e \uFFFF",
            "x".repeat(5000),
            "x".repeat(5000) + "y",
            "  ",
            "%_?$1");
    List<Kept> reports = new ArrayList<>();
    for (String name : names.stream().filter(each -> !each.isBlank()).toList()) {
      reports.add(
          report(reports.size() + 1L, 1, name, "e1", name + " 7 ".repeat(3) + "\u0000 hurt"));
    }
    store.keep(step(1, reports, version("e1", 1, at(1), reports.toArray(Kept[]::new))));
    for (Kept each : reports) {
      same(store.report(each.id()).orElseThrow(), each);
      same(store.reportByKey(each.key()).orElseThrow(), each);
    }
    assertThat(store.version("e1", null).orElseThrow().record().reports())
        .isEqualTo(reports.stream().map(Kept::article).toList());
    names.forEach(name -> store.memo(name, "of " + name));
    names.forEach(name -> assertThat(store.memo(name)).contains("of " + name));
    assertThat(store.report("nul ")).isEmpty();
  }

  @Test
  void aTextOfMegabytesIsKept() {
    String text = "15 hurt. " + "\u4e16\u754c\ud83c\udf0d".repeat(1_000_000);
    Kept huge = report(1, 1, "r1", "e1", text);
    store.keep(step(1, List.of(huge), version("e1", 1, at(1), huge)));
    assertThat(store.report("r1").orElseThrow().article().text()).isEqualTo(text);
    assertThat(text("e1", 1)).isEqualTo(text);
  }

  @Test
  void datesBeyondAllReasonAreKeptAndFound() {
    Article odd =
        new Article(
            "r1", null, null, Instant.parse("0025-01-01T00:00:00Z"), null, "en", "9", List.of());
    Article far = new Article("r2", null, null, Instant.MAX, null, "en", "No time.", List.of());
    List<Kept> reports = List.of(kept(1, odd), kept(2, far));
    store.keep(step(1, reports, version("e1", 1, at(1), reports.toArray(Kept[]::new))));
    assertThat(store.report("r1").orElseThrow().article()).isEqualTo(odd);
    assertThat(store.report("r2").orElseThrow().article()).isEqualTo(far);
    assertThat(events(new EventQuery(null, null, at(50), at(51), false, 0, 9))).hasSize(1);
    assertThat(store.version("e1", Instant.MAX)).isPresent();
    assertThat(store.version("e1", Instant.MIN)).isEmpty();
  }

  private static Kept kept(long sequence, Article article) {
    String id = article.id();
    return new Kept(
        sequence, 1, "key " + id, "d", "feed", at(1), article, "e1", null, new byte[] {1, 0, -1});
  }

  @Test
  void manyReadWhileOneWritesAndEachSeesWholeSteps() throws Exception {
    AtomicBoolean writing = new AtomicBoolean(true);
    List<Future<Integer>> readers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 6; i++) {
        readers.add(threads.submit(() -> readUntil(writing)));
      }
      List<Kept> all = new ArrayList<>();
      for (int i = 1; i <= 40; i++) {
        all.add(report(i, "r" + i, "e1", i));
        store.keep(
            step(i, List.of(all.getLast()), version("e1", i, at(i), all.toArray(Kept[]::new))));
      }
      writing.set(false);
      for (Future<Integer> reader : readers) {
        assertThat(reader.get()).isPositive();
      }
    }
  }

  private int readUntil(AtomicBoolean writing) {
    int rounds = 0;
    while (writing.get() || rounds == 0) {
      for (EventVersion version : store.version("e1", null).stream().toList()) {
        assertThat(version.record().reports()).hasSize(version.number());
        assertThat(version.changes()).hasSize(1);
      }
      long head = store.head();
      assertThat(store.reports("e1").size()).isGreaterThanOrEqualTo((int) head);
      rounds++;
    }
    return rounds;
  }

  @Test
  void whatWasKeptIsThereWhenItIsOpenedAgain() throws Exception {
    Kept first = report(1, "r1", "e1", 12);
    store.keep(step(1, List.of(first), version("e1", 1, at(1), first)));
    try (Store reopened = again()) {
      assertThat(reopened.head()).isEqualTo(1);
      Kept second = report(2, "r2", "e1", 13);
      reopened.keep(step(2, List.of(second), version("e1", 2, at(2), first, second)));
    }
    refused(step(2, List.of()), "number (2) of the step is not 3");
    assertThat(store.versions("e1")).hasSize(2);
  }

  private static List<String> ids(List<Kept> reports) {
    return reports.stream().map(Kept::id).toList();
  }

  private List<String> events(EventQuery query) {
    return store.events(query).stream().map(each -> each.event().id()).toList();
  }

  private static void same(Kept actual, Kept expected) {
    assertThat(actual).usingRecursiveComparison().isEqualTo(expected);
  }
}
