package org.crosscheck.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The sketches so far, and those of them that a new one may belong to. */
final class Archive {

  /** Reports that a new one is compared with in full. */
  static final int MOST = 25;

  /** Terms by which they are looked up: those that tell most. */
  private static final int TERMS = 64;

  /** Keeps a short report from being near everything by one shared word. */
  private static final float SHORT = 5;

  private final Postings postings = new Postings();
  private final Rarities rarities = new Rarities(postings);
  private final Scores scores = new Scores(TERMS * Postings.MOST);
  private final List<String> ids = new ArrayList<>();
  private final List<Sketch> sketches = new ArrayList<>();
  private final List<Probe.Lengths> lengths = new ArrayList<>();
  private float[] scales = new float[1 << 10];
  private final int[] found = new int[Postings.MOST];

  String id(int report) {
    return ids.get(report);
  }

  Probe probe(Sketch sketch) {
    return new Probe(sketch, rarities);
  }

  /** What a probe has in common with each of its candidates, and how far each is ahead. */
  List<float[]> traits(Probe probe, int[] candidates) {
    List<float[]> traits = new ArrayList<>(candidates.length);
    for (int each : candidates) {
      traits.add(Traits.of(probe, lengths.get(each), sketches.get(each)));
    }
    Traits.compare(traits);
    return traits;
  }

  /** Whether a probe and a report are led by countries and share none. */
  boolean abroad(Probe probe, int report) {
    return Traits.abroad(probe.sketch, sketches.get(report));
  }

  /** Adds a report and gives its number, which is that of the reports before it. */
  int add(String id, Probe probe) {
    int report = sketches.size();
    ids.add(id);
    sketches.add(probe.sketch);
    lengths.add(probe.lengths());
    if (report >= scales.length) {
      scales = Arrays.copyOf(scales, 2 * report);
    }
    index(report, probe);
    rarities.seen();
    return report;
  }

  /** Puts another sketch in the place of a report's. */
  void replace(int report, Sketch sketch) {
    Sketch old = sketches.get(report);
    for (int i = 0; i < old.size(); i++) {
      postings.remove(old.key(i), report);
    }
    Probe probe = probe(sketch);
    sketches.set(report, sketch);
    lengths.set(report, probe.lengths());
    index(report, probe);
  }

  private void index(int report, Probe probe) {
    scales[report] =
        1 / (SHORT + probe.norms[Kind.WORD.ordinal()] + probe.norms[Kind.NAME.ordinal()]);
    for (int i = 0; i < probe.sketch.size(); i++) {
      postings.add(probe.sketch.key(i), report);
    }
  }

  /** Numbers of the reports that share most with a probe, the most alike first. */
  int[] candidates(Probe probe) {
    scores.clear();
    for (int term : leading(probe)) {
      int n = postings.newest(probe.sketch.key(term), found);
      float weight = probe.weights[term] * probe.rarities[term];
      for (int i = 0; i < n; i++) {
        if (found[i] >= 0) {
          scores.add(found[i], weight);
        }
      }
    }
    return scores.best(MOST, scales);
  }

  /** The terms of a probe that tell most. */
  private static int[] leading(Probe probe) {
    Sketch sketch = probe.sketch;
    long[] order = new long[sketch.size()];
    int n = 0;
    for (Kind kind : Kind.values()) {
      if (kind.leads()) {
        for (int i = sketch.first(kind); i < sketch.end(kind); i++) {
          order[n++] = (long) Float.floatToIntBits(probe.weights[i]) << 32 | (order.length - i);
        }
      }
    }
    Arrays.sort(order, 0, n);
    int[] leading = new int[Math.min(TERMS, n)];
    for (int i = 0; i < leading.length; i++) {
      leading[i] = order.length - (int) order[n - 1 - i];
    }
    return leading;
  }
}
