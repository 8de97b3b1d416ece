package org.crosscheck.changes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.Article;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Source;

/** Names who brought a figure: "BBC citing police". */
final class Bringers {

  /** So many are named; of more, how many they are. */
  private static final int NAMED = 3;

  private final Naming naming;
  private final Map<String, String> names = new LinkedHashMap<>();

  Bringers(Version version) {
    naming = new Naming(version.record().names(), version.record().sources());
    Map<String, List<String>> byPublisher = new LinkedHashMap<>();
    for (Article article : version.articles().values()) {
      byPublisher.computeIfAbsent(publisher(article), name -> new ArrayList<>()).add(article.id());
    }
    byPublisher.forEach(
        (publisher, reports) -> {
          for (int i = 0; i < reports.size(); i++) {
            String which = reports.size() == 1 ? "" : Ordinal.of(i + 1) + " report of ";
            names.put(reports.get(i), which + publisher);
          }
        });
  }

  /** The publisher without the port that feeds give with it. */
  static Optional<String> named(Article article) {
    String publisher = article.publisher();
    return publisher == null || publisher.isBlank()
        ? Optional.empty()
        : Optional.of(publisher.strip().replaceFirst(":\\d+$", ""));
  }

  private static String publisher(Article article) {
    return named(article).orElse(article.id());
  }

  /** What a reader calls the report. */
  String name(String report) {
    return names.getOrDefault(report, report);
  }

  /** "AP", "AP and BBC", "5 reports". */
  String names(Collection<String> reports) {
    List<String> distinct = reports.stream().distinct().map(this::name).toList();
    return distinct.size() > NAMED ? distinct.size() + " reports" : join(distinct);
  }

  /** To whom the figures are traced, each once. */
  Set<Source> sources(Collection<Figure> figures) {
    Set<Source> sources = new LinkedHashSet<>();
    for (Figure figure : figures) {
      source(figure).ifPresent(sources::add);
    }
    return sources;
  }

  Optional<Source> source(Figure figure) {
    return naming.source(figure.report(), figure.speaker());
  }

  /** "BBC citing police", "AP and BBC". */
  String of(Collection<Figure> figures) {
    List<String> reports = figures.stream().map(Figure::report).distinct().toList();
    String who = names(reports);
    List<String> cited =
        sources(figures).stream().map(Source::name).filter(each -> !who.contains(each)).toList();
    return cited.isEmpty() || cited.size() > NAMED ? who : who + " citing " + join(cited);
  }

  static String join(List<String> words) {
    return words.size() <= 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }
}
