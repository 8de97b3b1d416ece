package org.crosscheck.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.model.Naming;
import org.crosscheck.model.Source;
import org.crosscheck.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {

  private static final String CITY = "The fire broke out in Redvale. Redvale was dark.";
  private static final String MAYOR =
      "It rained in Redvale, and Redvale Mayor Ada Holt was in Redvale.";

  @ParameterizedTest
  @CsvSource({
    "Ukraine's air force,Ukrainian air force",
    "the air force,Ukraine's Air Force",
    "Redvale police,police",
    "the mayor,Ada Holt",
    "Redvale mayor,Mayor Ada Holt",
    "a representative of the coast guard,the coast guard",
    "Central Electoral Commission,electoral commission",
    "health ministry,ministry of health",
    "officials,Officials",
    "the coast guard's statement,coast guard",
  })
  void oneSource(String a, String b) {
    assertThat(sources(a, b)).isEqualTo(1);
    assertThat(sources(b, a)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "police,authorities",
    "officials,Redvale officials",
    "police and hospital officials,officials",
    "Counter-terrorism police,police",
    "Ukrainian air force,Russian air force",
    "health ministry,interior ministry",
    "the deputy mayor,Ada Holt",
    "witnesses,residents",
    "UN agency,UN nuclear agency",
  })
  void twoSources(String a, String b) {
    assertThat(sources(a, b)).isEqualTo(2);
    assertThat(sources(b, a)).isEqualTo(2);
  }

  @Test
  void policeAreNobodysWhereTwoForcesAreNamed() {
    Written written =
        new Written()
            .report(CITY, "Redvale police")
            .report("It was in Elmford, near Redvale.", "Elmford police")
            .report(CITY, "police");
    assertThat(written.naming().sources()).hasSize(3);
  }

  @Test
  void aSourceThatIsNamedSaysWho() {
    Written written = new Written().report(MAYOR, "the mayor");
    Naming naming = written.naming();
    Source source = naming.sources().getFirst();
    assertThat(source.name()).isEqualTo("Ada Holt");
    assertThat(source.named()).isEqualTo(written.named("Ada Holt").id());
    assertThat(naming.source("a", new Speaker("the mayor", null, java.util.List.of())))
        .contains(source);
  }

  @Test
  void forcesOfThoseAtWarArePartiesAndScientistsAreNot() {
    String war =
        "Russia launched drones at Ukraine. It was Russia's largest attack on Ukraine. "
            + "Russian strikes on Ukraine went on.";
    Written written =
        new Written().report(war, "Ukrainian air force", "seismologists", "Redvale council");
    assertThat(written.naming().sources())
        .extracting(Source::party)
        .containsExactly(true, false, null);
  }

  @Test
  void whoClaimsResponsibilityIsAParty() {
    Written written =
        new Written()
            .report(
                "The Redvale Liberation Army claimed responsibility.", "Redvale Liberation Army");
    assertThat(written.naming().sources().getFirst().party()).isTrue();
  }

  private static int sources(String a, String b) {
    return new Written().report(MAYOR, a).report(MAYOR, b).naming().sources().size();
  }
}
