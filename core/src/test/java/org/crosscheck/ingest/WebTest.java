package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebTest {

  private static final String FEED =
      "<rss><channel><title>Gull</title><item><guid>1</guid><description>One dead.</description>"
          + "</item></channel></rss>";

  private final FastPace pace = new FastPace();
  private final FetchMemory memory = FetchMemory.inMemory();
  private final Web web = new Web(new Web.Options(Set.of("localhost"), false), memory, pace);
  private Site site;

  @BeforeEach
  void open() throws IOException {
    site = new Site();
  }

  @AfterEach
  void close() {
    web.close();
    site.close();
  }

  @Test
  void readsAFeed() {
    site.at("/feed", FEED);
    assertThat(ingest("/feed"))
        .singleElement()
        .isInstanceOfSatisfying(
            Intake.Accepted.class,
            accepted -> {
              assertThat(accepted.source()).isEqualTo(site.url("/feed") + ", item 1");
              assertThat(accepted.key()).isEqualTo("Gull#1");
            });
  }

  @Test
  void readsAPage() {
    site.at("/news/1", "<!doctype html><title>Blast</title><p>Twelve were hurt at the quay.</p>");
    assertThat(ingest("/news/1?utm_source=x#top"))
        .singleElement()
        .isInstanceOfSatisfying(
            Intake.Accepted.class,
            accepted -> {
              assertThat(accepted.article().text()).isEqualTo("Twelve were hurt at the quay.");
              assertThat(accepted.key())
                  .isEqualTo(site.url("/news/1").replace("http://", "https://"));
            });
  }

  @Test
  void asksOnlyForWhatIsNew() {
    site.at(
        "/feed",
        exchange -> {
          boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          Site.send(
              exchange,
              known ? 304 : 200,
              Map.of("ETag", "\"v1\"", "Last-Modified", "Mon, 06 May 2024 07:08:09 GMT"),
              known ? new byte[0] : Site.bytes(FEED));
        });
    assertThat(ingest("/feed")).hasSize(1);
    assertThat(ingest("/feed")).isEmpty();
    assertThat(memory.of(site.url("/feed")).orElseThrow().lastModified()).startsWith("Mon, 06 May");
  }

  @Test
  void remembersNothingThatWasNotTakenToItsEnd() {
    site.at(
        "/feed", exchange -> Site.send(exchange, 200, Map.of("ETag", "\"v1\""), Site.bytes(FEED)));
    try (Stream<Intake> some = stream("/feed")) {
      assertThat(some.findFirst()).isPresent();
    }
    assertThat(memory.of(site.url("/feed"))).isEmpty();
  }

  @Test
  void unpacksWhatIsCompressed() throws IOException {
    byte[] packed = WarcTest.member(Site.bytes(FEED), true);
    site.at(
        "/feed", exchange -> Site.send(exchange, 200, Map.of("Content-Encoding", "gzip"), packed));
    assertThat(ingest("/feed")).singleElement().isInstanceOf(Intake.Accepted.class);
  }

  @Test
  void stopsAtABomb() throws IOException {
    String feed = FEED.replace("</channel></rss>", "<x>" + " ".repeat(20 << 20));
    byte[] packed = WarcTest.member(Site.bytes(feed), true);
    site.at(
        "/feed", exchange -> Site.send(exchange, 200, Map.of("Content-Encoding", "gzip"), packed));
    assertThat(ingest("/feed"))
        .satisfiesExactly(
            first -> assertThat(first).isInstanceOf(Intake.Accepted.class),
            last ->
                assertThat(last)
                    .isEqualTo(
                        new Intake.Rejected(
                            site.url("/feed"), "goes on after 16 MiB, and the rest was not read")));
  }

  @Test
  void stopsAtAnAnswerWithoutEnd() {
    site.at(
        "/feed",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] item =
              Site.bytes("<item><description>One dead.</description></item>".repeat(1000));
          exchange.getResponseBody().write(Site.bytes("<rss>"));
          while (true) {
            exchange.getResponseBody().write(item);
          }
        });
    try (Stream<Intake> some = stream("/feed")) {
      assertThat(some.limit(1000)).hasSize(1000);
    }
  }

  @Test
  void followsAFewRedirects() {
    site.at("/feed", FEED);
    redirect("/a", "/b");
    redirect("/b", site.url("/feed"));
    redirect("/round", "/round");
    assertThat(ingest("/a")).singleElement().isInstanceOf(Intake.Accepted.class);
    assertThat(reason("/round")).isEqualTo("redirects more than 5 times");
    assertThat(site.asked.stream().filter("/round"::equals)).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://127.0.0.1/x|is at 127.0.0.1, which is not on the public internet",
        "http://[::1]/x|is at 0:0:0:0:0:0:0:1, which is not on the public internet",
        "http://[::ffff:10.0.0.1]/x|is at 10.0.0.1, which is not on the public internet",
        "http://169.254.169.254/latest/meta-data|is at 169.254.169.254, which is not on",
        "http://2130706433/|is at 127.0.0.1, which is not on the public internet",
        "file:///etc/passwd|is no address that begins http:// or https://",
        "http://ann:secret@localhost/x|is no address that begins http:// or https://",
        "ftp://localhost/x|is no address that begins http:// or https://",
        "http:///x|is no address that begins http:// or https://",
        "http://nowhere.invalid/x|is at a host (nowhere.invalid) that nobody knows",
      })
  void asksNobodyItMustNot(String url, String reason) {
    redirect("/away", url);
    assertThat(((Web.Failed) web.fetch(url)).reason()).startsWith(reason);
    assertThat(reason("/away")).startsWith(reason);
  }

  @Test
  void leavesAHostAloneThatAsksForIt() {
    site.at(
        "/busy", exchange -> Site.send(exchange, 429, Map.of("Retry-After", "600"), new byte[0]));
    String reason = "is at a host (localhost) that asks to be left alone until ";
    assertThat(reason("/busy")).isEqualTo(reason + "2024-05-06T12:10:00Z");
    assertThat(reason("/busy")).startsWith(reason);
    assertThat(site.asked).hasSize(1);
    pace.pass(Duration.ofMinutes(11));
    assertThat(reason("/busy")).startsWith(reason);
    assertThat(site.asked).hasSize(2);
  }

  @Test
  void pausesBetweenTwoRequestsOfAHost() {
    site.at("/feed", FEED);
    ingest("/feed");
    assertThat(pace.slept).isEmpty();
    ingest("/feed");
    assertThat(pace.slept).containsExactly(Duration.ofSeconds(1));
  }

  @Test
  void saysWhoAsks() {
    site.at(
        "/feed",
        exchange -> {
          assertThat(exchange.getRequestHeaders().getFirst("User-Agent")).startsWith("Crosscheck/");
          Site.send(exchange, 200, Map.of(), Site.bytes(FEED));
        });
    assertThat(ingest("/feed")).hasSize(1);
  }

  @Test
  void saysWhatAServerAnswers() {
    site.at("/gone", exchange -> Site.send(exchange, 410, Map.of(), new byte[0]));
    site.at(
        "/odd",
        exchange -> Site.send(exchange, 200, Map.of("Content-Encoding", "br"), new byte[] {1}));
    site.at(
        "/broken",
        exchange ->
            Site.send(exchange, 200, Map.of("Content-Encoding", "gzip"), new byte[] {1, 2}));
    assertThat(reason("/gone")).isEqualTo("is answered with status 410");
    assertThat(reason("/odd")).isEqualTo("is compressed in a way (br) that was not asked for");
    assertThat(reason("/broken")).startsWith("could not be fetched: ");
  }

  @Test
  void fetchesThePageOfASummaryWhereAsked() {
    String item = "<item><link>%s</link><description>Short.</description></item>";
    site.at(
        "/summaries",
        exchange ->
            Site.send(
                exchange,
                200,
                Map.of(),
                Site.bytes(
                    "<rss>"
                        + item.formatted(site.url("/page"))
                        + item.formatted("http://127.0.0.1/x")
                        + "</rss>")));
    site.at("/page", "<!doctype html><p>Twelve people were hurt when a boiler blew up.</p>");
    try (Web full = new Web(new Web.Options(Set.of("localhost"), true), memory, pace)) {
      List<Intake> intakes =
          Ingest.stream(List.of(site.url("/summaries")), InputStream.nullInputStream(), full, pace)
              .toList();
      Intake.Accepted first = (Intake.Accepted) intakes.get(0);
      Intake.Accepted second = (Intake.Accepted) intakes.get(1);
      assertThat(first.article().text())
          .isEqualTo("Twelve people were hurt when a boiler blew up.");
      assertThat(second.article().text()).isEqualTo("Short.");
      assertThat(second.remarks())
          .containsExactly(
              "holds a summary alone, and its page is at 127.0.0.1, which is not on the public internet");
    }
    assertThat(((Intake.Accepted) ingest("/summaries").getFirst()).article().text())
        .isEqualTo("Short.");
  }

  private void redirect(String from, String to) {
    site.at(from, exchange -> Site.send(exchange, 302, Map.of("Location", to), new byte[0]));
  }

  private Stream<Intake> stream(String path) {
    return Ingest.stream(List.of(site.url(path)), InputStream.nullInputStream(), web, pace);
  }

  private List<Intake> ingest(String path) {
    try (Stream<Intake> intakes = stream(path)) {
      return intakes.toList();
    }
  }

  private String reason(String path) {
    return ((Intake.Rejected) ingest(path).getFirst()).reason();
  }
}
