package org.crosscheck.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Status;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.junit.jupiter.api.Test;

class VerdictTest {

  @Test
  void sameValuesAgreeAndOneSpeakerIsNamed() {
    Fact fact =
        Told.people("rescued")
            .by("the coast guard", "The coast guard pulled [12] people from the sea.")
            .by("coast guard", "The coast guard said [12] were saved.")
            .fact();
    assertThat(fact.verdict()).isEqualTo(Verdict.AGREE);
    assertThat(fact.support().speakers()).isEqualTo(1);
    assertThat(fact.reason()).isEqualTo("a and b both give 12; both have it from the coast guard.");
  }

  @Test
  void oneReportHasNoVerdict() {
    Fact fact = Told.people("rescued").report("[12] people were pulled from the sea.").fact();
    assertThat(fact.verdict()).isNull();
    assertThat(fact.status()).isEqualTo(Status.SINGLE_SOURCE);
    assertThat(fact.reason()).isEqualTo("Only a gives 12.");
  }

  @Test
  void boundsHoldTogetherAndTheExactValueIsPrinted() {
    Fact fact =
        Told.people("rescued")
            .report("At least [12] people were saved.")
            .report("The crew saved [12].")
            .fact();
    assertThat(fact.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(fact.accepted()).isEqualTo(Value.exactly(12));
    assertThat(fact.reason()).isEqualTo("a says at least 12, b says 12: all can hold.");
  }

  @Test
  void moreThanOneIsTwoAtLeast() {
    Fact fact =
        Told.of(Dimension.COUNT, "burglar")
            .report("More than [1] burglar came.")
            .report("At least [2] burglars were seen.")
            .fact();
    assertThat(fact.verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(fact.accepted()).isEqualTo(Value.atLeast(2));
  }

  @Test
  void aRoughNumberHoldsWithinItsLastDigit() {
    assertThat(distances("about [400] km", "[373] km").verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(distances("about [400] km", "[373] km").accepted()).isEqualTo(Value.exactly(373));
    assertThat(distances("about [400] km", "[310] km").verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(distances("[24] km", "[24.4] km").verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(distances("[25] km", "[24.4] km").verdict()).isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void aRoundHundredHoldsWithTheCountThatRoundsToIt() {
    assertThat(guests("[600] guests", "[612] guests").verdict()).isEqualTo(Verdict.COMPATIBLE);
    assertThat(guests("[20] guests", "[21] guests").verdict()).isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void aRoughCountOfVictimsMovesOnFromDayToDay() {
    Fact fact =
        Told.people("evacuated")
            .report("2020-05-01", "About [2,400] people were evacuated.")
            .report("2020-05-02", "About [2,600] people were evacuated.")
            .report("2020-05-03", "In all [2,614] people were evacuated.")
            .fact();
    assertThat(fact.verdict()).isEqualTo(Verdict.UPDATED);
    assertThat(fact.accepted()).isEqualTo(Value.exactly(2614));
    Fact same =
        Told.people("evacuated")
            .report("2020-05-01", "About [2,600] people were evacuated.")
            .report("2020-05-02", "In all [2,614] people were evacuated.")
            .fact();
    assertThat(same.verdict()).isEqualTo(Verdict.COMPATIBLE);
  }

  @Test
  void aNumberThatIsDeniedIsNoClaim() {
    Fact fact =
        Told.people("lost")
            .report("The army lost [12] men.")
            .report("The army denies that it lost more than [20] men.")
            .fact();
    assertThat(fact.verdict()).isNull();
    assertThat(fact.accepted()).isEqualTo(Value.exactly(12));
    assertThat(fact.reason()).isEqualTo("Only a gives 12; b denies more than 20.");
  }

  @Test
  void rivalCountsOfACrowdConflictAndEachRevisesItsOwn() {
    Fact rivals =
        Told.people("attend")
            .by("2020-05-01", "the organisers", "[100] people came, the organisers said.")
            .by("2020-05-02", "the police", "Police said [36] people came.")
            .fact();
    assertThat(rivals.verdict()).isEqualTo(Verdict.CONFLICT);
    Fact revised =
        Told.people("attend")
            .by("2020-05-01", "the police", "[31] people came, police said.")
            .by("2020-05-02", "the police", "Police said [36] people came.")
            .fact();
    assertThat(revised.verdict()).isEqualTo(Verdict.UPDATED);
  }

  @Test
  void aLaterCountOfVictimsSupersedes() {
    Told told =
        Told.people("injured")
            .report("2020-05-01", "[15] people were injured.")
            .report("2020-05-01", "[15] were hurt.")
            .report("2020-05-02", "[16] were injured.");
    Fact fact = told.fact();
    assertThat(fact.verdict()).isEqualTo(Verdict.UPDATED);
    assertThat(fact.accepted()).isEqualTo(Value.exactly(16));
    assertThat(fact.status()).isEqualTo(Status.SUPERSEDED);
    assertThat(fact.reason()).isEqualTo("16 (c, later) supersedes 15 (a, b).");
    assertThat(told.reversed().verdict()).isEqualTo(Verdict.UPDATED);
  }

  @Test
  void differentCountsOfOneDayContradict() {
    Fact fact =
        Told.people("injured")
            .report("2020-05-01", "[15] people were injured.")
            .report("2020-05-01", "[16] were injured.")
            .fact();
    assertThat(fact.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(fact.accepted()).isEqualTo(Value.between(15, 16));
    assertThat(fact.reason()).isEqualTo("a says 15, b says 16: both cannot hold.");
  }

  @Test
  void hoursApartCountWhereTimesAreKnown() {
    Fact fact =
        Told.people("injured")
            .report("2020-05-01T08:00:00Z", "[15] people were injured.")
            .report("2020-05-01T19:30:00Z", "[16] were injured.")
            .fact();
    assertThat(fact.verdict()).isEqualTo(Verdict.UPDATED);
  }

  @Test
  void anAgeNeverMoves() {
    Fact fact =
        Told.of(Dimension.AGE, "year")
            .report("2020-05-01", "Ann Poe, [61], fell.")
            .report("2020-05-04", "Ann Poe, [62], fell.")
            .fact();
    assertThat(fact.verdict()).isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void exceptOnABirthday() {
    Fact fact =
        Told.of(Dimension.AGE, "year")
            .report("2020-05-01", "Ann Poe, [61], fell.")
            .report("2020-11-04", "Ann Poe, [62], is well again.")
            .fact();
    assertThat(fact.verdict()).isEqualTo(Verdict.UPDATED);
    assertThat(fact.accepted()).isEqualTo(Value.exactly(62));
  }

  @Test
  void aNumberThatIsToldAgainWasNotGivenUp() {
    Fact fact =
        Told.people("killed")
            .report("2020-05-01", "[5] people died.")
            .report("2020-05-02", "The names of [3] who died are known.")
            .report("2020-05-05", "[5] people died.")
            .fact();
    assertThat(fact.accepted()).isEqualTo(Value.exactly(5));
    assertThat(fact.reason()).isEqualTo("5 (a, c, later) supersedes 3 (b).");
  }

  @Test
  void aLowerBoundOfTheDayBeforeIsSuperseded() {
    Fact fact =
        Told.people("killed")
            .report("2020-05-01", "At least [12] people died.")
            .report("2020-05-02", "[17] people died.")
            .fact();
    assertThat(fact.verdict()).isEqualTo(Verdict.UPDATED);
  }

  @Test
  void aReportThatGivesBothNumbersIsNotOlder() {
    Fact fact =
        Told.people("damaged")
            .report("[10] people had damaged homes.")
            .report("At least [5] of them, of [10] people, had damaged homes.")
            .fact();
    assertThat(fact.verdict()).isEqualTo(Verdict.COMPATIBLE);
  }

  @Test
  void mostVoicesAreBelievedInAConflict() {
    Fact fact =
        Told.of(Dimension.AGE, "year")
            .report("Ann Poe, [62], fell.")
            .report("Ann Poe, [61], fell.")
            .report("Ann Poe, [62], was hurt.")
            .fact();
    assertThat(fact.verdict()).isEqualTo(Verdict.CONFLICT);
    assertThat(fact.accepted()).isEqualTo(Value.exactly(62));
  }

  @Test
  void wordsTellTheOldFromTheNew() {
    assertThat(guests("It was upgraded to [52] from [48].", "[48] guests").verdict())
        .isEqualTo(Verdict.UPDATED);
    assertThat(guests("Organisers first said [48], now put it at [52].", "[48] guests").accepted())
        .isEqualTo(Value.exactly(52));
    assertThat(guests("The total has risen to [52].", "[48] guests").accepted())
        .isEqualTo(Value.exactly(52));
    assertThat(guests("As of Sunday night, police had [52].", "[48] guests").accepted())
        .isEqualTo(Value.exactly(52));
    assertThat(guests("[52] guests", "[48] guests").verdict()).isEqualTo(Verdict.CONFLICT);
  }

  @Test
  void whatWasMeasuredSupersedesTheForecast() {
    Fact fact = distances("The wave could reach up to [1] metre.", "It rose about [2] metres.");
    assertThat(fact.verdict()).isEqualTo(Verdict.UPDATED);
    assertThat(fact.accepted()).isEqualTo(Value.exactly(2));
  }

  @Test
  void aRunningReportIsReadByItsHeadings() {
    Fact fact =
        Told.of(Dimension.COUNT, "road")
            .report(
                "1722 GMT, 11 March 2011\n\n[4] roads are shut.\n\n1032 GMT, 11 March 2011\n\n[5] roads are shut.")
            .report("The force says [4] roads are shut.")
            .fact();
    assertThat(fact.verdict()).isEqualTo(Verdict.UPDATED);
    assertThat(fact.accepted()).isEqualTo(Value.exactly(4));
  }

  @Test
  void aFigureThatOnlyOneSentenceHasDoesNotMakeADispute() {
    Fact fact =
        Told.of(Dimension.COUNT, "road")
            .report("[4] roads are shut.\nA further [9] roads.")
            .report("[4] roads are shut.")
            .fact();
    assertThat(fact.verdict()).isEqualTo(Verdict.AGREE);
    assertThat(fact.reason()).isEqualTo("a and b both give 4; but a says 9.");
  }

  @Test
  void withoutDatesTheOrderOfReportsDoesNotMatter() {
    Random random = new Random(7);
    String[] bounds = {"", "at least ", "more than ", "about ", "up to "};
    for (int i = 0; i < 300; i++) {
      Told told = random.nextBoolean() ? Told.people("injured") : Told.of(Dimension.LENGTH, "km");
      for (int n = 2 + random.nextInt(3); n > 0; n--) {
        told.report(bounds[random.nextInt(5)] + "[" + (1 + random.nextInt(40)) + "] there.");
      }
      assertThat(told.reversed().verdict()).isEqualTo(told.fact().verdict());
      assertThat(told.reversed().accepted()).isEqualTo(told.fact().accepted());
    }
  }

  private static Fact distances(String first, String second) {
    return Told.of(Dimension.LENGTH, "km").report(first).report(second).fact();
  }

  private static Fact guests(String first, String second) {
    return Told.of(Dimension.COUNT, "guest").report(first).report(second).fact();
  }
}
