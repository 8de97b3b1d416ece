package org.crosscheck.app.view;

import gg.jte.Content;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.app.view.Crosstab.Column;
import org.crosscheck.model.Amount;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.crosscheck.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a record's page, for a page that is made of them and more: the same templates that
 * {@link RecordPage} is made of, styled by {@code page.css} and brought to life by {@code page.js}
 * beside this class.
 */
public final class RecordParts {

  private final EventRecord record;
  private final PageModel page;
  private final Map<String, Fact> facts = new HashMap<>();
  private final Wording wording;

  /**
   * The parts of a record's page.
   *
   * @param home address of the page that shows the facts; empty where it is the same page
   */
  public RecordParts(EventRecord record, String home) {
    this.record = record;
    this.page = new PageModel(record, home);
    this.wording = new Wording(record);
    record.facts().forEach(fact -> facts.put(fact.id(), fact));
  }

  /** The finding in a sentence. */
  public String lead() {
    return page.lead();
  }

  /** What was found, in one line: "28 facts, 5 sums hold". */
  public String tally() {
    return Tally.of(record);
  }

  /** The reports, each with its letter. */
  public Content sources() {
    return part("sources");
  }

  /** Who got it from whom, drawn and in words. */
  public Content descent() {
    return Templates.part("descent.jte", Map.of("page", page, "descent", page.descent()));
  }

  /** The facts by reports. */
  public Content facts() {
    return part("facts");
  }

  /** Equations and other ties. */
  public Content sums() {
    return part("sums");
  }

  /** Names of the sections that the record has something for, such as {@code sums}. */
  public List<String> sections() {
    List<String> sections = new ArrayList<>(List.of("facts"));
    if (!page.sums().isEmpty() || !page.ties().isEmpty()) {
      sections.add("sums");
    }
    if (!page.remarks().others().isEmpty()) {
      sections.add("notes");
    }
    if (!page.speeches().speakers().isEmpty()) {
      sections.add("statements");
    }
    return sections;
  }

  /** What differs besides numbers. */
  public Content notes() {
    return part("notes");
  }

  /** Who said what. */
  public Content statements() {
    return Templates.part("statements.jte", Map.of("page", page, "speeches", page.speeches()));
  }

  /** Names in several spellings. */
  public Content names() {
    return part("names");
  }

  /** All reports in full, their figures marked. */
  public Content reports() {
    return part("reports");
  }

  /** One report in full. */
  public Content report(String id) {
    return Templates.part("report.jte", Map.of("page", page, "column", column(id)));
  }

  /** What is known of where a report has its news: "one witness (copy, A first); from BBC". */
  public String witness(String report) {
    Column column = column(report);
    return page.descent().told().stream()
        .filter(voice -> voice.columns().contains(column))
        .map(page::told)
        .findFirst()
        .orElse("origin unknown");
  }

  /** The panel in which {@code page.js} shows the words behind a figure. */
  public Content evidence() {
    return part("evidence");
  }

  /** Letter of a report: "A". */
  public String letter(String report) {
    return page.letter(report);
  }

  /** Name of a report: its publisher, else its id. */
  public String name(String report) {
    return PageModel.visible(column(report).name());
  }

  /** Name of the place of a report in the page. */
  public String anchor(String report) {
    return page.anchors().of(column(report));
  }

  /** Name of the place of a fact's row in the page; empty for one that the record has not. */
  public String factAnchor(@Nullable String fact) {
    @Nullable Fact known = fact == null ? null : facts.get(fact);
    return known == null ? "" : page.anchors().of(known);
  }

  /** The accepted value of a fact as one writes it: "about 190", "open". */
  public String accepted(Fact fact) {
    @Nullable Value value = fact.accepted();
    List<Figure> figures =
        record.figures().stream().filter(each -> fact.figures().contains(each.id())).toList();
    return value == null ? "open" : PageModel.visible(wording.plain(value, figures));
  }

  /** A bare value as one writes it, without a record: "at least 23", "10 to 15". */
  public static String value(Value value) {
    @Nullable Double min = value.min();
    @Nullable Double max = value.max();
    if (min == null) {
      return "up to " + Amount.plain(value.number());
    }
    if (max == null) {
      return "at least " + Amount.plain(min);
    }
    return value.isPoint() ? Amount.plain(min) : Amount.plain(min) + " to " + Amount.plain(max);
  }

  /** The sign of a verdict: "≠". */
  public static String mark(@Nullable Verdict verdict) {
    return Marks.of(verdict);
  }

  /** A verdict in words: "cannot all be right". */
  public static String words(@Nullable Verdict verdict) {
    return Marks.words(verdict);
  }

  /** Text from outside made visible and bounded. */
  public static String visible(@Nullable String text) {
    return PageModel.visible(text);
  }

  /** "11 November 2025, 12:20 UTC"; the day alone at midnight; empty for null. */
  public static String date(@Nullable Instant instant) {
    return PageModel.date(instant);
  }

  private Content part(String name) {
    return Templates.part(name + ".jte", Map.of("page", page));
  }

  private Column column(String report) {
    return page.columns().stream()
        .filter(each -> each.article().id().equals(report))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("report (" + report + ") is not in the record"));
  }
}
