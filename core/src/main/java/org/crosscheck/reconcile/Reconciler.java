package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Quantity;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Report;
import org.crosscheck.model.Scale;
import org.crosscheck.model.Status;
import org.crosscheck.model.Support;
import org.crosscheck.model.Value;
import org.crosscheck.model.Witness;
import org.crosscheck.reconcile.Importance.Ranked;

/**
 * Holds the reports of one event against each other: for each quantity whether their figures agree
 * or cannot all hold, which value an editor would print and why, and which quantities are sums or
 * parts of others. It has no state.
 */
public final class Reconciler {

  /**
   * Reconciles the quantities of one event.
   *
   * @param reports the reports, in the order they came in
   * @param witnesses which of them are one voice; a report without witness is its own
   * @param naming who speaks in them
   * @param aligned the figures of the reports, grouped by what they measure
   */
  public Reconciliation reconcile(
      List<Report> reports, List<Witness> witnesses, Naming naming, List<Quantity> aligned) {
    List<Quantity> quantities = Scopes.apart(reports, aligned);
    Map<String, Report> byId = new HashMap<>();
    reports.forEach(each -> byId.put(each.id(), each));
    Voices voices = new Voices(witnesses, naming);
    Editor editor = new Editor(voices.witnessOf());
    List<Ranked> ranked = new ArrayList<>();
    for (Quantity quantity : quantities) {
      ranked.add(weigh(quantity, byId, voices, editor));
    }
    ranked.sort(Importance.first());
    List<Relation> relations = new ArrayList<>(Sums.find(reports, quantities));
    relations.addAll(Parts.find(quantities));
    return new Reconciliation(ranked.stream().map(Ranked::fact).toList(), relations);
  }

  private static Ranked weigh(
      Quantity quantity, Map<String, Report> reports, Voices voices, Editor editor) {
    Nature nature = Nature.of(quantity);
    List<Claim> claims = new ArrayList<>();
    double unit = unit(quantity);
    for (Figure figure : quantity.figures()) {
      Report report = reports.get(figure.report());
      if (report == null) {
        throw new IllegalArgumentException(
            "report (" + figure.report() + ") of figure " + figure.id() + " is not given");
      }
      double factor = Scale.factor(figure);
      claims.add(Wording.claim(figure, report, Value.same(factor, unit) ? 1 : factor / unit));
    }
    Judgement judgement = new Judge(nature, claims).judge();
    Value accepted = editor.accept(judgement);
    Support support = voices.support(quantity.figures());
    Fact fact =
        new Fact(
            quantity.id(),
            quantity.label(),
            quantity.unit(),
            null,
            judgement.verdict(),
            accepted,
            support,
            status(judgement, support),
            Reasons.reason(judgement, support, voices),
            quantity.figures().stream().map(Figure::id).toList());
    return new Ranked(fact, quantity.measure(), nature);
  }

  /** Factor of the unit in which the quantity is told. */
  private static double unit(Quantity quantity) {
    return quantity.figures().stream()
        .filter(each -> each.unit().equals(quantity.unit()))
        .mapToDouble(Scale::factor)
        .findFirst()
        .orElseGet(() -> Scale.factor(quantity.figures().getFirst()));
  }

  private static Status status(Judgement judgement, Support support) {
    Status plain = support.witnesses() > 1 ? Status.CORROBORATED : Status.SINGLE_SOURCE;
    if (judgement.verdict() == null) {
      return plain;
    }
    return switch (judgement.verdict()) {
      case CONFLICT -> Status.CONTESTED;
      case UPDATED -> Status.SUPERSEDED;
      case AGREE, COMPATIBLE -> plain;
    };
  }
}
