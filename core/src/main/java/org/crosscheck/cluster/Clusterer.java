package org.crosscheck.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosscheck.model.Placement;
import org.jspecify.annotations.Nullable;

/**
 * Which event each report of a stream belongs to, in one pass and in the order in which the reports
 * come in. A report is compared in full with the few earlier ones that share the rarest of its
 * terms; how likely two are of one event is read off small trees that were fitted on labelled
 * reports ({@code ties.txt}). It joins the event of the likeliest, opens one if none is likely, and
 * where it ties two events for certain, they are merged.
 *
 * <p>The same calls in the same order give the same answers, and restoring leaves what placing
 * would have left. Not safe for several threads at once.
 */
public final class Clusterer {

  static final Trees TIES = Trees.load("ties.txt", Trait.class);

  /** Log odds from which a report joins. */
  private static final double JOINS = -0.2;

  /** Log odds from which a report ties a second event. */
  private static final double MERGES = 2.5;

  /**
   * What it takes from the log odds that the reports are led by other countries. Set by hand: the
   * labelled reports are all of one country.
   */
  private static final double ABROAD = 3;

  /** What one report alone can say against an event, in log odds. */
  private static final double LEAST = -4;

  private final Archive archive = new Archive();
  private final Events events = new Events();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * An event that a report may belong to.
   *
   * @param nearest its report that speaks most for it
   * @param most log odds of that report
   * @param sum of the log odds of all its reports that were compared
   * @param compared how many these are
   */
  private record Option(int event, int nearest, double most, double sum, int compared) {

    /** Halfway between the nearest report (single link) and all that were compared (average). */
    double logOdds() {
      return (most + sum / compared) / 2;
    }

    Option and(Option other) {
      Option nearer = other.most > most ? other : this;
      return new Option(
          event, nearer.nearest, nearer.most, sum + other.sum, compared + other.compared);
    }
  }

  /**
   * Finds the event of a report and remembers it.
   *
   * @param report id of the report
   * @param sketch what it looks like
   * @param fresh id of the event that is opened if it tells of nothing known
   * @throws IllegalArgumentException if the report was placed before, or an event is called {@code
   *     fresh} already
   */
  public Placement place(String report, Sketch sketch, String fresh) {
    return place(report, sketch, fresh, TIES);
  }

  /** The same by other trees, for the bench. */
  Placement place(String report, Sketch sketch, String fresh, Trees ties) {
    if (numbers.containsKey(report)) {
      throw new IllegalArgumentException("report (" + report + ") was placed before");
    }
    if (events.knows(fresh)) {
      throw new IllegalArgumentException("fresh (" + fresh + ") is the id of a known event");
    }
    Probe probe = archive.probe(sketch);
    List<Option> options = options(probe, ties);
    Placement placement = decide(report, fresh, options);
    remember(report, probe, placement.event());
    return placement;
  }

  private Placement decide(String report, String fresh, List<Option> options) {
    if (options.isEmpty() || options.getFirst().logOdds() < JOINS) {
      return new Placement.Opened(report, fresh);
    }
    Option best = options.getFirst();
    List<Integer> tied = new ArrayList<>();
    for (Option each : options) {
      if (each == best || each.logOdds() >= MERGES) {
        tied.add(each.event());
      }
    }
    String nearest = archive.id(best.nearest());
    if (tied.size() == 1) {
      return new Placement.Joined(report, events.id(best.event()), nearest);
    }
    tied.sort(Comparator.naturalOrder());
    int first = tied.getFirst();
    List<String> absorbed = tied.stream().skip(1).map(events::id).toList();
    tied.stream().skip(1).forEach(each -> events.absorb(first, each));
    return new Placement.Merged(report, events.id(first), nearest, absorbed);
  }

  /** Events of the reports that are most like it, the likeliest first. */
  private List<Option> options(Probe probe, Trees ties) {
    int[] candidates = archive.candidates(probe);
    List<float[]> traits = archive.traits(probe, candidates);
    Map<Integer, Option> best = new LinkedHashMap<>();
    for (int i = 0; i < candidates.length; i++) {
      double odds =
          ties.logOdds(traits.get(i)) - (archive.abroad(probe, candidates[i]) ? ABROAD : 0);
      int event = events.of(candidates[i]);
      best.merge(
          event, new Option(event, candidates[i], odds, Math.max(LEAST, odds), 1), Option::and);
    }
    return best.values().stream()
        .sorted(Comparator.comparingDouble(Option::logOdds).reversed())
        .toList();
  }

  /**
   * Puts back what was placed before, without a decision.
   *
   * @param report id of the report
   * @param sketch what it looks like
   * @param event id of its event
   * @throws IllegalArgumentException if the report was placed before
   */
  public void restore(String report, Sketch sketch, String event) {
    if (numbers.containsKey(report)) {
      throw new IllegalArgumentException("report (" + report + ") was placed before");
    }
    remember(report, archive.probe(sketch), event);
  }

  private void remember(String report, Probe probe, String event) {
    int number = archive.add(report, probe);
    numbers.put(report, number);
    events.put(number, event);
  }

  /**
   * Says that a report belongs to another event, known or not, after a person's correction or its
   * undoing.
   *
   * @throws IllegalArgumentException if the report is unknown
   */
  public void reassign(String report, String event) {
    events.put(number(report), event);
  }

  /**
   * Says what a report looks like now that it came in a new version; it stays in its event.
   *
   * @throws IllegalArgumentException if the report is unknown
   */
  public void revise(String report, Sketch sketch) {
    archive.replace(number(report), sketch);
  }

  /** Id of the event of a report; null if the report is unknown. */
  public @Nullable String event(String report) {
    Integer number = numbers.get(report);
    return number == null ? null : events.id(events.of(number));
  }

  private int number(String report) {
    return Objects.requireNonNullElseGet(
        numbers.get(report),
        () -> {
          throw new IllegalArgumentException("report (" + report + ") is unknown");
        });
  }
}
