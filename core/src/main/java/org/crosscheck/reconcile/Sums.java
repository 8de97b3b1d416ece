package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Quantity;
import org.crosscheck.model.Relation;
import org.crosscheck.model.Report;
import org.crosscheck.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Finds parts that add up to a whole in meaning and in number.
 *
 * <p>Parts that a report names side by side ({@link Listing}) are tried against every whole; any
 * two quantities are tried as parts only where their numbers are large enough to meet by meaning
 * alone. A sum is taken when the words that bear it out outweigh chance:
 *
 * <pre>meant + ln(choices) - ln(tried) &gt;= {@value #TAKEN}</pre>
 *
 * where {@code meant} are log odds from things, deeds and closeness ({@link Meaning}), {@code
 * choices} is how many totals of that size and roundness there are, and {@code tried} how many
 * wholes of a fitting meaning were held against parts in this event. The chance that a relation
 * gives is that of one accidental hit or more among those that the words bear out as well, 1 -
 * exp(-tried / (ln 10 choices)), with numbers spread evenly over the logarithm of a decade.
 */
final class Sums {

  private static final double TAKEN = 3.2;

  /** Pairs that no report lists together are tried from this many possible totals on. */
  private static final double FREE = 100;

  /** A part of a free pair is at least this much. */
  private static final double FREE_PART = 10;

  /** A whole counts as tried between the greatest part and this many times the parts' total. */
  private static final double SIZED = 4;

  /** A sum that does not hold is still meant where it is off by this share or by one. */
  private static final double OFF = 0.1;

  private static final Set<Dimension> ADDED =
      Set.of(
          Dimension.COUNT,
          Dimension.MONEY,
          Dimension.VOTES,
          Dimension.AREA,
          Dimension.WEIGHT,
          Dimension.VOLUME,
          Dimension.DURATION);

  private final List<Term> terms = new ArrayList<>();
  private final Map<String, Term> termOf = new HashMap<>();
  private final TreeMap<Double, Set<Term>> byNumber = new TreeMap<>();
  private final List<Listing> listings = new ArrayList<>();
  private final List<Double> triedListed = new ArrayList<>();
  private long triedFree;

  Sums(List<Report> reports, List<Quantity> quantities) {
    for (Quantity quantity : quantities) {
      if (ADDED.contains(quantity.measure().dimension())) {
        Term term = Term.of(quantity);
        terms.add(term);
        for (Figure each : term.figures()) {
          termOf.put(each.id(), term);
          byNumber.computeIfAbsent(each.value().number(), n -> new HashSet<>()).add(term);
        }
      }
    }
    for (Report report : reports) {
      List<Figure> own =
          quantities.stream()
              .flatMap(each -> each.figures().stream())
              .filter(each -> each.report().equals(report.id()))
              .toList();
      for (Listing each : Listing.in(report, own)) {
        if (each.figures().stream().allMatch(figure -> termOf.containsKey(figure.id()))) {
          listings.add(each);
        }
      }
    }
  }

  /** The sums that are meant, those that hold first, surest first. */
  List<Relation> find() {
    List<Sum> listed = new ArrayList<>();
    List<Sum> missed = new ArrayList<>();
    for (Listing listing : listings) {
      listed.addAll(fits(listing));
    }
    List<Sum> free = freePairs();
    Map<String, Sum> best = new HashMap<>();
    for (Sum each : listed) {
      keep(each, score(each, triedListed.size()), best);
    }
    for (Sum each : free) {
      keep(each, score(each, triedFree), best);
    }
    List<Sum> taken = new ArrayList<>(best.values());
    taken = distinct(taken);
    Set<String> used = new HashSet<>();
    taken.forEach(each -> each.parts().forEach(part -> used.add(part.id())));
    for (Listing listing : listings) {
      Sum miss = miss(listing);
      if (miss != null && listing.figures().stream().noneMatch(each -> used.contains(each.id()))) {
        missed.add(miss);
      }
    }
    List<Relation> relations = new ArrayList<>();
    for (Sum each : taken) {
      relations.add(
          each.relation(chance(each, free.contains(each) ? triedFree : triedAsWell(each))));
    }
    for (Sum each : longest(missed)) {
      relations.add(each.relation(chance(each, triedListed.size())));
    }
    return relations;
  }

  private List<Sum> fits(Listing listing) {
    List<Term> parts = new ArrayList<>();
    for (Figure each : listing.figures()) {
      Term term = termOf.get(each.id());
      if (term == null || parts.contains(term)) {
        return List.of();
      }
      parts.add(term);
    }
    double total = listing.total();
    List<Sum> found = new ArrayList<>();
    double greatest =
        listing.figures().stream().mapToDouble(f -> f.value().number()).max().orElse(0);
    for (Term whole : terms) {
      if (parts.contains(whole) || !Meaning.possible(whole, parts)) {
        continue;
      }
      Figure fit = null;
      Figure sized = null;
      for (Figure each : whole.figures()) {
        double number = each.value().number();
        sized = number > greatest && number < SIZED * total ? each : sized;
        if (fits(each, total, listing.figures()) && (fit == null || nearer(each, fit, listing))) {
          fit = each;
        }
      }
      if (sized != null) {
        triedListed.add(Meaning.weigh(whole, sized, parts, listing.figures(), listing));
      }
      if (fit != null) {
        found.add(
            new Sum(
                whole,
                fit,
                parts,
                listing.figures(),
                Meaning.distance(fit, listing) <= 1,
                Meaning.weigh(whole, fit, parts, listing.figures(), listing)));
      }
    }
    return found;
  }

  private static boolean fits(Figure whole, double total, List<Figure> parts) {
    boolean rough =
        whole.modality() == Modality.ABOUT
            || parts.stream().anyMatch(each -> each.modality() == Modality.ABOUT);
    return Value.same(whole.value().number(), total) && !(rough && total < FREE);
  }

  private static boolean nearer(Figure a, Figure b, Listing listing) {
    return Meaning.distance(a, listing) < Meaning.distance(b, listing);
  }

  /** Two quantities that no report lists side by side. */
  private List<Sum> freePairs() {
    List<Map.Entry<Double, Term>> numbers = new ArrayList<>();
    byNumber.forEach(
        (number, of) -> {
          if (number >= FREE_PART) {
            of.forEach(term -> numbers.add(Map.entry(number, term)));
          }
        });
    List<Sum> found = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      for (int j = 0; j < i; j++) {
        Term a = numbers.get(i).getValue();
        Term b = numbers.get(j).getValue();
        double total = numbers.get(i).getKey() + numbers.get(j).getKey();
        if (a == b || a.dimension() != b.dimension() || total < FREE) {
          continue;
        }
        triedFree += byNumber.subMap(total / 2, total * 2).size() > 0 && a.counts(b) ? 1 : 0;
        for (Term whole : byNumber.getOrDefault(total, Set.of())) {
          List<Term> parts = List.of(a, b);
          if (parts.contains(whole) || !Meaning.possible(whole, parts)) {
            continue;
          }
          List<Figure> figures =
              List.of(exact(a, numbers.get(i).getKey()), exact(b, numbers.get(j).getKey()));
          Figure sum = exact(whole, total);
          Sum each =
              new Sum(
                  whole,
                  sum,
                  parts,
                  figures,
                  false,
                  Meaning.weigh(whole, sum, parts, figures, null));
          if (each.choices() >= FREE) {
            found.add(each);
          }
        }
      }
    }
    return found;
  }

  private static Figure exact(Term term, double number) {
    return term.figures().stream()
        .filter(each -> Value.same(each.value().number(), number))
        .min(Comparator.comparing(each -> each.modality() != Modality.EXACT))
        .orElseThrow();
  }

  /** Parts that should make up a whole of the same report, and do not quite. */
  private @Nullable Sum miss(Listing listing) {
    List<Term> parts = listing.figures().stream().map(each -> termOf.get(each.id())).toList();
    if (new HashSet<>(parts).size() < parts.size() || (parts.size() < 3 && !listing.more())) {
      return null;
    }
    double total = listing.total();
    for (Term whole : terms) {
      if (parts.contains(whole)
          || !Meaning.possible(whole, parts)
          || !Meaning.divides(whole, parts)) {
        continue;
      }
      for (Figure each : whole.figures()) {
        double off = Math.abs(each.value().number() - total);
        if (each.report().equals(listing.report())
            && each.modality() == Modality.EXACT
            && off > 0
            && off <= Math.max(1, OFF * total)) {
          return new Sum(whole, each, parts, listing.figures(), true, 0);
        }
      }
    }
    return null;
  }

  private static double score(Sum sum, long tried) {
    return sum.meant() + Math.log(sum.choices()) - Math.log(Math.max(1, tried));
  }

  /** Of the sums tried from listings those whose words bear them out as well as this one's. */
  private long triedAsWell(Sum sum) {
    return triedListed.stream().filter(each -> each >= sum.meant()).count();
  }

  private static double chance(Sum sum, long tried) {
    return 1 - Math.exp(-tried / (Math.log(10) * sum.choices()));
  }

  private static void keep(Sum sum, double score, Map<String, Sum> best) {
    if (score >= TAKEN) {
      best.merge(sum.key(), sum, (a, b) -> a.meant() >= b.meant() ? a : b);
    }
  }

  /** One whole for the same parts, and for a small whole the best of its divisions. */
  private static List<Sum> distinct(List<Sum> sums) {
    List<Sum> ordered = new ArrayList<>(sums);
    ordered.sort(
        Comparator.comparingDouble((Sum each) -> -each.meant() - Math.log(each.choices()))
            .thenComparing(Sum::key));
    Set<Object> seen = new HashSet<>();
    List<Sum> kept = new ArrayList<>();
    for (Sum each : ordered) {
      boolean small = each.choices() < FREE;
      if (seen.add(new HashSet<>(each.terms())) && (!small || seen.add(each.whole().id()))) {
        kept.add(each);
      }
    }
    return kept;
  }

  /** Of listings within one another the longest. */
  private static List<Sum> longest(List<Sum> missed) {
    return missed.stream()
        .filter(
            each ->
                missed.stream()
                    .noneMatch(
                        other ->
                            other.parts().size() > each.parts().size()
                                && other.parts().containsAll(each.parts())))
        .toList();
  }
}
