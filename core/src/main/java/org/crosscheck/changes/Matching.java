package org.crosscheck.changes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;

/**
 * Which fact of one version is which of the next. Ids and labels of facts change from version to
 * version, the places of their figures do not: a fact lives on in the one that holds most of its
 * figures, each in one only.
 */
final class Matching {

  private record Pair(Fact before, Fact after) {}

  private final Version before;
  private final Version after;
  private final Map<String, Fact> earlier = new HashMap<>();
  private final Map<String, Fact> later = new HashMap<>();
  private final Set<String> kept = new HashSet<>();
  private final Set<String> known = new HashSet<>();

  private Matching(Version before, Version after) {
    this.before = before;
    this.after = after;
  }

  static Matching of(Version before, Version after) {
    Matching matching = new Matching(before, after);
    matching.byFigures();
    matching.byLabels();
    return matching;
  }

  private void byFigures() {
    Map<Pair, Integer> shared = new LinkedHashMap<>();
    for (Fact fact : before.facts().values()) {
      for (Figure figure : before.figures(fact)) {
        after
            .same(figure)
            .ifPresent(
                same -> {
                  kept.add(fact.id());
                  known.add(same.id());
                  after
                      .fact(same)
                      .ifPresent(other -> shared.merge(new Pair(fact, other), 1, Integer::sum));
                });
      }
    }
    List<Pair> pairs = new ArrayList<>(shared.keySet());
    pairs.sort(Comparator.comparingInt((Pair pair) -> -shared.getOrDefault(pair, 0)));
    pairs.forEach(this::match);
  }

  /** A report that came in anew may have other words at every figure. */
  private void byLabels() {
    for (Fact fact : before.facts().values()) {
      if (!kept.contains(fact.id())) {
        after.facts().values().stream()
            .filter(each -> each.label().equals(fact.label()) && each.unit().equals(fact.unit()))
            .filter(each -> !earlier.containsKey(each.id()))
            .findFirst()
            .ifPresent(each -> match(new Pair(fact, each)));
      }
    }
  }

  private void match(Pair pair) {
    if (!later.containsKey(pair.before.id()) && !earlier.containsKey(pair.after.id())) {
      later.put(pair.before.id(), pair.after);
      earlier.put(pair.after.id(), pair.before);
    }
  }

  /** What a fact of the later version was before; empty where it was none, or part of another. */
  Optional<Fact> earlier(Fact fact) {
    return Optional.ofNullable(earlier.get(fact.id()));
  }

  /** What a fact of the earlier version is now; empty where it is none, or part of another. */
  Optional<Fact> later(Fact fact) {
    return Optional.ofNullable(later.get(fact.id()));
  }

  /** Whether figures of an earlier fact are still told, be it of another fact. */
  boolean isKept(Fact fact) {
    return kept.contains(fact.id()) || later.containsKey(fact.id());
  }

  /** Figures of a later fact that the earlier version had not. */
  List<Figure> fresh(Fact fact) {
    return after.figures(fact).stream().filter(each -> !known.contains(each.id())).toList();
  }
}
