package org.crosscheck.reconcile;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;

/** Chooses the value that a careful editor would print. */
final class Editor {

  /** Share of the voices that must stand behind one of several contradicting values. */
  private static final double MOST = 2.0 / 3;

  private final Map<String, String> witnessOf;

  Editor(Map<String, String> witnessOf) {
    this.witnessOf = Map.copyOf(witnessOf);
  }

  Value accept(Judgement judgement) {
    List<Claim> standing = judgement.standing();
    if (judgement.verdict() == Verdict.CONFLICT) {
      return contested(standing);
    }
    return together(standing);
  }

  /** The most precise of claims that can all hold. */
  private Value together(List<Claim> claims) {
    List<Claim> exact = with(claims, Set.of(Modality.EXACT));
    if (!exact.isEmpty()) {
      return finest(exact).value();
    }
    List<Claim> about = with(claims, Set.of(Modality.ABOUT));
    if (!about.isEmpty()) {
      return finest(about).value();
    }
    double low = bound(claims, each -> least(each), true);
    double high = bound(claims, each -> most(each), false);
    if (low > high) {
      return finest(claims).value();
    }
    return new Value(Double.isInfinite(low) ? null : low, Double.isInfinite(high) ? null : high);
  }

  /** One value that most voices share, else the range of the values told. */
  private Value contested(List<Claim> claims) {
    Set<String> voices = new HashSet<>();
    Map<Double, Set<String>> behind = new HashMap<>();
    for (Claim claim : claims) {
      voices.add(voice(claim));
      if (claim.figure().modality() == Modality.EXACT) {
        behind.computeIfAbsent(claim.number(), n -> new HashSet<>()).add(voice(claim));
      }
    }
    for (Map.Entry<Double, Set<String>> each : behind.entrySet()) {
      boolean most = each.getValue().size() >= MOST * voices.size() - 1e-9;
      if (most && each.getValue().size() >= 2) {
        return Value.exactly(each.getKey());
      }
    }
    return Value.between(
        claims.stream().mapToDouble(each -> end(each, false)).min().orElseThrow(),
        claims.stream().mapToDouble(each -> end(each, true)).max().orElseThrow());
  }

  private Claim finest(List<Claim> claims) {
    Comparator<Claim> order =
        Comparator.comparing((Claim each) -> each.scale() == 1)
            .thenComparingDouble((Claim each) -> -Tolerance.step(each.figure()) * each.scale())
            .thenComparingLong(each -> support(each, claims))
            .thenComparingDouble(Claim::number);
    Claim best = claims.get(0);
    for (Claim each : claims) {
      if (order.compare(each, best) > 0) {
        best = each;
      }
    }
    return best;
  }

  private long support(Claim claim, List<Claim> claims) {
    return claims.stream()
        .filter(each -> Value.same(each.number(), claim.number()))
        .map(this::voice)
        .distinct()
        .count();
  }

  private String voice(Claim claim) {
    return witnessOf.getOrDefault(claim.report(), claim.report());
  }

  private static List<Claim> with(List<Claim> claims, Set<Modality> modalities) {
    return claims.stream().filter(each -> modalities.contains(each.figure().modality())).toList();
  }

  private static double bound(List<Claim> claims, ToDoubleFunction<Claim> end, boolean greatest) {
    var ends = claims.stream().mapToDouble(end);
    return (greatest ? ends.max() : ends.min()).orElseThrow();
  }

  /**
   * A count of "more than one" is two at least; of a greater count the number itself is printed.
   */
  private static double least(Claim claim) {
    Double min = claim.value().min();
    if (min == null || claim.figure().modality() == Modality.AT_MOST) {
      return Double.NEGATIVE_INFINITY;
    }
    boolean next =
        claim.figure().modality() == Modality.MORE_THAN
            && min == 1
            && Tolerance.isCount(claim.figure());
    return next ? min + 1 : min;
  }

  private static double most(Claim claim) {
    Figure figure = claim.figure();
    Double max = claim.value().max();
    boolean open =
        figure.modality() == Modality.AT_LEAST || figure.modality() == Modality.MORE_THAN;
    return max == null || open ? Double.POSITIVE_INFINITY : max;
  }

  private static double end(Claim claim, boolean upper) {
    Double end = upper ? claim.value().max() : claim.value().min();
    return end == null ? claim.number() : end;
  }
}
