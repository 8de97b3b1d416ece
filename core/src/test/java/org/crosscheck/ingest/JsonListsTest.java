package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.crosscheck.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonListsTest {

  @TempDir Path folder;

  @Test
  void readsAJsonFeed() throws IOException {
    List<Intake> intakes =
        read(
            """
            {"items": [
              {"id": "7", "url": "https://gull.example/7#top", "title": "Blast", "date_published": "2024-05-06T07:08:09+02:00",
               "authors": [{"name": "Ann"}], "content_html": "<p>Twelve were <i>hurt</i>.</p><p>One died.</p>"},
              {"id": 8, "summary": "Only a summary."},
              {"id": "9", "title": "Alone"}, 10],
             "title": "Gull", "language": "en-IE", "version": "https://jsonfeed.org/version/1.1"}
            """);
    assertThat(intakes).hasSize(4);
    Intake.Accepted first = (Intake.Accepted) intakes.getFirst();
    assertThat(first.article())
        .isEqualTo(
            new Article(
                "7",
                "Blast",
                "Gull",
                Instant.parse("2024-05-06T05:08:09Z"),
                "https://gull.example/7#top",
                "en-IE",
                "Twelve were hurt.\n\nOne died.",
                List.of()));
    assertThat(first.key()).isEqualTo("https://gull.example/7");
    assertThat(((Intake.Accepted) intakes.get(1)).key()).isEqualTo("Gull#8");
    assertThat(((Intake.Rejected) intakes.get(2)).reason())
        .isEqualTo("holds a title alone (Alone)");
    assertThat(((Intake.Rejected) intakes.get(3)).reason()).isEqualTo("is no object");
  }

  @Test
  void readsTheMessagesOfAChannel() throws IOException {
    List<Intake> intakes =
        read(
            """
            {"name": "Harbour News", "type": "public_channel", "id": 123,
             "messages": [
               {"id": 1, "type": "service", "action": "create_channel", "text": ""},
               {"id": 2, "type": "message", "date": "2024-05-06T09:08:09", "date_unixtime": "1714979289",
                "edited": "2024-05-06T10:00:00", "from": "Harbour News", "forwarded_from": "Tern Agency",
                "text": ["Twelve ", {"type": "bold", "text": "people"}, " were hurt."]},
               {"id": 3, "type": "message", "photo": "a.jpg", "text": ""},
               {"id": 4, "type": "message", "date": "2024-05-06T09:08:09", "text": "One died."}]}
            """);
    assertThat(intakes).hasSize(3);
    Intake.Accepted first = (Intake.Accepted) intakes.getFirst();
    assertThat(first.article())
        .isEqualTo(
            new Article(
                "123/2",
                null,
                "Harbour News",
                Instant.parse("2024-05-06T07:08:09Z"),
                null,
                "en",
                "Twelve people were hurt.",
                List.of(),
                "Tern Agency"));
    assertThat(first.key()).isEqualTo("Harbour News#123/2");
    assertThat(((Intake.Rejected) intakes.get(1)).reason()).isEqualTo("holds no words");
    assertThat(((Intake.Accepted) intakes.get(2)).article().published())
        .isEqualTo("2024-05-06T09:08:09Z");
  }

  @Test
  void readsTheMessagesOfAllChats() throws IOException {
    List<Intake> intakes =
        read(
            """
            {"about": "x", "personal_information": {"items": 1}, "chats": {"about": "y", "list": [
              {"name": "A", "type": "private_group", "id": 1, "messages": [
                {"id": 1, "type": "message", "from": "Ann", "text": "One dead."}]},
              {"name": "B", "type": "private_channel", "id": 2, "messages": [
                {"id": 1, "type": "message", "from": "Bo", "text": "Two dead."}]}]}}
            """);
    assertThat(intakes)
        .extracting(each -> ((Intake.Accepted) each).key())
        .containsExactly("Ann#1/1", "B#2/1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[]}|holds no item or message",
        "{\"items\":[{\"id\":1,\"content_text\":\"One.\"},{]}|is not JSON:",
        "{\"items\":[{\"id\":1,\"content_text\":\"One.\"},{\"id\":2|is not JSON:",
        "{\"items\":[{\"a\":[[[[%s]]]]}]}|is nested too deeply",
      })
  void saysWhatIsWrong(String json, String reason) throws IOException {
    List<Intake> intakes = read(json.replace("%s", "[".repeat(1000)));
    assertThat(((Intake.Rejected) intakes.getLast()).reason()).startsWith(reason);
  }

  @Test
  void leavesOutAnItemThatIsTooLargeAndGoesOn() throws IOException {
    String parts = "0,".repeat(110_000);
    List<Intake> intakes =
        read("{\"items\":[{\"a\":[" + parts + "0]},{\"id\":1,\"content_text\":\"One.\"}]}");
    assertThat(((Intake.Rejected) intakes.get(0)).reason())
        .isEqualTo("is too large: over 16 MiB or 100,000 parts");
    assertThat(intakes.get(1)).isInstanceOf(Intake.Accepted.class);
  }

  @Test
  void readsAnExportOfAnyLength() throws IOException {
    String message =
        "{\"id\":%d,\"type\":\"message\",\"photo\":\""
            + "x".repeat(90_000)
            + "\",\"text\":\"%d dead.\"}";
    StringBuilder json =
        new StringBuilder("{\"name\":\"A\",\"type\":\"public_channel\",\"id\":1,\"messages\":[");
    for (int i = 0; i < 200; i++) {
      json.append(i == 0 ? "" : ",").append(message.formatted(i, i));
    }
    List<Intake> intakes = read(json + "]}");
    assertThat(intakes).hasSize(200);
    assertThat(((Intake.Accepted) intakes.get(7)).key()).isEqualTo("A#1/7");
  }

  private List<Intake> read(String json) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), json);
    return Ingest.from(List.of(file.toString()), InputStream.nullInputStream()).toList();
  }
}
