package org.crosscheck.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.EventRecord;
import org.crosscheck.record.RecordJson;
import org.crosscheck.store.Store;
import org.crosscheck.store.Stores;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events from a stream, as the one who types the commands sees them. */
class StreamTest {

  /** When the second batch comes in, a day after the first. */
  private static final Instant FIRST = Instant.parse("2026-03-06T12:00:00Z");

  /** A store with two events, each reported twice, in two runs a day apart. */
  @TempDir static Path shared;

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Stop stop = new Stop();
  private Instant now = FIRST;
  private String in = "";
  private boolean terminal;
  private Map<String, String> environment = Map.of();

  @BeforeAll
  static void fill() throws IOException {
    StreamTest made = new StreamTest();
    made.folder = shared;
    made.in = Stream.FIRE + Stream.FERRY;
    made.run("ingest", "-");
    made.now = FIRST.plus(Duration.ofDays(1));
    made.in = Stream.FIRE_AGAIN + Stream.FERRY_AGAIN;
    made.run("ingest", "-");
  }

  @Test
  void tellsWhatCameInAndWhatItChanged() {
    in = String.join("", Stream.ALL) + "{broken\n";
    assertThat(run("ingest", "-")).isEqualTo(1);
    assertThat(out())
        .containsPattern(
            "e1    Fire at Harwick textile mill kills three: new, [12] reports?; people")
        .contains("e2    Ferry sinks off Port Salen, 27 rescued: new");
    assertThat(err().lines())
        .satisfiesExactly(
            line ->
                assertThat(line).startsWith("crosscheck: report (standard input:5) is not JSON"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "crosscheck: received 5 = accepted 4 + duplicate 0 + rejected 1; 2 events"
                            + " opened, 2 changed"));
  }

  @Test
  void tellsWhatALaterReportChanges() {
    in = Stream.FIRE;
    run("ingest", "-");
    out.reset();
    in = Stream.FIRE_AGAIN;
    assertThat(run("ingest", "-")).isZero();
    assertThat(out())
        .startsWith("e1    Fire at Harwick textile mill kills three: people killed: 3 -> 5");
  }

  @Test
  void changesNothingWhenTheSameComesAgain() {
    in = String.join("", Stream.ALL);
    run("ingest", "-");
    String before = exported();
    out.reset();
    err.reset();
    assertThat(run("ingest", "-")).isZero();
    assertThat(out()).isEmpty();
    assertThat(err())
        .isEqualTo(
            "crosscheck: received 4 = accepted 0 + duplicate 4 + rejected 0; 0 events opened, 0"
                + " changed\n");
    assertThat(exported()).isEqualTo(before);
  }

  @Test
  void endsBeforeTheNextBatchWhenAsked() {
    in = String.join("", Stream.ALL);
    stop.ask();
    assertThat(run("ingest", "-")).isEqualTo(130);
    assertThat(err()).contains("received 0", "stopped; the same again goes on from here");
  }

  @Test
  void saysThatAnotherProcessWritesTheStore() {
    try (Store store = Stores.open(folder.resolve("crosscheck.db").toString());
        Store.Lease held = store.lease(Duration.ZERO).orElseThrow()) {
      assertThat(run("ingest", "-", "--no-wait")).isEqualTo(4);
      assertThat(err()).contains("is being written by another process", "--no-wait");
      err.reset();
      stop.ask();
      assertThat(run("ingest", "-")).isEqualTo(130);
      assertThat(err()).contains("waiting for it");
    }
  }

