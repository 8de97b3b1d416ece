package org.crosscheck.changes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Change;
import org.crosscheck.model.Change.Kind;

/**
 * Tells the weightiest of many changes one by one and the rest together: a report that brings
 * twenty facts is not worth twenty lines.
 */
final class Gathered {

  /** So many labels are named of facts that are told together. */
  private static final int NAMED = 3;

  private final Bringers bringers;

  Gathered(Bringers bringers) {
    this.bringers = bringers;
  }

  /** How many changes of a kind are told one by one. */
  private static int most(Kind kind) {
    return switch (kind) {
      case FACT -> 5;
      case SUPPORT -> 3;
      case FACT_GONE -> 8;
      case VALUE, VERDICT, SUM, CORRECTION, MEMBERS, REPORT -> Integer.MAX_VALUE;
    };
  }

  /**
   * The changes in their order, each kind's rest behind its weightiest.
   *
   * @param changes by kind, the weightiest first
   */
  List<Change> of(List<Change> changes) {
    Map<Kind, Set<String>> told = new EnumMap<>(Kind.class);
    Map<Kind, Map<List<String>, List<Change>>> rest = new EnumMap<>(Kind.class);
    List<Change> alone = new ArrayList<>();
    for (Change change : changes) {
      Set<String> sentences = told.computeIfAbsent(change.kind(), kind -> new LinkedHashSet<>());
      if (sentences.contains(change.sentence())) {
        continue;
      }
      if (sentences.size() < most(change.kind())) {
        sentences.add(change.sentence());
        alone.add(change);
      } else {
        rest.computeIfAbsent(change.kind(), kind -> new LinkedHashMap<>())
            .computeIfAbsent(change.reports(), reports -> new ArrayList<>())
            .add(change);
      }
    }
    List<Change> gathered = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      alone.stream().filter(each -> each.kind() == kind).forEach(gathered::add);
      rest.getOrDefault(kind, Map.of())
          .forEach((reports, of) -> gathered.add(together(kind, reports, of)));
    }
    return List.copyOf(gathered);
  }

  private Change together(Kind kind, List<String> reports, List<Change> of) {
    if (of.size() == 1) {
      return of.getFirst();
    }
    String label = of.size() + " more facts";
    String who = bringers.names(reports);
    String what =
        switch (kind) {
          case FACT -> ", first told by " + who + ": ";
          case SUPPORT -> " have one witness more, " + who + ": ";
          case FACT_GONE -> ", told no more: ";
          case VALUE, VERDICT, SUM, CORRECTION, MEMBERS, REPORT -> ": ";
        };
    List<String> labels =
        new ArrayList<>(of.stream().map(Change::label).distinct().limit(NAMED).toList());
    int more = of.size() - labels.size();
    if (more > 0) {
      labels.add(more + " more");
    }
    return new Change(kind, label, null, null, label + what + Bringers.join(labels), null, reports);
  }
}
