package org.crosscheck.ingest;

/** Bounds what a parser is given: a tree of tags takes a hundred times the memory of its markup. */
final class Markup {

  /** Most tags of a page or of an item of a feed; long pages have thousands. */
  static final int MOST = 300_000;

  static final String TOO_MANY = "has over 300,000 tags";

  private Markup() {}

  /** How many tags {@code markup} has at most. */
  static int tags(String markup) {
    int tags = 0;
    for (int i = markup.indexOf('<'); i >= 0; i = markup.indexOf('<', i + 1)) {
      tags++;
    }
    return tags;
  }
}
