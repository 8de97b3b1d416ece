package org.crosscheck.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Scale;
import org.crosscheck.model.Status;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A fact of an event's last version, as tallies over events take it.
 *
 * @param event id of the event
 * @param happened when the event began; the earliest time that its reports tell, or else when we
 *     knew of it, where that is unknown
 * @param fact id of the fact in the event's record
 * @param label what is measured, for a reader
 * @param unit what is counted or measured
 * @param slot name of the event type's slot that it fills
 * @param dimension what sort of quantity it is
 * @param thing canonical name of what is counted: "person"
 * @param outcomes canonical names of what happened to it: "kill"
 * @param verdict how its reports stand to one another; null where one report alone tells it
 * @param status how well it is supported
 * @param low the least that any of its reports has, in {@code unit}
 * @param best the value to print; null where none can be named
 * @param high the most that any of its reports has, in {@code unit}
 * @param reports how many reports tell it
 * @param witnesses how many independent voices those are
 */
public record FactRow(
    String event,
    Instant happened,
    String fact,
    String label,
    String unit,
    @Nullable String slot,
    Measure.Dimension dimension,
    String thing,
    List<String> outcomes,
    @Nullable Verdict verdict,
    Status status,
    double low,
    @Nullable Value best,
    double high,
    int reports,
    int witnesses) {

  public FactRow {
    outcomes = List.copyOf(outcomes);
  }

  /** The facts of a version's record that have figures, in its order. */
  static List<FactRow> of(EventVersion version) {
    EventRecord record = version.record();
    Map<String, Figure> figures =
        record.figures().stream()
            .collect(Collectors.toMap(Figure::id, Function.identity(), (a, b) -> a));
    Instant from = record.event().from();
    Instant happened = from == null ? Told.of(version).earliest() : from;
    List<FactRow> rows = new ArrayList<>();
    for (Fact fact : record.facts()) {
      List<Figure> told =
          fact.figures().stream().flatMap(id -> figure(figures, id).stream()).toList();
      if (!told.isEmpty()) {
        rows.add(row(version.event(), happened, fact, told));
      }
    }
    return rows;
  }

  private static List<Figure> figure(Map<String, Figure> figures, String id) {
    Figure figure = figures.get(id);
    return figure == null ? List.of() : List.of(figure);
  }

  private static FactRow row(String event, Instant happened, Fact fact, List<Figure> figures) {
    Figure like =
        figures.stream()
            .filter(each -> each.unit().equals(fact.unit()))
            .findFirst()
            .orElse(figures.getFirst());
    List<Value> values =
        figures.stream()
            .map(each -> Scale.times(each.value(), Scale.factor(each) / Scale.factor(like)))
            .toList();
    return new FactRow(
        event,
        happened,
        fact.id(),
        fact.label(),
        fact.unit(),
        fact.slot(),
        like.measure().dimension(),
        like.measure().thing(),
        like.measure().outcomes(),
        fact.verdict(),
        fact.status(),
        values.stream().mapToDouble(Value::number).min().orElseThrow(),
        fact.accepted(),
        values.stream().mapToDouble(FactRow::most).max().orElseThrow(),
        fact.support().reports(),
        fact.support().witnesses());
  }

  private static double most(Value value) {
    return value.max() == null ? value.number() : value.max();
  }
}
