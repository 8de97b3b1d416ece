package org.crosscheck.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.Event;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Origin;
import org.crosscheck.model.Producer;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Report;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Status;
import org.crosscheck.model.Support;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.crosscheck.model.Witness;
import org.jspecify.annotations.Nullable;

/**
 * Records written out: figures stand in the reports' text as {@code [fact=15]}, "at least" before
 * them is their modality. Reports of one fact agree where they have one value, else the last one
 * supersedes, unless a verdict is set.
 */
public final class Telling {

  private static final Pattern MARK = Pattern.compile("(at least )?\\[(\\w+)=(\\d+)]");

  private record Told(Report report, String voice, List<String> facts) {}

  private final List<Told> told = new ArrayList<>();
  private final Map<String, String> labels = new LinkedHashMap<>();
  private final Map<String, @Nullable Verdict> verdicts = new HashMap<>();
  private final List<Relation> relations = new ArrayList<>();
  private int figures;

  /** A fact under the name by which the texts mark its figures. */
  public Telling fact(String name, String label) {
    labels.put(name, label);
    return this;
  }

  /** How the fact's reports stand to one another, whatever they say. */
  public Telling verdict(String name, @Nullable Verdict verdict) {
    verdicts.put(name, verdict);
    return this;
  }

  /** A sum that the reports bear out. */
  public Telling sum(String whole, List<String> parts, String equation) {
    List<String> ids = parts.stream().map(this::id).toList();
    relations.add(
        new Relation(Relation.Kind.SUM, id(whole), ids, equation, true, false, 0.01, List.of()));
    return this;
  }

  private String id(String fact) {
    return "q" + (List.copyOf(labels.keySet()).indexOf(fact) + 1);
  }

  /** A report that names nobody. */
  public Telling report(String id, @Nullable String publisher, String marked) {
    return report(id, publisher, null, "w-" + id, marked);
  }

  /** A report that has its figures from one speaker. */
  public Telling by(String id, @Nullable String publisher, String speaker, String marked) {
    return report(id, publisher, speaker, "w-" + id, marked);
  }

  /** A report that is one voice with another. */
  public Telling copy(String id, @Nullable String publisher, String of, String marked) {
    return report(id, publisher, null, "w-" + of, marked);
  }

  private Telling report(
      String id,
      @Nullable String publisher,
      @Nullable String speaker,
      String voice,
      String marked) {
    String text = MARK.matcher(marked).replaceAll("$1$3");
    List<Figure> found = new ArrayList<>();
    List<String> facts = new ArrayList<>();
    Matcher mark = MARK.matcher(marked);
    int cut = 0;
    while (mark.find()) {
      String name = mark.group(2);
      int start = mark.start(3) - cut - name.length() - 2;
      cut += name.length() + 3;
      facts.add(name);
      found.add(figure(id, speaker, text, new Span(start, start + mark.group(3).length()), mark));
    }
    Article article =
        new Article(
            id,
            null,
            publisher,
            Instant.parse("2026-03-01T10:00:00Z"),
            null,
            "en",
            text,
            List.of());
    told.add(new Told(new Report(new Reading(article, List.of()), found, List.of()), voice, facts));
    return this;
  }

  private Figure figure(
      String report, @Nullable String speaker, String text, Span span, Matcher mark) {
    double number = Double.parseDouble(mark.group(3));
    boolean least = mark.group(1) != null;
    return new Figure(
        "f" + ++figures,
        report,
        span,
        span.of(text),
        least ? Value.atLeast(number) : Value.exactly(number),
        least ? Modality.AT_LEAST : Modality.EXACT,
        "people",
        null,
        null,
        null,
        speaker == null ? null : new Speaker(speaker, null, List.of()),
        new Span(0, text.length()),
        0,
        "test",
        new Measure(
            Measure.Dimension.COUNT, "person", List.of(), List.of(), List.of(), null, List.of()),
        null);
  }

  public List<Report> reports() {
    return told.stream().map(Told::report).toList();
  }

  /** The record of all reports. */
  public EventRecord record() {
    return record(told.size());
  }

  /** The record of the first reports. */
  public EventRecord record(int count) {
    List<Told> first = told.subList(0, count);
    Map<String, List<Figure>> byFact = new LinkedHashMap<>();
    labels.keySet().forEach(name -> byFact.put(name, new ArrayList<>()));
    List<Figure> all = new ArrayList<>();
    List<String> factOf = new ArrayList<>();
    Map<String, List<Source.Alias>> aliases = new LinkedHashMap<>();
    for (Told each : first) {
      for (int i = 0; i < each.facts.size(); i++) {
        Figure figure = each.report.figures().get(i);
        Objects.requireNonNull(byFact.get(each.facts.get(i))).add(figure);
        all.add(figure);
        factOf.add(id(each.facts.get(i)));
        Speaker speaker = figure.speaker();
        if (speaker != null) {
          aliases
              .computeIfAbsent(speaker.name(), name -> new ArrayList<>())
              .add(new Source.Alias(figure.report(), speaker.name()));
        }
      }
    }
    List<Fact> facts = new ArrayList<>();
    byFact.forEach(
        (name, of) -> {
          if (!of.isEmpty()) {
            facts.add(fact(name, of, first));
          }
        });
    Set<String> ids = new HashSet<>(facts.stream().map(Fact::id).toList());
    List<Source> sources = new ArrayList<>();
    aliases.forEach((name, of) -> sources.add(new Source("p" + name, name, null, null, of)));
    return new EventRecord(
        new Producer("crosscheck", "test", "none"),
        new Event("e1", "An event", null, null, null, List.of()),
        first.stream().map(each -> each.report.article()).toList(),
        first.stream().map(e -> new Witness(e.report.id(), Origin.UNKNOWN, e.voice)).toList(),
        all,
        factOf,
        facts,
        relations.stream()
            .filter(each -> ids.contains(each.whole()) && ids.containsAll(each.parts()))
            .toList(),
        List.of(),
        List.of(),
        sources,
        List.of(),
        List.of());
  }

  private Fact fact(String name, List<Figure> of, List<Told> first) {
    Set<String> reports = new LinkedHashSet<>();
    of.forEach(each -> reports.add(each.report()));
    Set<String> voices = new HashSet<>();
    first.stream().filter(e -> reports.contains(e.report.id())).forEach(e -> voices.add(e.voice));
    boolean agree = of.stream().allMatch(each -> each.value().equals(of.getFirst().value()));
    Verdict verdict = reports.size() == 1 ? null : agree ? Verdict.AGREE : Verdict.UPDATED;
    return new Fact(
        id(name),
        Objects.requireNonNull(labels.get(name)),
        "people",
        null,
        reports.size() > 1 && verdicts.containsKey(name) ? verdicts.get(name) : verdict,
        of.getLast().value(),
        new Support(reports.size(), voices.size(), 0),
        voices.size() > 1 ? Status.CORROBORATED : Status.SINGLE_SOURCE,
        "So say " + String.join(", ", reports) + ".",
        of.stream().map(Figure::id).toList());
  }
}
