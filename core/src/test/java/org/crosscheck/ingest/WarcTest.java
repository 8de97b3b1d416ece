package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WarcTest {

  private static final String PAGE =
      "<html><head><title>Blast</title></head><body><p>Twelve people were hurt when a boiler blew up"
          + " at the quay.</p></body></html>";

  @Test
  void readsThePagesOfAnArchive() throws IOException {
    for (boolean compressed : new boolean[] {false, true}) {
      List<Intake> intakes =
          read(
              member(record("warcinfo", "x", "software: x\r\n"), compressed),
              member(
                  record("request", "https://gull.example/1", "GET / HTTP/1.1\r\n\r\n"),
                  compressed),
              member(
                  response(
                      "https://gull.example/1?utm_source=x", 200, "text/html; charset=utf-8", PAGE),
                  compressed),
              member(response("https://gull.example/a.png", 200, "image/png", "x"), compressed),
              member(response("https://gull.example/2", 404, "text/html", PAGE), compressed));
      assertThat(intakes).hasSize(2);
      Intake.Accepted first = (Intake.Accepted) intakes.getFirst();
      assertThat(first.key()).isEqualTo("https://gull.example/1");
      assertThat(first.source()).isEqualTo("a.warc, record 3");
      assertThat(first.article().url()).isEqualTo("https://gull.example/1?utm_source=x");
      assertThat(first.article().published()).isEqualTo(Instant.parse("2024-05-06T07:08:09Z"));
      assertThat(first.article().headline()).isEqualTo("Blast");
      assertThat(first.article().text()).startsWith("Twelve people");
      assertThat(first.remarks()).singleElement().asString().startsWith("does not say when");
      assertThat(intakes.get(1))
          .isEqualTo(
              new Intake.Rejected("a.warc, record 5", "is an answer of status 404, not a report"));
    }
  }

  @Test
  void leavesOutAPageThatIsTooLargeAndGoesOn() throws IOException {
    List<Intake> intakes =
        read(
            member(
                response("https://gull.example/1", 200, "text/html", "x".repeat(Input.LIMIT + 1)),
                true),
            member(response("https://gull.example/2", 200, "text/html", PAGE), true));
    assertThat(intakes.get(0)).isEqualTo(new Intake.Rejected("a.warc, record 1", "is over 16 MiB"));
    assertThat(intakes.get(1)).isInstanceOf(Intake.Accepted.class);
  }

  @Test
  void namesARecordThatClaimsMoreThanThereIs() throws IOException {
    byte[] good = member(response("https://gull.example/1", 200, "text/html", PAGE), false);
    byte[] claims =
        new String(good, StandardCharsets.UTF_8)
            .replaceFirst("Content-Length: \\d+", "Content-Length: 2147483648")
            .getBytes(StandardCharsets.UTF_8);
    List<Intake> intakes = read(good, claims);
    assertThat(intakes.getFirst()).isInstanceOf(Intake.Accepted.class);
    assertThat(intakes.getLast()).isInstanceOf(Intake.Rejected.class);
  }

  @Test
  void namesAnArchiveThatBreaksOff() throws IOException {
    byte[] good = member(response("https://gull.example/1", 200, "text/html", PAGE), true);
    List<Intake> intakes = read(good, Arrays.copyOf(good, good.length / 2));
    assertThat(intakes.getFirst()).isInstanceOf(Intake.Accepted.class);
    assertThat(intakes.getLast()).isInstanceOf(Intake.Rejected.class);
  }

  @Test
  void namesWhatIsNoArchive() throws IOException {
    assertThat(read("hello".getBytes(StandardCharsets.UTF_8)))
        .containsExactly(new Intake.Rejected("a.warc", "is no web archive (WARC)"));
    assertThat(read(member("hello".getBytes(StandardCharsets.UTF_8), true)))
        .containsExactly(new Intake.Rejected("a.warc", "is no web archive (WARC)"));
    assertThat(read(member(record("warcinfo", "x", ""), true)))
        .containsExactly(new Intake.Rejected("a.warc", "holds no page (HTML)"));
  }

  @Test
  void boundsTheHeadOfARecord() throws IOException {
    String head = "WARC/1.0\r\n" + "X-A: b\r\n".repeat(1 << 20);
    assertThat(read(member(head.getBytes(StandardCharsets.UTF_8), true)))
        .singleElement()
        .isInstanceOfSatisfying(
            Intake.Rejected.class,
            rejected ->
                assertThat(rejected.reason()).isEqualTo("holds a record whose head is over 1 MiB"));
  }

  static byte[] response(String url, int status, String type, String body) {
    String http =
        "HTTP/1.1 %d OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(status, type, body.getBytes(StandardCharsets.UTF_8).length, body);
    return record("response", url, http);
  }

  static byte[] record(String type, String url, String body) {
    String kind =
        type.equals("warcinfo") ? "application/warc-fields" : "application/http; msgtype=" + type;
    return ("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2024-05-06T07:08:09Z\r\n"
            + "WARC-Record-ID: <urn:uuid:6f4d2c0e-2a63-4f37-9f64-5a9b1d3c7e11>\r\n"
            + "Content-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n")
        .formatted(type, url, kind, body.getBytes(StandardCharsets.UTF_8).length, body)
        .getBytes(StandardCharsets.UTF_8);
  }

  static byte[] member(byte[] bytes, boolean compressed) throws IOException {
    if (!compressed) {
      return bytes;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    }
    return out.toByteArray();
  }

  private static List<Intake> read(byte[]... members) {
    InputStream in = InputStream.nullInputStream();
    for (byte[] each : members) {
      in = new SequenceInputStream(in, new ByteArrayInputStream(each));
    }
    return Reports.stream(new Warc(Source.of("a.warc", "a", "/a.warc"), in)).toList();
  }
}
