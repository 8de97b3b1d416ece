package org.crosscheck.app.serve.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.crosscheck.app.serve.Problem;
import org.crosscheck.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTextTest {

  @Test
  void aValueIsReadAsItIsTyped() {
    assertThat(ValueText.read(" 23 ")).isEqualTo(Value.exactly(23));
    assertThat(ValueText.read("1,200")).isEqualTo(Value.exactly(1200));
    assertThat(ValueText.read("2.6 million")).isEqualTo(Value.exactly(2_600_000));
    assertThat(ValueText.read("At least  23")).isEqualTo(Value.atLeast(23));
    assertThat(ValueText.read("up to 23")).isEqualTo(Value.atMost(23));
    assertThat(ValueText.read("10 to 15")).isEqualTo(Value.between(10, 15));
    assertThat(ValueText.read("10-15")).isEqualTo(Value.between(10, 15));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "15 to 10", "<b>3</b>", "1e9", "--3"})
  void allElseIsNoValue(String text) {
    assertThatExceptionOfType(Problem.class).isThrownBy(() -> ValueText.read(text));
  }
}
