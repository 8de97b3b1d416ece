package org.crosscheck.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.crosscheck.model.Span;
import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void bothWaysAgreeWithTheText() {
    String text = "a🚢b👮🏽c";
    CodePoints points = CodePoints.of(text);
    int codePoint = 0;
    for (int i = 0; i <= text.length(); i = next(text, i)) {
      assertThat(points.fromUtf16(i)).isEqualTo(codePoint);
      assertThat(points.toUtf16(codePoint)).isEqualTo(i);
      codePoint++;
    }
    assertThat(codePoint).isEqualTo(7);
  }

  private static int next(String text, int i) {
    return i == text.length() ? i + 1 : text.offsetByCodePoints(i, 1);
  }

  @Test
  void aSpanOutsideTheTextIsRefused() {
    CodePoints points = CodePoints.of("a🚢");
    assertThat(points.toUtf16(0, 2)).isEqualTo(new Span(0, 3));
    assertThatThrownBy(() -> points.toUtf16(0, 3)).hasMessageContaining("(0, 3)");
    assertThatThrownBy(() -> points.toUtf16(-1, 1)).hasMessageContaining("(-1, 1)");
    assertThatThrownBy(() -> points.toUtf16(2, 1)).hasMessageContaining("(2, 1)");
  }
}
