package org.crosscheck.record;

import java.time.Instant;
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

/** Records to test with. */
final class Records {

  static final String FERRY =
      "🚢🌊 FERRY: police 👮🏽 on Orkney said 31 of the 48 aboard were saved. Follow us!";
  static final String HOSTILE =
      "<script>alert(\"1\")</script> \u0000\u001b[31m \u202eRTL\u202c \\ \u2028 40 aboard.";

  private Records() {}

  /** Two reports with characters outside the basic plane, control characters and markup. */
  static EventRecord ferry() {
    Article first =
        new Article(
            "a",
            "Ferry sinks",
            "Orkney News",
            Instant.parse("2025-03-01T09:30:00Z"),
            "https://example.org/a",
            "en",
            FERRY,
            List.of(spanOf(FERRY, "Follow us!")),
            "Orkney Radio");
    Article second = Article.of("b", HOSTILE);
    Figure saved =
        figure(
            "f1",
            first,
            "31",
            Value.exactly(31),
            Modality.EXACT,
            new Speaker("Orkney police", spanOf(FERRY, "police"), List.of("radio")));
    Figure aboard =
        figure(
            "f2",
            first,
            "48",
            Value.exactly(48),
            Modality.EXACT,
            new Speaker("Orkney police", null, List.of()));
    Figure fewer = figure("f3", second, "40", new Value(null, 40.5), Modality.LESS_THAN, null);
    return new EventRecord(
        new Producer("crosscheck", "0.1.0", "none"),
        new Event("ferry", "Ferry sinks", null, null, null, List.of("Orkney")),
        List.of(first, second),
        List.of(
            new Witness(
                "a", new Origin("police", Origin.How.NAMED, spanOf(FERRY, "police 👮🏽")), "w1"),
            new Witness("b", Origin.UNKNOWN, "w2")),
        List.of(saved, aboard, fewer),
        List.of("q2", "q1", "q1"),
        List.of(
            new Fact(
                "q1",
                "people aboard",
                "people",
                "aboard",
                Verdict.CONFLICT,
                null,
                new Support(2, 2, 1),
                Status.CONTESTED,
                "One report has 48 aboard, the other fewer than 40.5.",
                List.of("f2", "f3")),
            new Fact(
                "q2",
                "people saved",
                "people",
                null,
                null,
                Value.exactly(31),
                new Support(1, 1, 1),
                Status.SINGLE_SOURCE,
                "One report alone has 31.",
                List.of("f1"))),
        List.of(
            new Relation(
                Relation.Kind.PART,
                "q1",
                List.of("q2"),
                null,
                true,
                true,
                null,
                List.of("f1", "f2")),
            new Relation(
                Relation.Kind.AT_MOST,
                "q1",
                List.of("q2"),
                "31 ≤ 48",
                true,
                false,
                0.000004,
                List.of())),
        List.of(
            new Lineage(
                Lineage.Kind.NAMED_ORIGIN,
                List.of("a"),
                null,
                "The text says so.",
                null,
                List.of(new Passage("a", spanOf(FERRY, "police 👮🏽")))),
            new Lineage(Lineage.Kind.COPY, List.of("a", "b"), null, "Same words.", "a", List.of())),
        List.of(
            new Named(
                "n1",
                Name.Kind.ORGANISATION,
                "Orkney police",
                List.of(form("police")),
                List.of(form("👮🏽")),
                List.of("n1"))),
        List.of(
            new Source(
                "p1",
                "Orkney police",
                "n1",
                false,
                List.of(new Source.Alias("a", "Orkney police")))),
        List.of(
            new Statement(
                "s1",
                "p1",
                false,
                List.of(
                    new Utterance(
                        "a",
                        spanOf(FERRY, "31"),
                        "31",
                        true,
                        new Speaker("Orkney police", null, List.of()),
                        "Orkney",
                        null,
                        spanOf(FERRY, "31"))))),
        List.of(
            new Note(
                Note.Kind.BOILERPLATE,
                List.of("a"),
                List.of(),
                "“Follow us!”",
                List.of(new Passage("a", spanOf(FERRY, "31"))))));
  }

  private static Named.Form form(String words) {
    return new Named.Form(words, true, List.of(new Passage("a", spanOf(FERRY, words))));
  }

  private static Figure figure(
      String id,
      Article in,
      String words,
      Value value,
      Modality modality,
      @Nullable Speaker speaker) {
    return new Figure(
        id,
        in.id(),
        spanOf(in.text(), words),
        words,
        value,
        modality,
        "people",
        null,
        null,
        null,
        speaker,
        new Span(0, in.text().length()),
        -1,
        "test",
        new Measure(
            Measure.Dimension.OTHER, "people", List.of(), List.of(), List.of(), null, List.of()),
        null);
  }

  private static Span spanOf(String text, String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }
}
