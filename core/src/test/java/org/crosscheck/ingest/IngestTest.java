package org.crosscheck.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IngestTest {

  @TempDir Path folder;

  @Test
  void keepsThePlainTextAsItIs() throws IOException {
    String text = "  Two lines, 12 hurt.\r\n\r\nNo trimming.  \n";
    assertThat(accepted(file("quay.fire.txt", text)))
        .containsExactly(Article.of("quay.fire", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
  void readsTheEncodingsOfRealFiles(String charset) throws IOException {
    String text = "The café’s owner said “12 people” were hurt.";
    Path file = folder.resolve("a.txt");
    Files.write(file, text.getBytes(Charset.forName(charset)));
    assertThat(accepted(file)).extracting(Article::text).containsExactly(text);
  }

  @Test
  void leavesTheByteOrderMarkOutOfTheText() throws IOException {
    assertThat(accepted(file("a.txt", "\uFEFFOne dead.")))
        .extracting(Article::text)
        .containsExactly("One dead.");
  }

  @Test
  void keepsMostOfAFileInUtf8ThatHasOneBrokenCharacter() throws IOException {
    byte[] bytes = ("é".repeat(20) + "?").getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xE9;
    Path file = Files.write(folder.resolve("a.txt"), bytes);
    assertThat(accepted(file)).extracting(Article::text).containsExactly("é".repeat(20) + "\uFFFD");
  }

  @Test
  void readsTheNewsArticlesOfALineEach() throws IOException {
    Path file =
        file(
            "day.jsonl",
            """
            {"@type":"NewsArticle","identifier":17,"headline":"Blast","datePublished":"2024-05-06",\
            "publisher":{"name":"Gull"},"url":"https://gull.example/17","inLanguage":"en-GB","articleBody":" One dead. "}

            {"text":"Two dead."}
            """);
    assertThat(accepted(file))
        .containsExactly(
            new Article(
                "17",
                "Blast",
                "Gull",
                Instant.parse("2024-05-06T00:00:00Z"),
                "https://gull.example/17",
                "en-GB",
                " One dead. ",
                List.of()),
            Article.of("day-3", "Two dead."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"identifier\":\"a\",\"articleBody\":\"One dead.\"}",
        "[{\"identifier\":\"a\",\"articleBody\":\"One dead.\"},{\"@type\":\"Organization\"}]",
        "{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":\"Article\",\"identifier\":{\"value\":\"a\"},\"articleBody\":\"One dead.\"}]}",
        "{\n \"identifier\": [\"a\", \"b\"],\n \"text\": \"One dead.\"\n}",
      })
  void readsTheShapesOfNewsArticleUnderEitherEnding(String json) throws IOException {
    for (String name : List.of("a.json", "a.jsonl")) {
      assertThat(accepted(file(name, json))).containsExactly(Article.of("a", "One dead."));
    }
  }

  @Test
  void namesTheBrokenLineAndGoesOn() throws IOException {
    Path file =
        file("day.ndjson", "{broken\n{\"articleBody\":\"One dead.\"}\n{\"headline\":\"x\"}\n7\n");
    List<Intake> intakes = ingest(file.toString());
    assertThat(intakes).hasSize(4);
    assertThat(intakes.get(0))
        .isInstanceOfSatisfying(
            Intake.Rejected.class,
            rejected -> {
              assertThat(rejected.source()).isEqualTo(file + ":1");
              assertThat(rejected.reason()).startsWith("is not JSON: ");
            });
    assertThat(intakes.get(1)).isInstanceOf(Intake.Accepted.class);
    assertThat(intakes.get(2)).isEqualTo(new Intake.Rejected(file + ":3", "has no articleBody"));
    assertThat(intakes.get(3))
        .isEqualTo(new Intake.Rejected(file + ":4", "is not a NewsArticle but number"));
  }

  @Test
  void boundsTheDepthOfJson() throws IOException {
    assertThat(reason(file("a.json", "[".repeat(100_000)))).startsWith("is nested too deeply");
  }

  @Test
  void saysWhyAFileIsNoReport() throws IOException {
    assertThat(reason(file("a.txt", ""))).isEqualTo("is empty");
    assertThat(reason(file("a.txt", " \n\t"))).isEqualTo("is empty");
    assertThat(reason(file("a.txt", "12 + 3 = 15"))).isEqualTo("holds no words");
    assertThat(reason(file("a.txt", "%PDF-1.7 and so on"))).isEqualTo("is a PDF, not text");
    assertThat(reason(file("a.txt", "a\0b\1c\2d\3"))).isEqualTo("is binary, not text");
    assertThat(reason(file("a.txt", "a".repeat((16 << 20) + 1)))).isEqualTo("is over 16 MiB");
    assertThat(reason(file("a.json", "[]"))).isEqualTo("holds no NewsArticle");
    assertThat(reason(file("a.html", "<p>"))).isEqualTo("holds no text of an article");
    assertThat(reason(file("a.docx", "x"))).startsWith("ends in .docx, which is none of .txt");
    assertThat(reason(folder.resolve("gone.txt"))).isEqualTo("does not exist");
    assertThat(reason(Files.createDirectory(folder.resolve("bare"))))
        .startsWith("holds no file that ends in one of .txt");
    assertThat(ingest("https://gull.example/1").getFirst())
        .isEqualTo(
            new Intake.Rejected(
                "https://gull.example/1",
                "is no file\nMaybe save the page and give its file: nothing is read from a network."));
    assertThat(ingest("a\0b").getFirst())
        .isEqualTo(new Intake.Rejected("a\0b", "is not a name of a file"));
  }

  @Test
  void readsAFolderInOrderWithoutHiddenAndUnknownFiles() throws IOException {
    Files.createDirectories(folder.resolve("day/inner"));
    Files.createDirectories(folder.resolve("day/.git"));
    file("day/b.txt", "Bee.");
    file("day/a.TXT", "Ay.");
    file("day/inner/c.txt", "Sea.");
    file("day/.hidden.txt", "Hid.");
    file("day/.git/d.txt", "Git.");
    file("day/notes.pdf", "Pea.");
    assertThat(accepted(folder.resolve("day")))
        .extracting(Article::id)
        .containsExactly("a", "b", "c");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "One dead.|stdin",
        "[UPDATE] One dead.|stdin",
        "<!doctype html><p>One dead.</p>|stdin",
        "{\"identifier\":\"x\",\"articleBody\":\"One dead.\"}|x",
      })
  void tellsWhatStandardInputIs(String input, String id) {
    InputStream stdin = new ByteArrayInputStream(input.getBytes(UTF_8));
    assertThat(Ingest.from(List.of("-"), stdin))
        .singleElement()
        .isInstanceOfSatisfying(
            Intake.Accepted.class,
            accepted -> {
              assertThat(accepted.article().id()).isEqualTo(id);
              assertThat(accepted.article().text()).endsWith("One dead.");
            });
  }

  @Test
  void knowsTheSameReportAgain() throws IOException {
    Path a = file("a.txt", "One  dead\nin town.");
    Path b = file("b.txt", "One dead in town.\n");
    assertThat(ingest(a.toString(), b.toString(), a.toString()))
        .containsExactly(
            new Intake.Accepted(
                Article.of("a", "One  dead\nin town."),
                a.toString(),
                a.toString(),
                Digest.of("One dead in town."),
                List.of()),
            new Intake.Duplicate("b", "a"),
            new Intake.Duplicate("a", "a"));
  }

  @Test
  void keepsAReprintByAnotherPublisher() throws IOException {
    String line = "{\"publisher\":\"%s\",\"articleBody\":\"One dead.\"}\n";
    Path file = file("a.jsonl", line.formatted("Gull") + line.formatted("Tern"));
    assertThat(accepted(file)).extracting(Article::publisher).containsExactly("Gull", "Tern");
  }

  @Test
  void tellsApartReportsOfOneId() throws IOException {
    Files.createDirectories(folder.resolve("x"));
    Path file =
        file(
            "a.jsonl",
            """
            {"identifier":"1","articleBody":"One dead."}
            {"identifier":"1","articleBody":"Two dead."}
            {"identifier":"1-2","articleBody":"Three dead."}
            {"identifier":"1","articleBody":"Four dead."}
            """);
    assertThat(accepted(file)).extracting(Article::id).containsExactly("1", "1-2", "1-2-2", "1-3");
  }

  @Test
  void accountsForEverythingItReceives() throws IOException {
    Path good = file("a.txt", "One dead.");
    assertThat(ingest(good.toString(), good.toString(), file("e.txt", "").toString(), "gone"))
        .extracting(each -> each.getClass().getSimpleName())
        .containsExactly("Accepted", "Duplicate", "Rejected", "Rejected");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static List<Intake> ingest(String... sources) {
    return Ingest.from(Arrays.asList(sources), InputStream.nullInputStream()).toList();
  }

  private static List<Article> accepted(Path source) {
    return ingest(source.toString()).stream()
        .map(
            each -> {
              assertThat(each).isInstanceOf(Intake.Accepted.class);
              return ((Intake.Accepted) each).article();
            })
        .toList();
  }

  private static String reason(Path source) {
    List<Intake> intakes = ingest(source.toString());
    assertThat(intakes).singleElement().isInstanceOf(Intake.Rejected.class);
    return ((Intake.Rejected) intakes.getFirst()).reason();
  }
}
