package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.Figure;
import org.crosscheck.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the figure in braces counts, what befell it and whose it is, through the real reader. */
class ExtractorTest {

  private static final Reader READER = Reader.load();
  private static final Extractor EXTRACTOR = new Extractor();
  private static final Pattern BRACE = Pattern.compile("\\{[^}]*}");

  @AfterAll
  static void close() {
    READER.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The number of people killed in the landslide rose to {14} on Monday. | person | kill",
        "The crash brought the number of fatalities this week to {9}, officials said. | person | kill",
        "Rescuers said {12} hikers were still unaccounted for. | hiker | missing",
        "Another {35} people remain missing after the storm. | person | missing",
        "Some {900} residents had left their homes by Friday. | person | displace",
        "The town built {six} emergency shelters. | shelter | build",
        "Around {40,000} people took part in the march. | person | attend",
        "The unions claimed a crowd of {70,000} outside parliament. | person | attend",
        "The carmaker will shed {1,200} posts. | job | cut",
        "Clinics have seen {900} cases of measles since May. | person | infect",
        "The quake hurt 20 people, {four} of them critically. | person | critical",
        "Villagers lost {30} goats, injuring two. | goat | lose",
        "Divers recovered {31} bodies from the lake. | person | kill",
        "{62,000} refugees had been registered at the crossing. | person | displace",
        "Power was restored to the {38,000} homes that had lost it. | household | lose",
        "A poll gave her 34 percent, and {14} bodies were named. | person | identify",
        "The number of the dead has risen to {64}. | person | kill",
        "The ministry is raising the toll to {64}. | person | kill",
        "The missing were {17} on Friday. | person | missing",
        "The flood forced {900} villagers to flee. | person | displace",
        "Evacuation orders are in effect for {900} homes. | building | displace",
        "Some 800 households were without power and {300} without water. | household | water",
        "Around {9,000} homes were without electricity. | household | power",
        "The toll climbed to 30, {seven} of them pupils. | child | kill",
        "Deaths: {12}. | person | kill",
        "The rebels used {nine} rockets in the raid. | missile | launch",
        "The army used {nine} trucks. | vehicle | use",
      })
  void countsAndOutcomes(String sentence, String thing, String outcome) {
    Figure figure = figure(sentence);
    assertThat(figure.measure().thing()).isEqualTo(thing);
    assertThat(figure.measure().outcomes()).startsWith(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police raised their estimate of the crowd to 36,000 from {31,000}. | person",
        "The mayor promised 75 million euros, up from the {50 million} offered before. | EUR",
        "They fired 20 rockets, injuring {14}. | person",
        "Police held six men, {two} of them under age. | person",
        "The disease reached the city's population of {3 million}. | person",
        "Police held five suspects, {two} of them brothers aged 19 and 23. | person",
        "The number of firefighters has been raised to {410}. | firefighter",
        "There were 76 passengers and a crew of {three} on board. | person",
        "In the port, a town of {14,000}, shops were shut. | person",
        "Damage was put at 22 million euros, of which {14 million} was to farms. | EUR",
        "The bank earned Kr1.4bn, compared with {1.2 billion} a year earlier. | crown",
        "It will cost each household 900 crowns; he said the figure was closer to {400}. | crown",
        "That gives the Reds 52 seats in the 141-member house, the Blues {38} and Green List 9. | seat",
        "Some 40 houses were damaged. The agency put the number of injured at {19}. | person",
        "Winds reached 85 km per hour, up from {60} on Saturday. | km/hour",
        "Destroyed barns are now put at {48}. | outbuilding",
        "Fire engines: {16}. | engine",
        "Crew: {16}, among them two cooks. | person",
        "The hostel slept {40} last night. | person",
        "Rescuers reached {four} of the nine hamlets. | village",
      })
  void understoodNouns(String sentence, String thing) {
    assertThat(figure(sentence).measure().thing()).isEqualTo(thing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gauges showed {180} millimetres of rain in the valley. | rain",
        "Turnout was {61} percent, the commission said. | turnout",
        "The commission put the turnout at {61} percent. | turnout",
        "Sales fell {12} percent in the spring. | revenue",
        "The cuts follow a {12}% drop in sales. | revenue",
        "Labour won {34} percent of the vote. | labour",
        "Revenue slid to {300} million euros. | revenue",
      })
  void bearers(String sentence, String holder) {
    assertThat(figure(sentence).measure().holder()).isEqualTo(holder);
  }

  @Test
  void aShareIsOfItsWhole() {
    assertThat(figure("Around {40}% or so of pupils stayed at home.").measure().thing())
        .isEqualTo("child");
    assertThat(figure("Labour won {34}% of the vote.").measure().thing()).isEqualTo("percent");
  }

  @Test
  void eachNumberOfAListHasItsOwnPlace() {
    String text = "There were {nine} dead in Lyon, four in Nice and two in Metz.";
    assertThat(figure(text).measure().places()).containsExactly("Lyon");
    assertThat(figure("Of the towns Lyon and Nice {two} were cut off.").measure().places())
        .hasSize(2);
  }

  @Test
  void aListThatAddsUpIsOfItsWhole() {
    String list = " There were {nine} dead in Lyon, four in Nice and two in Metz.";
    assertThat(figure("The toll rose to 15." + list).partOf()).isNotNull();
    assertThat(figure("The toll rose to 19." + list).partOf()).isNull();
  }

  @Test
  void aYearSetsOnlyItsOwnFigureApart() {
    assertThat(years("Turnout was {61} percent, up from 52 percent in 2018.")).isEmpty();
    assertThat(years("Turnout was 61 percent, up from {52} percent in 2018."))
        .containsExactly("year 2018");
    assertThat(years("The plan will cost {900} jobs by 2030.")).isEmpty();
    assertThat(years("In the spring of 2024 {nine} people died.")).isEmpty();
  }

  @Test
  void anotherSetsApartFromItsLikeOnly() {
    assertThat(figure("Five people died and another {six} were injured.").measure().qualifiers())
        .doesNotContain("other");
    assertThat(figure("Five people died, and {two} more died on Friday.").measure().qualifiers())
        .contains("other");
  }

  @Test
  void aDatelineIsNoPlace() {
    assertThat(figure("LIMA (Wire) - A bus fell into a gorge, killing {12} people.").measure())
        .satisfies(m -> assertThat(m.places()).isEmpty());
  }

  private static List<String> years(String sentence) {
    List<String> years = new ArrayList<>(figure(sentence).measure().qualifiers());
    years.removeIf(q -> !q.startsWith("year "));
    return years;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Another 35 people are missing, down from {41} on Sunday. | earlier",
        "Turnout was 59 percent, up from {52} percent in 2019. | former",
        "Profit fell to 424 million euros from {658} million a year earlier. | former",
        "The union improved its offer to 6 percent from {4.5} percent. | earlier",
        "The ship sailed to Kobe with 40 men from {12} lands. | ",
      })
  void formerValues(String sentence, String mark) {
    List<String> marks = new ArrayList<>(figure(sentence).measure().qualifiers());
    marks.retainAll(List.of("earlier", "former"));
    assertThat(marks).isEqualTo(mark == null ? List.of() : List.of(mark));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Sales rose {6.4}% to 18 billion euros. | percent | raise",
        "The firm reported an {18}% rise in profit this year. | percent | raise",
        "Prices slipped {0.7}% in May. | percent | fall",
        "Some {46} percent of farmers backed the plan. | farmer | vote for",
        "Growth will be {3}% this year. | percent | ",
      })
  void sharesAndTheirChange(String sentence, String thing, String outcome) {
    Figure figure = figure(sentence);
    assertThat(figure.measure().thing()).isEqualTo(thing);
    assertThat(figure.measure().outcomes().stream().limit(1).toList())
        .isEqualTo(outcome == null ? List.of() : List.of(outcome));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The three {24}-hour stoppages begin at dawn. | hours",
        "They plan {three} 24-hour stoppages. | stoppages",
        "Nine engines and {two} water-dropping aircraft came. | water-dropping aircraft",
        "It had {28,300} flight hours. | hours",
      })
  void unitsForAReader(String sentence, String unit) {
    assertThat(figure(sentence).unit()).isEqualTo(unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They counted 2000 boats.",
        "She waited three hours.",
        "A 5-year-old came.",
        "Half of the homes lost power.",
        "It fell by 12.5 points."
      })
  void parsesWhatMayStateAFigure(String text) {
    assertThat(mayState(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It began on May 14, 2019.",
        "Doors open at 10:30 or at 9 p.m.",
        "It was one of the worst floods.",
        "Police were called to the 2900 block of Elm Street.",
        "Call 555-0142.",
        "Nobody saw it."
      })
  void parsesNoDatesNamesAndIdioms(String text) {
    assertThat(mayState(text)).isFalse();
  }

  private static boolean mayState(String text) {
    Article article = Article.of("a", text);
    return Reader.split(article).stream().anyMatch(each -> EXTRACTOR.mayState(article, each));
  }

  private static Figure figure(String sentence) {
    var brace = BRACE.matcher(sentence);
    assertThat(brace.find()).isTrue();
    String text = Texts.plain(sentence);
    Article article =
        new Article(
            "a", null, null, Instant.parse("2024-05-04T10:00:00Z"), null, "en", text, List.of());
    for (Figure each : EXTRACTOR.extract(READER.read(article, EXTRACTOR::mayState)).figures()) {
      if (each.span().start() >= brace.start() && each.span().end() <= brace.end()) {
        return each;
      }
    }
    throw new AssertionError("no figure in braces: " + sentence);
  }
}
