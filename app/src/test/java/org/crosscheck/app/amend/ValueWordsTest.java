package org.crosscheck.app.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.crosscheck.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueWordsTest {

  @Test
  void aValueIsReadAsItIsTyped() {
    assertThat(ValueWords.read(" 23 ")).isEqualTo(Value.exactly(23));
    assertThat(ValueWords.read("1,200")).isEqualTo(Value.exactly(1200));
    assertThat(ValueWords.read("2.6 million")).isEqualTo(Value.exactly(2_600_000));
    assertThat(ValueWords.read("At least  23")).isEqualTo(Value.atLeast(23));
    assertThat(ValueWords.read("up to 23")).isEqualTo(Value.atMost(23));
    assertThat(ValueWords.read("10 to 15")).isEqualTo(Value.between(10, 15));
    assertThat(ValueWords.read("10-15")).isEqualTo(Value.between(10, 15));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "15 to 10", "<b>3</b>", "1e9", "--3"})
  void allElseIsNoValue(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> ValueWords.read(text));
  }
}
