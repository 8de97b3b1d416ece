package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** A bar stands where one sentence ends and the next begins. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained. |Nobody came.",
        "Gen. Hall told Mr. and Mrs. J. K. Lee of the U.S. Army in St. Paul on Jan. 6. |They left.",
        "She flew to the U.S. |The flight was long.",
        "It began at 8 a.m. Friday and ended at 9 p.m. Jan. 2 or at 3 p.m. |Police came.",
        "Acme Inc. said it paid $1.5 million. |Shares of Acme Corp. fell.",
        "“It was bad.” |She left.",
        "“It was bad!” she said. |He left (he ran.) |So did I.",
        "“No. |We will not.” |\"Why?\" |\"Because.\"",
        "Is it No. 2? |No. |It is one. |Wait ... what?",
        "He said so.The end came. |It did.",
        "The bridge (built in 1901) fell. |12 people died.",
        "LONDON (AP) — |A storm hit. |It rained.",
        "PARIS, May 4: |In one of the worst storms, two died.",
        "NEW YORK — |“It rains,” she said.",
        "Lyon, France (Reuters) - |Two died.",
        "NATO — the alliance — met. |WHO said so.",
        "U.S. - led talks failed.",
        "Kim et al. found it. |The firm of A. Hall won.",
      })
  void endsWhereAReaderWould(String marked) {
    String text = marked.replace("|", "");
    String expected = marked.replace(".The", ".|The").replace(" |", "|");
    assertThat(String.join("|", texts(text))).isEqualTo(expected);
  }

  @Test
  void startsAnewAtHeadingsAndListsButNotInWrappedLines() {
    assertThat(texts("Storm hits coast\n\nThree died.\nRead also:\n- One thing\n- Another thing"))
        .containsExactly(
            "Storm hits coast", "Three died.", "Read also:", "- One thing", "- Another thing");
    String wrapped =
        "The storm that hit the coast on Monday has now moved on to the\n"
            + "north, where people of the towns along the river were told to\n"
            + "leave. Mayor Ann Hall said that no one had been hurt there yet.\n"
            + "Rain is still falling.";
    assertThat(texts(wrapped)).hasSize(3);
    assertThat(Reader.split(Article.of("a", wrapped))).allMatch(s -> s.paragraph() == 0);
  }

  @Test
  void keepsBoilerplateApart() {
    String text = "Share this The storm hit.";
    Article article =
        new Article("a", null, null, null, null, "en", text, List.of(new Span(0, 10)));
    assertThat(Reader.split(article))
        .extracting(s -> s.span().of(text))
        .containsExactly("Share this", "The storm hit.");
  }

  @Test
  void cutsEndlessSentences() {
    assertThat(Reader.split(Article.of("a", "word ".repeat(100_000))))
        .allMatch(s -> s.size() <= Sentences.LONGEST);
  }

  private static List<String> texts(String text) {
    return Reader.split(Article.of("a", text)).stream()
        .map(Sentence::span)
        .map(span -> span.of(text))
        .toList();
  }
}
