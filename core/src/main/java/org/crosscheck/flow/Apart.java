package org.crosscheck.flow;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.model.Correction;
import org.crosscheck.store.Moved;

/** Pairs of events that a person has told apart, which no later report may make one. */
final class Apart {

  private final Set<Set<String>> pairs = new HashSet<>();

  Apart(List<Correction> active, java.util.function.Function<String, List<Moved>> movedBy) {
    for (Correction correction : active) {
      learn(correction, movedBy.apply(correction.id()));
    }
  }

  boolean holds(String event, String other) {
    return pairs.contains(Set.of(event, other));
  }

  void learn(Correction correction, List<Moved> moved) {
    boolean parts =
        switch (correction.action()) {
          case Correction.Split split -> true;
          case Correction.Move move -> true;
          case Correction.Undo undo -> true;
          case Correction.Merge(String into, String from) -> {
            pairs.remove(Set.of(into, from));
            yield false;
          }
          case Correction.SetVerdict verdict -> false;
          case Correction.SetAccepted accepted -> false;
          case Correction.WrongFigure wrong -> false;
        };
    if (parts) {
      moved.forEach(each -> pairs.add(Set.of(each.from(), each.to())));
    }
  }
}
