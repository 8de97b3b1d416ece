package org.crosscheck.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.Article;
import org.crosscheck.model.Event;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Lineage;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Name;
import org.crosscheck.model.Named;
import org.crosscheck.model.Note;
import org.crosscheck.model.Origin;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Producer;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Statement;
import org.crosscheck.model.Status;
import org.crosscheck.model.Support;
import org.crosscheck.model.Utterance;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.crosscheck.model.Witness;
import org.jspecify.annotations.Nullable;

/** Reads one record from a tree of JSON that anyone may have written. */
final class RecordReader {

  private final Map<String, CodePoints> places = new HashMap<>();
  private final List<Article> reports = new ArrayList<>();
  private final List<Witness> witnesses = new ArrayList<>();

  private final Map<String, String> texts;

  private RecordReader(Map<String, String> texts) {
    this.texts = texts;
  }

  /** Reads a record, some of whose texts, by their reports' ids, are not in its JSON. */
  static EventRecord read(Field root, Map<String, String> texts) {
    Field format = root.at("format");
    if (!format.string().equals(EventRecord.FORMAT)) {
      throw format.wrong("is not " + EventRecord.FORMAT);
    }
    return new RecordReader(texts).record(root);
  }

  private EventRecord record(Field root) {
    root.at("reports").list(this::report);
    List<Figure> figures = root.at("figures").list(this::figure);
    List<String> factOf = root.at("figures").list(field -> field.at("fact").string());
    Set<String> figureIds = figures.stream().map(Figure::id).collect(Collectors.toSet());
    Set<String> factIds = Set.copyOf(root.at("facts").list(field -> field.at("id").string()));
    root.at("figures").list(field -> field.at("fact").among(factIds));
    for (String name : List.of("facts", "relations", "notes")) {
      root.at(name).list(field -> field.at("figures").list(id -> id.among(figureIds)));
    }
    Set<String> sourceIds =
        Set.copyOf(root.at("sources").listOrNone(field -> field.at("id").string()));
    root.at("statements").listOrNone(field -> field.at("source").among(sourceIds));
    root.at("relations").list(field -> field.at("whole").among(factIds));
    root.at("relations").list(field -> field.at("parts").list(id -> id.among(factIds)));
    return new EventRecord(
        producer(root.at("producer")),
        event(root.at("event")),
        reports,
        witnesses,
        figures,
        factOf,
        root.at("facts").list(this::fact),
        root.at("relations").list(this::relation),
        root.at("lineage").list(this::lineage),
        root.at("names").listOrNone(this::named),
        root.at("sources").listOrNone(this::source),
        root.at("statements").listOrNone(this::statement),
        root.at("notes").list(this::note));
  }

  private Producer producer(Field field) {
    return new Producer(
        field.at("name").string(), field.at("version").string(), field.at("model").string());
  }

  private Event event(Field field) {
    return new Event(
        field.at("id").string(),
        field.at("title").string(),
        field.at("kind").orNull(Field::string),
        field.at("from").orNull(Field::instant),
        field.at("to").orNull(Field::instant),
        field.at("places").strings());
  }

  private Article report(Field field) {
    String id = field.at("id").string();
    @Nullable String given = texts.get(id);
    String text = given == null ? field.at("text").string() : given;
    if (id.isBlank() || places.put(id, CodePoints.of(text)) != null) {
      throw field.at("id").wrong("is empty or taken by another report");
    }
    Article article =
        new Article(
            id,
            field.at("headline").orNull(Field::string),
            field.at("publisher").orNull(Field::string),
            field.at("published").orNull(Field::instant),
            field.at("url").orNull(Field::string),
            field.at("language").string(),
            text,
            field.at("boilerplate").list(span -> span(id, span)),
            field.at("given_origin").orNull(Field::string));
    reports.add(article);
    Origin origin = origin(id, field.at("origin"));
    witnesses.add(new Witness(id, origin, field.at("witness").string()));
    return article;
  }

  private Origin origin(String report, Field field) {
    return new Origin(
        field.at("name").orNull(Field::string),
        field.at("how").oneOf(Origin.How.values(), Origin.How::label),
        field.at("evidence").orNull(evidence -> span(report, evidence)));
  }

  private Figure figure(Field field) {
    String report = field.at("report").string();
    String unit = field.at("unit").string();
    return new Figure(
        field.at("id").string(),
        report,
        span(report, field),
        field.at("text").string(),
        value(field.at("value")),
        field.at("modality").oneOf(Modality.values(), Modality::label),
        unit,
        field.at("predicate").orNull(Field::string),
        field.at("place").orNull(Field::string),
        field.at("time").orNull(Field::string),
        field.at("speaker").orNull(speaker -> speaker(report, speaker)),
        span(report, field.at("sentence")),
        -1,
        field.at("rule").string(),
        bare(unit),
        null);
  }

