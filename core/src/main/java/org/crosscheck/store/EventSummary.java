package org.crosscheck.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.crosscheck.model.Event;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Verdict;

/**
 * An event in a list of events.
 *
 * @param event what it is about
 * @param version number of its last version
 * @param opened when we first knew of it
 * @param changed when its last version was made
 * @param reports how many reports tell of it
 * @param witnesses how many independent voices those are
 * @param contested how many facts' reports conflict, and sums fail
 * @param change the weightiest change of the last version, in plain words; may be empty
 * @param headline the facts to show first, at most {@link #HEADLINE}, the weightiest first
 */
public record EventSummary(
    Event event,
    int version,
    Instant opened,
    Instant changed,
    int reports,
    int witnesses,
    int contested,
    String change,
    List<Fact> headline) {

  /** How many facts of an event a list shows at most. */
  public static final int HEADLINE = 4;

  public EventSummary {
    headline = List.copyOf(headline);
  }

  /** The event whose last version is {@code version}. */
  public static EventSummary of(EventVersion version, Instant opened) {
    EventRecord record = version.record();
    HashSet<String> witnesses = new HashSet<>();
    record.witnesses().forEach(witness -> witnesses.add(witness.witness()));
    return new EventSummary(
        record.event(),
        version.number(),
        opened,
        version.known(),
        record.reports().size(),
        witnesses.size(),
        contested(record),
        version.changes().isEmpty() ? "" : version.changes().getFirst().sentence(),
        record.facts().stream().filter(fact -> fact.accepted() != null).limit(HEADLINE).toList());
  }

  private static int contested(EventRecord record) {
    long conflicts =
        record.facts().stream().map(Fact::verdict).filter(Verdict.CONFLICT::equals).count();
    long failing = record.relations().stream().filter(relation -> !relation.holds()).count();
    return (int) (conflicts + failing);
  }
}
