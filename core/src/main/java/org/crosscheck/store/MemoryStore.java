package org.crosscheck.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.crosscheck.model.Change;
import org.crosscheck.model.Correction;
import org.crosscheck.record.RecordJson;
import org.jspecify.annotations.Nullable;

/** A store that ends with the process: for tests, and for a look at a stream without a file. */
public final class MemoryStore implements Store {

  private final SequencedMap<String, Kept> reports = new LinkedHashMap<>();
  private final Map<String, String> idOfKey = new HashMap<>();
  private final SequencedMap<String, Held> events = new LinkedHashMap<>();
  private final List<ChangeEntry> changes = new ArrayList<>();
  private final SequencedMap<String, Correction> corrections = new LinkedHashMap<>();
  private final Map<String, List<Moved>> moved = new HashMap<>();
  private final SequencedMap<String, RunTally> runs = new LinkedHashMap<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final Map<String, String> memos = new HashMap<>();
  private final Semaphore writing = new Semaphore(1);
  private long head;
  private long position;

  @Override
  public synchronized long head() {
    return head;
  }

  @Override
  public synchronized void keep(Step step) {
    StepCheck.check(step, new Contents());
    head = step.number();
    for (Kept kept : step.reports()) {
      reports.put(kept.id(), kept);
      idOfKey.put(kept.key(), kept.id());
      event(kept.event(), step);
    }
    for (Moved each : step.moved()) {
      Kept kept = reports.get(each.report());
      if (kept != null) {
        reports.put(each.report(), kept.in(each.to()));
      }
      event(each.to(), step);
    }
    for (Redirect redirect : step.redirects()) {
      event(redirect.event(), step).redirects.add(new Turn(step.known(), redirect.into()));
      if (redirect.into() != null) {
        event(redirect.into(), step);
      }
    }
    step.versions().forEach(version -> add(version, event(version.event(), step)));
    if (step.correction() != null) {
      corrections.put(step.correction().id(), step.correction());
      moved.put(step.correction().id(), step.moved());
    }
    if (step.run() != null) {
      runs.put(step.run().id(), step.run());
    }
    rejections.addAll(step.rejections());
  }

  private Held event(String id, Step step) {
    return events.computeIfAbsent(id, any -> new Held(step.known()));
  }

  private void add(EventVersion version, Held event) {
    for (Change change : version.changes()) {
      changes.add(
          new ChangeEntry(
              changes.size() + 1, version.event(), version.number(), version.known(), change));
    }
    event.versions.add(
        new EventVersion(
            version.event(),
            version.number(),
            version.known(),
            RecordJson.read(RecordJson.write(version.record())),
            version.changes()));
    event.facts = FactRow.of(version);
    event.position = ++position;
  }

