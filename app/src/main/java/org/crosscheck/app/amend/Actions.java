package org.crosscheck.app.amend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.model.Anchor;
import org.crosscheck.model.Correction;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Verdict;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.Store;

/**
 * Corrections that name facts and figures by the ids of the event's record as it is now. Whatever
 * is not there is an {@link IllegalArgumentException} that names it.
 */
public final class Actions {

  private final Store store;

  public Actions(Store store) {
    this.store = store;
  }

  /** How the reports of a fact stand to one another. */
  public Correction.Action verdict(String event, String fact, Verdict verdict) {
    return new Correction.SetVerdict(event, anchors(event, fact), verdict);
  }

  /**
   * The value to print for a fact.
   *
   * @param value as {@link ValueWords} reads it
   */
  public Correction.Action accepted(String event, String fact, String value) {
    return new Correction.SetAccepted(event, anchors(event, fact), ValueWords.read(value));
  }

  /** A figure that is none, or is misread. */
  public Correction.Action wrong(String event, String figure) {
    EventVersion version = version(event);
    return version.record().figures().stream()
        .filter(each -> each.id().equals(figure))
        .findFirst()
        .map(each -> new Correction.WrongFigure(event, Anchor.of(each)))
        .orElseThrow(() -> missing("figure", figure, version));
  }

  /** Where the figures of a fact stand. */
  private List<Anchor> anchors(String event, String fact) {
    EventVersion version = version(event);
    EventRecord record = version.record();
    Map<String, Figure> figures = new HashMap<>();
    record.figures().forEach(figure -> figures.put(figure.id(), figure));
    Fact found =
        record.facts().stream()
            .filter(each -> each.id().equals(fact))
            .findFirst()
            .orElseThrow(() -> missing("fact", fact, version));
    return found.figures().stream()
        .flatMap(id -> Optional.ofNullable(figures.get(id)).stream())
        .map(Anchor::of)
        .toList();
  }

  private EventVersion version(String event) {
    return store
        .version(event, null)
        .orElseThrow(() -> new IllegalArgumentException("event (" + event + ") is not known"));
  }

  private static IllegalArgumentException missing(String what, String id, EventVersion version) {
    return new IllegalArgumentException(
        "%s (%s) is not in event (%s)%nMaybe see which are: crosscheck show %s --ids"
            .formatted(what, id, version.event(), version.event()));
  }
}
