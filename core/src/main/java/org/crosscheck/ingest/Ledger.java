package org.crosscheck.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosscheck.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * What was accepted so far: tells a report that came before, and keeps ids unique.
 *
 * <p>Two reports are the same where their texts are, spacing apart, unless both name a publisher
 * and not the same one: that is a reprint, and who is one voice is not ingest's to say.
 */
final class Ledger {

  private record Entry(String id, @Nullable String publisher) {}

  private final Map<String, List<Entry>> byText = new HashMap<>();
  private final Map<String, Integer> ids = new HashMap<>();

  Intake enter(Intake intake) {
    return switch (intake) {
      case Intake.Accepted accepted -> enter(accepted);
      case Intake.Duplicate duplicate -> duplicate;
      case Intake.Rejected rejected -> rejected;
    };
  }

  private Intake enter(Intake.Accepted accepted) {
    Article article = accepted.article();
    List<Entry> same = byText.computeIfAbsent(accepted.digest(), key -> new ArrayList<>(1));
    for (Entry each : same) {
      if (each.publisher == null
          || article.publisher() == null
          || Objects.equals(each.publisher, article.publisher())) {
        return new Intake.Duplicate(article.id(), each.id);
      }
    }
    String id = unique(article.id());
    same.add(new Entry(id, article.publisher()));
    return accepted.with(
        new Article(
            id,
            article.headline(),
            article.publisher(),
            article.published(),
            article.url(),
            article.language(),
            article.text(),
            article.boilerplate(),
            article.origin()));
  }

  private String unique(String id) {
    String candidate = id;
    while (ids.putIfAbsent(candidate, 1) != null) {
      candidate = id + "-" + ids.merge(id, 1, Integer::sum);
    }
    return candidate;
  }
}
