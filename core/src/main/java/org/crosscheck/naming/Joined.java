package org.crosscheck.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Things joined into groups (union-find; Tarjan 1975). */
final class Joined<T> {

  private final Map<T, List<T>> groupOf = new IdentityHashMap<>();
  private final List<T> all;

  Joined(Collection<T> all) {
    this.all = List.copyOf(all);
    for (T each : all) {
      groupOf.put(each, new ArrayList<>(List.of(each)));
    }
  }

  /** The group of one. */
  List<T> with(T one) {
    return groupOf.getOrDefault(one, List.of());
  }

  boolean are(T a, T b) {
    return with(a) == with(b);
  }

  void join(T a, T b) {
    List<T> into = with(a);
    List<T> from = with(b);
    if (into != from) {
      into.addAll(from);
      from.forEach(each -> groupOf.put(each, into));
    }
  }

  /** The groups and their members, in the order in which all were given. */
  List<List<T>> groups() {
    Map<List<T>, List<T>> ordered = new IdentityHashMap<>();
    List<List<T>> groups = new ArrayList<>();
    for (T each : all) {
      ordered
          .computeIfAbsent(
              with(each),
              group -> {
                groups.add(new ArrayList<>());
                return groups.getLast();
              })
          .add(each);
    }
    return groups;
  }
}
