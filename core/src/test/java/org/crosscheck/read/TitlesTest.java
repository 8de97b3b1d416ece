package org.crosscheck.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Span;
import org.crosscheck.model.Token;
import org.junit.jupiter.api.Test;

class TitlesTest {

  @Test
  void aNounBeforeANameDescribesIt() {
    List<Token> tokens = new ArrayList<>(List.of(token("said", "VERB", -1, "root")));
    tokens.add(token("mayor", "NOUN", 0, "nsubj"));
    tokens.add(token("Ann", "PROPN", 0, "nsubj"));
    Titles.attach(tokens);
    assertThat(tokens).extracting(Token::head).containsExactly(-1, 2, 0);
    assertThat(tokens.get(1).deprel()).isEqualTo("nmod:desc");
  }

  @Test
  void otherRelationsStay() {
    List<Token> tokens = new ArrayList<>(List.of(token("gave", "VERB", -1, "root")));
    tokens.add(token("mayor", "NOUN", 0, "nsubj"));
    tokens.add(token("Ann", "PROPN", 0, "iobj"));
    List<Token> before = List.copyOf(tokens);
    Titles.attach(tokens);
    assertThat(tokens).isEqualTo(before);
  }

  private static Token token(String text, String upos, int head, String deprel) {
    return new Token(new Span(0, 1), text, text, upos, "", head, deprel);
  }
}
