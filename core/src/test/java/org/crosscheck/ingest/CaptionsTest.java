package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionsTest {

  @Test
  void keepsTheSentenceOfACaptionThatTellsNews() {
    String line =
        "Police at the mill on Sunday, May 5, 2024. At least two men fled by boat. (AP Photo/Jane Dorn)"
            + " A diver at the mill on Sunday, May 5, 2024. (AP Photo/Jane Dorn)";
    assertThat(marked(line))
        .containsExactly(
            "Police at the mill on Sunday, May 5, 2024.",
            "(AP Photo/Jane Dorn) A diver at the mill on Sunday, May 5, 2024. (AP Photo/Jane Dorn)");
  }

  @Test
  void leavesALineAloneThatOnlyHoldsACredit() {
    assertThat(marked("The bridge (Photo by Jane Dorn/Gull) fell on May 5, 2024."))
        .containsExactly("(Photo by Jane Dorn/Gull)");
    assertThat(marked("The bridge fell on May 5, 2024.")).isEmpty();
  }

  private static List<String> marked(String line) {
    return Captions.in(line).stream().map(span -> span.of(line)).toList();
  }
}
