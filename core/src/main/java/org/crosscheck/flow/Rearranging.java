package org.crosscheck.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Anchor;
import org.crosscheck.model.Change;
import org.crosscheck.model.Correction;
import org.crosscheck.store.Kept;
import org.crosscheck.store.Moved;
import org.crosscheck.store.Redirect;
import org.crosscheck.store.Store;

/** Works out what a correction does to events: which reports change places, which records do. */
final class Rearranging {

  private final Store store;
  private final Steady steady;
  private final List<Correction> before;

  /**
   * @param before all corrections so far
   */
  Rearranging(Store store, Steady steady, List<Correction> before) {
    this.store = store;
    this.steady = steady;
    this.before = before;
  }

  /**
   * @throws IllegalArgumentException if the correction names what is not there, or changes nothing
   */
  Rearrangement plan(Correction correction) {
    return switch (correction.action()) {
      case Correction.Merge(String into, String from) -> merge(alive(into), alive(from));
      case Correction.Split split -> split(alive(split.event()), split.reports(), split.fresh());
      case Correction.Move(String report, String event) -> {
        Kept kept = report(report);
        if (kept.event().equals(alive(event))) {
          throw new IllegalArgumentException(
              "report (" + report + ") belongs to event (" + event + ") already");
        }
        yield moving(List.of(new Moved(report, kept.event(), alive(event))), List.of());
      }
      case Correction.SetVerdict set -> refold(set.event(), set.fact());
      case Correction.SetAccepted set -> refold(set.event(), set.fact());
      case Correction.WrongFigure wrong -> refold(wrong.event(), List.of(wrong.figure()));
      case Correction.Undo(String undone) -> undo(undone);
    };
  }

  /** The line about the correction itself in an event's list of changes. */
  static Change change(Correction correction, Rearrangement plan, String event) {
    List<String> reports =
        plan.moved().stream()
            .filter(moved -> moved.from().equals(event) || moved.to().equals(event))
            .map(Moved::report)
            .toList();
    return new Change(
        Change.Kind.CORRECTION,
        correction.id(),
        null,
        null,
        "%s by %s: %s (%s)"
            .formatted(correction.id(), correction.who(), words(correction), correction.why()),
        null,
        reports);
  }

  private static String words(Correction correction) {
    return switch (correction.action()) {
      case Correction.Merge(String into, String from) ->
          "event %s is merged into %s".formatted(from, into);
      case Correction.Split split ->
          "%s split off %s as %s"
              .formatted(String.join(", ", split.reports()), split.event(), split.fresh());
      case Correction.Move(String report, String event) ->
          "report %s moved to %s".formatted(report, event);
      case Correction.SetVerdict set -> "a verdict set to %s".formatted(set.verdict().label());
      case Correction.SetAccepted set -> "an accepted value set";
      case Correction.WrongFigure wrong ->
          "figure \"%s\" of %s marked wrong"
              .formatted(wrong.figure().text(), wrong.figure().report());
      case Correction.Undo(String undone) -> "%s undone".formatted(undone);
    };
  }

  private Rearrangement merge(String into, String from) {
    if (into.equals(from)) {
      throw new IllegalArgumentException("events (" + into + ") are one already");
    }
    List<Moved> moved =
        members(from).stream().map(each -> new Moved(each.id(), from, into)).toList();
    return moving(moved, List.of(new Redirect(from, into)));
  }

  private Rearrangement split(String event, List<String> reports, String fresh) {
    List<Kept> members = members(event);
    Set<String> leaving = new LinkedHashSet<>(reports);
    for (String each : leaving) {
      if (!report(each).event().equals(event)) {
        throw new IllegalArgumentException(
            "report (" + each + ") does not belong to event (" + event + ")");
      }
    }
    if (leaving.size() == members.size()) {
      throw new IllegalArgumentException(
          "reports (" + String.join(", ", leaving) + ") are all of event (" + event + ")");
    }
    return moving(leaving.stream().map(each -> new Moved(each, event, fresh)).toList(), List.of());
  }

  private Rearrangement refold(String event, List<Anchor> anchors) {
    String id = alive(event);
    List<Kept> members = members(id);
    for (Anchor anchor : anchors) {
      if (members.stream().noneMatch(each -> each.id().equals(anchor.report()))) {
        throw new IllegalArgumentException(
            "report (" + anchor.report() + ") does not belong to event (" + event + ")");
      }
    }
    return new Rearrangement(List.of(), List.of(), Map.of(id, members));
  }

