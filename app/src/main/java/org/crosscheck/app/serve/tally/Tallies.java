package org.crosscheck.app.serve.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Value;
import org.crosscheck.store.EventQuery;
import org.crosscheck.store.EventSummary;
import org.crosscheck.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Counts of things over events. Of each event one fact of a kind counts, the weightiest, so that no
 * event is counted twice; what each version of an event counts is kept once it has been read.
 */
public final class Tallies {

  private static final int TOGETHER = 500;
  private static final int REMEMBERED = 50_000;

  private final Store store;
  private final Map<String, Read> read =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Read> eldest) {
              return size() > REMEMBERED;
            }
          });

  private record Read(int version, List<Counted> counted) {}

  public Tallies(Store store) {
    this.store = store;
  }

  /**
   * All that the events count that were told of in a stretch of time.
   *
   * @param place part of the name of a place; null for all
   */
  public List<Counted> counted(
      @Nullable Instant since, @Nullable Instant until, @Nullable String place) {
    List<Counted> all = new ArrayList<>();
    for (int offset = 0; ; offset += TOGETHER) {
      List<EventSummary> some =
          store.events(new EventQuery(place, null, since, until, false, offset, TOGETHER));
      some.forEach(each -> all.addAll(of(each)));
      if (some.size() < TOGETHER) {
        break;
      }
    }
    LocalDate first = since == null ? LocalDate.MIN : day(since);
    LocalDate last = until == null ? LocalDate.MAX : day(until);
    return all.stream()
        .filter(each -> !each.day().isBefore(first) && each.day().isBefore(last))
        .toList();
  }

  /** The kinds among them, the most frequent first. */
  public static List<Kind> kinds(List<Counted> counted) {
    Map<Kind, Long> events =
        counted.stream().collect(Collectors.groupingBy(Counted::kind, Collectors.counting()));
    return events.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<Kind, Long> each) -> -each.getValue())
                .thenComparing(each -> each.getKey().name()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The totals of one kind by period, the first first; periods without events are left out. */
  public static List<Total> totals(List<Counted> counted, Kind kind, Period period) {
    Map<LocalDate, List<Counted>> byStart = new TreeMap<>();
    counted.stream()
        .filter(each -> each.kind().equals(kind))
        .forEach(
            each ->
                byStart
                    .computeIfAbsent(period.start(each.day()), start -> new ArrayList<>())
                    .add(each));
    return byStart.entrySet().stream()
        .map(each -> new Total(each.getKey(), each.getValue()))
        .toList();
  }

  /** What the events count of one kind, the greatest first. */
  public static List<Counted> greatest(List<Counted> counted, Kind kind) {
    return counted.stream()
        .filter(each -> each.kind().equals(kind))
        .sorted(
            Comparator.comparingDouble(Counted::best)
                .thenComparing(Counted::high)
                .reversed()
                .thenComparing(Counted::day))
        .toList();
  }

  private List<Counted> of(EventSummary summary) {
    String id = summary.event().id();
    @Nullable Read known = read.get(id);
    if (known == null || known.version() != summary.version()) {
      known = new Read(summary.version(), read(summary));
      read.put(id, known);
    }
    return known.counted();
  }

  private List<Counted> read(EventSummary summary) {
    return store
        .version(summary.event().id(), summary.version())
        .map(version -> counted(version.record(), summary))
        .orElse(List.of());
  }

  static List<Counted> counted(EventRecord record, EventSummary summary) {
    Instant from = summary.event().from();
    LocalDate day = day(from == null ? summary.opened() : from);
    Map<Kind, Counted> weightiest = new LinkedHashMap<>();
    for (Fact fact : record.facts()) {
      @Nullable Value value = fact.accepted();
      Optional<Kind> kind = Kind.of(fact);
      if (value != null && kind.isPresent()) {
        weightiest.putIfAbsent(
            kind.get(),
            new Counted(
                summary.event().id(),
                summary.event().title(),
                day,
                kind.get(),
                fact.label(),
                fact.id(),
                value,
                fact.verdict()));
      }
    }
    return List.copyOf(weightiest.values());
  }

  private static LocalDate day(Instant time) {
    return time.atZone(ZoneOffset.UTC).toLocalDate();
  }
}
