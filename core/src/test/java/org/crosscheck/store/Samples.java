package org.crosscheck.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Change;
import org.crosscheck.model.Correction;
import org.crosscheck.model.Event;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Origin;
import org.crosscheck.model.Producer;
import org.crosscheck.model.Span;
import org.crosscheck.model.Status;
import org.crosscheck.model.Support;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.crosscheck.model.Witness;
import org.jspecify.annotations.Nullable;

/** Steps to test with: reports that say how many were hurt, and the records of their events. */
final class Samples {

  static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private Samples() {}

  /** The {@code hours}-th hour after noon. */
  static Instant at(int hours) {
    return NOON.plusSeconds(3600L * hours);
  }

  static Kept report(long sequence, String id, String event, int hurt) {
    return report(sequence, 1, id, event, "Police said " + hurt + " were hurt. \u00e9\ud83d\ude92");
  }

  static Kept report(long sequence, int revision, String id, String event, String text) {
    Article article =
        new Article(
            id,
            "Crash " + id,
            null,
            at((int) sequence),
            "https://example.org/" + id,
            "en",
            text,
            List.of(new Span(0, Math.min(6, text.length()))));
    return new Kept(
        sequence,
        revision,
        "key " + id,
        "digest " + text.hashCode(),
        "feed",
        at(revision),
        article,
        event,
        sequence == 1 ? null : "r1",
        ("sketch " + id).getBytes(StandardCharsets.UTF_8));
  }

  static EventVersion version(String event, int number, Instant known, Kept... reports) {
    return version(event, number, known, "kind", List.of("Cádiz"), reports);
  }

  static EventVersion version(
      String event,
      int number,
      Instant known,
      @Nullable String kind,
      List<String> places,
      Kept... reports) {
    EventRecord record = record(event, kind, places, reports);
    return new EventVersion(event, number, known, record, List.of(change(event, number)));
  }

  static Change change(String event, int number) {
    return new Change(
        Change.Kind.VALUE,
        "people hurt",
        number == 1 ? null : "12",
        "" + number,
        event + ": people hurt -> " + number,
        "q1",
        List.of("r1", "r2"));
  }

  /** One fact, told by each report with a number in it; a conflict where the numbers differ. */
  static EventRecord record(
      String event, @Nullable String kind, List<String> places, Kept... reports) {
    List<Figure> figures = new ArrayList<>();
    for (Kept report : reports) {
      figure("f" + (figures.size() + 1), report.article(), places, figures);
    }
    List<Fact> facts = new ArrayList<>();
    if (!figures.isEmpty()) {
      long values = figures.stream().map(Figure::value).distinct().count();
      facts.add(
          new Fact(
              "q1",
              "people hurt",
              "people",
              "hurt",
              figures.size() == 1 ? null : values > 1 ? Verdict.CONFLICT : Verdict.AGREE,
              figures.getLast().value(),
              new Support(figures.size(), figures.size(), 1),
              values > 1 ? Status.CONTESTED : Status.CORROBORATED,
              "Because.",
              figures.stream().map(Figure::id).toList()));
    }
    return new EventRecord(
        new Producer("crosscheck", "test", "none"),
        new Event(event, "Crash of " + event, kind, NOON, null, places),
        Arrays.stream(reports).map(Kept::article).toList(),
        Arrays.stream(reports).map(Samples::witness).toList(),
        figures,
        figures.stream().map(each -> "q1").toList(),
        facts,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Witness witness(Kept report) {
    return new Witness(report.id(), Origin.UNKNOWN, "w" + report.sequence());
  }

  private static void figure(String id, Article article, List<String> places, List<Figure> out) {
    String text = article.text();
    int start = 0;
    while (start < text.length() && !Character.isDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    if (start == end) {
      return;
    }
    out.add(
        new Figure(
            id,
            article.id(),
            new Span(start, end),
            text.substring(start, end),
            Value.exactly(Double.parseDouble(text.substring(start, end))),
            Modality.EXACT,
            "people",
            "hurt",
            null,
            null,
            null,
            new Span(0, text.length()),
            0,
            "test",
            new Measure(
                Measure.Dimension.COUNT,
                "person",
                List.of(),
                List.of("injure"),
                places,
                null,
                List.of("crash")),
            null));
  }

  static Correction correction(String id, Correction.Action action) {
    return new Correction(id, at(9), "Ada", "she was \"there\"", action);
  }

  static Step step(long number, List<Kept> reports, EventVersion... versions) {
    return new Step(
        number,
        at((int) number),
        reports,
        List.of(),
        List.of(),
        List.of(versions),
        null,
        new RunTally("run", NOON, number, 1, 2),
        List.of());
  }

  /** A correction that moves reports and turns ids. */
  static Step correcting(
      long number,
      Correction correction,
      List<Moved> moved,
      List<Redirect> redirects,
      EventVersion... versions) {
    return new Step(
        number,
        at((int) number),
        List.of(),
        moved,
        redirects,
        List.of(versions),
        correction,
        null,
        List.of());
  }
}
