package org.crosscheck.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.model.Correction;
import org.jspecify.annotations.Nullable;

/**
 * Where reports, events, each version of each event's record, and corrections are kept for good.
 * Work comes in as steps, each kept whole or not at all; everything that is shown reads from here.
 *
 * <p>Reading is safe from many threads and while another process writes. Every method may fail with
 * {@link StoreFailure}, which says what a person can do about it.
 */
public interface Store extends AutoCloseable {

  /** Number of the last step that was kept; 0 of an empty store. */
  long head();

  /**
   * Keeps a step. When this returns, the step survives whatever happens to the process.
   *
   * @throws IllegalArgumentException if the step's number is not {@code head() + 1}
   */
  void keep(Step step);

  /**
   * The right to write, which one process has at a time.
   *
   * @param patience how long to wait for another that has it
   * @return empty if another still has it after that time
   */
  Optional<Lease> lease(Duration patience);

  /** How many reports were ever kept, which is the sequence of the last. */
  long reportCount();

  /** The report with this id, as it last came in. */
  Optional<Kept> report(String id);

  /** The report that came in under this key, as it last came in. */
  Optional<Kept> reportByKey(String key);

  /** Reports whose text has this digest, in the order in which they came. */
  List<Kept> reportsByDigest(String digest);

  /**
   * The reports of an event, as they last came in, in the order in which they first came: of
   * exactly this id, so none of an id that lives on as another.
   */
  List<Kept> reports(String event);

  /**
   * Every report with the event that it belongs to now, in the order in which they first came,
   * without holding them all in memory.
   */
  void eachReport(Consumer<Kept> consumer);

  /**
   * The reports after one, as {@link #eachReport} gives them.
   *
   * @param sequence that of the last report that is known already; 0 for the first
   * @param limit most reports to give
   */
  List<Kept> reportsAfter(long sequence, int limit);

  /** What an event's id stands for now: itself, or the event that it became. */
  Optional<String> resolve(String event);

  /** How many events were ever opened. */
  long opened();

  /** The events that are alive and match, the one with the latest change first. */
  List<EventSummary> events(EventQuery query);

  /**
   * The facts that match, of the last versions of the events that are alive, the event that
   * happened first first. An event may tell a thing by several facts, parts beside their whole.
   */
  List<FactRow> facts(FactQuery query);

  /**
   * The last version of each event that is alive, in the order in which they were opened, without
   * holding them all in memory.
   */
  void eachRecord(Consumer<EventVersion> consumer);

  /**
   * The record of the event that {@code event} stood for at a time, as it then was.
   *
   * @param asOf null for now
   */
  Optional<EventVersion> version(String event, @Nullable Instant asOf);

  /** One version by its number, from 1, of the event that had exactly this id. */
  Optional<EventVersion> version(String event, int number);

  /** All versions of the event that had exactly this id, without their records, the first first. */
  List<VersionHead> versions(String event);

  /** What changed in the event that had exactly this id, the first change first. */
  List<ChangeEntry> changes(String event);

  /**
   * What changed in all events.
   *
   * @param after cursor of the last entry that is known already; 0 for all
   * @param limit most entries to give
   */
  List<ChangeEntry> changesAfter(long after, int limit);

  /** What changed last in all events, the last change first. */
  List<ChangeEntry> lastChanges(int limit);

  /** All corrections, the first first, those that were undone too. */
  List<Correction> corrections();

  /**
   * Which reports a correction moved, and from where to where.
   *
   * @param correction its id
   */
  List<Moved> movedBy(String correction);

  /** What was received by each run of ingest, the last first. */
  List<RunTally> runs(int limit);

  /** What was rejected last, the last first. */
  List<Rejection> rejections(int limit);

  /** A note of the program's own under a name, such as a feed's validators. */
  Optional<String> memo(String name);

  /** Keeps a note of the program's own; not part of a step. */
  void memo(String name, String value);

  @Override
  void close();

  /** The right to write, until it is closed or the process ends. */
  interface Lease extends AutoCloseable {
    @Override
    void close();
  }
}
