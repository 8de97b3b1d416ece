package org.crosscheck.read;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.model.Article;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Token;

/** Which sentences of an article are worth parsing. */
final class Focus {

  /** Words by which a sentence says who told it. */
  private static final Set<String> SAYING =
      Set.of(
          ("according added adds announced announces confirmed confirms estimates estimated cited"
                  + " citing quoted quoting reported reporting reports report said say saying says stated"
                  + " statement states tells told wrote writes tweeted posted")
              .split(" "));

  private static final Set<String> QUOTES = Set.of("“", "”", "\"");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  private Focus() {}

  /**
   * The indices of the sentences to parse.
   *
   * <p>The first two sentences, which tell the event; each sentence that is wanted; and, where its
   * speaker may be named before it, of the one before it, and the one before that within the same
   * paragraph: all if it says who spoke and calls them "he", "she" or "they", else those that say
   * or quote, if it does not say itself who spoke.
   */
  static BitSet of(Article article, List<Sentence> sentences, Attention attention) {
    BitSet focus = new BitSet(sentences.size());
    focus.set(0, Math.min(2, sentences.size()));
    for (int i = 0; i < sentences.size(); i++) {
      if (attention.wants(article, sentences.get(i))) {
        focus.set(i);
        for (int before = Math.max(0, i - 2); before < i; before++) {
          if (!focus.get(before) && isContext(sentences, before, i)) {
            focus.set(before);
          }
        }
      }
    }
    return focus;
  }

  private static boolean isContext(List<Sentence> sentences, int before, int at) {
    Sentence context = sentences.get(before);
    Sentence sentence = sentences.get(at);
    return (before == at - 1 || context.paragraph() == sentence.paragraph())
        && (has(sentence, SAYING)
            ? has(sentence, PRONOUNS)
            : has(context, SAYING) || has(context, QUOTES));
  }

  private static boolean has(Sentence sentence, Set<String> words) {
    for (Token token : sentence.tokens()) {
      if (words.contains(token.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
