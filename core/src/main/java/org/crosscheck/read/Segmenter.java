package org.crosscheck.read;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.crosscheck.model.Token;

/** Splits an article into paragraphs, sentences and words, without parsing them. */
final class Segmenter {

  private Segmenter() {}

  static List<Sentence> sentences(Article article) {
    String text = article.text();
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 0;
    for (Span block : Paragraphs.of(text)) {
      for (Span part : apart(block, article.boilerplate())) {
        for (List<Span> words : Sentences.of(text, Tokenizer.tokens(text, part))) {
          sentences.add(unparsed(text, words, sentences.size(), paragraph));
        }
      }
      paragraph++;
    }
    return sentences;
  }

  /** The stretches of a paragraph that lie inside or outside boilerplate as a whole. */
  private static List<Span> apart(Span block, List<Span> boilerplate) {
    List<Span> parts = new ArrayList<>();
    int from = block.start();
    for (Span each : boilerplate) {
      for (int edge : new int[] {each.start(), each.end()}) {
        if (from < edge && edge < block.end()) {
          parts.add(new Span(from, edge));
          from = edge;
        }
      }
    }
    parts.add(new Span(from, block.end()));
    return parts;
  }

  private static Sentence unparsed(String text, List<Span> words, int index, int paragraph) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (Span word : words) {
      String form = word.of(text);
      tokens.add(new Token(word, form, form, "", "", -1, ""));
    }
    Span span = words.getFirst().cover(words.getLast());
    return new Sentence(index, paragraph, span, tokens, List.of(), false);
  }
}
