package org.crosscheck.flow;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.crosscheck.cluster.Sketch;
import org.crosscheck.ingest.Intake;
import org.crosscheck.model.Article;
import org.crosscheck.model.Change;
import org.crosscheck.model.Placement;
import org.crosscheck.model.Report;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.Kept;
import org.crosscheck.store.Moved;
import org.crosscheck.store.Redirect;
import org.crosscheck.store.Rejection;
import org.crosscheck.store.RunTally;
import org.crosscheck.store.Step;
import org.jspecify.annotations.Nullable;

/** Some reports that are kept in one step: read, put to their events, their events folded anew. */
final class Batch {

  /** What a batch comes to, to be kept. */
  record Done(Step step, List<Taken.Result> results, RunTally tally) {}

  private record Entry(Intake intake, Newcomers.@Nullable Standing standing) {}

  private record Looked(Report report, Sketch sketch) {}

  private final Desk desk;
  private final Instant now;
  private final long last;
  private final Newcomers newcomers;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Looked> looked = new ConcurrentHashMap<>();
  private final Map<String, String> unreadable = new ConcurrentHashMap<>();
  private final Map<String, Kept> kept = new LinkedHashMap<>();
  private final Map<String, String> absorbed = new LinkedHashMap<>();
  private final Map<String, Moved> moved = new LinkedHashMap<>();
  private long fresh;

  Batch(Desk desk) {
    this.desk = desk;
    now = desk.clock.instant();
    last = desk.steady.get(desk.store::reportCount);
    newcomers = new Newcomers(desk.store, desk.steady);
  }

  /** Whether {@code intake} can be part of this batch; it then is. */
  boolean admits(Intake intake) {
    Newcomers.Standing standing =
        intake instanceof Intake.Accepted accepted ? newcomers.standing(accepted) : null;
    if (standing instanceof Newcomers.Later) {
      return false;
    }
    entries.add(new Entry(intake, standing));
    return true;
  }

  /** Does the work; the desk's clusterer then knows of it, the store not yet. */
  Done done(long number, RunTally before) {
    read();
    List<Taken.Result> results = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>();
    for (Entry entry : entries) {
      Taken.Result result = result(entry);
      results.add(result);
      if (result instanceof Taken.Refused(String source, String reason)) {
        rejections.add(new Rejection(now, source, reason));
      }
    }
    RunTally after = counted(results, before);
    Step step =
        new Step(
            number,
            now,
            List.copyOf(kept.values()),
            List.copyOf(moved.values()),
            absorbed.entrySet().stream()
                .map(each -> new Redirect(each.getKey(), each.getValue()))
                .toList(),
            versions(),
            null,
            after,
            rejections);
    return new Done(step, results, after);
  }

  /** Each article is read on its own, since what is read beside it could change a reading. */
  private void read() {
    List<Article> articles = new ArrayList<>();
    for (Entry entry : entries) {
      switch (entry.standing) {
        case Newcomers.New(Article article) -> articles.add(article);
        case Newcomers.Revision(Article article, Kept before) -> articles.add(article);
        case Newcomers.Again again -> {}
        case Newcomers.Later later -> {}
        case null -> {}
      }
    }
    articles.parallelStream()
        .forEach(
            article -> {
              try {
                Report report = desk.flow.report(article);
                looked.put(article.id(), new Looked(report, Sketch.of(report)));
              } catch (RuntimeException e) {
                unreadable.put(article.id(), "cannot be read: " + e);
              }
            });
  }

  private Taken.Result result(Entry entry) {
    return switch (entry.intake) {
      case Intake.Rejected(String source, String reason) -> new Taken.Refused(source, reason);
      case Intake.Duplicate(String id, String of) -> new Taken.Known(id, of);
      case Intake.Accepted accepted ->
          switch (entry.standing) {
            case Newcomers.New(Article article) -> entered(accepted, article);
            case Newcomers.Revision(Article article, Kept before) ->
                revised(accepted, article, before);
            case Newcomers.Again(String report) -> new Taken.Known(accepted.source(), report);
            case Newcomers.Later later -> throw new IllegalStateException("not admitted");
            case null -> throw new IllegalStateException("an accepted report has a standing");
          };
    };
  }

  private Taken.Result entered(Intake.Accepted accepted, Article article) {
    String trouble = unreadable.get(article.id());
    if (trouble != null) {
      return new Taken.Refused(accepted.source(), trouble);
    }
    Looked at = Objects.requireNonNull(looked.get(article.id()));
    Placement placement = placed(article.id(), at.sketch);
    String nearest =
        switch (placement) {
          case Placement.Opened open -> null;
          case Placement.Joined joined -> joined.nearest();
          case Placement.Merged merged -> merged.nearest();
        };
    enter(accepted, article, at, last + ++fresh, 1, placement.event(), nearest);
    return new Taken.Placed(placement);
  }

