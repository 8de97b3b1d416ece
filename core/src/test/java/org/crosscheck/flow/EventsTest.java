package org.crosscheck.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Event;
import org.crosscheck.model.Name;
import org.crosscheck.model.Named;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Report;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventsTest {

  private static final Naming NOBODY = new Naming(List.of(), List.of());

  private static Report report(@Nullable String headline, @Nullable String published, String text) {
    Instant at = published == null ? null : Instant.parse(published + "T12:00:00Z");
    Article article =
        new Article(
            "r" + text.hashCode(), headline, "kxyz.com:80", at, null, "en", text, List.of());
    int end = text.indexOf(". ") < 0 ? text.length() : text.indexOf(". ") + 1;
    Sentence first = new Sentence(0, 0, new Span(0, end), List.of(), List.of(), false);
    return new Report(new Reading(article, List.of(first)), List.of(), List.of());
  }

  private static Event event(Report... reports) {
    return Events.of(List.of(reports), NOBODY);
  }

  @Test
  void theTitleIsTheHeadlineThatMostReportsBear() {
    assertThat(
            event(
                    report("Old mill owner mourns", null, "The mill in Arden burned down."),
                    report("Mill in Arden burns, 3 hurt", null, "Fire took the Arden mill."),
                    report("Arden: 3 hurt in fire at mill", null, "The mill burned."))
                .title())
        .isEqualTo("Arden: 3 hurt in fire at mill");
  }

  @Test
  void aNumberThatLaterReportsDropMakesNoTitle() {
    assertThat(
            event(
                    report("5 dead as ferry sinks off Arden", null, "The ferry sank."),
                    report("7 dead as ferry sinks off Arden", null, "The ferry sank."),
                    report("Arden ferry toll at 7", null, "Seven died as the ferry sank."))
                .title())
        .isEqualTo("7 dead as ferry sinks off Arden");
  }

  @Test
  void withoutHeadlinesAFirstSentenceServes() {
    assertThat(event(report(null, null, "A mill burned down. Nobody was hurt.")).title())
        .isEqualTo("A mill burned down.");
    assertThat(
            event(
                    report(null, null, "The mill in Arden burned" + ", it burned".repeat(20) + "."),
                    report(null, null, "The mill in Arden burned down."))
                .title())
        .isEqualTo("The mill in Arden burned down.");
    assertThat(event(report(null, null, "")).title()).isEqualTo("An event");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mill burns in Arden - KXYZ.com, Weather, Sports | Mill burns in Arden",
        "Mill burns in Arden | Mill burns in Arden",
        "Mill burns - owner mourns | Mill burns - owner mourns",
        "Tsunami, quake – now Japan faces power cuts | Tsunami, quake – now Japan faces power cuts",
        "Mill burns in Arden - NBC12 News On Your Side | Mill burns in Arden",
        "Crime: mill burns | Crime: mill burns",
      })
  void aSiteIsNoPartOfAHeadline(String headline, String title) {
    assertThat(event(report(headline, null, "x")).title()).isEqualTo(title);
  }

  @Test
  void whatStandsBehindABarIsTheSite() {
    assertThat(event(report("Mill burns in Arden | Our Town", null, "x")).title())
        .isEqualTo("Mill burns in Arden");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "air attack | Drones and missiles hit the capital overnight.",
        "shooting | A gunman opened fire at a market, gunshots were heard.",
        "fire | A blaze gutted a mill; firefighters came.",
        "flood | Floodwaters rose after the deluge and flooded the town.",
        "election | Voters went to the polls; turnout was high in the election.",
        "earthquake | The quake had a magnitude of 6, aftershocks followed.",
        "layoffs | The firm announced job cuts; a tenth of the workforce is laid off.",
        "budget | The finance minister laid out a budget with a deficit.",
      })
  void theKindStandsInTheWords(String kind, String text) {
    assertThat(event(report(null, null, text)).kind()).isEqualTo(kind);
  }

  @Test
  void whereNoKindStandsOutNoneIsNamed() {
    assertThat(event(report(null, null, "The town council met and had tea.")).kind()).isNull();
    assertThat(
            event(report(null, null, "A flood, floods; an earthquake, a quake. Nobody knew."))
                .kind())
        .isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The report is of Sunday 12 July 2026.
        "The mill burned on Friday. | 2026-07-10",
        "It burned early Sunday. | 2026-07-12",
        "It burned last night. | 2026-07-11",
        "Police said Saturday that it burned on Thursday. | 2026-07-09",
        "On July 4 the mill burned. | 2026-07-04",
        "On 4 July 2026 the mill burned. | 2026-07-04",
        "On Dec. 31 the mill burned. | ",
        "It opens next Friday. | ",
        "The mill of February 30 burned. | ",
        "Posted: July 11, 2026. The mill burned on Friday. | 2026-07-10",
      })
  void theDayIsHeldAgainstTheDayOfTheReport(String text, @Nullable LocalDate day) {
    assertThat(EventDays.day(text, LocalDate.of(2026, 7, 12)).orElse(null)).isEqualTo(day);
  }

  @Test
  void anEventBeganOnTheDayThatMostOfItsFirstReportsName() {
    List<Report> reports = new ArrayList<>();
    reports.add(report(null, "2026-07-12", "It burned on Friday."));
    reports.add(report(null, "2026-07-13", "It burned on Friday."));
    reports.add(report(null, "2026-07-14", "It was out on Sunday."));
    reports.add(report(null, "2027-07-14", "It burned on Monday a year ago."));
    assertThat(Events.of(reports, NOBODY).from()).isEqualTo("2026-07-10T00:00:00Z");
    assertThat(event(report(null, "2026-07-12", "It burned.")).from())
        .isEqualTo("2026-07-12T12:00:00Z");
    assertThat(event(report(null, null, "It burned on Friday.")).from()).isNull();
  }

  @Test
  void aPlaceUnderTwoSpellingsIsOne() {
    Naming naming =
        new Naming(
            List.of(
                place("n1", "Odesa", "a", "a", "a"),
                place("n2", "Kyiv", "a", "b"),
                place("n3", "Lviv", "a")),
            List.of());
    assertThat(Events.of(List.of(report(null, null, "x")), naming).places())
        .containsExactly("Kyiv", "Odesa", "Lviv");
  }

  private static Named place(String id, String name, String... reports) {
    List<Passage> where =
        List.of(reports).stream().map(each -> new Passage(each, new Span(0, 1))).toList();
    List<Named.Form> forms = List.of(new Named.Form(name, false, where));
    return new Named(id, Name.Kind.PLACE, name, forms, List.of(), List.of());
  }
}
