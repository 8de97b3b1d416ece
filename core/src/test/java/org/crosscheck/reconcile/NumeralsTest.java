package org.crosscheck.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"539|539", "1600|1,600", "24.4|24.4", "0.1|0.1", "1000000|1,000,000"})
  void numbersAreWrittenWithCommasAndNoIdleZeros(double number, String written) {
    assertThat(Numerals.plain(number)).isEqualTo(written);
  }

  @Test
  void thirdsAreCutAtTwelveDigits() {
    assertThat(Numerals.plain(1.0 / 3)).isEqualTo("0.333333333333");
  }
}
