package org.crosscheck.read;

import org.crosscheck.model.Article;
import org.crosscheck.model.Sentence;

/**
 * Which sentences of an article are read with care. All sentences are split into words either way.
 */
@FunctionalInterface
public interface Attention {

  /** Every sentence is parsed. */
  Attention ALL = (article, sentence) -> true;

  /**
   * Whether a sentence, split into words but unparsed, is worth parsing. Sentences around it that
   * may name a speaker or a person whom it needs are parsed with it.
   */
  boolean wants(Article article, Sentence sentence);
}
