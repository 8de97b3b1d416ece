package org.crosscheck.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CausesTest {

  private final Causes causes = new Causes();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The shooting resulted from a quarrel over a debt. | A brawl between two crews led to the shooting.",
        "The fire was caused by a broken heater. | Faulty wiring led to the blaze.",
        "Police have no details on a motive. | The attack was sparked by a land dispute.",
        "The motive is still unknown. | Officials have not ruled out terrorism.",
        "The cause of the crash is under investigation. | The crash was caused by a worn brake.",
      })
  void tellsOfCausesThatDiffer(String one, String other) {
    assertThat(Told.notes(causes, one, other)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fire was caused by a broken heater. | The blaze started by the heater, they said, was caused by that heater.",
        "The shooting resulted from a quarrel. | Trains were late because of the snow.",
        "The motive is still unknown. | The motive remains unclear.",
        "The quake caused a tsunami. | The tsunami was triggered by an earthquake.",
      })
  void leavesAloneWhatAgreesOrIsOfAnotherThing(String one, String other) {
    assertThat(Told.notes(causes, one, other)).isEmpty();
  }
}
