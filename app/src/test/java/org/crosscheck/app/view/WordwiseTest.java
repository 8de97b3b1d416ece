package org.crosscheck.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordwiseTest {

  @Test
  void whatNotAllHaveIsMarked() {
    assertThat(marked("Everyone has been found.", "Everybody has been found alive"))
        .containsExactly("[Everyone] has been found.", "[Everybody] has been found [alive]");
  }

  @Test
  void marksAndCaseMakeNoDifference() {
    assertThat(marked("“We go,” he said", "we go he said."))
        .containsExactly("“We go,” he said", "we go he said.");
  }

  @Test
  void ofThreeVersionsThatIsCommonWhichAllHave() {
    assertThat(marked("a b c", "a b", "a x c")).containsExactly("a [b c]", "a [b]", "a [x c]");
  }

  @Test
  void otherWordsAltogetherAreNotMarked() {
    assertThat(marked("no progress", "we have not come any closer to progress today"))
        .containsExactly("[no] progress", "we have not come any closer to progress today");
  }

  @Test
  void piecesMakeUpTheText() {
    for (String text : List.of("", " ", "one", "  two  words ", "— —")) {
      assertThat(marked(text, "other").getFirst().replaceAll("[\\[\\]]", "")).isEqualTo(text);
    }
  }

  @Test
  void wordsWithoutEndAreCompared() {
    String text = "word ".repeat(100_000);
    assertThat(marked(text, text + "x").getFirst()).isEqualTo(text);
  }

  private static List<String> marked(String... versions) {
    return Wordwise.of(List.of(versions)).stream()
        .map(
            pieces ->
                pieces.stream()
                    .map(each -> each.differs() ? "[" + each.text() + "]" : each.text())
                    .collect(Collectors.joining()))
        .toList();
  }
}
