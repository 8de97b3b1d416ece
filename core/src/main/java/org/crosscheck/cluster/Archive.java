package org.crosscheck.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sketches so far, and those of them that a new one may belong to. */
final class Archive {

  /** Reports that a new one is compared with in full. */
  static final int MOST = 25;

  /** Terms by which they are looked up: those that tell most. */
  private static final int TERMS = 64;

  private final Postings postings = new Postings();
  private final Rarities rarities = new Rarities(postings);
  private final List<Sketch> sketches = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<Probe.Lengths> lengths = new ArrayList<>();
  private final int[] found = new int[Postings.MOST];

  int size() {
    return sketches.size();
  }

  Sketch sketch(int report) {
    return sketches.get(report);
  }

  Probe probe(Sketch sketch) {
    return new Probe(sketch, rarities);
  }

  String id(int report) {
    return ids.get(report);
  }

  /**
   * What a probe has in common with each of its candidates, and how far each is ahead of the
   * others.
   */
  List<float[]> traits(Probe probe, int[] candidates) {
    List<float[]> traits = new ArrayList<>();
    for (int each : candidates) {
      traits.add(Traits.of(probe, lengths.get(each), sketches.get(each)));
    }
    Traits.compare(traits);
    return traits;
  }

  /** Adds a report; its number is that of reports before it. */
  int add(String id, Probe probe) {
    int report = sketches.size();
    ids.add(id);
    sketches.add(probe.sketch);
    lengths.add(probe.lengths());
    for (int i = 0; i < probe.sketch.size(); i++) {
      postings.add(probe.sketch.key(i), report);
    }
    rarities.seen();
    return report;
  }

  /** Puts another sketch in the place of a report's. */
  void replace(int report, Sketch sketch) {
    Sketch old = sketches.get(report);
    for (int i = 0; i < old.size(); i++) {
      postings.remove(old.key(i), report);
    }
    sketches.set(report, sketch);
    lengths.set(report, probe(sketch).lengths());
    for (int i = 0; i < sketch.size(); i++) {
      postings.add(sketch.key(i), report);
    }
  }

  /** Numbers of the reports that share most with a probe, the most alike first. */
  int[] candidates(Probe probe) {
    Sketch sketch = probe.sketch;
    List<Integer> terms = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind.leads()) {
        for (int i = sketch.first(kind); i < sketch.end(kind); i++) {
          terms.add(i);
        }
      }
    }
    terms.sort((a, b) -> Float.compare(probe.weights[b], probe.weights[a]));
    Map<Integer, Float> scores = new HashMap<>();
    for (int t = 0; t < Math.min(TERMS, terms.size()); t++) {
      int term = terms.get(t);
      int n = postings.newest(sketch.key(term), found);
      for (int i = 0; i < n; i++) {
        if (found[i] >= 0) {
          scores.merge(found[i], probe.weights[term] * probe.rarities[term], Float::sum);
        }
      }
    }
    return scores.entrySet().stream()
        .sorted(
            (a, b) -> {
              int by = Float.compare(score(b), score(a));
              return by != 0 ? by : b.getKey() - a.getKey();
            })
        .limit(MOST)
        .mapToInt(Map.Entry::getKey)
        .toArray();
  }

  private float score(Map.Entry<Integer, Float> e) {
    Probe.Lengths l = lengths.get(e.getKey());
    return e.getValue() / (5 + l.words() + l.names());
  }
}
