package org.crosscheck.flow;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.crosscheck.model.Event;
import org.crosscheck.model.Name;
import org.crosscheck.model.Report;
import org.crosscheck.model.Sentence;

/** Says in short what an event is, from the reports that tell of it. */
final class Events {

  private static final int TITLE_LENGTH = 120;
  private static final int PLACES = 3;

  private Events() {}

  static Event of(List<Report> reports) {
    Instant first =
        reports.stream()
            .map(r -> r.article().published())
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new Event(id(reports), title(reports), null, first, null, places(reports));
  }

  /** The same for the same reports, in whatever order. */
  private static String id(List<Report> reports) {
    StringBuilder all = new StringBuilder();
    reports.stream()
        .map(r -> r.id() + "\n" + r.reading().text() + "\n")
        .sorted()
        .forEach(all::append);
    return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private static String title(List<Report> reports) {
    for (Report report : reports) {
      String headline = report.article().headline();
      if (headline != null && !headline.isBlank()) {
        return headline.strip();
      }
    }
    return reports.stream()
        .map(r -> firstSentence(r))
        .filter(s -> !s.isEmpty())
        .min(Comparator.comparingInt(String::length))
        .orElse("An event");
  }

  /** The report's first sentence that is no dateline. */
  private static String firstSentence(Report report) {
    String text =
        report.reading().sentences().stream()
            .map(sentence -> sentence.span().of(report.reading().text()))
            .filter(sentence -> "-–—:".indexOf(sentence.charAt(sentence.length() - 1)) < 0)
            .findFirst()
            .orElse("");
    if (text.length() <= TITLE_LENGTH) {
      return text;
    }
    int space = text.lastIndexOf(' ', TITLE_LENGTH);
    return text.substring(0, space < 0 ? TITLE_LENGTH : space) + " …";
  }

  private static List<String> places(List<Report> reports) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Report report : reports) {
      for (Sentence sentence : report.reading().sentences()) {
        for (Name name : sentence.names()) {
          if (name.kind() == Name.Kind.PLACE) {
            counts.merge(name.text(), 1, Integer::sum);
          }
        }
      }
    }
    List<String> places = new ArrayList<>(counts.keySet());
    places.sort(Comparator.comparingInt((String p) -> -counts.getOrDefault(p, 0)));
    return places.stream().limit(PLACES).toList();
  }
}
