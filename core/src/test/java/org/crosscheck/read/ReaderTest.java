package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.model.Article;
import org.crosscheck.model.Name;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ReaderTest {

  private static final Reader READER = Reader.load();

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void readsWordsTreeAndNames() {
    Sentence sentence = parse("Three children were found by the police in Boston.");
    Token three = sentence.token(0);
    Token children = sentence.token(1);
    assertThat(three.upos()).isEqualTo("NUM");
    assertThat(three.xpos()).isEqualTo("CD");
    assertThat(three.deprel()).isEqualTo("nummod");
    assertThat(sentence.token(three.head())).isEqualTo(children);
    assertThat(children.lemma()).isEqualTo("child");
    assertThat(children.deprel()).isEqualTo("nsubj:pass");
    Token found = sentence.token(children.head());
    assertThat(found.lemma()).isEqualTo("find");
    assertThat(found.head()).isEqualTo(-1);
    assertThat(found.deprel()).isEqualTo("root");
    assertThat(sentence.names())
        .singleElement()
        .satisfies(
            name -> {
              assertThat(name.kind()).isEqualTo(Name.Kind.PLACE);
              assertThat(name.text()).isEqualTo("Boston");
            });
  }

  @Test
  void makesOneRootedTreeOfAnyWords() {
    for (String text :
        List.of(
            "!", "No", "a a a a a a a a a", "?? 5 )) the of of", "中文 and 🙂", "x".repeat(500))) {
      Sentence sentence = parse(text);
      assertThat(sentence.tokens().stream().filter(token -> token.head() < 0)).hasSize(1);
      for (Token token : sentence.tokens()) {
        int steps = 0;
        for (Token at = token; at.head() >= 0; at = sentence.token(at.head())) {
          assertThat(++steps).isLessThan(sentence.size());
        }
      }
    }
  }

  @Test
  void readsArticlesTogetherAsOneByOne() {
    List<Article> articles =
        List.of(
            Article.of("a", "Rain fell on the town. Two men died."),
            Article.of("b", ""),
            Article.of("c", "Ann Hall, 40, left.\nNobody saw her go, but for Bo."));
    assertThat(READER.read(articles, Attention.ALL))
        .isEqualTo(articles.stream().map(READER::read).toList());
  }

  @Test
  void readsTheSameInAnyBatch() {
    String text =
        IntStream.range(0, 40)
            .mapToObj(i -> "Some " + i + " men" + " and women".repeat(i % 7) + " went there.")
            .reduce("", (a, b) -> a + " " + b);
    for (Sentence sentence : READER.read(Article.of("a", text), Attention.ALL).sentences()) {
      assertThat(parse(sentence.span().of(text)).tokens())
          .extracting(Token::upos)
          .containsExactlyElementsOf(sentence.tokens().stream().map(Token::upos).toList());
    }
  }

  @Test
  void takesNothingAndTooMuch() {
    assertThat(READER.read(Article.of("a", "")).sentences()).isEmpty();
    assertThat(READER.read(Article.of("a", " \n\n ")).sentences()).isEmpty();
    String rare = "ὀξύς ".repeat(240);
    assertThat(READER.read(Article.of("a", rare), Attention.ALL).sentences().getFirst().parsed())
        .isTrue();
  }

  private static Sentence parse(String text) {
    return READER.read(Article.of("a", text), Attention.ALL).sentences().getFirst();
  }
}
