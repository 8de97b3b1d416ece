package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crosscheck.cases.GoldCase;
import org.crosscheck.model.Article;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Report;
import org.crosscheck.model.Span;
import org.crosscheck.model.Utterance;
import org.crosscheck.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UtterancesTest {

  private Reader reader;

  @BeforeAll
  void load() {
    reader = Reader.load();
  }

  @AfterAll
  void close() {
    reader.close();
  }

  /** A text, who says something in it and the words; the words in <> are quoted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“No one came,” said harbour master Ana Ruiz. | Ana Ruiz | <No one came>",
        "“No one came,” Ruiz told reporters on Monday. | Ruiz | <No one came>",
        "\"No one came,\" Ana Ruiz, 45, a fisher, said. | Ana Ruiz | <No one came>",
        "“No one came,” the woman said. “Not one of them.” | woman | <No one came>; <Not one of them.>",
        "Asked about it, Ana Ruiz said, “No one came.” | Ana Ruiz | <No one came.>",
        "Ana Ruiz, who had this to say of the night: “No one came. It was dark.”"
            + " | Ana Ruiz | <No one came. It was dark.>",
        "“No one came,” aides said Ms. Ruiz told a meeting. | Ruiz | <No one came>",
      })
  void quotations(String text, String speaker, String words) {
    inBothWays(text, speaker, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "The mayor said that the port would close on Monday. | mayor | the port would close on Monday",
        "The port will close, police said on Friday. | police | The port will close",
        "According to the ministry, the port will close. | ministry | the port will close",
        "Mayor Ana Ruiz told The Lake Herald the port will be closed."
            + " | Ana Ruiz | the port will be closed",
        "Local media quoted Interior Minister Ana Ruiz as saying the port had closed."
            + " | Ana Ruiz | the port had closed",
        "Ana Ruiz vowed to keep the port open. | Ana Ruiz | to keep the port open",
        "Ana Ruiz wept and said the port would close. | Ana Ruiz | the port would close",
        "A man who was inside told police that he saw smoke. | man | he saw smoke",
      })
  void reportedSpeech(String text, String speaker, String words) {
    inBothWays(text, speaker, words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Ana Ruiz said the town was “in shock” after the flood."
            + " | Ana Ruiz | the town was “in shock” after the flood",
        "Ana Ruiz called it “a dark day for us all”. | Ana Ruiz | <a dark day for us all>",
        "Ana Ruiz described the flood as the worst in years. | Ana Ruiz | the flood as the worst in years",
        "Ana Ruiz called on the council to help the fishers. | Ana Ruiz | the council to help the fishers",
        "Ana Ruiz said the port was safe, and added that ships may dock."
            + " | Ana Ruiz | the port was safe; ships may dock",
      })
  void judgementsAndPartialQuotations(String text, String speaker, String words) {
    inBothWays(text, speaker, words);
  }

  /** Texts in which nobody says anything. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The boat, known as “the Tank”, sank in the old harbour.",
        "He played “Call of Duty” with friends all night.",
        "The report was long, and the claim was settled.",
        "Ana Ruiz called a meeting for Monday.",
        "Neighbours called the police at once.",
        "The mayor did not say when the port would open.",
        "It is said that the port will close.",
        "Officials believe the port will close.",
        "The firm added 20 boats to its fleet.",
      })
  void noStatements(String text) {
    assertThat(told(parsed(text))).isEmpty();
    assertThat(told(split(text))).isEmpty();
  }

  private static final String REPORT =
      """
      LAKESIDE (Wire) - Fire swept through the old port on Friday.

      “We lost everything,” said harbour master Ana Ruiz. “The fire was too fast. We will need

      “new boats before winter comes.”

      “And we need them now.”

      Mr. Paul Weber, a fisher, wept. “I was out at sea,” he said in Lakeside on Friday.

      Ruiz added that help was on its way. She urged the town to wait for it.

      No ship can land, the harbour master wrote on Facebook.

      We will rebuild the port. (1/2) — Lake County (@lakecounty) March 3, 2017
      """;

  @Test
  void carriesSpeakersOverSentencesAndParagraphs() {
    assertThat(told(split(REPORT)))
        .containsExactly(
            "Ana Ruiz: <We lost everything>",
            "Ana Ruiz: <The fire was too fast. We will need>",
            "Ana Ruiz: <new boats before winter comes.>",
            "Ana Ruiz: <And we need them now.>",
            "Paul Weber: <I was out at sea>",
            "Ana Ruiz: help was on its way",
            "Ana Ruiz: the town to wait for it",
            "Ana Ruiz: No ship can land",
            "Lake County: <We will rebuild the port.>");
  }

  @Test
  void keepsWhereWhenAndThroughWhat() {
    List<Utterance> all = Utterances.of(Speakers.of(split(REPORT)));
    Utterance atSea = all.get(4);
    assertThat(atSea.place()).isEqualTo("Lakeside");
    assertThat(atSea.time()).isEqualTo("on Friday");
    assertThat(all.get(7).speaker().via()).containsExactly("Facebook");
    assertThat(all.get(0).place()).isNull();
  }

  @Test
  void leavesFurnitureOut() {
    String text = "“Buy now,” said Ana Ruiz.";
    Article article =
        new Article("a", null, null, null, null, "en", text, List.of(new Span(0, text.length())));
    Reading reading = new Reading(article, Reader.split(article));
    assertThat(Utterances.of(Speakers.of(reading))).isEmpty();
  }

  /** Marks without partners, in any order, break nothing. */
  @Test
  void spansReproduceTheirWordsInAnyText() {
    String[] bits = {
      "“",
      "”",
      "\"",
      "said",
      "Ana Ruiz",
      ",",
      ".",
      " he",
      "told",
      "that",
      "\n\n",
      ":",
      "(",
      "’s",
      "police",
      "according to",
      "added",
      "the",
      "—",
      "@"
    };
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder("Start ");
      for (int k = 0; k < 40; k++) {
        text.append(bits[random.nextInt(bits.length)]).append(random.nextBoolean() ? " " : "");
      }
      check(split(text.toString()));
    }
  }

  @Test
  void spansReproduceTheirWordsInTheCases() {
    List<GoldCase> cases = GoldCase.all();
    assumeFalse(cases.isEmpty(), "no shared cases");
    int found = 0;
    for (GoldCase each : cases) {
      for (Report report : each.reports()) {
        found += check(reader.read(report.article()));
      }
    }
    assertThat(found).isGreaterThan(200);
  }

  private static int check(Reading reading) {
    List<Utterance> all = Utterances.of(Speakers.of(reading));
    for (Utterance each : all) {
      assertThat(each.text()).isEqualTo(each.span().of(reading.text())).isNotBlank();
      assertThat(each.sentence().contains(each.span())).isTrue();
    }
    return all.size();
  }

  private void inBothWays(String text, String speaker, String words) {
    List<String> expected = new ArrayList<>();
    for (String each : words.split("; ")) {
      expected.add(speaker + ": " + each);
    }
    assertThat(told(split(text))).as("by the look of the words").isEqualTo(expected);
    assertThat(told(parsed(text))).as("parsed").isEqualTo(expected);
  }

  private static List<String> told(Reading reading) {
    return Utterances.of(Speakers.of(reading)).stream()
        .map(u -> u.speaker().name() + ": " + (u.quoted() ? "<" + u.text() + ">" : u.text()))
        .toList();
  }

  private Reading parsed(String text) {
    return reader.read(Article.of("a", text));
  }

  private static Reading split(String text) {
    Article article = Article.of("a", text);
    return new Reading(article, Reader.split(article));
  }
}
