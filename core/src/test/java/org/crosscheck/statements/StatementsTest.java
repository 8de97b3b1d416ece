package org.crosscheck.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.Article;
import org.crosscheck.model.Name;
import org.crosscheck.model.Named;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Report;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Statement;
import org.crosscheck.model.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsTest {

  /** Two versions by one speaker, words in <> quoted, and what becomes of them. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<We will rebuild the port> | <We will rebuild the port> | same",
        "<We'll rebuild the port> | <WE WILL REBUILD THE PORT!> | same",
        "<We will rebuild the harbour> | <We will rebuild the harbor> | same",
        "<We will rebuild the port. It takes time.> | <We will rebuild the port.> | same",
        "<It was a long, bitter night> | <bitter night> | same",
        "<We will soon rebuild the port> | <We will rebuild the port> | altered",
        "<People came to dance and got hurt> | <People came to dance and ended up getting hurt> | altered",
        "<We won it before. We will win it again soon> | <We won it before and we'll win it again> | altered",
        "<No, we made no gain in the talks at all> | he had made no gain in the talks with the union | same",
        "the port would stay “closed for good” | <The port is closed for good> | same",
        "the port would stay “shut for good” | the harbour is “shut for good” | same",
        "he made “no progress” there | <No, I did not make any progress with them> | altered",
        "14 of the wounded were in hospital, with damage in six districts | at least 14 wounded people were in hospital | same",
        "<We will rebuild the port> | <The fishers need our help> | apart",
        "five people had died in the fire | ten people had been hurt in the fire | apart",
        "<I think we got the message out> | <We needed to get out the economic message, and I'm sorry> | apart",
        "the talks will go on tomorrow | the budget will be cut in the autumn | apart",
      })
  void joins(String one, String other, String verdict) {
    List<Report> reports =
        List.of(report("a", said("Ruiz", one)), report("b", said("Ruiz", other)));
    List<Statement> found = Statements.of(reports, naming(reports));
    assertThat(found).hasSize(verdict.equals("apart") ? 2 : 1);
    assertThat(found.getFirst().altered()).isEqualTo(verdict.equals("altered"));
  }

  @Test
  void aLongQuotationHoldsThePartsOfAnother() {
    List<Report> reports =
        List.of(
            report("a", said("Ruiz", "<We know how to win. We have won in the past, many times.>")),
            report(
                "b",
                said("Ruiz", "<We know how to win>"),
                said("Ruiz", "<We have won in the past, many times>")));
    List<Statement> found = Statements.of(reports, naming(reports));
    assertThat(found).singleElement().extracting(s -> s.versions().size()).isEqualTo(3);
    assertThat(found.getFirst().altered()).isFalse();
  }

  @Test
  void aReportsStatementsStayApart() {
    List<Report> reports =
        List.of(
            report(
                "a",
                said("Ruiz", "<Ours is a historic task>"),
                said("Ruiz", "<This is well beyond politics>")),
            report("b", said("Ruiz", "her task as a “historic task” that goes “beyond politics”")));
    assertThat(Statements.of(reports, naming(reports))).hasSize(2);
  }

  @Test
  void othersWordsStayApart() {
    List<Report> reports =
        List.of(
            report("a", said("Ruiz", "<We will rebuild the port>")),
            report("b", said("Weber", "<We will rebuild the port>")));
    assertThat(Statements.of(reports, naming(reports))).hasSize(2);
  }

  @Test
  void aBodySpeaksThroughPersons() {
    List<Report> reports =
        List.of(
            report("a", said("Port Authority", "it would remove the “root causes” of the flood")),
            report("b", said("Ana Ruiz", "the “root causes” must go")));
    List<Named> names =
        List.of(
            new Named(
                "n1", Name.Kind.ORGANISATION, "Port Authority", List.of(), List.of(), List.of()),
            new Named("n2", Name.Kind.PERSON, "Ana Ruiz", List.of(), List.of(), List.of()));
    Naming naming =
        new Naming(
            names,
            List.of(
                new Source(
                    "p1",
                    "Port Authority",
                    "n1",
                    null,
                    List.of(new Source.Alias("a", "Port Authority"))),
                new Source(
                    "p2", "Ana Ruiz", "n2", null, List.of(new Source.Alias("b", "Ana Ruiz")))));
    assertThat(Statements.of(reports, naming)).hasSize(1);
  }

  @Test
  void aSpeakerWhomNobodyKnowsIsLeftOut() {
    List<Report> reports = List.of(report("a", said("Ruiz", "<We will rebuild>")));
    assertThat(Statements.of(reports, new Naming(List.of(), List.of()))).isEmpty();
  }

  /** The same groups come out in whatever order the reports come in. */
  @Test
  void orderOfReportsDoesNotMatter() {
    List<Report> reports = new ArrayList<>();
    reports.add(
        report(
            "a",
            said("Ruiz", "<We will rebuild the port by spring>"),
            said("Ruiz", "<Help is on its way to us>")));
    reports.add(
        report(
            "b",
            said("Ruiz", "they would rebuild the old port by spring"),
            said("Weber", "<I was at sea all night>")));
    reports.add(
        report(
            "c",
            said("Ruiz", "<Help is on its way>"),
            said("Weber", "he had been at sea all night")));
    reports.add(report("d", said("Ruiz", "<We'll rebuild the port and the town by spring>")));
    Set<Set<String>> groups = groups(reports);
    assertThat(groups).hasSize(3);
    Random random = new Random(3);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(reports, random);
      assertThat(groups(reports)).isEqualTo(groups);
    }
  }

  private static Set<Set<String>> groups(List<Report> reports) {
    return Statements.of(reports, naming(reports)).stream()
        .map(s -> s.versions().stream().map(v -> v.report() + v.text()).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private record Told(String speaker, String words) {}

  private static Told said(String speaker, String words) {
    return new Told(speaker, words);
  }

  private static Report report(String id, Told... told) {
    StringBuilder text = new StringBuilder("Report. ");
    List<Utterance> utterances = new ArrayList<>();
    for (Told each : told) {
      boolean quoted = each.words().startsWith("<");
      String words = quoted ? each.words().substring(1, each.words().length() - 1) : each.words();
      Span span = new Span(text.length(), text.length() + words.length());
      text.append(words).append(". ");
      Speaker speaker = new Speaker(each.speaker(), null, List.of());
      utterances.add(new Utterance(id, span, words, quoted, speaker, null, null, span));
    }
    Reading reading = new Reading(Article.of(id, text.toString()), List.of());
    return new Report(reading, List.of(), utterances);
  }

  /** Each name is a source of its own, the same in all reports. */
  private static Naming naming(List<Report> reports) {
    Map<String, List<Source.Alias>> aliases = new LinkedHashMap<>();
    for (Report report : reports) {
      for (Utterance each : report.utterances()) {
        String name = each.speaker().name();
        aliases
            .computeIfAbsent(name, n -> new ArrayList<>())
            .add(new Source.Alias(report.id(), name));
      }
    }
    List<Source> sources = new ArrayList<>();
    aliases.forEach((name, all) -> sources.add(new Source("p" + name, name, null, null, all)));
    return new Naming(List.of(), sources);
  }
}
