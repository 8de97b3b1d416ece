package org.crosscheck.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DescentTest {

  private static Comparison compare(String one, String two) {
    Terms splitter = new Terms();
    return Comparison.of(
        Wording.of(Texts.report("a", one), splitter), Wording.of(Texts.report("b", two), splitter));
  }

  @Test
  void theOrderOfFactsOfARewriteIsNoAccident() {
    Comparison pair = compare(Texts.STORM, Texts.RETOLD);
    assertThat(pair.copied()).isLessThan(0.3);
    assertThat(pair.inOrder()).isGreaterThan(pair.shared() / 2);
    assertThat(Descent.holds(pair)).isTrue();
  }

  @Test
  void moreCopyingMakesDescentMoreLikely() {
    String half = Texts.OTHER + Texts.STORM.substring(0, Texts.STORM.length() / 2);
    double little = Descent.probability(compare(Texts.STORM, Texts.OTHER));
    double some = Descent.probability(compare(Texts.STORM, half));
    double all = Descent.probability(compare(Texts.STORM, Texts.STORM));
    assertThat(little).isLessThan(some);
    assertThat(some).isLessThan(all);
    assertThat(all).isGreaterThan(0.99);
  }

  @Test
  void comparisonDoesNotDependOnTheOrder() {
    Comparison one = compare(Texts.STORM, Texts.OTHER);
    Comparison two = compare(Texts.OTHER, Texts.STORM);
    assertThat(Descent.features(one)).isEqualTo(Descent.features(two));
  }

  @Test
  void namesAndNumbersOfTheEventAreNoSharedWording() {
    String one = "On Friday mayor Petra Holm of Ostrand counted 17 boats.\n";
    String two = "Villagers mourn with Petra Holm, who lost 17 friends in Ostrand on Friday.\n";
    assertThat(compare(one, two).worded()).isZero();
    assertThat(compare(one, one).worded()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Anyone who saw it is asked to ring detective Joan Pike at 555-010-2233.",
        "Anyone with information about the theft should come forward.",
        "(TM and Copyright 2021 Harbour Radio Inc. and its relevant subsidiaries.)",
        "Follow us online and on the wall of the town hall.",
        "Buy photo Divers at the pier Image 3 of 12 Divers at the pier.",
        "This is a developing story, and the page will be updated.",
        "Get email alerts from the harbour radio.",
        "The ferry is late again, bring a book. — Port Varn (@portvarn) May 4, 2021"
      })
  void whatEveryPageHasIsNotCompared(String sentence) {
    assertThat(Wording.of(Texts.report("a", sentence), new Terms()).terms()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Divers had no information on where the anchor lay.",
        "The image shows the mayor in front of the ferry.",
        "Divers stay with the wreck until dawn.",
        "The list of the missing will be updated at noon.",
        "She sold tickets, text books and newspapers by the pier."
      })
  void newsIsCompared(String sentence) {
    assertThat(Wording.of(Texts.report("a", sentence), new Terms()).terms()).isNotEmpty();
  }

  @Test
  void rewordingsOfOneThingHaveOneKey() {
    assertThat(Rarity.of("killed").key()).isEqualTo(Rarity.of("died").key());
    assertThat(Rarity.of("the").weight()).isZero();
    assertThat(Rarity.of("harbourmaster").weight()).isEqualTo(1);
    assertThat(Rarity.of("house").weight()).isLessThan(Rarity.of("lighthouse").weight());
  }
}
