package org.crosscheck.cluster;

/** How rare terms are in the stream so far, with what one expects of English before it began. */
final class Rarities {

  /** The expectation counts as much as so many reports. */
  private static final double PRIOR = 500;

  private final Postings postings;
  private int reports;

  Rarities(Postings postings) {
    this.postings = postings;
  }

  void seen() {
    reports++;
  }

  /** Inverse document frequency of a term. */
  float of(Kind kind, int key) {
    double prior = kind == Kind.WORD ? Words.share(key) : kind.prior();
    return (float) Math.log((reports + PRIOR + 1) / (postings.count(key) + PRIOR * prior + 0.5));
  }
}
