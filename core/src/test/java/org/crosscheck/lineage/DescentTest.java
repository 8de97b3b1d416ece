package org.crosscheck.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescentTest {

  private static Comparison compare(String one, String two) {
    return Comparison.of(Wording.of(Texts.report("a", one)), Wording.of(Texts.report("b", two)));
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
  void callsForInformationAreNotCompared() {
    String call = "Anyone who saw it is asked to ring detective Joan Pike at 555-010-2233.";
    assertThat(Wording.of(Texts.report("a", call)).terms()).isEmpty();
  }

  @Test
  void rewordingsOfOneThingHaveOneKey() {
    assertThat(Rarity.of("killed").key()).isEqualTo(Rarity.of("died").key());
    assertThat(Rarity.of("the").weight()).isZero();
    assertThat(Rarity.of("harbourmaster").weight()).isEqualTo(1);
    assertThat(Rarity.of("house").weight()).isLessThan(Rarity.of("lighthouse").weight());
  }
}
