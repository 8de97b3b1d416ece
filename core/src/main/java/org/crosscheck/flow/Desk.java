package org.crosscheck.flow;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.crosscheck.cluster.Clusterer;
import org.crosscheck.cluster.Sketch;
import org.crosscheck.corrections.Corrected;
import org.crosscheck.ingest.Intake;
import org.crosscheck.model.Correction;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.RunTally;
import org.crosscheck.store.Step;
import org.crosscheck.store.Store;
import org.crosscheck.store.StoreFailure;
import org.jspecify.annotations.Nullable;

/**
 * Takes reports of anything as they come, puts each to its event, and keeps one living record per
 * event in a store. A person's corrections stand on top of what it finds.
 *
 * <p>One desk at a time works on a store: the caller holds the store's lease. What {@link #take}
 * returns is kept. The same reports in the same order give the same events and records, however
 * they are cut into batches. Not for use by several threads at once.
 */
public final class Desk {

  final Flow flow;
  final Store store;
  final InstantSource clock;
  final Steady steady;
  final Folding folding;
  final Apart apart;
  private @Nullable Clusterer clusterer;
  List<Correction> active;
  private RunTally tally;
  private long head;
  private long opened;

  /** Decides whether to wait and do again what the store could not do for a passing reason. */
  @FunctionalInterface
  public interface Patience {

    /** Gives up at once. */
    Patience NONE = (failure, attempt) -> false;

    /**
     * Waits, and says whether to go on.
     *
     * @param attempt how often it failed so far, from 1
     */
    boolean goesOn(StoreFailure failure, int attempt);

    /**
     * Tells {@code listener} of each wait, which grows from one second to 30, up to {@code all}.
     */
    static Patience upTo(Duration all, java.util.function.Consumer<StoreFailure> listener) {
      return (failure, attempt) -> {
        Duration pause = Duration.ofSeconds(Math.min(30, 1L << Math.min(attempt - 1, 5)));
        if (pause.multipliedBy(attempt).compareTo(all) > 0) {
          return false;
        }
        listener.accept(failure);
        try {
          Thread.sleep(pause);
          return true;
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return false;
        }
      };
    }
  }

  /**
   * A desk at work on {@code store}.
   *
   * @param clock tells when we know
   */
  public Desk(Flow flow, Store store, InstantSource clock, Patience patience) {
    this.flow = flow;
    this.store = store;
    this.clock = clock;
    this.steady = new Steady(patience);
    this.folding = new Folding(flow, store, steady);
    this.head = steady.get(store::head);
    this.opened = steady.get(store::opened);
    List<Correction> corrections = steady.get(store::corrections);
    this.active = Corrected.active(corrections);
    this.apart = new Apart(active, id -> steady.get(() -> store.movedBy(id)));
    Instant now = clock.instant();
    this.tally = new RunTally(now + " " + UUID.randomUUID(), now, 0, 0, 0);
  }

  /** What this desk has received since it was opened. */
  public RunTally tally() {
    return tally;
  }

  /**
   * Takes a batch and keeps what follows from it.
   *
   * @throws StoreFailure if the store cannot keep it; the batch is then not taken, and this desk
   *     can do no more
   */
  public Taken take(List<Intake> batch) {
    List<Taken.Result> results = new ArrayList<>();
    Map<String, EventVersion> versions = new LinkedHashMap<>();
    for (int from = 0; from < batch.size(); ) {
      Batch step = new Batch(this);
      int to = from;
      while (to < batch.size() && step.admits(batch.get(to))) {
        to++;
      }
      Batch.Done done = step.done(head + 1, tally);
      keep(done.step());
      tally = done.tally();
      results.addAll(done.results());
      done.step().versions().forEach(version -> versions.put(version.event(), version));
      from = to;
    }
    return new Taken(results, List.copyOf(versions.values()), tally);
  }

  /**
   * Keeps a person's correction and applies it.
   *
   * @param action what is corrected; the {@code fresh} of a split may be blank and is chosen here
   * @return the correction, and the new versions of records that follow from it
   * @throws IllegalArgumentException if it cannot be applied; the message says why
   */
  public Amended correct(String who, String why, Correction.Action action) {
    Instant now = clock.instant();
    List<Correction> before = steady.get(store::corrections);
    Correction.Action whole =
        action instanceof Correction.Split split && split.fresh().isBlank()
            ? new Correction.Split(split.event(), split.reports(), fresh())
            : action;
    Correction correction =
        new Correction("c" + (before.size() + 1), now, who.strip(), why.strip(), whole);
    Rearrangement plan = new Rearranging(store, steady, before).plan(correction);
    List<Correction> all = new ArrayList<>(before);
    all.add(correction);
    List<Correction> activeNow = Corrected.active(all);
    List<EventVersion> versions = new ArrayList<>();
    plan.members()
        .forEach(
            (event, members) -> {
              if (!members.isEmpty()) {
                versions.add(
                    folding.next(
                        event,
                        members,
                        activeNow,
                        List.of(Rearranging.change(correction, plan, event)),
                        now));
              }
            });
    keep(
        new Step(
            head + 1,
            now,
            List.of(),
            plan.moved(),
            plan.redirects(),
            versions,
            correction,
            null,
            List.of()));
    active = activeNow;
    apart.learn(correction, plan.moved());
    Clusterer at = clusterer;
    if (at != null) {
      plan.moved().forEach(moved -> at.reassign(moved.report(), moved.to()));
    }
    opened = steady.get(store::opened);
    return new Amended(correction, versions);
  }

  /**
   * What a correction led to.
   *
   * @param correction as it was kept
   * @param versions the new versions of records
   */
  public record Amended(Correction correction, List<EventVersion> versions) {
    public Amended {
      versions = List.copyOf(versions);
    }
  }

  /** The clusterer, which remembers every report of the store. */
  Clusterer clusterer() {
    Clusterer at = clusterer;
    if (at == null) {
      at = new Clusterer();
      Clusterer fresh = at;
      steady.get(
          () -> {
            store.eachReport(
                kept -> fresh.restore(kept.id(), Sketch.from(kept.sketch()), kept.event()));
            return true;
          });
      clusterer = at;
    }
    return at;
  }

  /** Id of the event that is opened next. */
  String fresh() {
    return "e" + (opened + 1);
  }

  /** The event of that id was opened. */
  void openedFresh() {
    opened++;
  }

  private void keep(Step step) {
    boolean[] asked = {false};
    steady.get(
        () -> {
          if (asked[0] && store.head() >= step.number()) {
            return true; // it was kept, only the answer was lost
          }
          asked[0] = true;
          store.keep(step);
          return true;
        });
    head = step.number();
  }
}
