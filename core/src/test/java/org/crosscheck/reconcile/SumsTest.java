package org.crosscheck.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Relation;
import org.junit.jupiter.api.Test;

class SumsTest {

  @Test
  void deadAndWoundedOfOneReportMakeTheShotOfAnother() {
    List<Relation> relations =
        people()
            .report("Police said [shot=11] people were shot.")
            .report("A man killed [dead=5] people and wounded [hurt=6] others.")
            .relations();
    assertThat(relations).extracting(Relation::equation).containsExactly("5 + 6 = 11");
    assertThat(relations.get(0).stated()).isFalse();
    assertThat(relations.get(0).chance()).isBetween(0.0, 1.0);
  }

  @Test
  void conditionsMakeThoseInHospital() {
    List<Relation> relations =
        people()
            .report(
                "[hospital=5] are in hospital, [critical=2] in critical condition and [serious=3] in serious condition.")
            .relations();
    assertThat(relations).extracting(Relation::equation).containsExactly("2 + 3 = 5");
    assertThat(relations.get(0).stated()).isTrue();
    assertThat(relations.get(0).chance()).isNull();
  }

  @Test
  void partsThatDoNotMakeTheirWholeAreTold() {
    List<Relation> relations =
        people()
            .and("home", "person", "wounded people treated and released")
            .report(
                "The fire left [hurt=15] people hurt.\n[critical=2] are in critical condition, [serious=7] in serious condition and another [home=5] were treated and released.")
            .relations();
    assertThat(relations).extracting(Relation::equation).containsExactly("2 + 7 + 5 = 14, not 15");
    assertThat(relations.get(0).holds()).isFalse();
  }

  @Test
  void anotherSoManyStandApart() {
    assertThat(
            Told.of(Dimension.COUNT, "guard")
                .and("door", "guard", "guards at the door")
                .and("yard", "guard", "guards in the yard")
                .report(
                    "[4] guards were on duty.\n[door=2] guards stood at the door and another [yard=2] in the yard.")
                .relations())
        .extracting(Relation::equation)
        .containsExactly("2 + 2 = 4");
  }

  @Test
  void greatNumbersMeetAcrossReports() {
    assertThat(
            Told.of(Dimension.COUNT, "parcel")
                .and("lost", "parcel", "parcels lost")
                .and("hit", "parcel", "parcels stopped")
                .report("Of [5,482] parcels sent much was said.")
                .report("The office lost [lost=1,207] parcels.")
                .report("The customs stopped [hit=4,275] parcels.")
                .relations())
        .extracting(Relation::equation)
        .containsExactly("4,275 + 1,207 = 5,482");
  }

  @Test
  void smallNumbersThatHappenToAddUpAreNone() {
    assertThat(
            people()
                .and("roads", "road", "roads closed")
                .report("[dead=3] people died. [hurt=8] were hurt.")
                .report("[roads=11] roads are closed.")
                .report("[shot=11] roads.")
                .relations())
        .isEmpty();
  }

  @Test
  void aPartNamedInsideTheWholeIsNoSibling() {
    assertThat(
            people()
                .report("[shot=8] people were shot, including [dead=3] who died.")
                .report("[hurt=11] people were hurt.")
                .relations())
        .isEmpty();
  }

  @Test
  void thoseInCriticalConditionAreAmongTheHurtAndNotBesideThem() {
    assertThat(
            people()
                .report("A crash left [hurt=4] people hurt, [critical=1] in critical condition.")
                .report("The fire hurt [shot=5] people who were shot.")
                .relations())
        .isEmpty();
  }

  @Test
  void aPartOfAnotherEventDoesNotCount() {
    assertThat(
            people()
                .report("[hospital=4] people were taken to hospital.")
                .report("[dead=2] were killed and [hurt=2] wounded.")
                .relations())
        .isEmpty();
  }

