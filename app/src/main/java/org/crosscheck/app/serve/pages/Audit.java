package org.crosscheck.app.serve.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.app.view.RecordParts;
import org.crosscheck.corrections.Corrected;
import org.crosscheck.model.Anchor;
import org.crosscheck.model.Correction;
import org.crosscheck.model.Correction.Undo;
import org.crosscheck.store.Store;
import org.jspecify.annotations.Nullable;

/** All corrections in plain words, with what became of each. */
final class Audit {

  /**
   * A line of the audit trail.
   *
   * @param what what was corrected, for a reader
   * @param events ids of the events that it concerns
   * @param stands whether it still counts
   * @param undoneBy id of the correction that undid it; null where none did, or where that was
   *     undone itself
   */
  record Entry(
      Correction correction,
      String what,
      List<String> events,
      boolean stands,
      @Nullable String undoneBy) {}

  private Audit() {}

  /**
   * The audit trail, the last correction first.
   *
   * @param event only of this event; null for all
   */
  static List<Entry> of(Store store, @Nullable String event) {
    List<Correction> all = store.corrections();
    Set<String> active =
        Corrected.active(all).stream().map(Correction::id).collect(Collectors.toSet());
    Map<String, String> undoneBy = new HashMap<>();
    all.stream()
        .filter(each -> each.action() instanceof Undo)
        .forEach(each -> undoneBy.put(((Undo) each.action()).correction(), each.id()));
    Map<String, List<String>> eventsOf = new HashMap<>();
    List<Entry> entries = new ArrayList<>();
    for (Correction each : all) {
      List<String> events = events(each, store, eventsOf);
      eventsOf.put(each.id(), events);
      if (event == null || events.contains(event)) {
        boolean undo = each.action() instanceof Undo;
        boolean stands = undo || active.contains(each.id());
        entries.add(
            new Entry(each, words(each), events, stands, stands ? null : undoneBy.get(each.id())));
      }
    }
    return entries.reversed();
  }

  private static List<String> events(
      Correction correction, Store store, Map<String, List<String>> known) {
    return switch (correction.action()) {
      case Correction.Merge(String into, String from) -> List.of(into, from);
      case Correction.Split(String of, List<String> reports, String fresh) -> List.of(of, fresh);
      case Correction.Move(String report, String to) ->
          store.movedBy(correction.id()).stream()
              .flatMap(moved -> List.of(moved.to(), moved.from()).stream())
              .distinct()
              .toList();
      case Correction.SetVerdict set -> List.of(set.event());
      case Correction.SetAccepted set -> List.of(set.event());
      case Correction.WrongFigure wrong -> List.of(wrong.event());
      case Correction.Undo(String undone) -> known.getOrDefault(undone, List.of());
    };
  }

  /** What was corrected, for a reader. */
  static String words(Correction correction) {
    return switch (correction.action()) {
      case Correction.Merge(String into, String from) -> from + " is the same event as " + into;
      case Correction.Split(String of, List<String> reports, String fresh) ->
          "%s taken out of %s, as %s".formatted(names(reports), of, fresh);
      case Correction.Move(String report, String to) ->
          "report %s belongs to %s".formatted(RecordParts.visible(report), to);
      case Correction.SetVerdict(String of, List<Anchor> fact, var verdict) ->
          "verdict of %s: %s".formatted(figures(fact), RecordParts.words(verdict));
      case Correction.SetAccepted(String of, List<Anchor> fact, var accepted) ->
          "value to print for %s: %s".formatted(figures(fact), RecordParts.value(accepted));
      case Correction.WrongFigure(String of, Anchor figure) ->
          "%s counts for nothing".formatted(figures(List.of(figure)));
      case Correction.Undo(String undone) -> undone + " undone";
    };
  }

  private static String names(List<String> reports) {
    return (reports.size() == 1 ? "report " : "reports ")
        + RecordParts.visible(String.join(", ", reports));
  }

  private static String figures(List<Anchor> anchors) {
    String shown =
        anchors.stream()
            .limit(3)
            .map(
                each ->
                    "“%s” in %s"
                        .formatted(
                            RecordParts.visible(each.text()), RecordParts.visible(each.report())))
            .collect(Collectors.joining(", "));
    return anchors.size() > 3 ? shown + " and " + (anchors.size() - 3) + " more" : shown;
  }
}
