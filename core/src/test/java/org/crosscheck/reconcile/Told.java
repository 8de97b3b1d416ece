package org.crosscheck.reconcile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Origin;
import org.crosscheck.model.Quantity;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Report;
import org.crosscheck.model.Span;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Value;
import org.crosscheck.model.Witness;
import org.jspecify.annotations.Nullable;

/**
 * A few reports of one quantity, written out: figures stand in square brackets, with the words
 * before them as modality ("at least [7]"); the reports are named a, b, c in order.
 */
final class Told {

  private static final Pattern MARK =
      Pattern.compile(
          "(at least |more than |over |up to |fewer than |about |nearly )?\\[([\\d.,]+)\\]",
          Pattern.CASE_INSENSITIVE);

  private final Measure measure;
  private final String label;
  private final List<Report> reports = new ArrayList<>();
  private final List<Witness> witnesses = new ArrayList<>();
  private int figures;

  private Told(String label, Measure measure) {
    this.label = label;
    this.measure = measure;
  }

  /** People to whom {@code outcome} happened. */
  static Told people(String outcome) {
    return new Told("people " + outcome, measure(Dimension.COUNT, "person", outcome));
  }

  static Told of(Dimension dimension, String thing) {
    return new Told(thing, measure(dimension, thing, ""));
  }

  static Measure measure(Dimension dimension, String thing, String outcome) {
    List<String> outcomes = outcome.isEmpty() ? List.of() : List.of(outcome);
    return new Measure(dimension, thing, List.of(), outcomes, List.of(), null, List.of());
  }

  Told report(String text) {
    return report(null, null, text);
  }

  Told report(String date, String text) {
    return report(Instant.parse(date.length() > 10 ? date : date + "T00:00:00Z"), null, text);
  }

  Told by(String speaker, String text) {
    return report(null, speaker, text);
  }

  private Told report(@Nullable Instant published, @Nullable String speaker, String marked) {
    String id = String.valueOf((char) ('a' + reports.size()));
    String text = marked.replaceAll("[\\[\\]]", "");
    List<Figure> found = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int brackets = 0;
    while (mark.find()) {
      String number = mark.group(2);
      int start = mark.start(2) - brackets - 1;
      brackets += 2;
      Span span = new Span(start, start + number.length());
      double value = Double.parseDouble(number.replace(",", ""));
      Modality modality = modality(mark.group(1));
      int from = text.lastIndexOf('\n', start) + 1;
      int to = text.indexOf('\n', start);
      found.add(
          new Figure(
              "f" + ++figures,
              id,
              span,
              number,
              value(value, modality),
              modality,
              measure.thing(),
              null,
              null,
              null,
              speaker == null ? null : new Speaker(speaker, null, List.of()),
              new Span(from, to < 0 ? text.length() : to),
              0,
              "written",
              measure,
              null));
    }
    Article article = new Article(id, null, null, published, null, "en", text, List.of());
    reports.add(new Report(new Reading(article, List.of()), found));
    witnesses.add(new Witness(id, Origin.UNKNOWN, id));
    return this;
  }

  Fact fact() {
    List<Figure> all = reports.stream().flatMap(each -> each.figures().stream()).toList();
    Quantity quantity = new Quantity("q1", label, measure.thing(), measure, all);
    return new Reconciler().reconcile(reports, witnesses, List.of(quantity)).facts().get(0);
  }

  /** The same reports, told in the opposite order. */
  Fact reversed() {
    List<Report> backwards = new ArrayList<>(reports.reversed());
    List<Figure> all = backwards.stream().flatMap(each -> each.figures().stream()).toList();
    Quantity quantity = new Quantity("q1", label, measure.thing(), measure, all);
    return new Reconciler().reconcile(backwards, witnesses, List.of(quantity)).facts().get(0);
  }

  private static Modality modality(@Nullable String words) {
    if (words == null) {
      return Modality.EXACT;
    }
    return switch (words.strip().toLowerCase(java.util.Locale.ROOT)) {
      case "at least" -> Modality.AT_LEAST;
      case "more than", "over" -> Modality.MORE_THAN;
      case "up to" -> Modality.AT_MOST;
      case "fewer than" -> Modality.LESS_THAN;
      default -> Modality.ABOUT;
    };
  }

  private static Value value(double number, Modality modality) {
    return switch (modality) {
      case AT_LEAST, MORE_THAN -> Value.atLeast(number);
      case AT_MOST, LESS_THAN -> Value.atMost(number);
      case EXACT, ABOUT, RANGE -> Value.exactly(number);
    };
  }
}
