package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Value;

/**
 * Tries any two quantities as parts, though no report lists them side by side: great numbers only,
 * which meet by accident too seldom to need it.
 */
final class FreeSums {

  /** Pairs are tried from this many possible totals on. */
  static final double CHOICES = 100;

  /** A part is at least this much. */
  private static final double PART = 10;

  private final Terms terms;
  private long tried;

  FreeSums(Terms terms) {
    this.terms = terms;
  }

  List<Found> holding() {
    List<Map.Entry<Double, Term>> numbers = new ArrayList<>();
    terms
        .ofNumber()
        .tailMap(PART, true)
        .forEach((number, of) -> of.forEach(term -> numbers.add(Map.entry(number, term))));
    List<Sum> sums = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      for (int j = 0; j < i; j++) {
        pair(numbers.get(i), numbers.get(j), sums);
      }
    }
    return sums.stream().map(each -> Found.weigh(each, tried)).toList();
  }

  private void pair(Map.Entry<Double, Term> a, Map.Entry<Double, Term> b, List<Sum> sums) {
    List<Term> parts = List.of(a.getValue(), b.getValue());
    double total = a.getKey() + b.getKey();
    if (a.getValue() == b.getValue()
        || a.getValue().dimension() != b.getValue().dimension()
        || total < CHOICES) {
      return;
    }
    boolean sized = !terms.ofNumber().subMap(total / 2, total * 2).isEmpty();
    tried += sized && a.getValue().counts(b.getValue()) ? 1 : 0;
    for (Term whole : terms.ofNumber().getOrDefault(total, Set.of())) {
      if (parts.contains(whole) || !Meaning.possible(whole, parts)) {
        continue;
      }
      List<Figure> figures =
          List.of(naming(a.getValue(), a.getKey()), naming(b.getValue(), b.getKey()));
      Figure sum = naming(whole, total);
      double meant = Meaning.weigh(whole, sum, parts, figures, null);
      Sum each = new Sum(whole, sum, parts, figures, false, meant);
      if (each.choices() >= CHOICES) {
        sums.add(each);
      }
    }
  }

  /** The figure that names a number, an exact one if there is one. */
  private static Figure naming(Term term, double number) {
    return term.figures().stream()
        .filter(each -> Value.same(each.value().number(), number))
        .min(Comparator.comparing(each -> each.modality() != Modality.EXACT))
        .orElseThrow();
  }
}
