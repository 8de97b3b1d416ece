package org.crosscheck.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class MomentsTest {

  private final Moments moments = new Moments(() -> Instant.parse("2026-03-02T10:00:00Z"));

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-03-01T00:00:00Z",
    "2026-03-01T09:30, 2026-03-01T09:30:00Z",
    "2026-03-01 09:30, 2026-03-01T09:30:00Z",
    "2026-03-01T09:30:05Z, 2026-03-01T09:30:05Z",
    "2026-03-01T09:30+01:00, 2026-03-01T08:30:00Z",
    "30m, 2026-03-02T09:30:00Z",
    "2h, 2026-03-02T08:00:00Z",
    "3d ago, 2026-02-27T10:00:00Z"
  })
  void readsTimesAsAPersonWritesThem(String words, Instant time) {
    assertThat(moments.convert(words)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2026-13-01", "12:30", "2w", "2026-03-01T25:00", "-2h"})
  void saysHowToWriteOne(String words) {
    assertThatThrownBy(() -> moments.convert(words))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("Maybe write it so: 2026-11-22");
  }
}
