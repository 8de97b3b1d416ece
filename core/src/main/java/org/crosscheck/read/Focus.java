package org.crosscheck.read;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.crosscheck.model.Article;
import org.crosscheck.model.Sentence;

/** Which sentences of an article are worth parsing. */
final class Focus {

  /** Words and signs by which a sentence says or quotes. */
  private static final Set<String> SAYING =
      Set.of(
          "“",
          "”",
          "\"",
          "according",
          "added",
          "adds",
          "announced",
          "announces",
          "confirmed",
          "confirms",
          "estimates",
          "estimated",
          "cited",
          "citing",
          "quoted",
          "quoting",
          "reported",
          "reporting",
          "reports",
          "report",
          "said",
          "saying",
          "says",
          "stated",
          "statement",
          "states",
          "tells",
          "told",
          "wrote",
          "writes",
          "tweeted",
          "posted");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  private Focus() {}

  /**
   * The indices of the sentences to parse.
   *
   * <p>For figures: the first two sentences, which tell the event; each sentence that may carry a
   * figure; of the one before it, and the one before that within the same paragraph, those that say
   * or quote, and both where the figure's sentence speaks of someone named before, since its
   * speaker may be named there. Boilerplate is left out.
   */
  static BitSet of(Article article, List<Sentence> sentences, Attention attention) {
    BitSet focus = new BitSet(sentences.size());
    switch (attention) {
      case ALL -> focus.set(0, sentences.size());
      case FIGURES -> {
        focus.set(0, Math.min(2, sentences.size()));
        for (int i = 0; i < sentences.size(); i++) {
          if (mayCarryFigure(sentences.get(i)) && !isBoilerplate(article, sentences.get(i))) {
            focus.set(i);
            for (int before = Math.max(0, i - 2); before < i; before++) {
              if (isContext(sentences, before, i)) {
                focus.set(before);
              }
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

  private static boolean isContext(List<Sentence> sentences, int before, int at) {
    Sentence context = sentences.get(before);
    Sentence sentence = sentences.get(at);
    return (before == at - 1 || context.paragraph() == sentence.paragraph())
        && (has(context, SAYING) || has(sentence, PRONOUNS));
  }

  private static boolean has(Sentence sentence, Set<String> words) {
    return sentence.tokens().stream()
        .anyMatch(token -> words.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isBoilerplate(Article article, Sentence sentence) {
    return article.boilerplate().stream().anyMatch(each -> each.contains(sentence.span()));
  }
}
