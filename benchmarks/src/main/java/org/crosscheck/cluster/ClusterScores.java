package org.crosscheck.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.crosscheck.cluster.Incidents.Labelled;
import org.crosscheck.cluster.Incidents.Toll;
import org.crosscheck.flow.Flow;

/**
 * How well a stream of articles on shootings is put into events, and what the events' records say
 * of the killed and injured, beside two baselines; and whether the hand-made cases, strewn into the
 * stream, come out as one event each. The gate: all reports must be read and placed, and the stream
 * must be placed alike twice.
 *
 * <p>Run by {@code ./bench cluster}.
 */
public final class ClusterScores {

  private static final int STREWN = 3;

  private ClusterScores() {}

  public static void main(String[] args) throws IOException {
    Path gva = Path.of(args[0]);
    Path cases = Path.of(args[1]);
    try (Flow flow = Flow.open()) {
      List<Labelled> stream = Incidents.read(flow, gva.resolve("articles.jsonl"), "");
      List<List<Labelled>> small = new ArrayList<>();
      try (var folders = Files.list(cases)) {
        for (Path each : folders.sorted().toList()) {
          String name = String.valueOf(each.getFileName());
          small.add(Incidents.read(flow, each.resolve("reports.jsonl"), name));
        }
      }
      incidents(flow, stream, Incidents.tolls(gva.resolve("incidents.jsonl")));
      strewn(stream, small);
    }
  }

  private static void incidents(Flow flow, List<Labelled> stream, Map<String, Toll> tolls) {
    List<String> labels = stream.stream().map(Labelled::incident).toList();
    Trees[] halves = {fitted(stream, 0), fitted(stream, 1)};
    Map<String, List<String>> found = new LinkedHashMap<>();
    found.put("Crosscheck", events(stream, each -> halves[1 - each.half()]));
    found.put("  as shipped", events(stream, each -> Clusterer.TIES));
    Nearest nearest = new Nearest(stream);
    found.put("title MinHash", nearest.titles());
    found.put("TF-IDF, nearest", nearest.words());
    found.put("sentence vectors, nearest", nearest.sentences());
    found.put("each its own", IntStream.range(0, stream.size()).mapToObj(i -> "e" + i).toList());
    if (!found.get("  as shipped").equals(events(stream, each -> Clusterer.TIES))) {
      throw new IllegalStateException("stream (" + stream.size() + ") is not placed alike twice");
    }
    System.out.printf(
        "%,d reports of %,d incidents%n%n%-27s    P      R      F1   events   killed  injured  both"
            + "   RMSE killed  injured%n",
        stream.size(), Set.copyOf(labels).size(), "BCubed, and incidents exact");
    Tolls counted = new Tolls(flow, stream, tolls);
    found.forEach(
        (name, events) -> {
          Grouping all = Grouping.of(labels, events);
          System.out.printf(
              Locale.ROOT,
              "%-27s %s  %,6d   %s%n",
              name,
              scores(all),
              all.events(),
              counted.score(events));
        });
    System.out.println();
    for (int half = 0; half < 2; half++) {
      int h = half;
      int[] counted2 =
          IntStream.range(0, stream.size()).filter(i -> stream.get(i).half() == h).toArray();
      List<String> events = found.getOrDefault("Crosscheck", List.of());
      System.out.printf(
          "half %d alone, fitted on the other %s%n",
          h + 1, scores(Grouping.of(labels, events, counted2)));
    }
  }

  private static String scores(Grouping grouping) {
    return String.format(
        Locale.ROOT,
        "%.3f  %.3f  %.3f",
        grouping.precision(),
        grouping.recall(),
        grouping.f1());
  }

  private static Trees fitted(List<Labelled> stream, int half) {
    return Trees.of(FitTies.fit(stream, half), Trait.class);
  }

  /** The trees that may be asked about a report: never such as were fitted on its incident. */
  private interface Chosen {
    Trees of(Labelled report);
  }

  /** The event of each report of a stream in the end. */
  private static List<String> events(List<Labelled> stream, Chosen trees) {
    Clusterer clusterer = new Clusterer();
    for (int i = 0; i < stream.size(); i++) {
      clusterer.place("r" + i, stream.get(i).sketch(), "e" + i, trees.of(stream.get(i)));
    }
    return IntStream.range(0, stream.size())
        .mapToObj(i -> String.valueOf(clusterer.event("r" + i)))
        .toList();
  }

  private static void strewn(List<Labelled> stream, List<List<Labelled>> cases) {
    System.out.printf(
        "%nreports of %d cases strewn over the stream, %d times by chance: reports of a case,"
            + " its events, foreign reports in them%n",
        cases.size(), STREWN);
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (int seed = 1; seed <= STREWN; seed++) {
      Random random = new Random(seed);
      List<Labelled> mixed = new ArrayList<>(stream);
      for (List<Labelled> each : cases) {
        each.forEach(report -> mixed.add(random.nextInt(mixed.size() + 1), report));
      }
      List<String> events = events(mixed, each -> Clusterer.TIES);
      for (List<Labelled> each : cases) {
        String name = each.getFirst().incident();
        Set<String> own = new TreeSet<>();
        Map<String, Integer> foreign = new HashMap<>();
        for (int i = 0; i < mixed.size(); i++) {
          if (mixed.get(i).incident().equals(name)) {
            own.add(events.get(i));
          }
        }
        for (int i = 0; i < mixed.size(); i++) {
          if (own.contains(events.get(i)) && !mixed.get(i).incident().equals(name)) {
            foreign.merge(mixed.get(i).incident(), 1, Integer::sum);
          }
        }
        lines
            .computeIfAbsent(name, k -> new ArrayList<>())
            .add(each.size() + " in " + own.size() + (foreign.isEmpty() ? "" : " with " + foreign));
      }
    }
    lines.forEach((name, runs) -> System.out.printf("  %-18s %s%n", name, String.join("; ", runs)));
  }
}
