package org.crosscheck.model;

import java.util.List;

/**
 * An article with its figures extracted.
 *
 * @param reading the article and its sentences
 * @param figures its figures, in the order of the text
 * @param utterances what it has people say, in the order of the text
 */
public record Report(Reading reading, List<Figure> figures, List<Utterance> utterances) {

  public Report {
    figures = List.copyOf(figures);
    utterances = List.copyOf(utterances);
  }

  public Article article() {
    return reading.article();
  }

  public String id() {
    return reading.article().id();
  }
}
