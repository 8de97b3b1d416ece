package org.crosscheck.store;

import static org.crosscheck.store.Samples.at;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crosscheck.model.Correction;
import org.jspecify.annotations.Nullable;

/** Steps as a desk might make them, in an order that a number decides. */
final class RandomStream {

  private static final List<String> KINDS = List.of("crash", "fire");
  private static final List<String> PLACES = List.of("Örebro", "Cork", "50%", "a_b", "İzmir");

  private final Random random;
  private final Map<String, Kept> reports = new LinkedHashMap<>();
  private final Map<String, Integer> versions = new LinkedHashMap<>();
  private final Map<String, String> merged = new HashMap<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private long number;
  private int corrections;

  RandomStream(long seed) {
    random = new Random(seed);
  }

  List<String> reportIds() {
    return List.copyOf(reports.keySet());
  }

  List<String> events() {
    return List.copyOf(versions.keySet());
  }

  int corrections() {
    return corrections;
  }

  Step next() {
    number++;
    return switch (random.nextInt(6)) {
      case 0 -> versions.size() < 2 ? taken() : merged();
      case 1 -> merged.isEmpty() ? taken() : undone();
      default -> taken();
    };
  }

  private Step taken() {
    List<Kept> kept = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      Kept each = random.nextInt(4) == 0 && !reports.isEmpty() ? revised() : fresh();
      reports.put(each.id(), each);
      kept.add(each);
    }
    rejections.clear();
    if (random.nextInt(3) == 0) {
      rejections.add(new Rejection(at((int) number), "x" + number, "is \u0000 odd"));
    }
    List<EventVersion> changed = versionsOf(kept.stream().map(Kept::event).distinct().toList());
    return new Step(
        number,
        at((int) number),
        kept,
        List.of(),
        List.of(),
        changed,
        null,
        new RunTally("run" + number / 5, at(0), number, 0, 1),
        rejections);
  }

  private Kept fresh() {
    long sequence = reports.size() + 1L;
    String event = alive(random.nextInt(versions.size() + 2) + 1);
    String text = sequence % 7 == 0 ? "No number." : random.nextInt(3) + " hurt \ud83d\ude92.";
    return Samples.report(sequence, 1, "r'" + sequence, event, text);
  }

  private Kept revised() {
    Kept before = any(List.copyOf(reports.values()));
    return Samples.report(
        before.sequence(),
        before.revision() + 1,
        before.id(),
        before.event(),
        "Now " + random.nextInt(5) + " hurt.");
  }

  private String alive(int ordinal) {
    String event = ordinal > versions.size() ? "e" + (versions.size() + 1) : "e" + ordinal;
    versions.putIfAbsent(event, 0);
    while (merged.containsKey(event)) {
      event = merged.get(event);
    }
    return event;
  }

  private Step merged() {
    String from = alive(random.nextInt(versions.size()) + 1);
    String into = alive(random.nextInt(versions.size()) + 1);
    if (from.equals(into)) {
      return taken();
    }
    merged.put(from, into);
    return corrected(
        new Correction.Merge(into, from), move(from, into), new Redirect(from, into), into);
  }

  private Step undone() {
    String from = any(List.copyOf(merged.keySet()));
    merged.remove(from);
    return corrected(new Correction.Undo("c1"), List.of(), new Redirect(from, null), from);
  }

  private Step corrected(
      Correction.Action action, List<Moved> moved, Redirect redirect, String event) {
    return new Step(
        number,
        at((int) number),
        List.of(),
        moved,
        List.of(redirect),
        versionsOf(List.of(event)),
        Samples.correction("c" + ++corrections, action),
        null,
        List.of());
  }

  private List<Moved> move(String from, String into) {
    List<Moved> moved = new ArrayList<>();
    for (Kept each : List.copyOf(reports.values())) {
      if (each.event().equals(from)) {
        reports.put(each.id(), each.in(into));
        moved.add(new Moved(each.id(), from, into));
      }
    }
    return moved;
  }

  private List<EventVersion> versionsOf(List<String> events) {
    return events.stream()
        .map(
            event ->
                Samples.version(
                    event,
                    versions.merge(event, 1, Integer::sum),
                    at((int) number),
                    random.nextInt(3) == 0 ? null : any(KINDS),
                    List.of(any(PLACES), any(PLACES)),
                    reports.values().stream()
                        .filter(each -> each.event().equals(event))
                        .toArray(Kept[]::new)))
        .toList();
  }

  private <T> T any(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** Some way to look for events. */
  EventQuery query() {
    @Nullable String place = random.nextBoolean() ? null : any(PLACES).substring(1);
    return new EventQuery(
        place,
        random.nextBoolean() ? null : any(KINDS),
        random.nextBoolean() ? null : at(random.nextInt(20)),
        random.nextBoolean() ? null : at(random.nextInt(20)),
        random.nextBoolean(),
        random.nextInt(3),
        random.nextInt(9) + 1);
  }

  /** Some way to look for facts. */
  FactQuery facts() {
    return new FactQuery(
        random.nextBoolean() ? null : "HURT",
        random.nextBoolean() ? null : "person",
        random.nextBoolean() ? null : "injure",
        random.nextBoolean() ? null : "people",
        random.nextBoolean() ? null : any(PLACES),
        random.nextBoolean() ? null : any(KINDS),
        random.nextBoolean() ? null : at(random.nextInt(3) - 1),
        random.nextBoolean() ? null : at(random.nextInt(3)));
  }
}
