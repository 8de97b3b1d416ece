package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Inputs made to break a reader: each is named, and what can be read is read. */
class HostileTest {

  @TempDir Path folder;

  @Test
  void anEndlessFeedIsReadAsFarAsItIsAskedFor() {
    InputStream feed =
        repeated("<rss>", "<item><description>One dead.</description></item>".repeat(100));
    assertThat(stdin(feed).limit(1000))
        .hasSize(1000)
        .allSatisfy(each -> assertThat(each).isInstanceOf(Intake.Accepted.class));
  }

  @Test
  void aFeedThatNeverComesToAnItemIsGivenUp() {
    assertThat(stdin(repeated("<rss>", "<x> </x>".repeat(1000))))
        .containsExactly(
            new Intake.Rejected("standard input", "goes on for 16 MiB without an item"));
  }

  @Test
  void endlessLinesAreReadAsFarAsTheyAreAskedFor() throws IOException {
    Path file = folder.resolve("long.jsonl");
    Files.writeString(file, ("{\"text\":\"One dead.\"}" + " ".repeat(999) + "\n").repeat(17_000));
    assertThat(Ingest.from(List.of(file.toString()), InputStream.nullInputStream()).limit(5))
        .hasSize(5);
    Files.writeString(file, "{\"text\":\"" + " ".repeat(Input.LIMIT) + "\"}\n{\"text\":\"Two.\"}");
    assertThat(Ingest.from(List.of(file.toString()), InputStream.nullInputStream()))
        .satisfiesExactly(
            first ->
                assertThat(first).isEqualTo(new Intake.Rejected(file + ":1", "is over 16 MiB")),
            second -> assertThat(second).isInstanceOf(Intake.Accepted.class));
  }

  @Test
  void aPageOfTagsAloneIsNotParsed() throws IOException {
    assertThat(reason("a.html", "<p>".repeat(400_000))).isEqualTo("has over 300,000 tags");
    assertThat(
            reason(
                "a.xml",
                "<rss><item><description>"
                    + "&lt;p&gt;".repeat(400_000)
                    + "</description></item></rss>"))
        .isEqualTo("has over 300,000 tags");
    assertThat(reason("a.json", "[" + "[],".repeat(1_500_000) + "[]]"))
        .startsWith("is nested too deeply, has too many parts");
  }

  @Test
  void impossibleDatesAreUnknownAndSaid() throws IOException {
    String item =
        "<item><guid>%s</guid><pubDate>%s</pubDate><description>One %s.</description></item>";
    Path file =
        Files.writeString(
            folder.resolve("a.xml"),
            "<rss>"
                + item.formatted("1", "Fri, 04 Jul 0025 00:00:00 GMT", "dead")
                + item.formatted("2", "2099-01-01", "hurt")
                + item.formatted("3", "2024-05-06", "saved")
                + "</rss>");
    List<Intake.Accepted> accepted =
        Ingest.from(List.of(file.toString()), InputStream.nullInputStream())
            .map(Intake.Accepted.class::cast)
            .toList();
    assertThat(accepted)
        .extracting(each -> each.article().published() == null)
        .containsExactly(true, true, false);
    assertThat(accepted.get(0).remarks())
        .containsExactly("published (0025-07-04T00:00:00Z) cannot be and counts as unknown");
    assertThat(accepted.get(1).remarks()).hasSize(1);
    assertThat(accepted.get(2).remarks()).isEmpty();
  }

  @Test
  void controlCharactersComeNotIntoNames() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.xml"),
            "<rss><item><guid>a\u001b[31m\u0000b</guid><title>Fire\u0007 now</title><description>One"
                + " dead.</description></item><item><description>A"
                + "\u0001".repeat(50)
                + "</description></item></rss>"
                + " ".repeat(12_000));
    List<Intake> intakes =
        Ingest.from(List.of(file.toString()), InputStream.nullInputStream()).toList();
    Intake.Accepted first = (Intake.Accepted) intakes.get(0);
    assertThat(first.article().id()).isEqualTo("a [31m b");
    assertThat(first.article().headline()).isEqualTo("Fire now");
    assertThat(((Intake.Rejected) intakes.get(1)).reason())
        .isEqualTo("is full of control characters");
  }

  private String reason(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return ((Intake.Rejected)
            Ingest.from(List.of(file.toString()), InputStream.nullInputStream())
                .findFirst()
                .orElseThrow())
        .reason();
  }

  private static Stream<Intake> stdin(InputStream in) {
    return Reports.stream(Inputs.all(List.of("-"), in, null));
  }

  /** {@code first}, then {@code rest} without end. */
  private static InputStream repeated(String first, String rest) {
    byte[] bytes = rest.getBytes(StandardCharsets.UTF_8);
    InputStream endless =
        new InputStream() {
          private int at;

          @Override
          public int read() {
            at = (at + 1) % bytes.length;
            return bytes[(at + bytes.length - 1) % bytes.length];
          }

          @Override
          public int read(byte[] buffer, int offset, int length) {
            int copied = Math.min(length, bytes.length - at);
            System.arraycopy(bytes, at, buffer, offset, copied);
            at = (at + copied) % bytes.length;
            return copied;
          }
        };
    return new SequenceInputStream(
        new ByteArrayInputStream(first.getBytes(StandardCharsets.UTF_8)), endless);
  }
}
