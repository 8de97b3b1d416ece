package org.crosscheck.app.view;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.app.view.Crosstab.Cell;
import org.crosscheck.app.view.Crosstab.Column;
import org.crosscheck.app.view.Crosstab.Row;
import org.crosscheck.app.view.Crosstab.Standing;
import org.crosscheck.model.Amount;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Lineage;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Utterance;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.crosscheck.model.Witness;
import org.crosscheck.model.Wording;
import org.jspecify.annotations.Nullable;

/** What the template of the page asks for, in the words and marks that it shows. */
final class PageModel {

  /** With more reports than this, a row lists who says what instead of a column a report. */
  private static final int MOST_COLUMNS = 8;

  /** So many who speak of one fact are named, and so many places of one note are led to. */
  private static final int MOST_NAMES = 3;

  private static final int MOST_CITED = 12;

  /** So many speakers are shown at once. */
  private static final int MOST_SPEAKERS = 6;

  /** No label or sentence is worth more characters. */
  private static final int LONGEST = 600;

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
  private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s]+");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

  private final EventRecord record;
  private final String home;
  private final Crosstab crosstab;
  private final Wording wording;
  private final List<Equation> equations;
  private final Map<String, Column> columns = new HashMap<>();
  private final Anchors anchors;
  private final Passages passages;
  private final Backing backing;
  private final Remarks remarks;
  private final Set<String> inSums = new LinkedHashSet<>();

  PageModel(EventRecord record) {
    this(record, "");
  }

  /**
   * @param home address of the page with the facts; empty where it is this page
   */
  PageModel(EventRecord record, String home) {
    this.record = record;
    this.home = home;
    this.crosstab = Crosstab.of(record);
    this.wording = new Wording(record);
    this.equations = Equation.of(record);
    crosstab.columns().forEach(column -> columns.put(column.article().id(), column));
    this.anchors = new Anchors(record, columns());
    this.passages = new Passages(record);
    this.backing = new Backing(record);
    this.remarks = new Remarks(record);
    for (Equation equation : sums()) {
      inSums.add(equation.whole().fact().id());
      equation.parts().forEach(part -> inSums.add(part.fact().id()));
    }
  }

  EventRecord record() {
    return record;
  }

  String home() {
    return home;
  }

  List<Column> columns() {
    return crosstab.columns();
  }

  /** Whether every report has its own column. */
  boolean isWide() {
    return columns().size() <= MOST_COLUMNS;
  }

  /** Facts that several reports tell, a sum rests on or a person set something of. */
  List<Row> shared() {
    return crosstab.rows().stream().filter(row -> isShared(row.fact())).toList();
  }

  List<Row> alone() {
    return crosstab.rows().stream().filter(row -> !isShared(row.fact())).toList();
  }

  private boolean isShared(Fact fact) {
    return fact.verdict() != null || inSums.contains(fact.id()) || Remarks.isByHand(record, fact);
  }

  boolean isContested(Fact fact) {
    return fact.verdict() == Verdict.CONFLICT || fact.verdict() == Verdict.UPDATED;
  }

  boolean isInSum(Fact fact) {
    return inSums.contains(fact.id());
  }

  long contested() {
    return record.facts().stream().filter(this::isContested).count();
  }

  int summed() {
    return inSums.size();
  }

  List<Equation> sums() {
    return equations.stream().filter(Equation::isSum).toList();
  }

  /** Other ties between facts that are worth a line. */
  List<Equation> ties() {
    return equations.stream().filter(each -> !each.isSum()).toList();
  }

  /** The figures of a cell whose words differ. */
  List<Figure> distinct(Cell cell) {
    Map<String, Figure> distinct =
        cell.figures().stream()
            .collect(
                Collectors.toMap(
                    this::reported, figure -> figure, (a, b) -> a, java.util.LinkedHashMap::new));
    return List.copyOf(distinct.values());
  }

  String reported(Figure figure) {
    return visible(wording.reported(figure));
  }

  /** The number of a term as an equation has it. */
  String number(Figure figure) {
    return visible(wording.brief(figure));
  }

  String accepted(Row row) {
    @Nullable Value value = row.fact().accepted();
    return value == null ? "open" : visible(wording.plain(value, row.figures()));
  }

  /** The unit, where the label does not tell it. */
  String unit(Fact fact) {
    String unit = fact.unit().strip();
    String last = unit.substring(unit.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    String stem = last.length() > 3 ? last.substring(0, last.length() - 1) : last;
    boolean told = stem.equals("peopl") || fact.label().toLowerCase(Locale.ROOT).contains(stem);
    return told ? "" : visible(unit);
  }

  /** A sentence of the record, reports by their letters. */
  String sentence(String sentence) {
    return visible(crosstab.inLetters(sentence));
  }

  /** Who is named for the fact: "air force (a party to it); B, D name nobody". */
  String backers(Fact fact) {
    List<String> names =
        backing.speakers(fact).stream().map(each -> name(each)).collect(Collectors.toList());
    int more = names.size() - MOST_NAMES;
    if (more > 0) {
      names = new ArrayList<>(names.subList(0, MOST_NAMES));
      names.add(more + " more");
    }
    Set<String> silent = backing.silent(fact);
    String rest = silent.size() == 1 ? " names nobody" : " name nobody";
    if (fact.verdict() == null) {
      return names.isEmpty() ? "" : "said by " + String.join(", ", names);
    }
    return names.isEmpty()
        ? ""
        : String.join(", ", names) + (silent.isEmpty() ? "" : "; " + letters(silent) + rest);
  }

  String name(Source source) {
    return visible(source.name()) + (Boolean.TRUE.equals(source.party()) ? " (a party to it)" : "");
  }

  Remarks remarks() {
    return remarks;
  }

  Passages passages() {
    return passages;
  }

  /** Words in a report to which a link leads, from a note or a name. */
  List<Passage> cited(List<Passage> evidence) {
    return evidence.stream()
        .filter(each -> passages.anchor(each) != null)
        .distinct()
        .limit(MOST_CITED)
        .toList();
  }

  /** The sentence of a note with its quotations tied to the texts. */
  Quoting quoting(String text, List<Passage> evidence) {
    return Quoting.of(sentence(text), cited(evidence), passages);
  }

  Descent descent() {
    return Descent.of(record, columns());
  }

  /** The descent in words, for those who do not see the drawing. */
  String text(Descent descent) {
    return visible(String.join(". ", descent.brief()));
  }

  /** What is known of a witness: "one witness, by rewrite; from BBC". */
  String told(Descent.Voice voice) {
    List<String> parts = new ArrayList<>();
    if (voice.columns().size() > 1) {
      @Nullable Column first = voice.first();
      parts.add(
          "one witness ("
              + voice.how()
              + (first == null ? "" : ", " + first.letter() + " first")
              + ")");
    }
    parts.add(
        voice.isUnknown()
            ? "origin unknown"
            : voice.from().isEmpty()
                ? "its own report"
                : "from " + voice.from() + (voice.inferred() ? " (inferred)" : ""));
    return visible(String.join("; ", parts));
  }

  /** The words that name where the reports of a witness have their news. */
  List<Passage> origins(Descent.Voice voice) {
    List<Passage> origins = new ArrayList<>();
    for (Witness witness : record.witnesses()) {
      @Nullable Span evidence = witness.origin().evidence();
      boolean here =
          voice.columns().stream().anyMatch(c -> c.article().id().equals(witness.report()));
      if (here && evidence != null) {
        origins.add(new Passage(witness.report(), evidence));
      }
    }
    voice.ties().stream()
        .filter(each -> each.kind() == Lineage.Kind.NAMED_ORIGIN)
        .forEach(each -> origins.addAll(each.passages()));
    voice.reasons().forEach(each -> origins.removeAll(each.passages()));
    return cited(origins);
  }

  /** Where the words of a statement stand; null leaves the link without a target. */
  @Nullable String at(Utterance utterance) {
    @Nullable String anchor = passages.anchor(new Passage(utterance.report(), utterance.span()));
    return anchor == null ? null : "#" + anchor;
  }

  /** Where and when it was said: ", on Telegram, on Friday". */
  String setting(Utterance utterance) {
    return visible(
        Stream.of(utterance.place(), utterance.time())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(", ")));
  }

  /** "42 statements by 11 speakers; 3 are quoted in words that differ." */
  String counted(Speeches speeches) {
    int altered = speeches.altered().size();
    return Tally.count(speeches.statements(), "statement")
        + " by "
        + Tally.count(speeches.speakers().size(), "speaker")
        + (altered == 0
            ? ""
            : "; " + altered + (altered == 1 ? " is" : " are") + " quoted in words that differ")
        + ". Each leads to its words.";
  }

  List<Speeches.Speaking> first(List<Speeches.Speaking> speakers) {
    return speakers.subList(0, Math.min(MOST_SPEAKERS, speakers.size()));
  }

  List<Speeches.Speaking> rest(List<Speeches.Speaking> speakers) {
    return speakers.subList(Math.min(MOST_SPEAKERS, speakers.size()), speakers.size());
  }

  Speeches speeches() {
    return Speeches.of(record);
  }

  List<Spellings> spellings() {
    return Spellings.of(record);
  }

  String lead() {
    return visible(Lead.of(record));
  }

  /** Name of the look of a fact. */
  String look(Fact fact) {
    @Nullable Verdict verdict = fact.verdict();
    return verdict == null ? "alone" : verdict.label();
  }

  String look(Standing standing) {
    return standing.name().toLowerCase(Locale.ROOT);
  }

  Anchors anchors() {
    return anchors;
  }

  String letter(String report) {
    @Nullable Column column = columns.get(report);
    return column == null ? "?" : column.letter();
  }

  String letters(Collection<String> reports) {
    return reports.stream().map(this::letter).sorted().collect(Collectors.joining(", "));
  }

  @Nullable String speaker(Figure figure) {
    return figure.speaker() == null ? null : visible(figure.speaker().name());
  }

  @Nullable String via(Figure figure) {
    return figure.speaker() == null || figure.speaker().via().isEmpty()
        ? null
        : visible(String.join(", ", figure.speaker().via()));
  }

  /** How often such a sum would come about by accident. */
  String chance(Relation relation) {
    @Nullable Double chance = relation.chance();
    if (chance == null || chance <= 0 || chance > 0.5) {
      return "";
    }
    return chance < 1e-6
        ? "By accident: less than 1 in a million."
        : "By accident: about 1 in " + Amount.brief(Math.round(1 / chance)) + ".";
  }

  /** Ends of the parts as hundredths of the whole, for a bar. */
  List<Double> shares(Equation equation) {
    double total = equation.parts().stream().mapToDouble(part -> size(part.figure())).sum();
    List<Double> ends = new ArrayList<>(List.of(0.0));
    for (Equation.Term part : equation.parts()) {
      double share = total > 0 ? 100 * size(part.figure()) / total : 0;
      ends.add(Math.round((ends.getLast() + share) * 100) / 100.0);
    }
    return ends;
  }

  private static double size(Figure figure) {
    return Math.max(0, figure.value().number());
  }

  List<List<MarkedText.Piece>> text(Column column) {
    return MarkedText.of(
        column.article(), column.figures(record), passages.of(column.article().id()));
  }

  String language(Article article) {
    return LANGUAGE.matcher(article.language()).matches() ? article.language() : "und";
  }

  /** The address, if it is one that a browser may safely follow. */
  @Nullable String address(Article article) {
    @Nullable String url = article.url();
    return url != null && WEB.matcher(url).matches() ? url : null;
  }

  static String date(@Nullable Instant instant) {
    if (instant == null) {
      return "";
    }
    ZonedDateTime time = instant.atZone(ZoneOffset.UTC);
    return (time.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY : MINUTE).format(time);
  }

  /** Text from outside made visible and bounded, for all but the reports' own text. */
  static String visible(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return MarkedText.visible(text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…");
  }
}
