package org.crosscheck.cluster;

/** How rare terms are in the stream so far, with what one expects of English before it began. */
final class Rarities {

  /** The expectation counts as much as so many reports. */
  private static final double PRIOR = 1000;

  private final Postings postings;
  private int reports;

  Rarities(Postings postings) {
    this.postings = postings;
  }

  void seen() {
    reports++;
  }

  /**
   * Inverse document frequency of a term, never more than one expects of English: a word that this
   * stream has not met is not rare for that.
   */
  float of(Kind kind, int key) {
    double prior = kind == Kind.WORD ? Words.share(key) : kind.prior();
    double share = (postings.count(key) + PRIOR * prior) / (reports + PRIOR);
    return (float) -Math.log(Math.min(1, Math.max(prior, share)));
  }
}
