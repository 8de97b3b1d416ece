package org.crosscheck.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.crosscheck.cases.GoldCase;
import org.crosscheck.flow.Flow;
import org.crosscheck.model.Report;
import org.junit.jupiter.api.Test;

/** The hand-made cases, their reports shuffled into one stream: each comes out as one event. */
class CasesInAStreamTest {

  private record Coming(String kase, String id, Sketch sketch) {}

  @Test
  void eachCaseIsOneEventInWhateverOrderItsReportsCome() {
    List<GoldCase> cases = GoldCase.all();
    assumeThat(cases).as("shared/cases").isNotEmpty();
    List<Coming> stream = new ArrayList<>();
    try (Flow flow = Flow.open()) {
      for (GoldCase each : cases) {
        for (Report report : flow.reports(each.reports().stream().map(Report::article).toList())) {
          stream.add(new Coming(each.name(), each.name() + report.id(), Sketch.of(report)));
        }
      }
    }
    for (int seed = 0; seed < 3; seed++) {
      Collections.shuffle(stream, new Random(seed));
      assertThat(events(stream)).as("order %d", seed).hasSize(cases.size());
    }
  }

  /** The cases that each event holds; fails where an event holds two. */
  private static Map<String, Set<String>> events(List<Coming> stream) {
    Clusterer clusterer = new Clusterer();
    for (int i = 0; i < stream.size(); i++) {
      clusterer.place(stream.get(i).id(), stream.get(i).sketch(), "e" + i);
    }
    Map<String, Set<String>> events = new HashMap<>();
    for (Coming each : stream) {
      events
          .computeIfAbsent(String.valueOf(clusterer.event(each.id())), k -> new HashSet<>())
          .add(each.kase());
    }
    assertThat(events.values()).allSatisfy(held -> assertThat(held).hasSize(1));
    return events;
  }
}
