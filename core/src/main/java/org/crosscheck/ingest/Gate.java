package org.crosscheck.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Article;
import org.jspecify.annotations.Nullable;

/** What holds for every article, whatever its format: possible dates, clean names, real text. */
final class Gate {

  /** No report that anybody feeds in was published before. */
  private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

  /** Clocks and zones of servers are off by so much. */
  private static final Duration AHEAD = Duration.ofDays(2);

  private Gate() {}

  static Intake pass(Intake intake, InstantSource clock) {
    return switch (intake) {
      case Intake.Accepted accepted -> pass(accepted, clock.instant());
      case Intake.Duplicate duplicate -> duplicate;
      case Intake.Rejected rejected -> rejected;
    };
  }

  private static Intake pass(Intake.Accepted accepted, Instant now) {
    Article article = accepted.article();
    if (Decoded.binary(article.text())) {
      return new Intake.Rejected(accepted.source(), "is full of control characters");
    }
    List<String> remarks = new ArrayList<>(accepted.remarks());
    Instant published = article.published();
    if (published != null && (published.isBefore(FIRST) || published.isAfter(now.plus(AHEAD)))) {
      remarks.add("published (" + published + ") cannot be and counts as unknown");
      published = null;
    }
    Article clean =
        new Article(
            article.id(),
            clean(article.headline()),
            clean(article.publisher()),
            published,
            clean(article.url()),
            article.language(),
            article.text(),
            article.boilerplate(),
            clean(article.origin()));
    return new Intake.Accepted(
        clean, accepted.source(), accepted.key(), accepted.digest(), remarks);
  }

  private static @Nullable String clean(@Nullable String name) {
    if (name == null) {
      return null;
    }
    StringBuilder words = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean control = Character.isISOControl(c);
      if (control && !gap && !words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      } else if (!control && !(gap && c == ' ')) {
        words.append(c);
      }
      gap = control || (gap && c == ' ');
    }
    String clean = words.toString().strip();
    return clean.isEmpty() ? null : clean;
  }
}
