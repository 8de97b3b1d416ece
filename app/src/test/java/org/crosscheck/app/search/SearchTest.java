package org.crosscheck.app.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.app.search.Found.Piece;
import org.crosscheck.model.Article;
import org.crosscheck.model.Change;
import org.crosscheck.model.Event;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Origin;
import org.crosscheck.model.Producer;
import org.crosscheck.model.Witness;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.Kept;
import org.crosscheck.store.MemoryStore;
import org.crosscheck.store.Moved;
import org.crosscheck.store.Redirect;
import org.crosscheck.store.Step;
import org.crosscheck.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  @TempDir Path folder;

  private Store store = new MemoryStore();
  private Kept fire =
      report(1, "fire", "e1", "A fire at Dunmore's mill. Firefighters came at dawn.");
  private Kept ferry =
      report(2, "ferry", "e2", "The ferry sank off Salén. Lifeboats came at dawn.");
  private Kept again = report(3, "ferry2", "e2", "Divers searched the wreck.");

  @BeforeEach
  void fill() {
    store.keep(step(1, List.of(fire, ferry), version("e1", 1, fire), version("e2", 1, ferry)));
    store.keep(step(2, List.of(again), version("e2", 2, ferry, again)));
  }

  @Test
  void findsAnEventByWordsOfItsReportsInAnyForm() {
    assertThat(found("fires mills")).containsExactly("e1");
    assertThat(found("salen")).containsExactly("e2");
    assertThat(found("dawn")).containsExactlyInAnyOrder("e1", "e2");
    assertThat(found("came dawn -ferry")).containsExactly("e1");
    assertThat(found("fire | wreck")).containsExactlyInAnyOrder("e1", "e2");
    assertThat(found("\"at dawn\"")).hasSize(2);
    assertThat(found("\"dawn at\"")).isEmpty();
    assertThat(found("lifeb*")).containsExactly("e2");
    assertThat(found("volcano")).isEmpty();
  }

  @Test
  void findsAnEventWhoseReportsHoldTheWordsTogether() {
    assertThat(found("lifeboats divers")).containsExactly("e2");
  }

  @Test
  void showsTheSentenceWithItsWordsMarked() {
    try (Search search = open(false)) {
      Found found = search.find(new Query("lifeboat", null, null, 5)).getFirst();
      assertThat(found.snippets()).hasSize(1);
      assertThat(found.snippets().getFirst().report()).isEqualTo("ferry");
      assertThat(words(found)).isEqualTo("[Lifeboats] came at dawn.");
    }
  }

  @Test
  void findsByTime() {
    try (Search search = open(false)) {
      Instant second = NOON.plusSeconds(7200);
      assertThat(search.events(new Query("dawn", second, null, 5))).containsExactly("e2");
      assertThat(search.events(new Query("dawn", null, second, 5))).containsExactly("e1");
    }
  }

  @Test
  void followsTheStore() {
    assertThat(found("tarn")).isEmpty();
    Kept more = report(4, "more", "e1", "The mill of Tarn burned.");
    store.keep(step(3, List.of(more), version("e1", 2, fire, more)));
    assertThat(found("tarn")).containsExactly("e1");
  }

  @Test
  void forgetsAnEventThatLivesOnAsAnother() {
    assertThat(found("wreck")).containsExactly("e2");
    EventVersion merged = version("e1", 2, fire, ferry.in("e1"), again.in("e1"));
    store.keep(
        new Step(
            3,
            NOON,
            List.of(),
            List.of(new Moved("ferry", "e2", "e1"), new Moved("ferry2", "e2", "e1")),
            List.of(new Redirect("e2", "e1")),
            List.of(merged),
            null,
            null,
            List.of()));
    assertThat(found("wreck")).containsExactly("e1");
  }

  @Test
  void isMadeAnewForAnotherStore() {
    assertThat(found("fire")).containsExactly("e1");
    store = new MemoryStore();
    Kept flood = report(1, "flood", "e1", "The river Orvel rose.");
    EventVersion later =
        new EventVersion("e1", 1, NOON.plusSeconds(1), record("e1", flood), told());
    store.keep(step(1, List.of(flood), later));
    assertThat(found("fire")).isEmpty();
    assertThat(found("orvel")).containsExactly("e1");
  }

  @Test
  void isMadeAnewWhereItIsLostOrDamaged() throws IOException {
    found("fire");
    Files.writeString(folder.resolve("note.txt"), "mine");
    for (int i = 0; i < index().size(); i++) {
      Path spoiled = index().get(i);
      byte[] bytes = Files.readAllBytes(spoiled);
      Arrays.fill(bytes, bytes.length / 3, bytes.length, (byte) 7);
      Files.write(spoiled, bytes);
      assertThat(found("fire")).as("%s is spoiled", spoiled).containsExactly("e1");
      Path emptied = index().get(i);
      Files.writeString(emptied, "");
      assertThat(found("fire")).as("%s is empty", emptied).containsExactly("e1");
      Path gone = index().get(i);
      Files.delete(gone);
      assertThat(found("fire")).as("%s is gone", gone).containsExactly("e1");
    }
    assertThat(folder.resolve("note.txt")).hasContent("mine");
    try (Search search = open(true)) {
      assertThat(search.events(new Query("fire", null, null, 5))).containsExactly("e1");
    }
  }

  @Test
  void searchesInMemoryWhereTheFolderCannotBe() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    try (Search search = Search.open(store, file.resolve("index"), false, done -> {})) {
      assertThat(search.events(new Query("fire", null, null, 5))).containsExactly("e1");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "(((((", "a*", "* *", "fire AND OR NOT", "title:fire", "/.*/", "fire~9", "[a TO z]",
        "\\", "fire^99999", "-fire", "|||", "+-+-", "\u0000", "\uD83D", "fire\nmill", "a* b* c* d*"
      })
  void takesNoTextForAMistake(String words) {
    try {
      found(words);
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessageContaining("hold no word to search for");
    }
  }

  @Test
  void boundsWhatItIsAsked() {
    assertThatThrownBy(() -> found("x".repeat(1_001))).hasMessageContaining("1001 letters");
    assertThatThrownBy(() -> found("a ".repeat(51))).hasMessageContaining("(51) are more than 50");
    assertThatThrownBy(() -> found("a|".repeat(499))).hasMessageContaining("are more than 50");
    assertThat(found("fire ".repeat(50))).containsExactly("e1");
  }

  /** The files of the index. */
  private List<Path> index() throws IOException {
    try (var all = Files.list(folder)) {
      return all.filter(file -> !file.endsWith("note.txt")).sorted().toList();
    }
  }

  private List<String> found(String words) {
    try (Search search = open(false)) {
      List<Found> found = search.find(new Query(words, null, null, 10));
      return found.stream().map(each -> each.version().event()).toList();
    }
  }

  private Search open(boolean rebuild) {
    return Search.open(store, folder, rebuild, done -> {});
  }

  private static String words(Found found) {
    return found.snippets().getFirst().pieces().stream()
        .map(SearchTest::bracketed)
        .collect(Collectors.joining());
  }

  private static String bracketed(Piece piece) {
    return piece.marked() ? "[" + piece.text() + "]" : piece.text();
  }

  private static Kept report(long sequence, String id, String event, String text) {
    Instant time = NOON.plusSeconds(3600 * sequence);
    Article article = new Article(id, null, "Post", time, null, "en", text, List.of());
    return new Kept(sequence, 1, id, id, id, NOON, article, event, null, new byte[0]);
  }

  private static EventVersion version(String event, int number, Kept... reports) {
    return new EventVersion(event, number, NOON, record(event, reports), told());
  }

  private static List<Change> told() {
    return List.of(
        new Change(Change.Kind.REPORT, "a", null, null, "a report came", null, List.of()));
  }

  private static EventRecord record(String event, Kept... reports) {
    return new EventRecord(
        new Producer("crosscheck", "test", "none"),
        new Event(event, "Event " + event, null, null, null, List.of()),
        Arrays.stream(reports).map(Kept::article).toList(),
        Arrays.stream(reports)
            .map(each -> new Witness(each.id(), Origin.UNKNOWN, each.id()))
            .toList(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Step step(long number, List<Kept> reports, EventVersion... versions) {
    return new Step(
        number, NOON, reports, List.of(), List.of(), List.of(versions), null, null, List.of());
  }
}
