package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepeatsTest {

  @Test
  void marksAPostThatTheReportQuotesAsWell() {
    String post =
        "Sad news from the harbour of Volen tonight. (1/2) — Anna Dorn (@annadorn) May 5, 2024";
    String report = "\"Sad news from the harbour of Volen tonight,\" Dorn wrote.";
    assertThat(marked(post + "\n" + report)).containsExactly(post);
    assertThat(marked(post + "\nThe mayor wrote two posts.")).isEmpty();
  }

  @Test
  void marksAnotherItemUnderAHeadlineOfItsOwn() {
    String report = "The mayor spoke of the flood and the work to come.\n".repeat(6);
    String item = "Minister praises town\nVOLEN (Gull News) A minister praised the town on Monday.";
    assertThat(marked(report + item))
        .containsExactly(
            "Minister praises town", "VOLEN (Gull News) A minister praised the town on Monday.");
    assertThat(marked(report + "Help on its way\nA minister praised the town.")).isEmpty();
    assertThat(marked("Flood hits town\nVOLEN (Gull News) Water rose.\n" + report)).isEmpty();
  }

  private static List<String> marked(String text) {
    return Repeats.in(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void getsThroughALineOfAnyLength() {
    assertThat(Repeats.in("One dead." + " ".repeat(2_000_000))).isEmpty();
  }
}
