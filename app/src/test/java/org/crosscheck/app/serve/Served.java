package org.crosscheck.app.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.crosscheck.app.serve.access.Access;
import org.crosscheck.app.serve.access.Token;
import org.crosscheck.app.serve.live.Live;
import org.crosscheck.app.serve.pages.Pages;
import org.crosscheck.flow.Flow;
import org.crosscheck.flow.Taken;
import org.crosscheck.ingest.Intake;
import org.crosscheck.model.Article;
import org.crosscheck.store.MemoryStore;
import org.crosscheck.store.Store;
import org.jspecify.annotations.Nullable;

/** A server at a free port over a store in memory, and a client of it. */
public final class Served implements AutoCloseable {

  public static final Instant NOON = Instant.parse("2025-11-10T12:00:00Z");

  public final Store store = new MemoryStore();
  public final Access access;
  public final Writing writing;
  private final Live live;
  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  public Served(Access.Reading reading) {
    InstantSource clock = InstantSource.system();
    access = new Access(store, clock, reading);
    writing = new Writing(store, clock, Flow::open);
    live = Live.of(store, Duration.ofMillis(20));
    Site site = new Site(store, clock, access, live, writing, new PlainWords(store));
    server =
        Server.start(
            Settings.USUAL.at("127.0.0.1", 0), site, Pages.of(site), Pages.errors(), System.err);
  }

  /** A mill fire in three reports, of which two are in, and a flood in one. */
  public Served withEvents() {
    take(
        "fire-1",
        "Harwick Post",
        NOON,
        "Fire at mill in Harwick kills three",
        "A fire at a mill in Harwick killed three people on Monday, the fire service said."
            + " Twelve people were injured, according to the hospital.\n\n"
            + "Some 60 firefighters fought the blaze, the mayor said.");
    take(
        "fire-2",
        "County Wire",
        NOON.plusSeconds(3600),
        "Mill fire in Harwick: four dead",
        "Four people were killed in a fire at a mill in Harwick on Monday, the police said."
            + " Twelve people were injured.\n\nThe mill in Harwick had 85 workers.");
    take(
        "flood-1",
        "Lowdale Echo",
        NOON.minusSeconds(90_000),
        "Flood drives 300 from Lowdale",
        "A flood of the river Lowe drove 300 people from their homes in Lowdale on Sunday, the"
            + " council said. Nobody was killed, and two people were injured.");
    return this;
  }

  /** The third report of the fire, by which two facts move. */
  public Taken takeLate() {
    return take(
        "fire-3",
        "Harwick Post",
        NOON.plusSeconds(90_000),
        "Mill fire toll rises to six",
        "The death toll of the fire at a mill in Harwick has risen to six, the fire service said on"
            + " Tuesday. Twelve people were injured in the mill fire on Monday.");
  }

  public Taken take(
      String id, String publisher, Instant published, @Nullable String headline, String text) {
    Article article = new Article(id, headline, publisher, published, null, "en", text, List.of());
    return writing.take(
        List.of(
            new Intake.Accepted(
                article,
                "test",
                "key-" + id,
                UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString(),
                List.of())));
  }

  /** The event that a report belongs to. */
  public String eventOf(String report) {
    return store.report(report).orElseThrow().event();
  }

  public String address() {
    return server.address();
  }

  public String token(Token.Scope scope) {
    return access.tokens().make("tester", scope).secret();
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
    String body =
        form.entrySet().stream()
            .map(
                each ->
                    each.getKey()
                        + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return send(
        request(path, headers)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public HttpRequest.Builder request(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path));
    return headers.length == 0 ? request : request.headers(headers);
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The cookie of a session that a secret opens. */
  public String enter(String secret) {
    HttpResponse<String> entered = post("/login", Map.of("token", secret, "to", "/"));
    return entered.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
  }

  @Override
  public void close() {
    live.close();
    server.close();
    writing.close();
  }
}