  private static Measure bare(String unit) {
    return new Measure(
        Measure.Dimension.OTHER, unit, List.of(), List.of(), List.of(), null, List.of());
  }

  private Speaker speaker(String report, Field field) {
    String name = field.at("name").string();
    if (name.isBlank()) {
      throw field.at("name").wrong("is empty");
    }
    @Nullable Span span = field.at("start").absent() ? null : span(report, field);
    return new Speaker(name, span, field.at("via").strings());
  }

  private Fact fact(Field field) {
    return new Fact(
        field.at("id").string(),
        field.at("label").string(),
        field.at("unit").string(),
        field.at("slot").orNull(Field::string),
        field.at("verdict").orNull(verdict -> verdict.oneOf(Verdict.values(), Verdict::label)),
        field.at("accepted").orNull(this::value),
        support(field.at("support")),
        field.at("status").oneOf(Status.values(), Status::label),
        field.at("reason").string(),
        field.at("figures").strings());
  }

  private Support support(Field field) {
    return new Support(
        field.at("reports").integer(),
        field.at("witnesses").integer(),
        field.at("speakers").integer());
  }

  private Relation relation(Field field) {
    return new Relation(
        field.at("kind").oneOf(Relation.Kind.values(), Relation.Kind::label),
        field.at("whole").string(),
        field.at("parts").strings(),
        field.at("equation").orNull(Field::string),
        field.at("holds").truth(),
        field.at("stated").truth(),
        field.at("chance").orNull(Field::number),
        field.at("figures").strings());
  }

  private Lineage lineage(Field field) {
    return new Lineage(
        field.at("kind").oneOf(Lineage.Kind.values(), Lineage.Kind::label),
        field.at("reports").strings(),
        field.at("origin").orNull(Field::string),
        field.at("evidence").string(),
        field.at("first").orNull(Field::string),
        field.at("passages").listOrNone(this::passage));
  }

  private Note note(Field field) {
    return new Note(
        field.at("kind").oneOf(Note.Kind.values(), Note.Kind::label),
        field.at("reports").strings(),
        field.at("figures").strings(),
        field.at("text").string(),
        field.at("evidence").listOrNone(this::passage));
  }

  private Named named(Field field) {
    return new Named(
        field.at("id").string(),
        field.at("kind").oneOf(Name.Kind.values(), kind -> kind.name().toLowerCase(Locale.ROOT)),
        field.at("name").string(),
        field.at("spellings").list(this::form),
        field.at("roles").list(this::form),
        field.at("alike").strings());
  }

  private Named.Form form(Field field) {
    return new Named.Form(
        field.at("text").string(),
        field.at("garbled").truth(),
        field.at("where").list(this::passage));
  }

  private Source source(Field field) {
    return new Source(
        field.at("id").string(),
        field.at("name").string(),
        field.at("named").orNull(Field::string),
        field.at("party").orNull(Field::truth),
        field
            .at("aliases")
            .list(each -> new Source.Alias(each.at("report").string(), each.at("name").string())));
  }

  private Statement statement(Field field) {
    List<Utterance> versions = field.at("versions").list(this::utterance);
    if (versions.isEmpty()) {
      throw field.at("versions").wrong("is empty");
    }
    return new Statement(
        field.at("id").string(),
        field.at("source").string(),
        field.at("altered").truth(),
        versions);
  }

  private Utterance utterance(Field field) {
    String report = field.at("report").string();
    return new Utterance(
        report,
        span(report, field),
        field.at("text").string(),
        field.at("quoted").truth(),
        speaker(report, field.at("speaker")),
        field.at("place").orNull(Field::string),
        field.at("time").orNull(Field::string),
        span(report, field.at("sentence")));
  }

  private Passage passage(Field field) {
    String report = field.at("report").string();
    return new Passage(report, span(report, field));
  }

  private Span span(String report, Field field) {
    CodePoints points = places.get(report);
    if (points == null) {
      throw field.at("report").wrong("is not among the reports");
    }
    int start = field.at("start").integer();
    int end = field.at("end").integer();
    try {
      return points.toUtf16(start, end);
    } catch (IllegalArgumentException e) {
      throw field.at("start").wrong("to " + end + " is outside the text of report " + report);
    }
  }

  private Value value(Field field) {
    @Nullable Double min = field.at("min").orNull(Field::number);
    @Nullable Double max = field.at("max").orNull(Field::number);
    if (min == null && max == null || min != null && max != null && min > max) {
      throw field.wrong("says nothing or is upside down");
    }
    return new Value(min, max);
  }
}
