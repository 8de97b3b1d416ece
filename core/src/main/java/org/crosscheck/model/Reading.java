package org.crosscheck.model;

import java.util.List;

/**
 * An article with its sentences read.
 *
 * @param article what was read
 * @param sentences its sentences in order
 */
public record Reading(Article article, List<Sentence> sentences) {

  public Reading {
    sentences = List.copyOf(sentences);
  }

  public String text() {
    return article.text();
  }
}
