package org.crosscheck.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.app.serve.access.Access;
import org.crosscheck.app.serve.access.Token;
import org.crosscheck.model.Correction;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The desk over HTTP, as a program sees it. */
class ServerTest {

  private static Served served;
  private static String fire;
  private static String flood;

  @BeforeAll
  static void start() {
    served = new Served(Access.Reading.OPEN).withEvents();
    fire = served.eventOf("fire-1");
    flood = served.eventOf("flood-1");
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?place=harwick&contested=on",
        "/events/e1",
        "/events/e1?version=1",
        "/reports/fire-1",
        "/tallies",
        "/tallies?figure=people%20killed&by=week&open=2025-11-10",
        "/corrections",
        "/corrections?event=e1",
        "/login"
      })
  void everyPageAnswersAndLoadsNothingFromElsewhere(String path) {
    HttpResponse<String> page = served.get(path);
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe"));
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.body())
        .contains("<main id=\"main\"")
        .doesNotContain("style=\"")
        .doesNotContainPattern("<script(?![^>]*src=\"/static/)")
        .doesNotContainPattern("(src|href)=\"(https?:)?//");
  }

  @Test
  void twoReportsOfOneFireAreOneEventAndTheFloodAnother() {
    assertThat(served.eventOf("fire-2")).isEqualTo(fire).isNotEqualTo(flood);
    assertThat(served.get("/").body()).contains("people killed", "Flood drives 300 from Lowdale");
  }

  @Test
  void theListIsNarrowedByWordsPlaceDayAndConflict() {
    assertThat(served.get("/?words=river").body())
        .contains("Lowdale")
        .doesNotContain("Fire at mill");
    assertThat(served.get("/?place=harwick").body()).contains("Fire at mill");
    assertThat(served.get("/?since=2025-11-10&until=2025-11-10").body())
        .contains("Fire at mill")
        .doesNotContain("Flood drives");
    assertThat(served.get("/?since=2031-01-01").body()).contains("No event fits");
    assertThat(served.get("/?since=tomorrow").statusCode()).isEqualTo(400);
  }

  @Test
  void aRecordIsShownAsItWas() {
    assertThat(served.get("/events/" + fire + "?version=1").body())
        .contains("version 1 of")
        .doesNotContain("four dead");
    assertThat(served.get("/events/" + fire + "?as_of=2020-01-01").statusCode()).isEqualTo(404);
    assertThat(served.get("/events/" + fire + "?version=99").statusCode()).isEqualTo(404);
  }

  @Test
  void aPageThatHasNotChangedIsNotSentAgain() {
    String mark = served.get("/events/" + flood).headers().firstValue("ETag").orElseThrow();
    assertThat(served.get("/events/" + flood, "If-None-Match", mark).statusCode()).isEqualTo(304);
  }

  @Test
  void problemsArePagesForPeopleAndJsonForPrograms() {
    assertThat(served.get("/events/e99").body()).contains("event (e99) is not known");
    HttpResponse<String> problem = served.get("/events/e99", "Accept", "application/json");
    assertThat(problem.statusCode()).isEqualTo(404);
    assertThat(problem.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(problem.body()).contains("\"detail\":\"event (e99) is not known\"");
    assertThat(served.get("/no/such/page").statusCode()).isEqualTo(404);
    assertThat(served.get("/static/../pom.xml").statusCode()).isEqualTo(404);
  }

  @Test
  void scriptsAndStylesComeFromTheClassPathAndStay() {
    for (String asset : List.of("page.css", "desk.css", "page.js", "desk.js", "htmx.js")) {
      HttpResponse<String> file = served.get("/static/" + asset);
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Cache-Control"))
          .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }
  }

  @Test
  void writingNeedsATokenThatWrites() {
    Map<String, String> form = Map.of("action", "undo", "correction", "c9", "who", "A", "why", "b");
    assertThat(served.post("/corrections", form).statusCode()).isEqualTo(401);
    String reads = "Bearer " + served.token(Token.Scope.READ);
    assertThat(served.post("/corrections", form, "Authorization", reads).statusCode())
        .isEqualTo(403);
    String writes = "Bearer " + served.token(Token.Scope.WRITE);
    assertThat(served.post("/corrections", form, "Authorization", writes).body())
        .contains("correction (c9) is not known");
  }

  @Test
  void aFormFromElsewhereIsRefused() {
    String cookie = served.enter(served.token(Token.Scope.WRITE));
    Map<String, String> form = Map.of("action", "undo", "correction", "c9", "who", "A", "why", "b");
    assertThat(served.post("/corrections", form, "Cookie", cookie).body())
        .contains("not from this session");
    String own = form(cookie);
    Map<String, String> whole =
        Map.of("_form", own, "action", "undo", "correction", "c9", "who", "A", "why", "b");
    assertThat(served.post("/corrections", whole, "Cookie", cookie).statusCode()).isEqualTo(409);
    assertThat(
            served
                .post("/corrections", whole, "Cookie", cookie, "Origin", "https://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            served
                .post("/corrections", whole, "Cookie", cookie, "Sec-Fetch-Site", "cross-site")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void aRevokedTokenEndsItsSessions() {
    String secret = served.token(Token.Scope.WRITE);
    String cookie = served.enter(secret);
    assertThat(served.get("/", "Cookie", cookie).body()).contains("Sign out");
    served.access.tokens().revoke(served.access.tokens().of(secret).orElseThrow().id());
    assertThat(served.get("/", "Cookie", cookie).body()).contains("Sign in");
  }

  @Test
  void aBodyTooLargeIsRefused() {
    HttpRequest.Builder request =
        served
            .request("/corrections", "Authorization", "Bearer x")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("a=" + "x".repeat(300_000)));
    assertThat(served.send(request).statusCode()).isEqualTo(413);
  }

  @Test
  void aCorrectionStandsUntilItIsUndone() {
    String cookie = served.enter(served.token(Token.Scope.WRITE));
    EventRecord before = served.store.version(fire, null).orElseThrow().record();
    Fact killed =
        before.facts().stream().filter(f -> f.label().contains("killed")).findFirst().orElseThrow();
    int version = served.store.version(fire, null).orElseThrow().number();
    HttpResponse<String> made =
        served.post(
            "/corrections",
            Map.of(
                "_form",
                form(cookie),
                "action",
                "accept",
                "event",
                fire,
                "version",
                String.valueOf(version),
                "fact",
                killed.id(),
                "value",
                "at least 5",
                "who",
                "Ann",
                "why",
                "the fire chief by telephone"),
            "Cookie",
            cookie);
    assertThat(made.statusCode()).isEqualTo(303);
    assertThat(accepted()).isEqualTo(Value.atLeast(5));
    assertThat(served.get("/corrections?event=" + fire).body())
        .contains("at least 5", "Ann", "the fire chief by telephone");
    String id = served.store.corrections().getLast().id();
    served.post(
        "/corrections",
        Map.of("_form", form(cookie), "action", "undo", "correction", id, "who", "Ann", "why", "x"),
        "Cookie",
        cookie);
    assertThat(accepted()).isEqualTo(killed.accepted());
    assertThat(served.get("/corrections").body()).contains("undone by");
  }

  @Test
  void verdictsFiguresAndMembersAreCorrectedToo() {
    String bearer = "Bearer " + served.token(Token.Scope.WRITE);
    String version = String.valueOf(served.store.version(fire, null).orElseThrow().number());
    Map<String, String> verdict =
        Map.of(
            "action",
            "verdict",
            "event",
            fire,
            "version",
            version,
            "fact",
            "q1",
            "verdict",
            "compatible",
            "who",
            "Ann",
            "why",
            "both hold");
    assertThat(served.post("/corrections", verdict, "Authorization", bearer).statusCode())
        .isEqualTo(303);
    assertThat(served.store.version(fire, null).orElseThrow().record().facts())
        .anyMatch(fact -> fact.verdict() == Verdict.COMPATIBLE);
    Map<String, String> wrong =
        Map.of(
            "action", "wrong", "event", fire, "version", version, "figure", "f1", "who", "Ann",
            "why", "misread");
    assertThat(served.post("/corrections", wrong, "Authorization", bearer).statusCode())
        .isEqualTo(303);
    Map<String, String> split =
        Map.of("action", "split", "event", fire, "reports", "fire-2", "who", "Ann", "why", "no");
    assertThat(served.post("/corrections", split, "Authorization", bearer).statusCode())
        .isEqualTo(303);
    String fresh = served.eventOf("fire-2");
    assertThat(fresh).isNotEqualTo(fire);
    Map<String, String> merge =
        Map.of("action", "merge", "event", fire, "other", fresh, "who", "Ann", "why", "yes");
    assertThat(served.post("/corrections", merge, "Authorization", bearer).statusCode())
        .isEqualTo(303);
    assertThat(served.get("/events/" + fresh).headers().firstValue("Location"))
        .hasValue("/events/" + fire);
    for (String id :
        served.store.corrections().reversed().stream()
            .filter(each -> each.who().equals("Ann") && !(each.action() instanceof Correction.Undo))
            .limit(4)
            .map(each -> each.id())
            .toList()) {
      served.post(
          "/corrections",
          Map.of("action", "undo", "correction", id, "who", "Ann", "why", "test"),
          "Authorization",
          bearer);
    }
    assertThat(served.eventOf("fire-2")).isEqualTo(fire);
  }

  private static @Nullable Value accepted() {
    return served.store.version(fire, null).orElseThrow().record().facts().stream()
        .filter(fact -> fact.label().contains("killed"))
        .findFirst()
        .orElseThrow()
        .accepted();
  }

  /** What a form of this session sends back. */
  private static String form(String cookie) {
    Matcher matcher =
        Pattern.compile("name=\"_form\" value=\"([^\"]+)\"")
            .matcher(served.get("/corrections?event=" + fire, "Cookie", cookie).body());
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
