package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-05-06|2024-05-06T00:00:00Z",
        "2024-05-06T07:08|2024-05-06T07:08:00Z",
        "2024-05-06 07:08:09|2024-05-06T07:08:09Z",
        "2024-05-06t07:08:09z|2024-05-06T07:08:09Z",
        "2024-05-06T07:08:09.123Z|2024-05-06T07:08:09.123Z",
        "2024-05-06T07:08:09+02:00|2024-05-06T05:08:09Z",
        "2024-05-06T07:08:09.5-0500|2024-05-06T12:08:09.500Z",
        "' 2024-05-06 07:08:09 +0200 '|2024-05-06T05:08:09Z",
        "Mon, 06 May 2024 07:08:09 GMT|2024-05-06T07:08:09Z",
      })
  void readsTheDatesThatPagesWrite(String written, Instant meant) {
    assertThat(Dates.parse(written)).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2024-13-01", "2024-02-30", "2024", "1715000000"})
  void takesNothingElseForADate(String written) {
    assertThat(Dates.parse(written)).isNull();
  }

  @Test
  void knowsNoDateWhereNoneIsGiven() {
    assertThat(Dates.parse(null)).isNull();
  }
}
