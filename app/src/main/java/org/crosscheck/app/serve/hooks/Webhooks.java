package org.crosscheck.app.serve.hooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.crosscheck.app.export.Rows;
import org.crosscheck.store.ChangeEntry;
import org.crosscheck.store.Store;
import org.crosscheck.store.StoreFailure;
import org.jspecify.annotations.Nullable;

/**
 * Posts changes to those who asked for them, in order, each delivery signed. A delivery that fails
 * is tried again with the same id after growing pauses, and then kept in a list of dead letters, so
 * that one that is never taken holds up nobody.
 *
 * <p>A delivery says {@code X-Crosscheck-Delivery: ID}, {@code X-Crosscheck-Time: SECONDS} and
 * {@code X-Crosscheck-Signature: sha256=HEX}, the HMAC-SHA256 (RFC 2104) under the hook's secret of
 * the time, a full stop and the body.
 */
public final class Webhooks implements AutoCloseable {

  private static final String HOOKS = "webhooks";
  private static final String DEAD = "webhooks.dead";
  private static final int TOGETHER = 100;
  private static final int MOST_DEAD = 200;
  private static final int MOST_HOOKS = 50;
  private static final int LONGEST_URL = 2_000;
  private static final JsonMapper MAPPER = JsonMapper.builder().findAndAddModules().build();

  private final Store store;
  private final InstantSource clock;
  private final Post post;
  private final List<Duration> pauses;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Trying> trying = new HashMap<>();
  private @Nullable Thread worker;

  /** A delivery that failed and is tried again. */
  private record Trying(int tries, Instant next) {}

  /** A hook as it is kept: times are text. */
  private record Line(String id, String url, String secret, String made, long cursor) {
    static Line of(Hook hook) {
      return new Line(hook.id(), hook.url(), hook.secret(), hook.made().toString(), hook.cursor());
    }

    Hook hook() {
      return new Hook(id, url, secret, Instant.parse(made), cursor);
    }
  }

  private record DeadLine(
      String delivery, String hook, long after, long until, String given, String reason) {
    static DeadLine of(DeadLetter letter) {
      return new DeadLine(
          letter.delivery(),
          letter.hook(),
          letter.after(),
          letter.until(),
          letter.given().toString(),
          letter.reason());
    }

    DeadLetter letter() {
      return new DeadLetter(delivery, hook, after, until, Instant.parse(given), reason);
    }
  }

  /**
   * Hooks of a store.
   *
   * @param pauses how long to wait after the first failure, the second, and so on; after as many
   *     failures as there are pauses and one more, a delivery is given up
   */
  public Webhooks(Store store, InstantSource clock, Post post, List<Duration> pauses) {
    this.store = store;
    this.clock = clock;
    this.post = post;
    this.pauses = List.copyOf(pauses);
  }

  /** Makes a hook that is told of what changes from now on; its secret is shown this once. */
  public synchronized Hook make(String url) {
    List<Hook> all = new ArrayList<>(all());
    if (all.size() >= MOST_HOOKS) {
      throw new IllegalArgumentException(
          "webhooks (" + all.size() + ") are as many as there may be");
    }
    check(url);
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    int last =
        all.stream().mapToInt(each -> Integer.parseInt(each.id().substring(1))).max().orElse(0);
    Hook hook =
        new Hook(
            "h" + (last + 1),
            url,
            Base64.getUrlEncoder().withoutPadding().encodeToString(secret),
            clock.instant(),
            cursorNow());
    all.add(hook);
    keep(all);
    return hook;
  }

  /** All hooks, the first first. */
  public List<Hook> all() {
    return store.memo(HOOKS).map(text -> read(text, new TypeReference<List<Line>>() {})).stream()
        .flatMap(List::stream)
        .map(Line::hook)
        .toList();
  }

  /** Removes a hook; empty if there is none with this id. */
  public synchronized Optional<Hook> remove(String id) {
    List<Hook> all = new ArrayList<>(all());
    Optional<Hook> found = all.stream().filter(each -> each.id().equals(id)).findFirst();
    found.ifPresent(
        hook -> {
          all.remove(hook);
          trying.remove(id);
          keep(all);
        });
    return found;
  }

  /** What was given up, the last first. */
  public List<DeadLetter> dead() {
    return store.memo(DEAD).map(text -> read(text, new TypeReference<List<DeadLine>>() {})).stream()
        .flatMap(List::stream)
        .map(DeadLine::letter)
        .toList();
  }