  private Taken.Result revised(Intake.Accepted accepted, Article article, Kept before) {
    String trouble = unreadable.get(article.id());
    if (trouble != null) {
      return new Taken.Refused(accepted.source(), trouble);
    }
    Looked at = Objects.requireNonNull(looked.get(article.id()));
    Moved move = moved.get(before.id());
    String event = move == null ? before.event() : move.to();
    int revision = before.revision() + 1;
    desk.clusterer().revise(article.id(), at.sketch);
    enter(accepted, article, at, before.sequence(), revision, event, before.nearest());
    return new Taken.Revised(article.id(), event, revision);
  }

  private void enter(
      Intake.Accepted accepted,
      Article article,
      Looked at,
      long sequence,
      int revision,
      String event,
      @Nullable String nearest) {
    desk.folding.remember(at.report, revision);
    kept.put(
        article.id(),
        new Kept(
            sequence,
            revision,
            accepted.key(),
            accepted.digest(),
            accepted.source(),
            now,
            article,
            event,
            nearest,
            at.sketch.bytes()));
  }

  private Placement placed(String id, Sketch sketch) {
    return switch (desk.clusterer().place(id, sketch, desk.fresh())) {
      case Placement.Opened open -> {
        desk.openedFresh();
        yield open;
      }
      case Placement.Joined joined -> joined;
      case Placement.Merged merged -> merged(merged);
    };
  }

  /** Takes other events in, but for those that a person has set apart. */
  private Placement merged(Placement.Merged merged) {
    List<String> taken = new ArrayList<>();
    for (String event : merged.absorbed()) {
      if (desk.apart.holds(merged.event(), event)) {
        members(event).forEach(each -> desk.clusterer().reassign(each.id(), event));
      } else {
        absorb(event, merged.event());
        taken.add(event);
      }
    }
    return taken.isEmpty()
        ? new Placement.Joined(merged.report(), merged.event(), merged.nearest())
        : new Placement.Merged(merged.report(), merged.event(), merged.nearest(), taken);
  }

  private void absorb(String event, String into) {
    for (Kept each : members(event)) {
      if (kept.containsKey(each.id())) {
        kept.put(each.id(), each.in(into));
      }
      if (each.sequence() <= last) {
        Moved before = moved.get(each.id());
        moved.put(each.id(), new Moved(each.id(), before == null ? event : before.from(), into));
      }
    }
    absorbed.replaceAll((from, to) -> to.equals(event) ? into : to);
    absorbed.put(event, into);
  }

  /** The reports of an event as they are after what this batch has done so far. */
  private List<Kept> members(String event) {
    Map<Long, Kept> members = new TreeMap<>();
    for (Kept each : desk.steady.get(() -> desk.store.reports(event))) {
      if (!moved.containsKey(each.id())) {
        members.put(each.sequence(), each);
      }
    }
    for (Moved move : moved.values()) {
      if (move.to().equals(event)) {
        Kept each = desk.steady.get(() -> desk.store.report(move.report())).orElseThrow();
        members.put(each.sequence(), each.in(event));
      }
    }
    for (Kept each : kept.values()) {
      if (each.event().equals(event)) {
        members.put(each.sequence(), each);
      }
    }
    return List.copyOf(members.values());
  }

  private List<EventVersion> versions() {
    List<String> events = new ArrayList<>();
    kept.values().forEach(each -> events.add(each.event()));
    moved.values().forEach(each -> events.add(each.to()));
    return events.stream()
        .distinct()
        .map(event -> desk.folding.next(event, members(event), desk.active, merges(event), now))
        .toList();
  }

  private List<Change> merges(String event) {
    return absorbed.entrySet().stream()
        .filter(each -> each.getValue().equals(event))
        .map(
            each ->
                new Change(
                    Change.Kind.MEMBERS,
                    each.getKey(),
                    each.getKey(),
                    event,
                    "event " + each.getKey() + " turned out to be this one",
                    null,
                    List.of()))
        .toList();
  }

  private static RunTally counted(List<Taken.Result> results, RunTally before) {
    long accepted = 0;
    long duplicate = 0;
    long rejected = 0;
    for (Taken.Result result : results) {
      switch (result) {
        case Taken.Placed placed -> accepted++;
        case Taken.Revised revised -> accepted++;
        case Taken.Known known -> duplicate++;
        case Taken.Refused refused -> rejected++;
      }
    }
    return new RunTally(
        before.id(),
        before.began(),
        before.accepted() + accepted,
        before.duplicate() + duplicate,
        before.rejected() + rejected);
  }
}
