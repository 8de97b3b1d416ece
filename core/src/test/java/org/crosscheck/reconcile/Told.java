package org.crosscheck.reconcile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.crosscheck.model.Relation;
import org.crosscheck.model.Report;
import org.crosscheck.model.Span;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Value;
import org.crosscheck.model.Witness;
import org.crosscheck.naming.Namer;
import org.jspecify.annotations.Nullable;

/**
 * A few reports of one quantity, written out: figures stand in square brackets, with the words
 * before them as modality ("at least [7]"); the reports are named a, b, c in order.
 */
final class Told {

  private static final Pattern MARK =
      Pattern.compile(
          "(at least |more than |over |up to |fewer than |about |nearly )?\\[(?:(\\w+)=)?([\\d.,]+)\\]",
          Pattern.CASE_INSENSITIVE);

  private final Map<String, Measure> measures = new LinkedHashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, List<Figure>> figuresOf = new HashMap<>();
  private final List<Report> reports = new ArrayList<>();
  private final List<Witness> witnesses = new ArrayList<>();
  private int figures;

  private Told(String label, Measure measure) {
    labels.put("", label);
    measures.put("", measure);
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

  /** Another quantity, whose figures are marked with its name: "[dead=5]". */
  Told and(String name, String thing, String label) {
    labels.put(name, label);
    measures.put(name, measure(Dimension.COUNT, thing, ""));
    return this;
  }

  /** Another quantity with its measure. */
  Told with(String name, Measure measure) {
    labels.put(name, measure.thing());
    measures.put(name, measure);
    return this;
  }

  List<Report> reports() {
    return List.copyOf(reports);
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

  Told by(String date, String speaker, String text) {
    return report(Instant.parse(date + "T00:00:00Z"), speaker, text);
  }

  private Told report(@Nullable Instant published, @Nullable String speaker, String marked) {
    String id = String.valueOf((char) ('a' + reports.size()));
    String text = marked.replaceAll("\\[(?:\\w+=)?([\\d.,]+)\\]", "$1");
    List<Figure> found = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int cut = 0;
    while (mark.find()) {
      String name = mark.group(2) == null ? "" : mark.group(2);
      Measure measure = Objects.requireNonNull(measures.get(name));
      String number = mark.group(3);
      int before = mark.group(2) == null ? 1 : name.length() + 2;
      int start = mark.start(3) - cut - before;
      cut += before + 1;
      Span span = new Span(start, start + number.length());
      double value = Double.parseDouble(number.replace(",", ""));
      Modality modality = modality(mark.group(1));
      int from = text.lastIndexOf('\n', start) + 1;
      int to = text.indexOf('\n', start);
      Figure figure =
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
              (int) text.substring(0, start).chars().filter(c -> c == '\n').count(),
              "written",
              measure,
              null);
      found.add(figure);
      figuresOf.computeIfAbsent(name, key -> new ArrayList<>()).add(figure);
    }
    Article article = new Article(id, null, null, published, null, "en", text, List.of());
    reports.add(new Report(new Reading(article, List.of()), found, List.of()));
    witnesses.add(new Witness(id, Origin.UNKNOWN, id));
    return this;
  }

  Fact fact() {
    return reconciled(reports).facts().get(0);
  }

  /** The same reports, told in the opposite order. */
  Fact reversed() {
    figuresOf.values().forEach(Collections::reverse);
    Fact fact = reconciled(reports.reversed()).facts().get(0);
    figuresOf.values().forEach(Collections::reverse);
    return fact;
  }

  List<Relation> relations() {
    return reconciled(reports).relations();
  }

  private Reconciliation reconciled(List<Report> in) {
    List<Quantity> quantities = new ArrayList<>();
    measures.forEach(
        (name, measure) -> {
          List<Figure> own = figuresOf.getOrDefault(name, List.of());
          if (!own.isEmpty()) {
            String label = Objects.requireNonNull(labels.get(name));
            quantities.add(new Quantity("q" + name, label, measure.thing(), measure, own));
          }
        });
    return new Reconciler().reconcile(in, witnesses, Namer.of(in), quantities);
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
