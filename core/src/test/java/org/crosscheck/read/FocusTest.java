package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which sentences are parsed, by their numbers, where those with a digit are wanted. */
class FocusTest {

  private static final String HEAD = "Rain fell. It rained. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "All went home. | 0,1",
        "All went home. The 9 rose. | 0,1,3",
        "Wind blew. Ann Hall said so. The wind blew. The 9 rose. | 0,1,3,5",
        "Ann Hall said so. Wind blew on. Wind blew. The 9 rose. | 0,1,5",
        "Ann Hall spoke. She said she saw 9 of them. | 0,1,2,3",
        "Ann Hall spoke. She saw 9 of them. | 0,1,3",
        "Ann Hall said so. Bo Lee said the 9 rose. | 0,1,3",
        "“Ann Hall rose.” The 9 rose. | 0,1,2,3",
        "The 9 rose. Ann Hall said so. | 0,1,2",
      })
  void takesWhatIsWantedAndWhoMayHaveSaidIt(String text, String parsed) {
    assertThat(focus(HEAD + text)).isEqualTo(parsed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Ann Hall said so.;Wind blew.;The 9 rose. | 0,1,4"})
  void looksForASpeakerBeyondOneSentenceInTheSameParagraphOnly(String text, String parsed) {
    assertThat(focus(HEAD + text.replace(';', '\n'))).isEqualTo(parsed);
  }

  private static String focus(String text) {
    Article article = Article.of("a", text);
    List<Sentence> sentences = Reader.split(article);
    return Focus.of(article, sentences, (of, each) -> each.span().of(of.text()).matches(".*\\d.*"))
        .toString()
        .replaceAll("[{} ]", "");
  }
}