  private Rearrangement undo(String id) {
    Correction undone =
        before.stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("correction (" + id + ") is not known"));
    if (isUndone(id)) {
      throw new IllegalArgumentException("correction (" + id + ") is undone already");
    }
    return switch (undone.action()) {
      case Correction.SetVerdict set -> refold(set.event(), List.of());
      case Correction.SetAccepted set -> refold(set.event(), List.of());
      case Correction.WrongFigure wrong -> refold(wrong.event(), List.of());
      case Correction.Undo(String again) when stands(again) -> back(id);
      case Correction.Undo(String again) -> plan(correction(again));
      case Correction.Merge merge -> back(id);
      case Correction.Split split -> back(id);
      case Correction.Move move -> back(id);
    };
  }

  /** Whether an undoing of {@code id} stands that was not undone itself. */
  private boolean isUndone(String id) {
    Set<String> dead = new LinkedHashSet<>();
    for (Correction each : before.reversed()) {
      if (each.action() instanceof Correction.Undo(String undone) && !dead.contains(each.id())) {
        dead.add(undone);
      }
    }
    return dead.contains(id);
  }

  /** Whether undoing the undoing of {@code id} moves reports. */
  private boolean stands(String id) {
    return !steady.get(() -> store.movedBy(id)).isEmpty();
  }

  private Correction correction(String id) {
    return before.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /**
   * Puts back what a correction moved. Reports that came later and were put beside a moved one go
   * with it.
   */
  private Rearrangement back(String correction) {
    Map<String, Moved> moves = new LinkedHashMap<>();
    steady.get(() -> store.movedBy(correction)).forEach(each -> moves.put(each.report(), each));
    Map<String, String> home = new HashMap<>();
    List<Moved> moved = new ArrayList<>();
    Set<String> places = new LinkedHashSet<>();
    moves.values().forEach(each -> places.add(alive(each.to())));
    for (String place : places) {
      for (Kept each : members(place)) {
        Moved move = moves.get(each.id());
        String to =
            move != null ? move.from() : each.nearest() == null ? null : home.get(each.nearest());
        if (to != null) {
          home.put(each.id(), to);
          moved.add(new Moved(each.id(), place, to));
        }
      }
    }
    List<Redirect> redirects =
        moved.stream()
            .map(Moved::to)
            .distinct()
            .filter(event -> !steady.get(() -> store.resolve(event)).orElse(event).equals(event))
            .map(event -> new Redirect(event, null))
            .toList();
    return moving(moved, redirects);
  }

  /** The plan that these moves make, with a redirect for each event that they empty. */
  private Rearrangement moving(List<Moved> moved, List<Redirect> redirects) {
    Map<String, List<Kept>> members = new LinkedHashMap<>();
    for (Moved each : moved) {
      members.computeIfAbsent(each.from(), event -> new ArrayList<>(members(event)));
      members.computeIfAbsent(each.to(), event -> new ArrayList<>(members(event)));
    }
    for (Moved each : moved) {
      Kept kept = report(each.report());
      members.getOrDefault(each.from(), List.of()).removeIf(k -> k.id().equals(each.report()));
      members.getOrDefault(each.to(), List.of()).add(kept.in(each.to()));
    }
    List<Redirect> all = new ArrayList<>(redirects);
    members.forEach(
        (event, left) -> {
          if (left.isEmpty() && all.stream().noneMatch(each -> each.event().equals(event))) {
            String into =
                moved.stream()
                    .filter(each -> each.from().equals(event))
                    .findFirst()
                    .orElseThrow()
                    .to();
            all.add(new Redirect(event, into));
          }
        });
    return new Rearrangement(moved, all, members);
  }

  private String alive(String event) {
    return steady
        .get(() -> store.resolve(event))
        .orElseThrow(() -> new IllegalArgumentException("event (" + event + ") is not known"));
  }

  private Kept report(String id) {
    return steady
        .get(() -> store.report(id))
        .orElseThrow(() -> new IllegalArgumentException("report (" + id + ") is not known"));
  }

  private List<Kept> members(String event) {
    return steady.get(() -> store.reports(event));
  }
}