  @Test
  void listsEvents() {
    assertThat(look("events")).isZero();
    assertThat(out())
        .contains("e1  Fire at Harwick textile mill kills three")
        .contains("people killed 5")
        .contains("2 reports, 1 witness · v2 of 7 Mar 2026 12:00: people killed: 3 -> 5");
    assertThat(out().lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void listsOnlyEventsThatAreLikeWhatIsAsked() {
    assertThat(look("events", "--place", "salen")).isZero();
    assertThat(out()).contains("e2  ").doesNotContain("e1  ");
    out.reset();
    look("events", "--since", "2026-03-04");
    assertThat(out()).contains("e2  ").doesNotContain("e1  ");
    out.reset();
    look("events", "--until", "2026-03-03T00:00:00+00:00");
    assertThat(out()).contains("e1  ").doesNotContain("e2  ");
    out.reset();
    look("events", "--words", "lifeboat coastguards");
    assertThat(out()).contains("e2  ").doesNotContain("e1  ");
    out.reset();
    look("events", "--limit", "1", "--json");
    assertThat(out().lines()).singleElement().asString().startsWith("{\"event\":\"e");
    assertThat(look("events", "--kind", "eclipse")).isZero();
    assertThat(err()).contains("no event is like that");
  }

  @Test
  void showsARecordAsItIsAndAsItWas() {
    assertThat(look("show", "e1")).isZero();
    assertThat(out()).contains("e1, version 2, known since 2026-03-07 12:00:00 UTC", "2 reports");
    out.reset();
    assertThat(look("show", "e1", "--as-of", "2026-03-07", "--json", "-")).isZero();
    EventRecord then = RecordJson.read(out());
    assertThat(then.reports()).hasSize(1);
    out.reset();
    assertThat(look("show", "e1", "--version", "1")).isZero();
    assertThat(out()).contains("e1, version 1 of 2, known since 2026-03-06 12:00:00 UTC");
    assertThat(look("show", "e1", "--as-of", "2026-03-05")).isEqualTo(2);
    assertThat(look("show", "e1", "--version", "9")).isEqualTo(2);
    assertThat(look("show", "e9")).isEqualTo(2);
    assertThat(look("show", "e1", "--as-of", "yesterday")).isEqualTo(2);
    assertThat(err())
        .contains("event (e1) was not known at that time; its first version is of 2026-03-06")
        .contains("--version (9) of event (e1) is not known")
        .contains("event (e9) is not known\nMaybe see which are: crosscheck events")
        .contains("time (yesterday) is no time");
  }

  @Test
  void listsChanges() {
    assertThat(look("changes", "e1")).isZero();
    assertThat(out())
        .contains("v1  6 Mar 2026 12:00")
        .contains("v2  7 Mar 2026 12:00")
        .contains("people killed: 3 -> 5");
    out.reset();
    look("changes", "--all", "--json");
    List<String> all = out().lines().toList();
    out.reset();
    look("changes", "--all", "--after", "2", "--limit", "1", "--json");
    assertThat(out()).isEqualTo(all.get(2) + "\n").startsWith("{\"cursor\":3,");
    assertThat(look("changes")).isEqualTo(2);
    assertThat(look("changes", "e9")).isEqualTo(2);
  }

  @Test
  void exportsRows() {
    assertThat(look("export", "--format", "csv", "--figures")).isZero();
    assertThat(out().lines().toList().getFirst()).startsWith("event,version,known,title,figure,");
    assertThat(out()).contains(",fire-2,Radio Vale,2026-03-02T17:00:00Z,,16,16,16,exact,");
    out.reset();
    look("export", "--events", "e2");
    assertThat(out().lines())
        .singleElement()
        .asString()
        .contains("\"event\":\"e2\",\"version\":2", "\"reports\":2");
    out.reset();
    look("export", "--records", "e1");
    assertThat(RecordJson.read(out()).event().id()).isEqualTo("e1");
    assertThat(out().lines()).hasSize(1);
    assertThat(look("export", "--records", "--format", "csv")).isEqualTo(2);
    assertThat(look("export", "e9")).isEqualTo(2);
  }

  @Test
  void listsRuns() {
    assertThat(look("runs")).isZero();
    assertThat(out().lines())
        .containsExactly(
            "7 Mar 2026 12:00 received 2 = accepted 2 + duplicate 0 + rejected 0",
            "6 Mar 2026 12:00 received 2 = accepted 2 + duplicate 0 + rejected 0");
  }

  @Test
  void saysThatThereIsNoStore() {
    assertThat(run("events")).isEqualTo(2);
    assertThat(run("correct", "undo", "c1", "--who", "Ada", "--why", "so")).isEqualTo(2);
    assertThat(err()).contains("does not exist\nMaybe make it: crosscheck ingest SOURCE...");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void keepsAwayFromAFileThatIsNoStore() throws IOException {
    Files.writeString(
        folder.resolve("crosscheck.db"), "These are my notes, and no store.".repeat(99));
    assertThat(run("events")).isEqualTo(4);
    assertThat(run("ingest", "-")).isEqualTo(4);
    assertThat(err()).contains("crosscheck.db").doesNotContain("stopped by a fault");
  }

  @Test
  void correctsAndTakesBack() {
    in = String.join("", Stream.ALL);
    run("ingest", "-");
    String before = exported();
    environment = Map.of("CROSSCHECK_WHO", "Ada");
    assertThat(run("correct", "accept", "e1", "q1", "6", "--why", "one died in hospital")).isZero();
    assertThat(err()).contains("kept as c1; crosscheck correct undo c1 takes it back");
    out.reset();
    run("show", "e1");
    assertThat(out()).containsPattern("people killed.* 6 ");
    out.reset();
    assertThat(run("correct", "wrong", "e1", "f4", "--why", "treated, not hurt")).isZero();
    assertThat(run("correct", "merge", "e1", "e2", "--who", "Bo", "--why", "to try it")).isZero();
    out.reset();
    run("show", "e2");
    assertThat(out()).contains("e2 lives on as e1, version ", "4 reports");
    out.reset();
    run("show", "e1");
    assertThat(out()).contains("e2 lives on as it");
    for (String id : List.of("c3", "c2", "c1")) {
      assertThat(run("correct", "undo", id, "--why", "only a test")).isZero();
    }
    assertThat(exported()).isEqualTo(before);
    out.reset();
    run("correct", "list");
    assertThat(out())
        .contains("c1 6 Mar 2026 12:00 Ada (undone)", "stands for", "one died in hospital")
        .contains("c3 6 Mar 2026 12:00 Bo (undone)", "e2 is one with e1")
        .contains("c4 6 Mar 2026 12:00 Ada");
  }

  @Test
  void splitsAnEventAndMovesItsReportBack() {
    in = String.join("", Stream.ALL);
    environment = Map.of("CROSSCHECK_WHO", "Ada");
    run("ingest", "-");
    assertThat(run("correct", "split", "e1", "fire-2", "--why", "another fire")).isZero();
    out.reset();
    run("show", "e3", "--ids");
    assertThat(out()).contains("e3, version 1", "fire-2 · Radio Vale");
    assertThat(run("correct", "move", "fire-2", "e1", "--why", "the same after all")).isZero();
    out.reset();
    run("show", "e1");
    assertThat(out()).contains("e3 lives on as it", "2 reports");
  }

  @Test
  void saysWhyACorrectionCannotBe() {
    assertThat(look("correct", "accept", "e1", "q99", "6", "--who", "Ada", "--why", "x"))
        .isEqualTo(2);
    assertThat(look("correct", "accept", "e1", "q1", "many", "--who", "Ada", "--why", "x"))
        .isEqualTo(2);
    assertThat(look("correct", "merge", "e1", "e1", "--who", "Ada", "--why", "x")).isEqualTo(2);
    assertThat(look("correct", "merge", "e1", "e2", "--why", "x")).isEqualTo(2);
    assertThat(look("correct", "merge", "e1", "e2", "--who", "Ada")).isEqualTo(2);
    assertThat(err())
        .contains("fact (q99) is not in event (e1)", "value (many) is no value")
        .contains("--who () is missing")
        .contains("Missing required option: '--why=REASON'");
  }

  /** All that the store says of figures, without when it came to know them. */
  private String exported() {
    out.reset();
    run("export", "--figures");
    String figures = out().replaceAll("\"version\":\\d+,\"known\":\"[^\"]*\",", "");
    out.reset();
    run("export", "--facts");
    String facts = out().replaceAll("\"version\":\\d+,\"known\":\"[^\"]*\",", "");
    out.reset();
    return figures + facts;
  }

  /** Runs a command on the store that all tests share. */
  private int look(String... arguments) {
    folder = shared;
    return run(arguments);
  }

  private int run(String... arguments) {
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(UTF_8)),
            out,
            new PrintStream(err, true, UTF_8),
            UTF_8,
            terminal,
            false,
            80,
            with(environment, "CROSSCHECK_STORE", folder.resolve("crosscheck.db").toString()),
            () -> now,
            stop);
    return Crosscheck.run(console, folder, arguments);
  }

  private static Map<String, String> with(Map<String, String> map, String key, String value) {
    Map<String, String> more = new java.util.HashMap<>(map);
    more.put(key, value);
    return more;
  }

  private String out() {
    return out.toString(UTF_8);
  }

  private String err() {
    return err.toString(UTF_8);
  }
}