  @Override
  public Optional<Lease> lease(Duration patience) {
    try {
      if (!writing.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return Optional.empty();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
    AtomicBoolean given = new AtomicBoolean(true);
    return Optional.of(
        () -> {
          if (given.getAndSet(false)) {
            writing.release();
          }
        });
  }

  @Override
  public synchronized long reportCount() {
    return reports.size();
  }

  @Override
  public synchronized Optional<Kept> report(String id) {
    return Optional.ofNullable(reports.get(id));
  }

  @Override
  public synchronized Optional<Kept> reportByKey(String key) {
    return Optional.ofNullable(idOfKey.get(key)).map(reports::get);
  }

  @Override
  public synchronized List<Kept> reportsByDigest(String digest) {
    return reports.values().stream().filter(kept -> kept.digest().equals(digest)).toList();
  }

  @Override
  public synchronized List<Kept> reports(String event) {
    return reports.values().stream().filter(kept -> kept.event().equals(event)).toList();
  }

  @Override
  public synchronized List<Kept> reportsAfter(long sequence, int limit) {
    return reports.values().stream().skip(sequence).limit(limit).toList();
  }

  @Override
  public void eachReport(Consumer<Kept> consumer) {
    List<Kept> all;
    synchronized (this) {
      all = List.copyOf(reports.values());
    }
    all.forEach(consumer);
  }

  @Override
  public synchronized Optional<String> resolve(String event) {
    return resolve(event, null);
  }

  private Optional<String> resolve(String event, @Nullable Instant asOf) {
    String at = event;
    for (Held held = events.get(at); held != null; held = events.get(at)) {
      String into = held.into(asOf);
      if (into == null) {
        return Optional.of(at);
      }
      at = into;
    }
    return Optional.empty();
  }

  @Override
  public synchronized long opened() {
    return events.size();
  }

  @Override
  public synchronized List<EventSummary> events(EventQuery query) {
    return alive()
        .sorted((a, b) -> Long.compare(b.position, a.position))
        .map(held -> Map.entry(held.versions.getLast(), held.summary()))
        .filter(each -> matches(Told.of(each.getKey()), each.getValue(), query))
        .skip(query.offset())
        .limit(query.limit())
        .map(Map.Entry::getValue)
        .toList();
  }

  private Stream<Held> alive() {
    return events.values().stream()
        .filter(held -> held.into(null) == null && !held.versions.isEmpty())
        .filter(held -> !held.versions.getLast().record().reports().isEmpty());
  }

  private static boolean matches(Told told, EventSummary summary, EventQuery query) {
    return (query.place() == null || told.places().contains(Told.folded(query.place())))
        && (query.kind() == null || query.kind().equals(summary.event().kind()))
        && (query.since() == null || !told.latest().isBefore(query.since()))
        && (query.until() == null || told.earliest().isBefore(query.until()))
        && (!query.contested() || summary.contested() > 0);
  }

  @Override
  public synchronized List<FactRow> facts(FactQuery query) {
    return alive()
        .filter(held -> matches(held.versions.getLast(), query))
        .flatMap(held -> held.facts.stream())
        .filter(fact -> matches(fact, query))
        .sorted(Comparator.comparing(FactRow::happened))
        .toList();
  }

  private static boolean matches(EventVersion version, FactQuery query) {
    return (query.place() == null || Told.of(version).places().contains(Told.folded(query.place())))
        && (query.kind() == null || query.kind().equals(version.record().event().kind()));
  }

  private static boolean matches(FactRow fact, FactQuery query) {
    return (query.label() == null || Told.folded(fact.label()).contains(Told.folded(query.label())))
        && (query.thing() == null || query.thing().equals(fact.thing()))
        && (query.outcome() == null || fact.outcomes().contains(query.outcome()))
        && (query.unit() == null || query.unit().equals(fact.unit()))
        && (query.since() == null || !fact.happened().isBefore(query.since()))
        && (query.until() == null || fact.happened().isBefore(query.until()));
  }

  @Override
  public void eachRecord(Consumer<EventVersion> consumer) {
    List<EventVersion> all;
    synchronized (this) {
      all = alive().map(held -> held.versions.getLast()).toList();
    }
    all.forEach(consumer);
  }

  @Override
  public synchronized Optional<EventVersion> version(String event, @Nullable Instant asOf) {
    return resolve(event, asOf).map(events::get).flatMap(held -> held.version(asOf));
  }

  @Override
  public synchronized Optional<EventVersion> version(String event, int number) {
    List<EventVersion> all = versionsOf(event);
    return number < 1 || number > all.size() ? Optional.empty() : Optional.of(all.get(number - 1));
  }

  @Override
  public synchronized List<VersionHead> versions(String event) {
    return versionsOf(event).stream().map(VersionHead::of).toList();
  }

  private List<EventVersion> versionsOf(String event) {
    Held held = events.get(event);
    return held == null ? List.of() : held.versions;
  }

  @Override
  public synchronized List<ChangeEntry> changes(String event) {
    return changes.stream().filter(each -> each.event().equals(event)).toList();
  }

  @Override
  public synchronized List<ChangeEntry> changesAfter(long after, int limit) {
    return changes.stream().skip(Math.max(0, after)).limit(limit).toList();
  }

  @Override
  public synchronized List<ChangeEntry> lastChanges(int limit) {
    return changes.reversed().stream().limit(limit).toList();
  }

  @Override
  public synchronized List<Correction> corrections() {
    return List.copyOf(corrections.values());
  }

  @Override
  public synchronized List<Moved> movedBy(String correction) {
    return moved.getOrDefault(correction, List.of());
  }

  @Override
  public synchronized List<RunTally> runs(int limit) {
    return runs.sequencedValues().reversed().stream().limit(limit).toList();
  }

  @Override
  public synchronized List<Rejection> rejections(int limit) {
    return rejections.reversed().stream().limit(limit).toList();
  }

  @Override
  public synchronized Optional<String> memo(String name) {
    return Optional.ofNullable(memos.get(name));
  }

  @Override
  public synchronized void memo(String name, String value) {
    memos.put(name, value);
  }

  @Override
  public void close() {}

  /** What an event lives on as, from a time on. */
  private record Turn(Instant known, @Nullable String into) {}

  /** An event that is held. */
  private static final class Held {
    private final Instant opened;
    private final List<Turn> redirects = new ArrayList<>();
    private final List<EventVersion> versions = new ArrayList<>();
    private List<FactRow> facts = List.of();
    private long position;

    Held(Instant opened) {
      this.opened = opened;
    }

    @Nullable String into(@Nullable Instant asOf) {
      return redirects.reversed().stream()
          .filter(turn -> asOf == null || !turn.known().isAfter(asOf))
          .findFirst()
          .map(Turn::into)
          .orElse(null);
    }

    Optional<EventVersion> version(@Nullable Instant asOf) {
      return versions.reversed().stream()
          .filter(version -> asOf == null || !version.known().isAfter(asOf))
          .findFirst();
    }

    EventSummary summary() {
      return EventSummary.of(versions.getLast(), opened);
    }
  }

  private final class Contents implements StepCheck.Held {
    @Override
    public long head() {
      return head;
    }

    @Override
    public long lastReport() {
      return reports.size();
    }

    @Override
    public StepCheck.@Nullable Known report(String id) {
      Kept kept = reports.get(id);
      return kept == null
          ? null
          : new StepCheck.Known(kept.sequence(), kept.revision(), kept.key());
    }

    @Override
    public boolean hasKey(String key) {
      return idOfKey.containsKey(key);
    }

    @Override
    public int lastVersion(String event) {
      return versionsOf(event).size();
    }

    @Override
    public @Nullable String into(String event) {
      Held held = events.get(event);
      return held == null ? null : held.into(null);
    }

    @Override
    public boolean hasCorrection(String id) {
      return corrections.containsKey(id);
    }
  }
}
