package org.crosscheck.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Verdict;

/** Verdicts and accepted values that depart from the gold, and false alarms. */
final class VerdictErrors {

  private final Match match;
  private final Shown shown;

  VerdictErrors(Match match) {
    this.match = match;
    this.shown = new Shown(match);
  }

  List<Section> verdicts() {
    List<Section> sections = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    Map<String, List<String>> goldVerdicts = new LinkedHashMap<>();
    for (Gold.Fact gold : match.gold().facts()) {
      Fact fact = match.factFor(gold);
      if (fact != null) {
        goldVerdicts
            .computeIfAbsent(fact.id(), k -> new ArrayList<>())
            .add(gold.id() + " " + gold.verdict());
      }
      if (gold.verdict() == null) {
        continue;
      }
      String told =
          "%s \"%s\": %s %s".formatted(gold.id(), gold.label(), gold.verdict(), gold.accepted());
      if (fact == null) {
        wrong.add(told + ", ours: no fact holds more than half of its figures");
      } else {
        Interval accepted = Interval.of(fact.accepted());
        boolean right =
            gold.verdict().equals(Shown.label(fact.verdict()))
                && fact.accepted() != null
                && gold.accepted().isAcceptedBy(accepted);
        if (!right) {
          wrong.add(
              told
                  + ", ours %s: %s %s\n        %s"
                      .formatted(fact.id(), Shown.label(fact.verdict()), accepted, fact.reason())
                  + values(fact));
        }
      }
    }
    sections.add(new Section("verdicts and accepted values (gold, ours)", wrong));
    List<String> alarms = new ArrayList<>();
    for (Fact fact : match.record().facts()) {
      boolean called = fact.verdict() == Verdict.CONFLICT || fact.verdict() == Verdict.UPDATED;
      List<String> gold = goldVerdicts.getOrDefault(fact.id(), List.of());
      if (called
          && gold.stream().noneMatch(g -> g.endsWith(" conflict") || g.endsWith(" updated"))) {
        alarms.add(
            "%s \"%s\": %s, gold %s\n        %s%s"
                .formatted(
                    fact.id(),
                    fact.label(),
                    Shown.label(fact.verdict()),
                    gold,
                    fact.reason(),
                    values(fact)));
      }
    }
    sections.add(new Section("false alarms", alarms));
    return sections;
  }

  private String values(Fact fact) {
    return match.record().figures().stream()
        .filter(figure -> fact.figures().contains(figure.id()))
        .map(
            figure ->
                "\n        "
                    + Shown.said(figure)
                    + "  "
                    + shown.where(figure.report(), figure.span()))
        .collect(Collectors.joining());
  }
}
