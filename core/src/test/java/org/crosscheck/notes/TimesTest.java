package org.crosscheck.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

  private final Times times = new Times();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dorn has led the island party since 2003. | Dorn has led the island party since 2002, and wants to go on.",
        "The bar caught fire at about 1:30 a.m. on Sunday. | Flames rose from the bar shortly after 1 a.m.",
        "The bridge fell at 8:10 p.m. near the mill. | At 8:25 p.m. the bridge fell into the river.",
      })
  void tellsOfTimesThatDiffer(String one, String other) {
    assertThat(Told.notes(times, one, other)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dorn has led the island party since 2003. | Hale has sat in the town council since 2002.",
        "Dorn has led the island party since 2003. | Dorn has led the island party since 2003.",
        "The bar caught fire at about 1:30 a.m. on Sunday. | Flames rose from the bar around 1:35 a.m.",
        "The bar caught fire at about 1:30 a.m. on Sunday. | Officers were called to the bar at 1:55 a.m.",
        "The bar caught fire at about 1:30 a.m. on Sunday. | A vigil at the bar is scheduled for 3 a.m. on Monday.",
        "The bar caught fire at about 1:30 a.m. on Sunday. | The bar closes at 11 p.m. on Sundays.",
      })
  void leavesAloneTimesOfOtherThings(String one, String other) {
    assertThat(Told.notes(times, one, other)).isEmpty();
  }
}
