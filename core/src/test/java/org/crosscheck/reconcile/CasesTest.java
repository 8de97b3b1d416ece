package org.crosscheck.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.cases.GoldCase;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Value;
import org.crosscheck.naming.Namer;
import org.junit.jupiter.api.Test;

/** Verdicts, accepted values and sums on the hand-made cases, given perfect rows. */
class CasesTest {

  @Test
  void verdictsAndAcceptedValuesOnPerfectRows() {
    List<GoldCase> cases = GoldCase.all();
    assumeFalse(cases.isEmpty(), "no shared cases");
    List<String> wrong = new ArrayList<>();
    int told = 0;
    int verdicts = 0;
    int accepted = 0;
    for (GoldCase each : cases) {
      Map<String, Fact> facts =
          new Reconciler()
                  .reconcile(
                      each.reports(), each.witnesses(), Namer.of(each.reports()), each.quantities())
                  .facts()
                  .stream()
                  .collect(Collectors.toMap(Fact::id, Function.identity()));
      for (JsonNode gold : each.gold().get("facts")) {
        Fact fact = Objects.requireNonNull(facts.get(gold.get("id").asText()));
        String verdict = gold.get("verdict").asText(null);
        if (gold.get("verdict").isNull()) {
          assertThat(fact.verdict()).as(each.name() + " " + fact.id()).isNull();
          continue;
        }
        told++;
        boolean right = fact.verdict() != null && fact.verdict().label().equals(verdict);
        boolean printed = fact.accepted() != null && same(gold.get("accepted"), fact.accepted());
        verdicts += right ? 1 : 0;
        accepted += printed ? 1 : 0;
        if (!right || !printed) {
          wrong.add(
              String.format(
                  Locale.ROOT,
                  "%s %s: %s %s, gold %s %s. %s",
                  each.name(),
                  fact.id(),
                  fact.verdict(),
                  fact.accepted(),
                  verdict,
                  gold.get("accepted"),
                  fact.reason()));
        }
      }
    }
    assertThat((double) verdicts / told).as("verdicts; wrong: %s", wrong).isGreaterThan(0.9);
    assertThat((double) accepted / told).as("accepted; wrong: %s", wrong).isGreaterThan(0.9);
  }

  @Test
  void sumsOnPerfectRows() {
    List<GoldCase> cases = GoldCase.all();
    assumeFalse(cases.isEmpty(), "no shared cases");
    List<String> wrong = new ArrayList<>();
    int hit = 0;
    int found = 0;
    int meant = 0;
    for (GoldCase each : cases) {
      Set<String> gold = new HashSet<>();
      each.gold()
          .get("relations")
          .forEach(
              relation -> {
                if (relation.get("kind").asText().equals("sum")) {
                  gold.add(numbers(relation.get("equation").asText()));
                }
              });
      Set<String> own = new HashSet<>();
      new Reconciler()
          .reconcile(each.reports(), each.witnesses(), Namer.of(each.reports()), each.quantities())
          .relations()
          .forEach(
              relation -> {
                if (relation.kind() == Relation.Kind.SUM && relation.equation() != null) {
                  own.add(numbers(relation.equation()));
                }
              });
      Set<String> both = new HashSet<>(gold);
      both.retainAll(own);
      hit += both.size();
      found += own.size();
      meant += gold.size();
      wrong.add(each.name() + " found " + own + ", gold " + gold);
    }
    assertThat(2.0 * hit / (found + meant)).as("sums: %s", wrong).isGreaterThan(0.8);
  }

  private static String numbers(String equation) {
    return Pattern.compile("\\d[\\d,]*\\.?\\d*")
        .matcher(equation)
        .results()
        .map(each -> Double.parseDouble(each.group().replace(",", "")))
        .sorted()
        .toList()
        .toString();
  }

  private static boolean same(JsonNode gold, Value value) {
    if (gold.isArray()) {
      return value.min() != null
          && value.min() <= gold.get(1).asDouble()
          && (value.max() == null || value.max() >= gold.get(0).asDouble());
    }
    return value.min() != null
        && Value.same(value.min(), gold.asDouble())
        && (value.max() == null || Value.same(value.max(), gold.asDouble()));
  }
}
