package org.crosscheck.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1722 GMT, 11 March 2011|2011-03-11T17:22:00Z",
        "Updated 5:30 p.m., March 3, 2019|2019-03-03T17:30:00Z",
        "4 July 2025|2025-07-04T00:00:00Z",
      })
  void aDateOnItsOwnLineIsAHeading(String line, Instant moment) {
    String text = "Before.\n\n" + line + "\n\nSeven roads are shut.";
    assertThat(Dates.headingAbove(text, text.length() - 10)).isEqualTo(moment);
    assertThat(Dates.headingAbove(text, 3)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The vote of March 3 changed little",
        "Maybe 12 more",
        "31 February 2011",
        "Chapter 4"
      })
  void otherLinesAreNone(String line) {
    String text = line + "\nSeven roads are shut.";
    assertThat(Dates.headingAbove(text, text.length() - 10)).isNull();
  }

  @Test
  void bareDatesSayNothingOfTheHour() {
    Instant day = Instant.parse("2020-05-01T00:00:00Z");
    Instant evening = Instant.parse("2020-05-01T20:00:00Z");
    assertThat(Dates.later(evening, day)).isFalse();
    assertThat(Dates.later(Instant.parse("2020-05-02T00:00:00Z"), evening)).isTrue();
    assertThat(Dates.later(evening, Instant.parse("2020-05-01T08:00:00Z"))).isTrue();
  }
}
