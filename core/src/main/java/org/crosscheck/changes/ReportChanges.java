package org.crosscheck.changes;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.model.Article;
import org.crosscheck.model.Change;
import org.crosscheck.model.Change.Kind;

/** Reports that joined, came in anew or left, and which of them are one voice. */
final class ReportChanges {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final Version before;
  private final Version after;

  ReportChanges(Version before, Version after) {
    this.before = before;
    this.after = after;
  }

  List<Change> all() {
    List<Change> changes = new ArrayList<>();
    for (Article article : after.articles().values()) {
      Article old = before.articles().get(article.id());
      if (old == null) {
        boolean first = before.articles().isEmpty() && changes.isEmpty();
        changes.add(told(article, first ? "opened the event" : "joined", described(article)));
      } else if (!old.text().equals(article.text())) {
        changes.add(told(article, "came in anew", described(article)));
      }
    }
    for (Article article : before.articles().values()) {
      if (!after.articles().containsKey(article.id())) {
        changes.add(told(article, "left", publisher(article)));
      }
    }
    return changes;
  }

  private static Change told(Article article, String what, List<String> details) {
    String brackets = details.isEmpty() ? "" : " (" + String.join(", ", details) + ")";
    return new Change(
        Kind.REPORT,
        article.id(),
        null,
        what,
        "report " + article.id() + " " + what + brackets,
        null,
        List.of(article.id()));
  }

  private List<String> described(Article article) {
    List<String> details = publisher(article);
    Instant published = article.published();
    if (published != null) {
      boolean day = published.atZone(ZoneOffset.UTC).toLocalTime().toSecondOfDay() == 0;
      details.add((day ? DAY : TIME).format(published));
    }
    List<String> others = new ArrayList<>(after.voice(article.id()));
    others.remove(article.id());
    if (!others.isEmpty()) {
      details.add("one voice with " + new Bringers(after).names(others));
    }
    return details;
  }

  private static List<String> publisher(Article article) {
    List<String> details = new ArrayList<>();
    Bringers.named(article).ifPresent(details::add);
    return details;
  }
}
