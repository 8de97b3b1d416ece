package org.crosscheck.read;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.model.Article;
import org.crosscheck.model.Sentence;

/** Which sentences of an article are worth parsing. */
final class Focus {

  private Focus() {}

  /**
   * The indices of the sentences to parse.
   *
   * <p>For figures: the first two sentences, which tell the event; each sentence that may carry a
   * figure; the one before it, and the one before that within the same paragraph, where its speaker
   * may be named. Boilerplate is left out.
   */
  static BitSet of(Article article, List<Sentence> sentences, Attention attention) {
    BitSet focus = new BitSet(sentences.size());
    switch (attention) {
      case ALL -> focus.set(0, sentences.size());
      case FIGURES -> {
        focus.set(0, Math.min(2, sentences.size()));
        for (int i = 0; i < sentences.size(); i++) {
          if (mayCarryFigure(sentences.get(i)) && !isBoilerplate(article, sentences.get(i))) {
            focus.set(Math.max(0, i - 1), i + 1);
            if (i > 1 && sentences.get(i - 2).paragraph() == sentences.get(i).paragraph()) {
              focus.set(i - 2);
            }
          }
        }
      }
    }
    return focus;
  }

  private static boolean mayCarryFigure(Sentence sentence) {
    return IntStream.range(0, sentence.size()).anyMatch(i -> FigureCue.marks(sentence.tokens(), i));
  }

  private static boolean isBoilerplate(Article article, Sentence sentence) {
    return article.boilerplate().stream().anyMatch(each -> each.contains(sentence.span()));
  }
}
