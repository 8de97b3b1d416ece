package org.crosscheck.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report as it came in, before anything is read from it.
 *
 * @param id the input's own identifier, else the file's name without its ending
 * @param headline the title that the input gives apart from the text
 * @param publisher who published it, as the input names it
 * @param published when it was published; a bare date stands for its midnight in UTC
 * @param url the input's own address
 * @param language BCP 47 tag, "en" where the input says nothing
 * @param text the text, verbatim
 * @param boilerplate stretches of the text that are page furniture, not news, in order
 * @param origin the outlet or agency that the input names, apart from the text, as where it had the
 *     report
 */
public record Article(
    String id,
    @Nullable String headline,
    @Nullable String publisher,
    @Nullable Instant published,
    @Nullable String url,
    String language,
    String text,
    List<Span> boilerplate,
    @Nullable String origin) {

  public Article {
    if (id.isBlank()) {
      throw new IllegalArgumentException("id () of an article is empty");
    }
    boilerplate = List.copyOf(boilerplate);
  }

  /** An article whose input names no origin. */
  public Article(
      String id,
      @Nullable String headline,
      @Nullable String publisher,
      @Nullable Instant published,
      @Nullable String url,
      String language,
      String text,
      List<Span> boilerplate) {
    this(id, headline, publisher, published, url, language, text, boilerplate, null);
  }

  /** An article of which only the text is known. */
  public static Article of(String id, String text) {
    return new Article(id, null, null, null, null, "en", text, List.of());
  }

  /** The same article under another id. */
  public Article called(String other) {
    return new Article(
        other, headline, publisher, published, url, language, text, boilerplate, origin);
  }
}
