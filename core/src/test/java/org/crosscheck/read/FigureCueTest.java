package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.crosscheck.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureCueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They counted 2000 boats.",
        "The toll rose to 2014.",
        "Nobody saw it.",
        "She waited three hours.",
        "A 5-year-old came.",
        "It fell by 12.5 points."
      })
  void marksWhatMayCount(String text) {
    assertThat(isMarked(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It began in 2014.",
        "It began on May 14, 2019.",
        "Doors open at 10:30 or at 9 p.m.",
        "The 21st floor is closed.",
        "Call 555-0142."
      })
  void passesOverDatesTimesAndTelephones(String text) {
    assertThat(isMarked(text)).isFalse();
  }

  private static boolean isMarked(String text) {
    return Reader.split(Article.of("a", text)).stream()
        .anyMatch(
            sentence ->
                IntStream.range(0, sentence.size())
                    .anyMatch(i -> FigureCue.marks(sentence.tokens(), i)));
  }
}
