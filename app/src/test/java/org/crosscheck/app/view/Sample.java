package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.List;
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

/** Builds small records to look at. */
final class Sample {

  private final List<Article> reports = new ArrayList<>();
  private final List<Witness> witnesses = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<String> factOf = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();
  private final List<Lineage> lineage = new ArrayList<>();
  private final List<Named> names = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private @Nullable String speaker = "the mayor";
  private @Nullable String length;

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

  /**
   * Four reports of a storm: two are one witness, one names an agency; all losses rest on one
   * speaker; a quotation is altered, a name spelled in two ways.
   */
  static EventRecord storm() {
    return new Sample()
        .report(
            "a",
            "Agency One",
            "9 died in Westport, Ann Lee said. \u201cWe will not give up,\u201d said Lee.")
        .report(
            "b",
            "Daily",
            "9 died in West Port, Ann Lee said. \u201cWe shall never give up,\u201d Lee said.")
        .report("c", "Radio", "Nine died and 50 fled, Anne Lee said, Agency Two reports. Read more")
        .report("d", "Blog", "50 fled. The mayor, Ann Lee, thanked all. It was the worst storm.")
        .oneWitness("a", Lineage.Kind.SAME_ORIGIN, "a", "b")
        .origin("c", "Agency Two")
        .source("Ann Lee", true, "a:Ann Lee", "b:Ann Lee", "c:Anne Lee", "d:Ann Lee")
        .fact("q1", "people killed in Westport", Verdict.AGREE, Value.exactly(9))
        .supported(3, 2, 1)
        .by("Ann Lee")
        .figure("a", "9", 9, Modality.EXACT)
        .figure("b", "9", 9, Modality.EXACT)
        .by("Anne Lee")
        .figure("c", "Nine", 9, Modality.EXACT)
        .fact("q2", "people displaced", Verdict.AGREE, Value.exactly(50))
        .supported(2, 2, 1)
        .figure("c", "50", 50, Modality.EXACT)
        .by(null)
        .figure("d", "50", 50, Modality.EXACT)
        .said("Ann Lee", true, "a:We will not give up", "b:We shall never give up")
        .said("Ann Lee", false, "d:thanked all")
        .named("Ann Lee", "Ann Lee = a:Ann Lee,b:Ann Lee,d:Ann Lee", "Anne Lee = c:Anne Lee")
        .named("Westport", "Westport = a:Westport", "West Port = b:West Port")
        .note(Note.Kind.SUPERLATIVE, "d calls it the worst storm.", List.of(), "d:the worst storm")
        .note(Note.Kind.LABEL, "c and d say fled.", List.of("f4"), "c:fled", "d:fled")
        .note(Note.Kind.NAME, "c writes Anne Lee.", List.of(), "c:Anne Lee")
        .note(Note.Kind.BOILERPLATE, "Page furniture is left out.", List.of(), "c:Read more")
        .record("Storm over Westport");
  }

  /** Ids of the reports so far. */
  String[] ids() {
    return reports.stream().map(Article::id).toArray(String[]::new);
  }

  /** Makes reports one witness, of which {@code first} is the first. */
  Sample oneWitness(@Nullable String first, Lineage.Kind kind, String... ids) {
    for (int i = 0; i < witnesses.size(); i++) {
      Witness witness = witnesses.get(i);
      if (List.of(ids).contains(witness.report())) {
        witnesses.set(i, new Witness(witness.report(), witness.origin(), "together " + ids[0]));
      }
    }
    lineage.add(new Lineage(kind, List.of(ids), null, "They tell the same.", first, List.of()));
    return this;
  }

  /** Has a report name its origin. */
  Sample origin(String report, String name) {
    Passage where = passage(report, article(report).text().contains(name) ? name : "");
    witnesses.replaceAll(
        each ->
            each.report().equals(report)
                ? new Witness(
                    report, new Origin(name, Origin.How.NAMED, where.span()), each.witness())
                : each);
    return this;
  }

  /** A source with its aliases, "report:name". */
  Sample source(String name, @Nullable Boolean party, String... aliases) {
    List<Source.Alias> all = new ArrayList<>();
    for (String alias : aliases) {
      String[] parts = alias.split(":", 2);
      all.add(new Source.Alias(parts[0], parts[1]));
    }
    sources.add(new Source("p" + (sources.size() + 1), name, null, party, all));
    return this;
  }

  /** A statement with its versions, "report:words". */
  Sample said(String source, boolean altered, String... versions) {
    List<Utterance> all = new ArrayList<>();
    for (String version : versions) {
      Passage where = passage(version);
      all.add(
          new Utterance(
              where.report(),
              where.span(),
              version.substring(version.indexOf(':') + 1),
              altered,
              new Speaker(source, null, List.of()),
              null,
              "on Friday",
              where.span()));
    }
    String id =
        sources.stream().filter(s -> s.name().equals(source)).findFirst().orElseThrow().id();
    statements.add(new Statement("s" + (statements.size() + 1), id, altered, all));
    return this;
  }

  /** A name with its spellings, "spelling = report:words,report:words". */
  Sample named(String name, String... spellings) {
    List<Named.Form> forms = new ArrayList<>();
    for (String spelling : spellings) {
      String[] parts = spelling.split(" = ", 2);
      List<Passage> where = new ArrayList<>();
      for (String each : parts[1].split(",")) {
        where.add(passage(each));
      }
      forms.add(new Named.Form(parts[0], false, where));
    }
    names.add(
        new Named("n" + (names.size() + 1), Name.Kind.PERSON, name, forms, List.of(), List.of()));
    return this;
  }

  /** A note with its evidence, "report:words". */
  Sample note(Note.Kind kind, String text, List<String> figureIds, String... evidence) {
    List<Passage> passages = new ArrayList<>();
    for (String each : evidence) {
      passages.add(passage(each));
    }
    List<String> in = passages.stream().map(Passage::report).distinct().toList();
    notes.add(new Note(kind, in, figureIds, text, passages));
    return this;
  }

  private Passage passage(String told) {
    String[] parts = told.split(":", 2);
    return passage(parts[0], parts[1]);
  }

  private Passage passage(String report, String words) {
    int start = article(report).text().indexOf(words);
    return new Passage(report, new Span(start, start + words.length()));
  }

  private Article article(String report) {
    return reports.stream().filter(each -> each.id().equals(report)).findFirst().orElseThrow();
  }

  /** Says who says the figures that follow; null for nobody. */
  Sample by(@Nullable String name) {
    speaker = name;
    return this;
  }

  /** Says in what the lengths that follow are measured; without it figures are counts. */
  Sample measuredIn(String unit) {
    length = unit;
    return this;
  }

  /** Says how the last fact is supported. */
  Sample supported(int inReports, int byWitnesses, int speakers) {
    Fact fact = facts.removeLast();
    facts.add(
        new Fact(
            fact.id(),
            fact.label(),
            fact.unit(),
            null,
            fact.verdict(),
            fact.accepted(),
            new Support(inReports, byWitnesses, speakers),
            fact.status(),
            fact.reason(),
            fact.figures()));
    return this;
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

  /** Adds a figure to the last fact. */
  Sample figure(String report, String words, double number, Modality modality) {
    Article article = article(report);
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
            length == null ? fact.unit() : length,
            null,
            null,
            null,
            speaker == null ? null : new Speaker(speaker, null, List.of("Radio")),
            new Span(0, article.text().length()),
            0,
            "test",
            new Measure(
                length == null ? Measure.Dimension.COUNT : Measure.Dimension.LENGTH,
                "",
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of()),
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
        lineage,
        names,
        sources,
        statements,
        notes);
  }
}
