package org.crosscheck.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Relation;
import org.jspecify.annotations.Nullable;

/** Sums that the gold has and the record has not, and the other way round. */
final class SumErrors {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*\\.?\\d*");

  private final Match match;

  SumErrors(Match match) {
    this.match = match;
  }

  List<Section> sums() {
    List<Section> sections = new ArrayList<>();
    List<Relation> ours =
        match.record().relations().stream().filter(r -> r.kind() == Relation.Kind.SUM).toList();
    List<List<Double>> keys = ours.stream().map(r -> key(r.equation())).toList();
    Map<String, Gold.Fact> facts =
        match.gold().facts().stream().collect(Collectors.toMap(Gold.Fact::id, f -> f, (a, b) -> a));
    List<String> missed = new ArrayList<>();
    List<List<Double>> wanted = new ArrayList<>();
    for (Gold.Sum sum : match.gold().sums()) {
      wanted.add(key(sum.equation()));
      if (!keys.contains(key(sum.equation()))) {
        List<String> held = new ArrayList<>();
        for (String id : concat(sum.whole(), sum.parts())) {
          Gold.Fact gold = facts.get(id);
          Fact fact = gold == null ? null : match.factFor(gold);
          held.add(id + " in " + (fact == null ? "none" : fact.id() + " \"" + fact.label() + "\""));
        }
        missed.add(sum.equation() + "  " + String.join("; ", held));
      }
    }
    sections.add(new Section("sums missed", missed));
    List<String> extra = new ArrayList<>();
    for (Relation each : ours) {
      if (!wanted.contains(key(each.equation()))) {
        extra.add(
            "%s (holds %s, stated %s, chance %s)  %s = %s"
                .formatted(
                    each.equation(),
                    each.holds(),
                    each.stated(),
                    each.chance(),
                    name(each.whole()),
                    each.parts().stream().map(this::name).collect(Collectors.joining(" + "))));
      }
    }
    sections.add(new Section("sums extra", extra));
    return sections;
  }

  private String name(String fact) {
    return match.record().facts().stream()
        .filter(each -> each.id().equals(fact))
        .map(each -> fact + " \"" + each.label() + "\"")
        .findFirst()
        .orElse(fact);
  }

  private static List<String> concat(String first, List<String> rest) {
    List<String> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }

  private static List<Double> key(@Nullable String equation) {
    double[] numbers =
        NUMBER
            .matcher(Objects.requireNonNullElse(equation, ""))
            .results()
            .mapToDouble(m -> Double.parseDouble(m.group().replace(",", "")))
            .sorted()
            .toArray();
    return Arrays.stream(numbers).boxed().toList();
  }
}
