package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Speaker;
import org.crosscheck.read.Attention;
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
        "According to the health ministry, 31 patients died. | 31 | health ministry",
        "At least 31 patients died, according to the health ministry. | 31 | health ministry",
        "The agency put the death toll at 212. | 212 | agency",
        "Damage was reported in six villages. | six | -",
        "Nine homes burned down in the north of the city. | Nine | -",
        "Preliminary reports suggest that 24 cars collided. | 24 | -",
        "Two of the dead were children, as reported by officials on Friday. | Two | officials",
        "Local media quoted the minister as saying 17 miners were trapped. | 17 | minister",
        "Police: 3 dead in bridge collapse | 3 | Police",
      })
  void names(String text, String word, String speaker) {
    assertThat(name(at(text, word, 1))).isEqualTo(speaker);
  }

  @Test
  void keepsWhatTheWordsCameThrough() {
    Speaker speaker = at("The navy said on Telegram that 14 boats had sunk.", "14", 1);
    assertThat(name(speaker)).isEqualTo("navy");
    assertThat(speaker).extracting(Speaker::via).isEqualTo(List.of("Telegram"));
  }

  private static String name(@Nullable Speaker speaker) {
    return speaker == null ? "-" : speaker.name();
  }

  /** The speaker of the n-th token that reads {@code word}. */
  private @Nullable Speaker at(String text, String word, int occurrence) {
    Reading reading = reader.read(Article.of("a", text), Attention.FIGURES);
    Speakers speakers = Speakers.of(reading);
    List<Sentence> sentences = reading.sentences();
    int left = occurrence;
    for (Sentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).text().equals(word) && --left == 0) {
          return speakers.at(sentence.index(), i);
        }
      }
    }
    throw new AssertionError("word (" + word + ") is not in the text");
  }
}
