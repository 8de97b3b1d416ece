package org.crosscheck.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Event;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Origin;
import org.crosscheck.model.Witness;
import org.junit.jupiter.api.Test;

class RecordJsonTest {

  @Test
  void aRecordReadBackIsTheSame() {
    EventRecord record = Records.ferry();
    assertThat(RecordJson.read(RecordJson.write(record))).isEqualTo(record);
  }

  @Test
  void spansReproduceTheirWordsInCodePoints() throws Exception {
    JsonNode json = new ObjectMapper().readTree(RecordJson.write(Records.ferry()));
    JsonNode saved = json.at("/figures/0");
    assertThat(words(saved, json)).isEqualTo("31").isEqualTo(saved.get("text").asText());
    assertThat(words(json.at("/figures/0/speaker"), json)).isEqualTo("police");
    assertThat(words(json.at("/reports/0/origin/evidence"), json)).isEqualTo("police 👮🏽");
    assertThat(words(json.at("/reports/0/boilerplate/0"), json)).isEqualTo("Follow us!");
    assertThat(words(json.at("/figures/0/sentence"), json)).isEqualTo(Records.FERRY);
  }

  private static String words(JsonNode span, JsonNode json) {
    int[] text = json.at("/reports/0/text").asText().codePoints().toArray();
    int start = span.get("start").asInt();
    return new String(text, start, span.get("end").asInt() - start);
  }

  @Test
  void numbersAreWrittenAsAPersonWould() {
    assertThat(RecordJson.write(Records.ferry()))
        .contains("\"value\": {\"min\": 31, \"max\": 31}")
        .contains("\"value\": {\"min\": null, \"max\": 40.5}")
        .contains("\"chance\": 0.000004");
  }

  @Test
  void halfASurrogatePairMovesNoOffsetAndCanBeEncoded() {
    Article article = Article.of("a", "odd \ud83d end");
    EventRecord record =
        new EventRecord(
            Records.ferry().producer(),
            new Event("e", "t", null, null, null, List.of()),
            List.of(article),
            List.of(new Witness("a", Origin.UNKNOWN, "w1")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    String json = RecordJson.write(record);
    assertThat(RecordJson.read(json).reports().getFirst().text()).isEqualTo("odd \uFFFD end");
    assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(json)).isTrue();
  }

  @Test
  void whatIsWrongIsNamed() {
    String json = RecordJson.write(Records.ferry());
    rejects("{", "record () is not JSON");
    rejects("[]", "record ([]) is not an object");
    rejects("{}", "format () is missing");
    rejects(json.replace("record/1", "record/9"), "format (crosscheck-record/9) is not");
    rejects(json.replace("\"exact\"", "\"sure\""), "figures[0].modality (sure) is none of");
    rejects(
        json.replace("\"min\": 31", "\"min\": \"x\""), "figures[0].value.min (x) is not a number");
    rejects(json.replace("\"min\": 31", "\"min\": 99"), "figures[0].value");
    rejects(json.replaceFirst("\"end\": \\d+", "\"end\": 9999"), "outside the text of report a");
    rejects(json.replace("\"fact\": \"q2\"", "\"fact\": \"q9\""), "figures[0].fact (q9)");
  }

  private static void rejects(String json, String message) {
    assertThatThrownBy(() -> RecordJson.read(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }
}
