package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Speaker;
import org.crosscheck.read.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpeakersTest {

  private Reader reader;

  @BeforeAll
  void load() {
    reader = Reader.load();
  }

  @AfterAll
  void close() {
    reader.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The council's own estimate was 4,000, but more came. | 4,000 | council",
        "The police figure of 4,000 was low. | 4,000 | police",
        "By the union's count, 4,000 people walked out. | 4,000 | union",
        "The marchers numbered 4,000, by the government's reckoning. | 4,000 | government",
        "The rebels spoke of 26 rockets. | 26 | rebels",
        "Police still have the crowd at 4,000. | 4,000 | Police",
        "Forecasters give a 30 percent chance of rain. | 30 | Forecasters",
        "The toll rose to 26 per the morning report from the Health Ministry. | 26 | Health Ministry",
        "Below the 4,000 claimed by organisers, 310 were on the pitch. | 4,000 | organisers",
        "The war — 900 have died, the agency says — has left 40 towns empty. | 900 | agency",
        "The war — 900 have died, the agency says — has left 40 towns empty. | 40 | -",
        "The man's weight was 90 kilos. | 90 | -",
        "She spoke of her 40 goats. | 40 | -",
        "The river has a bridge at 40 metres. | 40 | -",
      })
  void figuresGivenToASource(String text, String word, String speaker) {
    assertThat(name(at(text, word))).isEqualTo(speaker);
  }

  /** A text, a word of it, and who says that word; "-" for the report itself. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police said that 12 people had been arrested. | 12 | Police",
        "The fire chief said nine homes burned and that 40 people fled. | 40 | fire chief",
        "Nine homes burned down in the fire, police said. | Nine | police",
        "Nine homes burned down, said Maria Lopez, a fire officer. | Nine | Maria Lopez",
        "Nine homes, the mayor said on Monday, had burned down. | Nine | mayor",
        "Gas ran short and nine homes burned, reported The Lakeside Herald. | nine | Lakeside Herald",
        "The agency put the death toll at 212. | 212 | agency",
        "Some 300 marched, twice the police figure of 140. | 140 | police",
        "It fell short of the 900 claimed by organisers, police said. | 900 | organisers",
        "The agency said 88,700 had been registered by Wednesday night. | 88,700 | agency",
        "All 134 are safe, spokesman Ali Khan said: 120 swam and 14 were picked up. | 134 | Ali Khan",
        "All 134 are safe, spokesman Ali Khan said: 120 swam and 14 were picked up. | 120 | Ali Khan",
        "Police raised their estimate of the crowd to 36,000. | 36,000 | Police",
        "The ministry raised the death toll to 212. | 212 | ministry",
        "Police identified the dead man as Paul Weber, 41. | 41 | Police",
        "The coast guard reported damage to 14 boats. | 14 | coast guard",
        "EU officials fear 5,000 more could come. | 5,000 | EU officials",
        "The operator, Northern Rail, said it runs 120 trains a day. | 120 | Northern Rail",
        "The pilot, who said he saw 3 flashes, landed safely. | 3 | pilot",
        "Nine hamlets cut off by landslides got 40 tents. | 40 | -",
        "Closures: the bridge shut for 310 cars, which leaves 40 stuck, says the mayor's office. | 40 | mayor's office",
        "A court released 11 of the men on Monday. | 11 | -",
        "The court released figures showing 11 cases. | 11 | court",
        "The police counted 4,000 marchers. | 4,000 | police",
        "The scoreboard showed 48 votes for the bill. | 48 | scoreboard",
      })
  void reportingVerbs(String text, String word, String speaker) {
    assertThat(name(at(text, word))).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "According to the health ministry, 31 patients died. | 31 | health ministry",
        "At least 31 patients died, according to the health ministry. | 31 | health ministry",
        "Two of the dead were children, as reported by officials on Friday. | Two | officials",
        "Measured at 6.4 by the observatory, it struck at dawn. | 6.4 | observatory",
        "Local media quoted the minister as saying 17 miners were trapped. | 17 | minister",
        "Police: 3 dead in bridge collapse | 3 | Police",
        "A report by Amnesty International says 340 civilians have died. | 340 | Amnesty International",
        "Data from the health ministry show 212 deaths. | 212 | health ministry",
        "The hunt goes on because of a belief by police that three men fired. | three | police",
      })
  void phrases(String text, String word, String speaker) {
    assertThat(name(at(text, word))).isEqualTo(speaker);
  }

  /** Two sources in one sentence. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Organisers said 2,000 people came but police said the figure was closer to 800."
            + " | 2,000 | Organisers",
        "Organisers said 2,000 people came but police said the figure was closer to 800."
            + " | 800 | police",
        "Police put the crowd at 800, while organisers claimed 2,000. | 800 | Police",
        "Police put the crowd at 800, while organisers claimed 2,000. | 2,000 | organisers",
        "The charity said survivors had told it that 180 people were aboard. | 180 | survivors",
        "The state broadcaster reported 132 dead, citing the airline. | 132 | airline",
        "Four trains are missing, says the railway; and a ship with 100 aboard sank. | 100 | -",
        "The firm, which employs 5,000 people, said profit fell 12 percent. | 5,000 | -",
        "The firm, which employs 5,000 people, said profit fell 12 percent. | 12 | firm",
      })
  void innermostSourceWins(String text, String word, String speaker) {
    assertThat(name(at(text, word))).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nine homes burned down in the north of the city. | Nine",
        "Damage was reported in six villages. | six",
        "It is believed that 5 people were inside. | 5",
        "Preliminary reports suggest that 24 cars collided. | 24",
        "Paul Weber, 41, told the court that he was innocent. | 41",
        "Officials did not say how many of the 23 victims were children. | 23",
        "As the flood rose, the city added 50 beds. | 50",
        "The blast claimed 3 lives. | 3",
        "The board will report within 60 days. | 60",
        "The ministry said 45 had died – up from 38 a day earlier. | 38",
        "Police say there is no film of the shooting that killed 4 people. | 4",
        "“We need 500 francs [560 dollars] a day,” the mayor said. | 560",
      })
  void reportItself(String text, String word) {
    assertThat(name(at(text, word))).isEqualTo("-");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The navy said on Telegram that 14 boats had sunk. | 14 | navy | Telegram",
        "In a statement on its website, the airline said 132 were aboard. | 132 | airline"
            + " | statement,website",
        "Hospital director Ana Ruiz told Reuters that 14 patients were ill. | 14 | Ana Ruiz | Reuters",
        "Reuters said 14 had died, citing the ministry. | 14 | ministry | Reuters",
        "At least 14 have died, according to the army, reports BBC. | 14 | army | BBC",
      })
  void keepsWhatTheWordsCameThrough(String text, String word, String speaker, String via) {
    Speaker found = at(text, word);
    assertThat(name(found)).isEqualTo(speaker);
    assertThat(found).extracting(Speaker::via).isEqualTo(List.of(via.split(",")));
  }

  private static final String REPORT =
      """
      LAKESIDE (Wire) - Fire swept through the old port on Friday, and 3 crews fought it all night.

      "We lost 11 boats," said harbour master Ana Ruiz. "Another 21 can be saved. We will need

      "31 new moorings before winter comes."

      The fire brigade reported damage in 41 warehouses. In the oldest of them, 51 cars burned out.

      The harbour master said 61 people work in the port. She added that 71 would lose their jobs.

      Ruiz, 81, took office last year. The port handles 91 ships a week.

      The brigade also said that 101 firefighters had been called in.

      There have been 111 fires this year, according to the county archive.

      In the port alone, there have been 121.
      """;

  @ParameterizedTest
  @CsvSource({
    "3, -", // the report itself
    "11, Ana Ruiz",
    "21, Ana Ruiz", // the quotation goes on in its paragraph
    "31, Ana Ruiz", // and in the next, as it was left open
    "41, fire brigade",
    "51, fire brigade", // findings run on within their paragraph
    "61, Ana Ruiz", // by her role
    "71, Ana Ruiz", // by a pronoun
    "81, -",
    "91, -", // but not into the next paragraph
    "101, fire brigade", // by a shorter name
    "111, county archive",
    "121, county archive", // what narrows a finding down belongs to it
  })
  void carriesSourcesOverSentences(String word, String speaker) {
    assertThat(name(at(REPORT, word))).isEqualTo(speaker);
  }

  @Test
  void answersBelongToTheOneWhoIsAsked() {
    String interview =
        """
        Maria Lopez, a geologist at the survey, answers our questions on the 1 eruption.

        Is it over?

        No. There are 2 vents, and they are 3 metres wide.

        NOON UPDATE

        Some 4 villages were cleared.
        """;
    assertThat(name(at(interview, "2"))).isEqualTo("Maria Lopez");
    assertThat(name(at(interview, "3"))).isEqualTo("Maria Lopez");
    assertThat(name(at(interview, "4"))).isEqualTo("-");
  }

  @Test
  void pointsToTheWordsThatNameTheSource() {
    String text = "At least 12 people died, Mayor Ana Ruiz said. Ruiz added that 3 were children.";
    Speaker speaker = at(text, "3");
    assertThat(name(speaker)).isEqualTo("Ana Ruiz");
    assertThat(speaker)
        .extracting(s -> s.span() == null ? "" : s.span().of(text))
        .isEqualTo("Ruiz");
  }

  private static String name(@Nullable Speaker speaker) {
    return speaker == null ? "-" : speaker.name();
  }

  /** The speaker of the first token that reads {@code word}. */
  private @Nullable Speaker at(String text, String word) {
    Reading reading = reader.read(Article.of("a", text));
    Speakers speakers = Speakers.of(reading);
    for (Sentence sentence : reading.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).text().equals(word)) {
          return speakers.at(sentence.index(), i);
        }
      }
    }
    throw new AssertionError("word (" + word + ") is not in the text");
  }
}
