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
 * Corrections that name facts and figures by their ids in one version of an event's record.
 * Whatever is not there is an {@link IllegalArgumentException} that names it.
 *
 * @param version the version whose ids are meant
 */
public record Actions(EventVersion version) {

  /**
   * With the ids of an event's record as it is now.
   *
   * @throws IllegalArgumentException if there is no such event
   */
  public static Actions now(String event, Store store) {
    return new Actions(
        store
            .version(event, null)
            .orElseThrow(() -> new IllegalArgumentException("event (" + event + ") is not known")));
  }

  /** How the reports of a fact stand to one another. */
  public Correction.Action verdict(String fact, Verdict verdict) {
    return new Correction.SetVerdict(version.event(), anchors(fact), verdict);
  }

  /**
   * The value to print for a fact.
   *
   * @param value as {@link ValueWords} reads it
   */
  public Correction.Action accepted(String fact, String value) {
    return new Correction.SetAccepted(version.event(), anchors(fact), ValueWords.read(value));
  }

  /** A figure that is none, or is misread. */
  public Correction.Action wrong(String figure) {
    return version.record().figures().stream()
        .filter(each -> each.id().equals(figure))
        .findFirst()
        .map(each -> new Correction.WrongFigure(version.event(), Anchor.of(each)))
        .orElseThrow(() -> missing("figure", figure));
  }

  /** Where the figures of a fact stand. */
  private List<Anchor> anchors(String fact) {
    EventRecord record = version.record();
    Map<String, Figure> figures = new HashMap<>();
    record.figures().forEach(figure -> figures.put(figure.id(), figure));
    Fact found =
        record.facts().stream()
            .filter(each -> each.id().equals(fact))
            .findFirst()
            .orElseThrow(() -> missing("fact", fact));
    return found.figures().stream()
        .flatMap(id -> Optional.ofNullable(figures.get(id)).stream())
        .map(Anchor::of)
        .toList();
  }

  private IllegalArgumentException missing(String what, String id) {
    return new IllegalArgumentException(
        "%s (%s) is not in event (%s)%nMaybe see which are: crosscheck show %s --ids"
            .formatted(what, id, version.event(), version.event()));
  }
}