  @Test
  void partsOfWhatTheirSentenceCountsAddUp() {
    assertThat(
            people()
                .and("crew", "person", "crew wounded")
                .and("guest", "person", "guests wounded")
                .report(
                    "The blast left [hurt=11] people hurt, [crew=8] of them crew and [guest=3] guests of the hotel.")
                .relations())
        .extracting(Relation::equation)
        .containsExactly("8 + 3 = 11");
  }

  @Test
  void eachPartMayNameItsOwnWhole() {
    assertThat(
            Told.of(Dimension.COUNT, "drone")
                .and("drones", "drone", "drones intercepted")
                .and("rockets", "rocket", "rockets intercepted")
                .with("all", Told.measure(Dimension.COUNT, "drone+rocket", "intercepted"))
                .report(
                    "Guns brought down [drones=14] of the drones and [rockets=3] of the rockets.")
                .report("In all [all=17] drones and rockets were intercepted.")
                .relations())
        .extracting(Relation::equation)
        .containsExactly("14 + 3 = 17");
  }

  @Test
  void whatIsCalledATotalNeedNotCountEachByName() {
    assertThat(
            buildings()
                .report(
                    "Lost were [home=47] homes, [barn=61] barns and [church=1] church, [all=109] buildings in total.")
                .relations())
        .extracting(Relation::equation)
        .containsExactly("47 + 61 + 1 = 109");
    assertThat(
            buildings()
                .report(
                    "Lost were [home=7] homes, [barn=3] barns and [church=1] church.\n\n\nThe town had built [all=11] buildings.")
                .relations())
        .isEmpty();
  }

  @Test
  void twoWholesOfRivalsMayHaveTheSameKindsOfParts() {
    assertThat(
            Told.of(Dimension.COUNT, "drone")
                .and("drones", "drone", "drones launched")
                .and("rockets", "rocket", "rockets launched")
                .with("all", Told.measure(Dimension.COUNT, "drone+rocket", "launched"))
                .report(
                    "They launched [all=210] drones and rockets, [drones=160] drones and [rockets=50] rockets.")
                .report(
                    "They launched [all=260] drones and rockets, [drones=180] drones and [rockets=80] rockets.")
                .relations())
        .extracting(Relation::equation)
        .containsExactlyInAnyOrder("160 + 50 = 210", "180 + 80 = 260");
  }

  @Test
  void unrelatedNumbersYieldFewSums() {
    Random random = new Random(11);
    String[] things = {"person", "house", "car", "ship", "tree", "road"};
    String[] deeds = {
      "killed", "damaged", "wounded", "missing", "launched", "seen", "lost", "sold"
    };
    int sums = 0;
    int sets = 200;
    for (int set = 0; set < sets; set++) {
      Told told = Told.people("counted");
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 24; i++) {
        String thing = things[random.nextInt(things.length)];
        String deed = deeds[random.nextInt(deeds.length)];
        told.and("n" + i, thing, thing + "s " + deed);
        long number = Math.round(Math.exp(random.nextDouble() * Math.log(2000)));
        text.append("[n").append(i).append('=').append(number).append("] ").append(thing);
        text.append("s were ").append(deed).append(i % 2 == 0 ? " and " : ".\n");
      }
      List<Relation> relations = told.report(text.toString()).relations();
      sums += relations.size();
      for (Relation each : relations) {
        assertThat(each.chance() == null || (each.chance() >= 0 && each.chance() <= 1)).isTrue();
      }
    }
    assertThat((double) sums / sets).isLessThan(0.1);
  }

  private static Told buildings() {
    return Told.of(Dimension.COUNT, "home")
        .and("home", "home", "homes lost")
        .and("barn", "barn", "barns lost")
        .and("church", "church", "churches lost")
        .with("all", Told.measure(Dimension.COUNT, "building+home", "lose"));
  }

  private static Told people() {
    return Told.of(Dimension.COUNT, "person")
        .and("shot", "person", "people shot")
        .and("dead", "person", "people killed")
        .and("hurt", "person", "people wounded")
        .and("hospital", "person", "wounded in hospital")
        .and("critical", "person", "wounded in critical condition")
        .and("serious", "person", "wounded in serious condition");
  }
}
