package org.crosscheck.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Named;
import org.crosscheck.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamerTest {

  /** Persons, each in a report of its own. */
  @ParameterizedTest
  @CsvSource({
    "Andrii Holub,Andriy Golub",
    "Volodymyr Stets,Vladimir Stets",
    "Vladmir Orlov,Vladimir Orlov",
    "Esteban Ruiz,Esteben Ruiz",
    "Eliot Marsh,Elliott Marsh",
    "Ines Sánchez,Ines Sanchez",
    "Terry Vance,Terry Michael Vance",
    "Olga Brandt,Olga M. Brandt",
    "Jim Calloway,James E. Calloway",
    "J. Calloway,James Calloway",
    "Ursula von der Heide,Ursula Von der Heide",
    "Robert Johnson,Robert Johnston",
    "Ana Ruiz,Ana Ruiz Soler",
    "Dana Whitlock Jr.,Dana Whitlock",
    "Ricard Simms,Ricardo Simms",
  })
  void onePerson(String a, String b) {
    assertThat(person(a, b)).as("%s and %s", a, b).isTrue();
    assertThat(person(b, a)).as("%s and %s", b, a).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Loretta Nunez,Linda T. Núñez",
    "Ralph Brandt,Olga Brandt",
    "Martin Vance,Marvin Vance",
    "Daniel Vance,Daniela Vance",
    "Frances Holt,Francis Holt",
    "George H. Marsh,George W. Marsh",
    "Dana Whitlock Jr.,Dana Whitlock Sr.",
    "Ian Hill,Ian Hall",
    "Mario Rossi,Maria Rossi",
  })
  void twoPersons(String a, String b) {
    assertThat(person(a, b)).as("%s and %s", a, b).isFalse();
    assertThat(person(b, a)).as("%s and %s", b, a).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Kyiv,Kiev",
    "the United States,the U.S.",
    "Britain,the United Kingdom",
    "Fort Ellis,Ft. Ellis",
    "North Ellis Street,N. Ellis Street",
    "Ellis Avenue,Ellis Ave",
    "Ember Nightclub,Ember Night Club",
    "Ember Nightclub,Ember Nightlife",
    "the Federal Bureau of Investigation,the FBI",
    "the Orkney Tide Survey Center,the Orkney Tide Survey Centre",
    "Redvale Power Company,Redvale Power Co.",
    "Redvale Police,Redvale Police Department",
    "the Ministry of Trade,the Trade Ministry",
    "Mercy Lowell Hospital,Lowell Hospital",
  })
  void oneBodyOrPlace(String a, String b) {
    assertThat(place(a, b)).as("%s and %s", a, b).isTrue();
    assertThat(place(b, a)).as("%s and %s", b, a).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Iran,Iraq",
    "Austria,Australia",
    "Niger,Nigeria",
    "North Korea,South Korea",
    "Lowell Hospital,Anders Hospital",
    "Redvale Police,Redvale Hospital",
    "York Hospital,New York Hospital",
    "Redvale County,Redvale River",
    "Redvale County,Redvale Hospital",
    "the Bank of Redvale,the University of Redvale",
    "the Ukrainian Air Force,the Russian Air Force",
    "Redvale University,West Redvale University",
  })
  void twoBodiesOrPlaces(String a, String b) {
    assertThat(place(a, b)).as("%s and %s", a, b).isFalse();
    assertThat(place(b, a)).as("%s and %s", b, a).isFalse();
  }

  @Test
  void aSurnameAloneIsWhoeverHasItInItsReport() {
    Written written =
        Written.of(
            "Senator Ada Holt spoke. Critics say Holt was late.",
            "Senator Ada Holt spoke again. Later Senator Holt left.",
            "Critics met Holt on Monday.");
    assertThat(written.named("Holt").name()).isEqualTo("Ada Holt");
    assertThat(written.named("Holt").reports()).containsExactly("a", "b", "c");
  }

  @Test
  void aSurnameThatTwoMayHaveIsNobodys() {
    Written written =
        Written.of(
            "Resident Ada Holt left with resident Ben Holt. Neighbours saw Holt again.",
            "Resident Cora Pym left.");
    assertThat(Written.groups(written.naming())).contains("[Ada Holt]", "[Ben Holt]");
  }

  @Test
  void twoFullNamesInOneSentenceAreTwoPersons() {
    Written written = Written.of("Resident Esteban Ruiz and resident Esteben Ruiz were hurt.");
    assertThat(Written.groups(written.naming())).contains("[Esteban Ruiz]", "[Esteben Ruiz]");
  }

  @Test
  void twoWhoCouldBeTakenForOneAnotherAreSaidToBeAlike() {
    Written written = Written.of("Senator Loretta Nunez won.", "Senator Linda T. Núñez won.");
    Named one = written.named("Loretta Nunez");
    assertThat(one.alike()).containsExactly(written.named("Linda T. Núñez").id());
  }

  @Test
  void aLostLetterThatLeftAGapIsGarbled() {
    Written written = Written.of("Poland's foreign minister, Rados aw Nowak, was there.");
    Named named = written.named("Rados aw Nowak");
    assertThat(named.spellings().getFirst().garbled()).isTrue();
    assertThat(named.roles()).extracting(Named.Form::text).containsExactly("foreign minister");
  }

  @Test
  void aShortWordBetweenTwoNamesIsNoLostLetter() {
    Written written = Written.of("Later President Ada Holt met Ben Pym and hit Cora Dale.");
    assertThat(written.naming().names())
        .allSatisfy(each -> assertThat(each.spellings()).noneMatch(Named.Form::garbled));
  }

  @Test
  void aNameOfRepeatedFragmentsIsTheOneThatOtherReportsSpell() {
    Written written =
        Written.of(
            "The railway company, Nord Nord Nord Norddeutschdeichbahn, said trains were late.",
            "The railway operator Norddeichbahn said trains were late.",
            "Trains of the railway operator Norddeichbahn were late.");
    Named named = written.named("Norddeichbahn");
    assertThat(named.spellings())
        .filteredOn(Named.Form::garbled)
        .extracting(Named.Form::text)
        .containsExactly("Nord Nord Nord Norddeutschdeichbahn");
  }

  @Test
  void aTitleMisspeltIsGarbled() {
    Written written =
        Written.of("According to City Manger Ada Holt it rained.", "City Manager Ada Holt left.");
    assertThat(written.named("Ada Holt").roles())
        .filteredOn(Named.Form::garbled)
        .extracting(Named.Form::text)
        .containsExactly("city manger");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Later Ukrainian Deputy Foreign Minister Ada Holt spoke. | deputy foreign minister",
        "Later Sgt. Ada Holt spoke. | sergeant",
        "Later Redvale Police Capt. Ada Holt spoke. | police captain",
        "Ada Holt, the sheriff of Polk County, spoke. Later Sheriff Holt left. | sheriff",
        "Later Mayor Ada Holt, an Army veteran, spoke. | army veteran",
        "According to Ada Holt, the club's owner, it rained. Later Mayor Ada Holt left. | owner",
        "Later President-elect Ada Holt spoke. | president-elect",
        "Later Secretary of State Ada Holt spoke. | secretary of state",
      })
  void whatTheyAreCalled(String text, String role) {
    assertThat(Written.of(text).named("Ada Holt").roles())
        .extracting(Named.Form::text)
        .contains(role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Later the minister met Mayor Ada Holt. | minister",
        "Later Mayor Ada Holt, the day after, spoke. | day",
        "According to the suspect, Holt said no. Mayor Ada Holt left. | suspect",
      })
  void whatTheyAreNotCalled(String text, String role) {
    assertThat(Written.of(text).named("Ada Holt").roles())
        .extracting(Named.Form::text)
        .doesNotContain(role);
  }

  @Test
  void everySpellingStandsWhereItSaysItDoes() {
    Written written =
        Written.of("Later Mayor Ada Holt met Senator Ben Pym in Kyiv.", "KIEV: Mayor Holt left.");
    for (Named each : written.naming().names()) {
      each.spellings()
          .forEach(
              form ->
                  form.where()
                      .forEach(
                          at -> assertThat(written.words(at)).isEqualToIgnoringCase(form.text())));
    }
  }

  @Test
  void theOrderOfReportsDoesNotMatter() {
    List<Report> reports =
        Written.of(
                "Later Mayor Ada Holt met Senator Ben J. Pym in Kyiv.",
                "In Kiev Senator Benjamin Pym met Mayor Holt.",
                "Senators Bea Pym and Ada M. Holt met in Redvale Hospital.",
                "The FBI and the Federal Bureau of Investigation left Redvale City Hospital.")
            .reports();
    List<Report> reversed = new ArrayList<>(reports.reversed());
    assertThat(Written.groups(Namer.of(reversed))).isEqualTo(Written.groups(Namer.of(reports)));
  }

  @Test
  void sayingItAllTwiceNamesNobodyNew() {
    String[] texts = {
      "Later Mayor Ada Holt met Senator Ben J. Pym in Kyiv.", "In Kiev Senator Benjamin Pym left."
    };
    Written once = Written.of(texts);
    Written twice = Written.of(texts[0], texts[1], texts[0], texts[1]);
    assertThat(Written.groups(twice.naming())).isEqualTo(Written.groups(once.naming()));
  }

  @Test
  void aNicknameInQuotesBreaksNothing() {
    String text = "Detectives hold Wilfred \"Lil\" Marsh, 17; Brendrick \"C4\" Bailey, 20.";
    assertThat(Written.of(text, "They let Ian Bailey and \" Bailey go.").naming().names())
        .isNotEmpty();
  }

  private static boolean person(String a, String b) {
    return together("Later resident " + a + " spoke.", "Later resident " + b + " left.", a, b);
  }

  private static boolean place(String a, String b) {
    return together("It came from " + a + " on Monday.", "It went to " + b + " again.", a, b);
  }

  private static boolean together(String first, String second, String a, String b) {
    Written written = Written.of(first, second);
    String left = a.replaceFirst("^the ", "");
    String right = b.replaceFirst("^the ", "");
    return written.named(left).equals(written.named(right));
  }
}
