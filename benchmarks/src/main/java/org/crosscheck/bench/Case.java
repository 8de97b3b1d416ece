package org.crosscheck.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.ingest.Ingest;
import org.crosscheck.ingest.Intake;
import org.crosscheck.model.Article;

/**
 * Reports of one event with hand-made gold.
 *
 * @param folder holds {@code gold.json} and the reports
 */
record Case(Path folder) {

  /** All cases of the shared folder, by name. */
  static List<Case> all() {
    try (Stream<Path> folders = Files.list(SharedFolder.find("cases"))) {
      return folders
          .filter(each -> Files.exists(each.resolve("gold.json")))
          .sorted()
          .map(Case::new)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return String.valueOf(folder.getFileName());
  }

  /** Its reports: the original files where it has them, else its lines of NewsArticle. */
  List<Article> articles() {
    Path original = folder.resolve("original");
    return articles(Files.isDirectory(original) ? original : folder.resolve("reports.jsonl"));
  }

  Gold gold() {
    return Gold.read(folder.resolve("gold.json"));
  }

  /** What the product takes from {@code source}; what it refuses is an error of the bench. */
  static List<Article> articles(Path source) {
    List<Article> articles = new ArrayList<>();
    Ingest.from(List.of(source.toString()), InputStream.nullInputStream())
        .forEach(
            each -> {
              switch (each) {
                case Intake.Accepted accepted -> articles.add(accepted.article());
                case Intake.Duplicate(String id, String of) ->
                    System.err.println("report (" + id + ") repeats " + of);
                case Intake.Rejected(String name, String reason) ->
                    throw new IllegalStateException("report (" + name + ") " + reason);
              }
            });
    return articles;
  }
}