  /** Delivers as changes come in, until closed. */
  public synchronized void start(Duration interval) {
    if (worker == null) {
      worker =
          Thread.ofVirtual()
              .name("webhooks")
              .start(
                  () -> {
                    while (!Thread.currentThread().isInterrupted()) {
                      try {
                        deliverUnlessAway();
                        Thread.sleep(interval);
                      } catch (InterruptedException e) {
                        return;
                      }
                    }
                  });
    }
  }

  /** Where the store is away for now, what is due stays due. */
  private void deliverUnlessAway() throws InterruptedException {
    try {
      deliver();
    } catch (StoreFailure e) {
      if (!e.passing()) {
        throw e;
      }
    }
  }

  /** Sends what is due, one delivery to each hook. */
  void deliver() throws InterruptedException {
    for (Hook hook : all()) {
      Trying state = trying.get(hook.id());
      if (state != null && clock.instant().isBefore(state.next())) {
        continue;
      }
      List<ChangeEntry> due = store.changesAfter(hook.cursor(), TOGETHER);
      if (!due.isEmpty()) {
        deliver(hook, due, state == null ? 0 : state.tries());
      }
    }
  }

  private void deliver(Hook hook, List<ChangeEntry> due, int tries) throws InterruptedException {
    long until = due.getLast().cursor();
    String id = hook.id() + "-" + hook.cursor() + "-" + until;
    byte[] body = body(id, hook, due);
    String failure = post.send(hook.url(), headers(id, hook, body), body);
    synchronized (this) {
      if (failure == null) {
        trying.remove(hook.id());
        advance(hook.id(), until);
      } else if (tries < pauses.size()) {
        trying.put(hook.id(), new Trying(tries + 1, clock.instant().plus(pauses.get(tries))));
      } else {
        trying.remove(hook.id());
        bury(new DeadLetter(id, hook.id(), hook.cursor(), until, clock.instant(), failure));
        advance(hook.id(), until);
      }
    }
  }

  private static byte[] body(String id, Hook hook, List<ChangeEntry> due) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("delivery", id);
    body.put("hook", hook.id());
    body.put("changes", due.stream().map(Rows::change).toList());
    body.put("next", due.getLast().cursor());
    return written(body).getBytes(UTF_8);
  }

  private Map<String, String> headers(String id, Hook hook, byte[] body) {
    String time = String.valueOf(clock.instant().getEpochSecond());
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("User-Agent", "Crosscheck");
    headers.put("X-Crosscheck-Delivery", id);
    headers.put("X-Crosscheck-Time", time);
    headers.put("X-Crosscheck-Signature", "sha256=" + signature(hook.secret(), time, body));
    return headers;
  }

  /** What a receiver reckons to see that a delivery is ours. */
  static String signature(String secret, String time, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      mac.update((time + ".").getBytes(UTF_8));
      return HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  private void advance(String id, long cursor) {
    keep(all().stream().map(each -> each.id().equals(id) ? each.at(cursor) : each).toList());
  }

  private void bury(DeadLetter letter) {
    List<DeadLetter> letters = new ArrayList<>();
    letters.add(letter);
    letters.addAll(dead());
    store.memo(DEAD, written(letters.stream().limit(MOST_DEAD).map(DeadLine::of).toList()));
  }

  private void keep(List<Hook> hooks) {
    store.memo(HOOKS, written(hooks.stream().map(Line::of).toList()));
  }

  private long cursorNow() {
    List<ChangeEntry> last = store.lastChanges(1);
    return last.isEmpty() ? 0 : last.getFirst().cursor();
  }

  private static void check(String url) {
    URI address;
    try {
      address = URI.create(url);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("url (" + shortened(url) + ") is no address", e);
    }
    String scheme = String.valueOf(address.getScheme());
    if (url.length() > LONGEST_URL
        || address.getHost() == null
        || address.getUserInfo() != null
        || !(scheme.equals("https") || scheme.equals("http"))) {
      throw new IllegalArgumentException(
          "url (" + shortened(url) + ") is no address that begins https:// or http://");
    }
  }

  private static String shortened(String url) {
    return url.length() <= 80 ? url : url.substring(0, 80) + "…";
  }

  private static String written(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("hooks hold texts and numbers", e);
    }
  }

  private static <T> T read(String text, TypeReference<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a memo of ours is JSON", e);
    }
  }

  @Override
  public synchronized void close() {
    if (worker != null) {
      worker.interrupt();
      worker = null;
    }
  }
}
