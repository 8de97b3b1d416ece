package org.crosscheck.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.Change;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.jspecify.annotations.Nullable;

/** Tells what a new version of an event's record says otherwise than the last. */
public final class Changes {

  private Changes() {}

  /**
   * The changes from one version to the next, the weightiest first; none where they say the same.
   *
   * @param before the version before; null where there was none
   * @param after the version after
   */
  public static List<Change> between(@Nullable EventRecord before, EventRecord after) {
    Version old = new Version(before == null ? nothing(after) : before);
    Version now = new Version(after);
    Matching matching = Matching.of(old, now);
    Bringers bringers = new Bringers(now);
    FactChanges facts = new FactChanges(old, now, matching, bringers);
    List<Weighed> changes = new ArrayList<>();
    for (Fact fact : now.facts().values()) {
      Optional<Fact> was = matching.earlier(fact);
      if (was.isPresent()) {
        facts.between(was.get(), fact).ifPresent(changes::add);
      } else if (isNew(fact, now, matching)) {
        changes.add(new Weighed(facts.first(fact), 0));
      }
    }
    for (Fact fact : old.facts().values()) {
      if (!matching.isKept(fact)) {
        changes.add(new Weighed(facts.gone(fact), 0));
      }
    }
    changes.addAll(new SumChanges(old, now, matching, bringers).all());
    CorrectionChanges.between(old, now).forEach(each -> changes.add(new Weighed(each, 1)));
    new ReportChanges(old, now).all().forEach(each -> changes.add(new Weighed(each, 0)));
    changes.sort(Weighed.ORDER);
    return new Gathered(bringers).of(changes.stream().map(Weighed::change).toList());
  }

  /** The record of the same event before its first report. */
  private static EventRecord nothing(EventRecord record) {
    return new EventRecord(
        record.producer(),
        record.event(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Whether nothing of the fact was told before, as part of whatever. */
  private static boolean isNew(Fact fact, Version now, Matching matching) {
    List<Figure> figures = now.figures(fact);
    return matching.fresh(fact).size() == figures.size();
  }
}
