package org.crosscheck.ingest;

import java.util.List;
import org.crosscheck.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * What an input is called.
 *
 * @param name what a person calls it: "reports/a.txt", "standard input"
 * @param stem its file name without ending, the id of what it holds where the text gives none
 * @param place what no other input shares, the absolute path of a file or the address of a feed;
 *     empty where it has no place, as standard input
 * @param part the numbers of the line and of the item in it, each after a "#"
 * @param address where this one report was found on the web
 */
record Source(String name, String stem, String place, String part, @Nullable String address) {

  /** Longest id of the input that is used in a key. */
  private static final int LONGEST = 2000;

  static Source of(String name, String stem, String place) {
    return new Source(name, stem, place, "", null);
  }

  Intake rejected(String reason) {
    return new Intake.Rejected(name, reason);
  }

  /**
   * @param id the input's own identifier, where it gives one
   */
  Intake accepted(Article article, @Nullable String id, String... remarks) {
    String digest = Digest.of(article.text());
    return new Intake.Accepted(article, name, key(article, id, digest), digest, List.of(remarks));
  }

  private String key(Article article, @Nullable String id, String digest) {
    String url = CanonicalUrl.of(address).or(() -> CanonicalUrl.of(article.url())).orElse(null);
    if (url != null) {
      return url;
    }
    if (id != null && !id.isBlank() && id.length() <= LONGEST) {
      String publisher = article.publisher();
      return (publisher == null || publisher.isBlank() ? place : publisher) + "#" + id;
    }
    return place.isEmpty() ? "text:" + digest : place + part;
  }

  /** The part of this source at {@code line}, counted from 1. */
  Source line(int line) {
    return numbered(name + ":" + line, line);
  }

  /** The part of this source that is item {@code number} of a list, counted from 1. */
  Source item(int number) {
    return part("item", number);
  }

  /** The part of this source that is {@code kind}, "item" or "record", {@code number}. */
  Source part(String kind, int number) {
    return numbered(name + ", " + kind + " " + number, number);
  }

  private Source numbered(String called, int number) {
    return new Source(called, stem + "-" + number, place, part + "#" + number, null);
  }

  /** This source as the page at {@code url}. */
  Source at(@Nullable String url) {
    return new Source(name, stem, place, part, url);
  }
}
