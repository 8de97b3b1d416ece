package org.crosscheck.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.cluster.Incidents.Labelled;
import org.crosscheck.cluster.Incidents.Toll;
import org.crosscheck.flow.Flow;
import org.crosscheck.model.Report;

/**
 * What the records of found events say of the killed and injured of each incident, against the
 * count by hand. An incident's event is that which holds most of its reports, the earliest of such.
 */
final class Tolls {

  private final Flow flow;
  private final List<Labelled> stream;
  private final Map<String, Toll> gold;
  private final Map<List<Integer>, Toll> folded = new HashMap<>();

  Tolls(Flow flow, List<Labelled> stream, Map<String, Toll> gold) {
    this.flow = flow;
    this.stream = stream;
    this.gold = gold;
  }

  /** Shares of incidents whose numbers are exact, and root mean squared errors, as a line. */
  String score(List<String> events) {
    Map<String, List<Integer>> members = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> where = new LinkedHashMap<>();
    for (int i = 0; i < events.size(); i++) {
      members.computeIfAbsent(events.get(i), k -> new ArrayList<>()).add(i);
      where
          .computeIfAbsent(stream.get(i).incident(), k -> new LinkedHashMap<>())
          .merge(events.get(i), 1, Integer::sum);
    }
    int[] exact = new int[3];
    double killed = 0;
    double injured = 0;
    int n = 0;
    for (Map.Entry<String, Map<String, Integer>> each : where.entrySet()) {
      Toll truth = gold.get(each.getKey());
      if (truth == null) {
        continue;
      }
      String event = "";
      int most = 0;
      for (Map.Entry<String, Integer> one : each.getValue().entrySet()) {
        if (one.getValue() > most) {
          most = one.getValue();
          event = one.getKey();
        }
      }
      Toll said = folded.computeIfAbsent(members.getOrDefault(event, List.of()), this::fold);
      exact[0] += said.killed() == truth.killed() ? 1 : 0;
      exact[1] += said.injured() == truth.injured() ? 1 : 0;
      exact[2] += said.equals(truth) ? 1 : 0;
      killed += Math.pow((double) said.killed() - truth.killed(), 2);
      injured += Math.pow((double) said.injured() - truth.injured(), 2);
      n++;
    }
    return String.format(
        Locale.ROOT,
        "%.3f    %.3f  %.3f   %8.2f  %8.2f",
        exact[0] / (double) n,
        exact[1] / (double) n,
        exact[2] / (double) n,
        Math.sqrt(killed / n),
        Math.sqrt(injured / n));
  }

  private Toll fold(List<Integer> members) {
    Map<String, Report> reports = new LinkedHashMap<>();
    members.forEach(i -> reports.putIfAbsent(stream.get(i).report().id(), stream.get(i).report()));
    return TollReader.read(flow.fold(List.copyOf(reports.values())));
  }
}
