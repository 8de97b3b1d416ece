package org.crosscheck.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crosscheck.notes.Told.form;
import static org.crosscheck.notes.Told.person;

import java.util.List;
import org.crosscheck.model.Name;
import org.crosscheck.model.Named;
import org.crosscheck.model.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, roles and homes that differ. */
class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "Anna Dorn, Ana Dorn",
    "Eliot Marsh, Elliot Marsh",
    "Andrii Hlyba, Andriy Hlyba",
    "Oleh Markenko, Oleg Markenko",
    "Volen, Vollen"
  })
  void knowsOneNameInOtherLetters(String one, String other) {
    assertThat(Spellings.spelledApart(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Dorn, Anna Dorn",
    "Anna Dorn, ANNA DORN",
    "Anna Dorn, Dorn",
    "Anna Dorn, Hanna Dorn",
    "José Dorn, Jose Dorn",
    "Dorn’s, Dorn",
    "Gull Data Center, Gull Data Centre",
    "Anna) Dorn, Anna Dorn",
    "Tom, Tim"
  })
  void knowsWhatIsTheSameOrAnotherName(String one, String other) {
    assertThat(Spellings.spelledApart(one, other)).isFalse();
  }

  @Test
  void tellsOfSpellingsSlipsTwinsAndMiddleNames() {
    Named chief =
        person("n1", List.of(form("Eliot Marsh", "0", "1"), form("Elliot Marsh", "2")), List.of());
    Named slip =
        person("n2", List.of(form("Radek Novy", "0"), form("Rad k Novy", true, "1")), List.of());
    Named one = person("n3", List.of(form("Lora Sands", "0")), List.of(), "n4");
    Named two = person("n4", List.of(form("Linda T. Sands", "1")), List.of(), "n3");
    Named middle =
        person("n5", List.of(form("Tom Hale", "0"), form("Tom Peter Hale", "1")), List.of());
    Material material = Told.by(List.of(chief, slip, one, two, middle), "x", "y", "z");
    assertThat(new Spellings().notes(material))
        .extracting(Note::text)
        .containsExactly(
            "May be one person under two names, or two: \"Lora Sands\" (0), \"Linda T. Sands\" (1).",
            "A slip in the words for Radek Novy: \"Rad k Novy\" (1).",
            "One name, spelled in different ways: \"Eliot Marsh\" (0 and 1), \"Elliot Marsh\" (2).",
            "Named with a middle name or initial, and without: \"Tom Hale\" (0), \"Tom Peter Hale\" (1).");
  }

  @Test
  void tellsOfOneBodyInDifferentWords() {
    Named club =
        new Named(
            "n1",
            Name.Kind.ORGANISATION,
            "Gull Nightclub",
            List.of(form("Gull Nightclub", "0"), form("Gull Nightlife", "1"), form("Gull", "1")),
            List.of(),
            List.of());
    assertThat(new Spellings().notes(Told.by(List.of(club), "x", "y")))
        .singleElement()
        .satisfies(
            n -> assertThat(n.text()).contains("\"Gull Nightclub\" (0), \"Gull Nightlife\" (1)"));
  }

  @ParameterizedTest
  @CsvSource({
    "Gull Power Co., Gull Power Company",
    "Gull Bar & Grill, Gull Bar and Grill",
    "Gull Club, The Gull Club",
    "Gull, Gull Club"
  })
  void leavesHouseStyleAlone(String one, String other) {
    assertThat(Spellings.otherWords(one, other)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "foreign minister, deputy foreign minister",
    "Deputy Mayor, Mayor",
    "soldier, Army veteran",
    "vice chairman, vice chairwoman"
  })
  void knowsRolesThatDisagree(String one, String other) {
    assertThat(Roles.disagree(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "foreign minister, minister",
    "president, leader",
    "mayor, deputy head of the union",
    "Mayor, mayor",
    "deputy mayor, acting mayor"
  })
  void knowsRolesThatOneMayHaveAtOnce(String one, String other) {
    assertThat(Roles.disagree(one, other)).isFalse();
  }

  @Test
  void tellsOfRolesThatNoReportGivesBoth() {
    Named minister =
        person(
            "n1",
            List.of(form("Anna Dorn", "0", "1")),
            List.of(form("foreign minister", "0"), form("deputy foreign minister", "1")));
    assertThat(new Roles().notes(Told.by(List.of(minister), "x", "y")))
        .extracting(Note::text)
        .containsExactly(
            "Anna Dorn has roles that differ: \"foreign minister\" (0), \"deputy foreign minister\" (1).");
    Named both =
        person(
            "n1",
            List.of(form("Anna Dorn", "0", "1")),
            List.of(form("foreign minister", "0", "1"), form("deputy foreign minister", "1")));
    assertThat(new Roles().notes(Told.by(List.of(both), "x", "y"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tom Hale, 57, and his wife flew in from Omaha, Nebraska. | Tom P. Hale of Council Bluffs, Iowa, was killed. | 1",
        "Tom Hale of Akron, Ohio, was killed. | Tom Hale, 57, of Akron, Ohio, died. | 0",
        "Tom Hale of Akron, Ohio, was killed. | Ann Hale of Dayton, Ohio, was hurt. | 0",
      })
  void tellsOfTownsThatDiffer(String one, String other, int notes) {
    assertThat(Told.notes(new Homes(), one, other)).hasSize(notes);
  }
}
