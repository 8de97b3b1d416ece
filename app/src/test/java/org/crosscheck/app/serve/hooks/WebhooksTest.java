package org.crosscheck.app.serve.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Article;
import org.crosscheck.model.Change;
import org.crosscheck.model.Event;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Producer;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.Kept;
import org.crosscheck.store.MemoryStore;
import org.crosscheck.store.RunTally;
import org.crosscheck.store.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each change is sent once and signed; what is never taken is kept and holds up nobody. */
class WebhooksTest {

  private record Sent(String url, Map<String, String> headers, String body) {}

  private final MemoryStore store = new MemoryStore();
  private final List<Sent> sent = new ArrayList<>();
  private @Nullable String failure;
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");
  private final Webhooks hooks =
      new Webhooks(
          store,
          () -> now,
          (url, headers, body) -> {
            sent.add(new Sent(url, headers, new String(body, StandardCharsets.UTF_8)));
            return failure;
          },
          List.of(Duration.ofSeconds(2), Duration.ofSeconds(10)));

  @Test
  void aChangeIsSentOnceAndSigned() throws InterruptedException {
    change("before the hook");
    Hook hook = hooks.make("https://example.org/hook");
    change("injured 14 -> 15");
    hooks.deliver();
    hooks.deliver();
    assertThat(sent).hasSize(1);
    Sent only = sent.getFirst();
    assertThat(only.body()).contains("injured 14 -> 15").doesNotContain("before the hook");
    String time = only.headers().getOrDefault("X-Crosscheck-Time", "");
    assertThat(only.headers())
        .containsEntry("X-Crosscheck-Delivery", "h1-1-2")
        .containsEntry(
            "X-Crosscheck-Signature",
            "sha256="
                + Webhooks.signature(
                    hook.secret(), time, only.body().getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aFailureIsTriedAgainUnderTheSameIdAndThenGivenUp() throws InterruptedException {
    hooks.make("https://example.org/hook");
    change("one");
    failure = "it answers 500";
    hooks.deliver();
    hooks.deliver();
    assertThat(sent).as("a pause comes first").hasSize(1);
    now = now.plusSeconds(3);
    hooks.deliver();
    now = now.plusSeconds(11);
    hooks.deliver();
    assertThat(sent)
        .hasSize(3)
        .extracting(each -> each.headers().get("X-Crosscheck-Delivery"))
        .containsOnly("h1-0-1");
    assertThat(hooks.dead())
        .extracting(DeadLetter::delivery, DeadLetter::reason)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("h1-0-1", "it answers 500"));
    failure = null;
    change("two");
    hooks.deliver();
    assertThat(sent.getLast().body()).contains("two").doesNotContain("one");
  }

  @Test
  void aRemovedHookIsToldNothing() throws InterruptedException {
    hooks.make("https://example.org/hook");
    change("one");
    assertThat(hooks.remove("h1")).isPresent();
    assertThat(hooks.remove("h1")).isEmpty();
    hooks.deliver();
    assertThat(sent).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ftp://example.org/", "https://", "https://user:word@example.org/", "a b"})
  void whatIsNoAddressIsRefused(String url) {
    assertThatIllegalArgumentException().isThrownBy(() -> hooks.make(url));
  }

  @Test
  void nothingIsSentToThisMachine() throws InterruptedException {
    HttpPost post = new HttpPost(Set.of());
    assertThat(post.send("http://127.0.0.1:1/", Map.of(), new byte[0]))
        .contains("not on the public internet");
  }

  private void change(String sentence) {
    long number = store.head() + 1;
    Article article = Article.of("r" + number, "text");
    Kept kept =
        new Kept(
            number,
            1,
            "k" + number,
            "d" + number,
            "s",
            now,
            article,
            "e" + number,
            null,
            new byte[0]);
    Change change =
        new Change(Change.Kind.REPORT, "x", null, null, sentence, null, List.of(article.id()));
    EventRecord record =
        new EventRecord(
            new Producer("crosscheck", "test", "none"),
            new Event("e" + number, "title", null, null, null, List.of()),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    store.keep(
        new Step(
            number,
            now,
            List.of(kept),
            List.of(),
            List.of(),
            List.of(new EventVersion("e" + number, 1, now, record, List.of(change))),
            null,
            new RunTally("run", now, number, 0, 0),
            List.of()));
  }
}
