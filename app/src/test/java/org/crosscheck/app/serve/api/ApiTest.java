package org.crosscheck.app.serve.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.app.serve.PlainWords;
import org.crosscheck.app.serve.Server;
import org.crosscheck.app.serve.Settings;
import org.crosscheck.app.serve.Site;
import org.crosscheck.app.serve.Writing;
import org.crosscheck.app.serve.access.Access;
import org.crosscheck.app.serve.access.Token;
import org.crosscheck.app.serve.hooks.Webhooks;
import org.crosscheck.app.serve.live.Live;
import org.crosscheck.flow.Flow;
import org.crosscheck.store.MemoryStore;
import org.crosscheck.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The API as a program sees it: over HTTP. */
class ApiTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String REPORTS =
      """
      [{"@type":"NewsArticle","identifier":"ferry-1","headline":"Ferry hits pier","publisher":{"name":"Post"},
        "url":"https://example.org/1?utm_source=x","articleBody":"At least 14 people were injured when the ferry Maribel struck a pier in the port of Calden on Tuesday, police said."},
       {"@type":"NewsArticle","identifier":"ferry-2","headline":"Ferry hits pier","publisher":{"name":"Echo"},
        "url":"https://example.org/2","articleBody":"Sixteen people were injured when the ferry Maribel hit a pier in the port of Calden on Tuesday, police said."}]
      """;

  private static final Store STORE = new MemoryStore();
  private static final InstantSource CLOCK = InstantSource.system();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static Writing writing;
  private static Live live;
  private static Server server;
  private static Api api;
  private static String token;

  @BeforeAll
  static void serve() throws Exception {
    Access access = new Access(STORE, CLOCK, Access.Reading.OPEN);
    token = access.tokens().make("test", Token.Scope.WRITE).secret();
    writing = new Writing(STORE, CLOCK, Flow::open);
    live = Live.of(STORE, Duration.ofMillis(100));
    Site site = new Site(STORE, CLOCK, access, live, writing, new PlainWords(STORE));
    api = new Api(site, new Webhooks(STORE, CLOCK, (url, headers, body) -> null, List.of()));
    server =
        Server.start(
            Settings.USUAL.at("127.0.0.1", 0),
            site,
            List.of(api),
            (problem, context) -> problem.title(),
            System.err);
    assertThat(post("/reports", REPORTS, token).statusCode()).isEqualTo(200);
  }

  @AfterAll
  static void close() {
    server.close();
    live.close();
    writing.close();
  }

  @Test
  void everyEndpointIsInTheDocumentAndAnswers() throws Exception {
    JsonNode document = JSON.readTree(get("/openapi.json").body());
    assertThat(document.get("openapi").asText()).startsWith("3.1");
    for (Endpoint each : api.endpoints()) {
      String method = each.method().toString().toLowerCase(java.util.Locale.ROOT);
      assertThat(document.path("paths").path(each.path()).path(method).path("summary").asText())
          .isEqualTo(each.summary());
      if (!each.writes() && !each.path().startsWith("/webhooks")) {
        String path = each.path().replace("{event}", "e1").replace("{report}", "ferry-1");
        HttpResponse<String> answer = get(path + (path.equals("/search") ? "?words=ferry" : ""));
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
            .startsWith(each.answer());
      }
    }
  }

  @Test
  void whatTheDocumentNamesIsAllThatTheServerAnswers() throws Exception {
    JsonNode paths = JSON.readTree(get("/openapi.json").body()).get("paths");
    Set<String> known = Set.copyOf(api.endpoints().stream().map(Endpoint::path).toList());
    paths.fieldNames().forEachRemaining(path -> assertThat(known).contains(path));
    assertThat(get("/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void theSameReportsAgainChangeNothing() throws Exception {
    long head = STORE.lastChanges(1).getFirst().cursor();
    JsonNode rows = JSON.readTree(post("/reports", REPORTS, token).body());
    assertThat(rows).extracting(row -> row.get("outcome").asText()).containsOnly("duplicate");
    assertThat(STORE.lastChanges(1).getFirst().cursor()).isEqualTo(head);
  }

  @Test
  void anEventHasItsFiguresWithTheirWords() throws Exception {
    JsonNode figures = JSON.readTree(get("/events/e1/figures").body());
    assertThat(figures).extracting(row -> row.get("text").asText()).contains("14", "Sixteen");
    String record = get("/events/e1/record").body();
    assertThat(JSON.readTree(record).get("format").asText()).isEqualTo("crosscheck-record/1");
  }

  @Test
  void whoHasItIsNotSentItAgain() throws Exception {
    String mark = get("/events/e1/facts").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again =
        send(request("/events/e1/facts").header("If-None-Match", mark).GET());
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void changesAreReadByCursor() throws Exception {
    JsonNode first = JSON.readTree(get("/changes?limit=1").body());
    assertThat(first.get("changes")).hasSize(1);
    JsonNode rest = JSON.readTree(get("/changes?after=" + first.get("next").asLong()).body());
    assertThat(rest.get("changes").get(0).get("cursor").asLong())
        .isGreaterThan(first.get("next").asLong());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/events/e99 | 404",
        "/events/e1?version=77 | 404",
        "/events/e1?as_of=soon | 400",
        "/events?limit=0 | 400",
        "/reports/none | 404",
        "/search | 400",
        "/events/e1?as_of=1990-01-01 | 404",
      })
  void whatCannotBeAnsweredIsAProblem(String path, int status) throws Exception {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(JSON.readTree(answer.body()).get("detail").asText()).isNotBlank();
  }

  @Test
  void writingNeedsAToken() throws Exception {
    assertThat(post("/reports", REPORTS, "").statusCode()).isEqualTo(401);
    assertThat(post("/corrections", "{}", "cck_wrong").statusCode()).isEqualTo(401);
    assertThat(get("/webhooks").statusCode()).isEqualTo(401);
  }

  @Test
  void aCorrectionIsMadeAndUndone() throws Exception {
    JsonNode facts = JSON.readTree(get("/events/e1/facts").body());
    String fact = facts.get(0).get("fact").asText();
    String body =
        "{\"who\":\"ana\",\"why\":\"list\",\"kind\":\"accept\",\"event\":\"e1\",\"fact\":\"%s\",\"value\":\"15\"}"
            .formatted(fact);
    JsonNode made = JSON.readTree(post("/corrections", body, token).body());
    assertThat(get("/events/e1/facts").body()).contains("ana");
    String undo =
        "{\"who\":\"ana\",\"why\":\"no\",\"kind\":\"undo\",\"correction\":\"%s\"}"
            .formatted(made.get("correction").asText());
    assertThat(post("/corrections", undo, token).statusCode()).isEqualTo(200);
    assertThat(get("/events/e1/facts").body()).doesNotContain("ana");
    assertThat(JSON.readTree(get("/corrections").body()).get(0).get("stands").asBoolean())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | no JSON",
        "{\"who\":\"a\",\"why\":\"b\",\"kind\":\"burn\"} | kind (burn)",
        "{\"who\":\"a\",\"why\":\"b\",\"kind\":\"merge\",\"into\":\"e1\",\"from\":\"e9\"} | event (e9)",
        "{\"why\":\"b\",\"kind\":\"merge\"} | field (who)",
      })
  void aCorrectionThatCannotBeIsRefused(String body, String words) throws Exception {
    HttpResponse<String> answer = post("/corrections", body, token);
    assertThat(answer.statusCode()).isBetween(400, 409);
    assertThat(answer.body()).contains(words);
  }

  @Test
  void aWebhooksSecretIsShownOnce() throws Exception {
    JsonNode made =
        JSON.readTree(post("/webhooks", "{\"url\":\"https://example.org/h\"}", token).body());
    assertThat(made.get("secret").asText()).hasSizeGreaterThan(30);
    String list =
        send(request("/webhooks").header("Authorization", "Bearer " + token).GET()).body();
    assertThat(list).contains("example.org").doesNotContain("secret");
    HttpResponse<String> removed =
        send(
            request("/webhooks/" + made.get("webhook").asText())
                .header("Authorization", "Bearer " + token)
                .DELETE());
    assertThat(removed.statusCode()).isEqualTo(200);
  }

  @Test
  void tablesAreWhole() throws Exception {
    String csv = get("/export/figures.csv").body();
    assertThat(csv.lines().count())
        .isEqualTo(1 + get("/export/figures.jsonl").body().lines().count());
    assertThat(
            Pattern.compile("^#event\\+id", Pattern.MULTILINE)
                .matcher(get("/export/facts.hxl.csv").body())
                .find())
        .isTrue();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET());
  }

  private static HttpResponse<String> post(String path, String body, String with)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request(path)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(with.isEmpty() ? request : request.header("Authorization", "Bearer " + with));
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server.address() + Api.BASE + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
