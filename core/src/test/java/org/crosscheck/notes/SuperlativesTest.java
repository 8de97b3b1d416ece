package org.crosscheck.notes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuperlativesTest {

  private final Superlatives superlatives = new Superlatives();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was the largest raid since the start of the war. | It was one of the fiercest raids in recent weeks.",
        "It was the worst storm in the island's history. | It was the strongest storm in 40 years.",
        "The quake is the fifth strongest in the past century. | It was the fourth-largest earthquake since 1900.",
        "This is the deadliest shooting so far this year. | We have had others, but this is the worst by far.",
        "The firm announced the biggest cut in its history. | It is one of the deepest cuts in its history.",
      })
  void tellsOfClaimsThatDiffer(String one, String other) {
    assertThat(Told.notes(superlatives, one, other))
        .singleElement()
        .satisfies(note -> assertThat(note.reports()).containsExactly("0", "1"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was the largest raid since the start of the war. | The largest railway of the country was hit.",
        "It was the largest raid since the start of the war. | Most people fled west.",
        "It was the worst storm in the island's history. | It came a week after what had been the worst storm of the decade.",
        "It was the worst shooting of the year. | It is one of the poorest towns in the country.",
        "The latest raid came at noon. | The protest was the largest in years.",
        "It was the worst storm in years. | It was unlike the worst storm in history, in 1931.",
      })
  void leavesAloneWhatIsOfAnotherThing(String one, String other) {
    assertThat(Told.notes(superlatives, one, other)).isEmpty();
  }

  @Test
  void tellsTheMarkToBeat() {
    assertThat(
            Told.notes(
                superlatives,
                "They fired a record 550 rockets, up from a previous record of 537.",
                "It was one of the largest barrages of the war."))
        .singleElement()
        .satisfies(
            note ->
                assertThat(note.text())
                    .contains("the mark to beat is a \"previous record of 537\" (0)"));
  }
}
