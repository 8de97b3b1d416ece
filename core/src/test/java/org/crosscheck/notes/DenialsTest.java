package org.crosscheck.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenialsTest {

  private final Denials denials = new Denials();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No ransom was paid for the crew, the owner said. | The owner sent a ransom for the crew by boat.",
        "There were no leaks of chlorine at the plant. | The plant let chlorine into the river.",
      })
  void tellsOfWhatOneDeniesAndAnotherTells(String one, String other) {
    assertThat(Told.notes(denials, one, other)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No ransom was paid for the crew, the owner said. | The owner did not pay a ransom for the crew.",
        "No ransom was paid for the crew. | In 1998 a bank in the north paid a ransom.",
        "There is no doubt about the crew. | The owner has a doubt about the crew.",
        "No progress was made in the talks on the crew. | The talks on the crew made progress.",
      })
  void leavesAloneTheRest(String one, String other) {
    assertThat(Told.notes(denials, one, other)).isEmpty();
  }
}
