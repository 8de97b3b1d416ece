package org.crosscheck.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether a step follows from what a store holds; the same for every store. */
final class StepCheck {

  private final Step step;
  private final Held held;
  private final Map<String, Known> reports = new HashMap<>();
  private final Set<String> keys = new HashSet<>();

  private StepCheck(Step step, Held held) {
    this.step = step;
    this.held = held;
  }

  /** What a store tells of itself. */
  interface Held {
    long head();

    /** Sequence of the last new report; 0 where there is none. */
    long lastReport();

    @Nullable Known report(String id);

    boolean hasKey(String key);

    /** Number of the event's last version; 0 where it has none. */
    int lastVersion(String event);

    /** Id of the event that this one lives on as; null where it lives on as itself. */
    @Nullable String into(String event);

    boolean hasCorrection(String id);
  }

  /** A report that is held. */
  record Known(long sequence, int revision, String key) {}

  /**
   * Looks at the whole of a step before any of it is kept.
   *
   * @throws IllegalArgumentException if it does not follow; the message names what is wrong
   */
  static void check(Step step, Held held) {
    StepCheck check = new StepCheck(step, held);
    check.number();
    check.reports();
    check.moved();
    check.versions();
    check.redirects();
    if (step.correction() != null && held.hasCorrection(step.correction().id())) {
      throw wrong("correction", step.correction().id(), "is kept already");
    }
  }

  private void number() {
    long next = held.head() + 1;
    if (step.number() != next) {
      throw wrong("number", step.number(), "of the step is not " + next + ", the next");
    }
  }

  private void reports() {
    long last = held.lastReport();
    for (Kept kept : step.reports()) {
      Known known = reports.getOrDefault(kept.id(), held.report(kept.id()));
      if (known == null) {
        last++;
        if (kept.sequence() != last || kept.revision() != 1) {
          throw wrong(
              "sequence", kept.sequence(), "of new report " + kept.id() + " is not " + last);
        }
        if (!keys.add(kept.key()) || held.hasKey(kept.key())) {
          throw wrong("key", kept.key(), "of report " + kept.id() + " is another report's");
        }
      } else if (kept.sequence() != known.sequence() || !kept.key().equals(known.key())) {
        throw wrong("report", kept.id(), "has another sequence or key in its new revision");
      } else if (kept.revision() != known.revision() + 1) {
        throw wrong(
            "revision",
            kept.revision(),
            "of report " + kept.id() + " does not follow " + known.revision());
      }
      reports.put(kept.id(), new Known(kept.sequence(), kept.revision(), kept.key()));
    }
  }

  private void moved() {
    for (Moved moved : step.moved()) {
      if (!reports.containsKey(moved.report()) && held.report(moved.report()) == null) {
        throw wrong("report", moved.report(), "is moved and not in the store");
      }
    }
  }

  private void versions() {
    Set<String> events = new HashSet<>();
    for (EventVersion version : step.versions()) {
      int next = held.lastVersion(version.event()) + 1;
      if (!events.add(version.event()) || version.number() != next) {
        throw wrong(
            "version",
            version.number(),
            "of event " + version.event() + " is not " + next + ", the next");
      }
    }
  }

  private void redirects() {
    Map<String, @Nullable String> into = new HashMap<>();
    step.redirects().forEach(redirect -> into.put(redirect.event(), redirect.into()));
    for (String event : into.keySet()) {
      Set<String> passed = new HashSet<>();
      @Nullable String at = event;
      while (at != null) {
        if (!passed.add(at)) {
          throw wrong("redirect", event, "leads back to itself");
        }
        at = into.containsKey(at) ? into.get(at) : held.into(at);
      }
    }
  }

  private static IllegalArgumentException wrong(String name, Object value, String what) {
    return new IllegalArgumentException(name + " (" + value + ") " + what);
  }
}
