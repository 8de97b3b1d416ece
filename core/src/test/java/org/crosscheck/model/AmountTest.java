package org.crosscheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AmountTest {

  @Test
  void numbersAreShortButNotWrong() {
    assertThat(Amount.brief(2_612_345)).isEqualTo("2,612,345");
    assertThat(Amount.brief(2_600_000)).isEqualTo("2.6 m");
    assertThat(Amount.brief(-1_234.5)).isEqualTo("-1,234.5");
    assertThat(Amount.brief(0)).isEqualTo("0");
    assertThat(Amount.brief(1e300)).isEqualTo("1E+300");
    assertThat(Amount.plain(8e9)).isEqualTo("8 billion");
    assertThat(Amount.rough(99_999)).isEqualTo("100k");
  }
}
