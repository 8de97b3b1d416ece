package org.crosscheck.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Report;
import org.junit.jupiter.api.Test;

class SketchTest {

  private static Sketch of(String text) {
    Article article =
        new Article(
            "a",
            "Bridge at Corran closed",
            "Example Post",
            Instant.parse("2031-03-05T08:00:00Z"),
            null,
            "en",
            text,
            List.of());
    return Sketch.of(new Report(new Reading(article, List.of()), List.of(), List.of()));
  }

  @Test
  void whatWasWrittenIsReadBack() {
    Sketch sketch = of("A crack closed the bridge at Corran on Tuesday. Olga Renn, 41, saw it.");
    byte[] bytes = sketch.bytes();
    assertThat(Sketch.from(bytes).bytes()).isEqualTo(bytes);
  }

  @Test
  void aLongReportHasASmallSketch() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 5000; i++) {
      text.append("Word").append(Integer.toString(i * 7919, 26)).append(i % 12 == 0 ? ".\n" : " ");
    }
    assertThat(of(text.toString()).bytes().length).isLessThan(3000);
  }

  @Test
  void anEmptyReportHasASketch() {
    Sketch sketch =
        Sketch.of(new Report(new Reading(Article.of("a", ""), List.of()), List.of(), List.of()));
    assertThat(sketch.size()).isZero();
    assertThat(sketch.dated()).isFalse();
  }

  @Test
  void brokenBytesAreSaidToBe() {
    byte[] bytes = of("A crack closed the bridge at Corran.").bytes();
    assertThatThrownBy(() -> Sketch.from(new byte[] {99}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("version (99)");
    assertThatThrownBy(() -> Sketch.from(java.util.Arrays.copyOf(bytes, bytes.length / 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
