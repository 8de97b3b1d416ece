package org.crosscheck.app.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.app.view.CorrectionList;
import org.crosscheck.corrections.Corrected;
import org.crosscheck.model.Article;
import org.crosscheck.model.Change;
import org.crosscheck.model.Correction;
import org.crosscheck.model.Event;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Speaker;
import org.crosscheck.model.Value;
import org.crosscheck.store.ChangeEntry;
import org.crosscheck.store.EventSummary;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.RunTally;
import org.jspecify.annotations.Nullable;

/**
 * Rows for programs. A row has the same columns in the same order whatever the event; a value is
 * text, a number, a list of texts, or null where nothing is known. Times are written as ISO 8601 in
 * UTC, spans count Unicode code points.
 */
public final class Rows {

  private Rows() {}

  /** An event as it is now. */
  public static Map<String, @Nullable Object> event(EventSummary summary) {
    Event event = summary.event();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("event", event.id());
    row.put("version", summary.version());
    row.put("title", event.title());
    row.put("kind", event.kind());
    row.put("from", text(event.from()));
    row.put("to", text(event.to()));
    row.put("places", event.places());
    row.put("reports", summary.reports());
    row.put("witnesses", summary.witnesses());
    row.put("contested", summary.contested());
    row.put("opened", text(summary.opened()));
    row.put("changed", text(summary.changed()));
    row.put("change", summary.change());
    return row;
  }

  /** The facts of a version, the most important first. */
  public static List<Map<String, @Nullable Object>> facts(EventVersion version) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (Fact fact : version.record().facts()) {
      Map<String, @Nullable Object> row = of(version);
      row.put("fact", fact.id());
      row.put("label", fact.label());
      row.put("unit", fact.unit());
      row.put("slot", fact.slot());
      row.put("verdict", fact.verdict() == null ? null : fact.verdict().label());
      value(fact.accepted(), row);
      row.put("status", fact.status().label());
      row.put("reports", fact.support().reports());
      row.put("witnesses", fact.support().witnesses());
      row.put("speakers", fact.support().speakers());
      row.put("reason", fact.reason());
      row.put("figures", fact.figures());
      rows.add(row);
    }
    return rows;
  }

  /** The figures of a version, in the order of reports and text. */
  public static List<Map<String, @Nullable Object>> figures(EventVersion version) {
    EventRecord record = version.record();
    Map<String, Article> articles = new HashMap<>();
    record.reports().forEach(article -> articles.put(article.id(), article));
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < record.figures().size(); i++) {
      Figure figure = record.figures().get(i);
      Article article = articles.get(figure.report());
      if (article != null) {
        Map<String, @Nullable Object> row = of(version);
        row.put("figure", figure.id());
        row.put("fact", record.factOf().get(i));
        row.put("report", article.id());
        row.put("publisher", article.publisher());
        row.put("published", text(article.published()));
        row.put("url", article.url());
        row.put("text", figure.text());
        value(figure.value(), row);
        row.put("modality", figure.modality().label());
        row.put("unit", figure.unit());
        row.put("predicate", figure.predicate());
        row.put("place", figure.place());
        row.put("time", figure.time());
        Speaker speaker = figure.speaker();
        row.put("speaker", speaker == null ? null : speaker.name());
        row.put("start", article.text().codePointCount(0, figure.span().start()));
        row.put("end", article.text().codePointCount(0, figure.span().end()));
        row.put("sentence", figure.sentence().of(article.text()).strip());
        rows.add(row);
      }
    }
    return rows;
  }

  /** A change of an event. */
  public static Map<String, @Nullable Object> change(ChangeEntry entry) {
    Change change = entry.change();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("cursor", entry.cursor());
    row.put("event", entry.event());
    row.put("version", entry.version());
    row.put("known", text(entry.known()));
    row.put("kind", change.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    row.put("label", change.label());
    row.put("before", change.before());
    row.put("after", change.after());
    row.put("sentence", change.sentence());
    row.put("fact", change.fact());
    row.put("reports", change.reports());
    return row;
  }

  /** Corrections in the order in which they were made, with whether they stand. */
  public static List<Map<String, @Nullable Object>> corrections(List<Correction> corrections) {
    Set<String> standing =
        Corrected.active(corrections).stream().map(Correction::id).collect(Collectors.toSet());
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (Correction each : corrections) {
      Map<String, @Nullable Object> row = new LinkedHashMap<>();
      row.put("correction", each.id());
      row.put("at", text(each.at()));
      row.put("who", each.who());
      row.put("why", each.why());
      row.put("kind", each.action().getClass().getSimpleName().toLowerCase(Locale.ROOT));
      row.put("words", CorrectionList.words(each.action()));
      row.put("stands", standing.contains(each.id()));
      rows.add(row);
    }
    return rows;
  }

  /** What one run of ingest received. */
  public static Map<String, @Nullable Object> run(RunTally run) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("run", run.id());
    row.put("began", text(run.began()));
    row.put("received", run.received());
    row.put("accepted", run.accepted());
    row.put("duplicate", run.duplicate());
    row.put("rejected", run.rejected());
    return row;
  }

  private static Map<String, @Nullable Object> of(EventVersion version) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("event", version.event());
    row.put("version", version.number());
    row.put("known", text(version.known()));
    row.put("title", version.record().event().title());
    return row;
  }

  private static void value(@Nullable Value value, Map<String, @Nullable Object> row) {
    row.put("min", value == null ? null : value.min());
    row.put("max", value == null ? null : value.max());
  }

  private static @Nullable String text(@Nullable Object time) {
    return time == null ? null : time.toString();
  }
}
