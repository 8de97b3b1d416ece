package org.crosscheck.app.serve;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.model.Article;
import org.crosscheck.store.Store;

/** Finds events by looking through every report: for a store that is small. */
public final class PlainWords implements Words {

  private final Store store;

  public PlainWords(Store store) {
    this.store = store;
  }

  @Override
  public List<String> events(String words, int limit) {
    List<String> asked = Arrays.asList(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
    Set<String> found = new LinkedHashSet<>();
    store.eachReport(
        kept -> {
          String text = text(kept.article());
          if (asked.stream().allMatch(text::contains)) {
            found.add(kept.event());
          }
        });
    return found.stream().limit(limit).toList();
  }

  private static String text(Article article) {
    String headline = article.headline() == null ? "" : article.headline() + "\n";
    return (headline + article.text()).toLowerCase(Locale.ROOT);
  }
}
