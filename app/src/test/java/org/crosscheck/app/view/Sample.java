package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Event;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Note;
import org.crosscheck.model.Origin;
import org.crosscheck.model.Producer;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Span;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Status;
import org.crosscheck.model.Support;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.crosscheck.model.Witness;
import org.jspecify.annotations.Nullable;

/** Builds small records to look at. */
final class Sample {

  private final List<Article> reports = new ArrayList<>();
  private final List<Witness> witnesses = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<String> factOf = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  /** Three reports of a flood: a sum across them, a conflict, an update, a bound. */
  static EventRecord flood() {
    return new Sample()
        .report(
            "a", "Valley Post", "The flood hit 5 villages; at least 12 people were hurt, 40 fled.")
        .report(
            "b", "Hill Radio", "12 were hurt, said the mayor. 30 left by bus. It cost $8 million.")
        .report("c", null, "10 left on foot, 45 fled in all. The flood hit 7 villages.")
        .fact("q1", "people who fled", Verdict.CONFLICT, null)
        .figure("a", "40", 40, Modality.EXACT)
        .figure("c", "45", 45, Modality.EXACT)
        .fact("q2", "people hurt", Verdict.COMPATIBLE, Value.exactly(12))
        .figure("a", "12", 12, Modality.AT_LEAST)
        .figure("b", "12", 12, Modality.EXACT)
        .fact("q3", "villages hit", Verdict.UPDATED, Value.exactly(7))
        .figure("a", "5", 5, Modality.EXACT)
        .figure("c", "7", 7, Modality.EXACT)
        .fact("q4", "people who left by bus", null, Value.exactly(30))
        .figure("b", "30", 30, Modality.EXACT)
        .fact("q5", "people who left on foot", null, Value.exactly(10))
        .figure("c", "10", 10, Modality.EXACT)
        .fact("q6", "cost of the flood", null, Value.exactly(8e6))
        .figure("b", "8", 8e6, Modality.EXACT)
        .sum("q1", true, "30 + 10 = 40", "q4", "q5")
        .record("Flood in the valley");
  }

  Sample report(String id, @Nullable String publisher, String text) {
    reports.add(new Article(id, null, publisher, null, null, "en", text, List.of()));
    witnesses.add(new Witness(id, Origin.UNKNOWN, "w" + reports.size()));
    return this;
  }

  Sample fact(String id, String label, @Nullable Verdict verdict, @Nullable Value accepted) {
    return fact(id, label, "people", verdict, accepted);
  }

  Sample fact(
      String id, String label, String unit, @Nullable Verdict verdict, @Nullable Value accepted) {
    facts.add(
        new Fact(
            id,
            label,
            unit,
            null,
            verdict,
            accepted,
            new Support(1, 1, 0),
            Status.SINGLE_SOURCE,
            "The reason for " + label + ".",
            List.of()));
    return this;
  }

  /** Adds a figure to the last fact, and says that a mayor said it. */
  Sample figure(String report, String words, double number, Modality modality) {
    Article article =
        reports.stream().filter(each -> each.id().equals(report)).findFirst().orElseThrow();
    int start = article.text().indexOf(words);
    Value value =
        switch (modality) {
          case EXACT, ABOUT -> Value.exactly(number);
          case AT_LEAST, MORE_THAN -> Value.atLeast(number);
          case AT_MOST, LESS_THAN -> Value.atMost(number);
          case RANGE -> Value.between(number, number * 4);
        };
    Fact fact = facts.removeLast();
    String id = "f" + (figures.size() + 1);
    figures.add(
        new Figure(
            id,
            report,
            new Span(start, start + words.length()),
            words,
            value,
            modality,
            fact.unit(),
            null,
            null,
            null,
            new Speaker("the mayor", null, List.of("Radio")),
            new Span(0, article.text().length()),
            0,
            "test",
            new Measure(
                Measure.Dimension.COUNT, "", List.of(), List.of(), List.of(), null, List.of()),
            null));
    factOf.add(fact.id());
    List<String> ids = new ArrayList<>(fact.figures());
    ids.add(id);
    facts.add(
        new Fact(
            fact.id(),
            fact.label(),
            fact.unit(),
            null,
            fact.verdict(),
            fact.accepted(),
            fact.support(),
            fact.status(),
            fact.reason(),
            ids));
    return this;
  }

  Sample sum(String whole, boolean holds, String equation, String... parts) {
    relations.add(
        new Relation(
            Relation.Kind.SUM, whole, List.of(parts), equation, holds, false, 0.01, List.of()));
    return this;
  }

  Sample note(String text) {
    notes.add(
        new Note(Note.Kind.LABEL, List.of(reports.getFirst().id()), List.of(), text, List.of()));
    return this;
  }

  EventRecord record(String title) {
    return new EventRecord(
        new Producer("crosscheck", "0", "none"),
        new Event("e", title, null, null, null, List.of()),
        reports,
        witnesses,
        figures,
        factOf,
        facts,
        relations,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        notes);
  }
}
