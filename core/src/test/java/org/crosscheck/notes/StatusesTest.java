package org.crosscheck.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.model.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusesTest {

  private final Statuses statuses = new Statuses();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry suspended its grain exports on Monday. | The ministry reduced its grain exports.",
        "No arrests have been made, police said. | A man was arrested on Tuesday.",
        "Police do not have any suspects in custody. | Two men were charged with arson.",
        "The gunman is still at large. | The driver was taken into custody at noon.",
        "The bar's licence comes up for renewal in May. | The owner surrendered the licence.",
        "A tsunami warning was issued for the coast. | The warning was later lifted.",
        "The blast was not related to terrorism, the chief said. | The bureau has not ruled out terrorism.",
        "No group has claimed responsibility. | A rebel group claimed responsibility for it.",
        "The blaze was still burning at dusk. | The fire was put out by noon.",
        "The truce was holding, aides said. | The truce collapsed within hours.",
      })
  void tellsOfWordsThatDisagree(String one, String other) {
    assertThat(Told.notes(statuses, one, other))
        .singleElement()
        .satisfies(
            note -> {
              assertThat(note.kind()).isEqualTo(Note.Kind.CATEGORICAL);
              assertThat(note.reports()).containsExactly("0", "1");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The ministry suspended its grain exports. | The ministry has paused the exports of grain.",
        "The ministry suspended its grain exports. | The council reduced the speed of its trams.",
        "A man was arrested on Tuesday. | Two men were charged with arson.",
        "No arrests have been made. | The man had been arrested in 2009 for theft.",
        "No arrests have been made. | Anyone who is arrested will be tried.",
        "No arrests have been made. | The mayor hopes that they will be arrested.",
        "A man was arrested but another is still at large. | A man was arrested.",
        "The bar's licence comes up for renewal in May. | The enemy surrendered.",
      })
  void leavesAloneWhatAgreesOrIsOfAnotherThing(String one, String other) {
    assertThat(Told.notes(statuses, one, other)).isEmpty();
  }

  @Test
  void showsEachReportsWordsInTheirClause() {
    assertThat(
            Told.words(
                statuses,
                "Last spring, the ministry suspended its grain exports, aides said.",
                "The ministry said it would talk. It has reduced grain exports."))
        .containsExactly(
            "the ministry suspended its grain exports", "It has reduced grain exports");
  }
}
