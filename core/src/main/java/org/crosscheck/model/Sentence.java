package org.crosscheck.model;

import java.util.List;

/**
 * One sentence with its words and, where it was parsed, their dependency tree and names.
 *
 * @param index its number in the reading, from 0
 * @param paragraph number of its paragraph in the reading, from 0
 * @param span where it stands in the article's text
 * @param tokens its words in order
 * @param names names in it, in order, none overlapping
 * @param parsed whether part of speech, tree and names were read; if not, each token's head is -1
 */
public record Sentence(
    int index, int paragraph, Span span, List<Token> tokens, List<Name> names, boolean parsed) {

  public Sentence {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  public int size() {
    return tokens.size();
  }
}
