package org.crosscheck.naming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.model.Article;
import org.crosscheck.model.Named;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Report;
import org.crosscheck.model.Span;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Utterance;
import org.crosscheck.read.Reader;

/**
 * Reports written out for a test, split into words and not parsed, so that no weights are needed.
 */
final class Written {

  private final List<Report> reports = new ArrayList<>();

  static Written of(String... texts) {
    Written written = new Written();
    Arrays.stream(texts).forEach(written::report);
    return written;
  }

  /** Adds a report in which these speak. */
  Written report(String text, String... speakers) {
    String id = String.valueOf((char) ('a' + reports.size()));
    Article article = Article.of(id, text);
    List<Utterance> said = new ArrayList<>();
    Span all = new Span(0, text.length());
    for (String each : speakers) {
      Speaker speaker = new Speaker(each, null, List.of());
      said.add(new Utterance(id, all, text, false, speaker, null, null, all));
    }
    reports.add(new Report(new Reading(article, Reader.split(article)), List.of(), said));
    return this;
  }

  List<Report> reports() {
    return List.copyOf(reports);
  }

  Naming naming() {
    return Namer.of(reports);
  }

  /** The one of whom a spelling is. */
  Named named(String spelling) {
    return naming().names().stream()
        .filter(each -> each.spellings().stream().anyMatch(form -> form.text().equals(spelling)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(spelling + " is not among " + groups(naming())));
  }

  /** All names, each as the set of its spellings. */
  static Set<String> groups(Naming naming) {
    return naming.names().stream()
        .map(Written::spellings)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String spellings(Named named) {
    return named.spellings().stream()
        .map(Named.Form::text)
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  /** The words of a passage. */
  String words(Passage passage) {
    return reports.stream()
        .filter(each -> each.id().equals(passage.report()))
        .map(each -> passage.span().of(each.article().text()))
        .findFirst()
        .orElseThrow();
  }
}
