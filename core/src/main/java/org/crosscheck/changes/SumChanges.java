package org.crosscheck.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.crosscheck.model.Change;
import org.crosscheck.model.Change.Kind;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Relation;
import org.jspecify.annotations.Nullable;

/** Sums that were found, that no longer hold, or that are found no more. */
final class SumChanges {

  private final Version before;
  private final Version after;
  private final Matching matching;
  private final Bringers bringers;

  SumChanges(Version before, Version after, Matching matching, Bringers bringers) {
    this.before = before;
    this.after = after;
    this.matching = matching;
    this.bringers = bringers;
  }

  List<Weighed> all() {
    List<Weighed> changes = new ArrayList<>();
    List<Relation> old = sums(before);
    List<Relation> fresh = new ArrayList<>();
    for (Relation now : sums(after)) {
      Relation was = taken(old, now);
      if (was == null) {
        fresh.add(now);
      } else if (was.holds() != now.holds()) {
        changes.add(new Weighed(found(now, was), weight(now)));
      }
    }
    fresh.forEach(each -> changes.add(new Weighed(found(each, null), weight(each))));
    old.forEach(each -> changes.add(new Weighed(gone(each), 2)));
    return changes;
  }

  private static int weight(Relation relation) {
    return relation.holds() ? 1 : 0;
  }

  private static List<Relation> sums(Version version) {
    return new ArrayList<>(
        version.record().relations().stream()
            .filter(each -> each.kind() == Relation.Kind.SUM && each.equation() != null)
            .toList());
  }

  /**
   * Takes from the earlier sums the one that a later is: of the same facts, or as it is written.
   */
  private @Nullable Relation taken(List<Relation> old, Relation now) {
    String key = key(now, false);
    Relation found = null;
    for (Relation each : old) {
      if (Objects.equals(key(each, true), key)) {
        found = each;
        break;
      }
      if (found == null && Objects.equals(each.equation(), now.equation())) {
        found = each;
      }
    }
    old.remove(found);
    return found;
  }

  /** The facts of a sum as the later version names them; null where one of them is no more. */
  private @Nullable String key(Relation relation, boolean old) {
    Version version = old ? before : after;
    List<String> facts = new ArrayList<>();
    List<String> ids = new ArrayList<>(new TreeSet<>(relation.parts()));
    ids.addFirst(relation.whole());
    for (String id : ids) {
      Fact fact = version.facts().get(id);
      Fact now = fact == null || !old ? fact : matching.later(fact).orElse(null);
      if (now == null) {
        return null;
      }
      facts.add(now.id());
    }
    return facts.getFirst() + new TreeSet<>(facts.subList(1, facts.size()));
  }

  private Change found(Relation now, @Nullable Relation was) {
    List<String> reports = reports(after, now);
    String told =
        !now.holds()
            ? "sum does not hold: "
            : was == null ? now.stated() ? "sum stated: " : "sum found: " : "sum holds now: ";
    return new Change(
        Kind.SUM,
        label(after, now),
        was == null ? null : was.equation(),
        now.equation(),
        told
            + now.equation()
            + " ("
            + label(after, now)
            + (now.stated() ? "; " : "; from ")
            + bringers.names(reports)
            + ")",
        now.whole(),
        reports);
  }

  private Change gone(Relation old) {
    Fact whole = before.facts().get(old.whole());
    return new Change(
        Kind.SUM,
        label(before, old),
        old.equation(),
        null,
        "sum found no more: " + old.equation() + " (" + label(before, old) + ")",
        whole == null ? null : matching.later(whole).map(Fact::id).orElse(null),
        List.of());
  }

  private static String label(Version version, Relation relation) {
    Fact whole = version.facts().get(relation.whole());
    return whole == null ? "" : whole.label();
  }

  private static List<String> reports(Version version, Relation relation) {
    return relation.figures().stream()
        .flatMap(each -> version.figure(each).stream())
        .map(Figure::report)
        .distinct()
        .toList();
  }
}
