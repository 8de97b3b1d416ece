package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Report;
import org.crosscheck.model.Value;
import org.jspecify.annotations.Nullable;

/** Tries the figures that a report lists side by side as the parts of every fitting whole. */
final class ListedSums {

  /** From this total on a sum may be of rounded figures and needs fewer words. */
  private static final double GREAT = 100;

  /** A whole counts as tried between the greatest part and this many times the parts' total. */
  private static final double SIZED = 4;

  /** A sum that does not hold is still meant where it is off by this share or by one. */
  private static final double OFF = 0.1;

  private final Terms terms;
  private final List<Listing> listings = new ArrayList<>();

  /** How well the words bear out each sum that was tried, by its parts and whole. */
  private final Map<List<Object>, Double> tried = new HashMap<>();

  ListedSums(List<Report> reports, Terms terms, List<Figure> figures) {
    this.terms = terms;
    for (Report report : reports) {
      List<Figure> own =
          figures.stream().filter(each -> each.report().equals(report.id())).toList();
      for (Listing each : Listing.in(report, own)) {
        List<Term> parts = each.figures().stream().map(f -> terms.ofFigure().get(f.id())).toList();
        if (!parts.contains(null) && new HashSet<>(parts).size() == parts.size()) {
          listings.add(each);
        }
      }
    }
  }

  /** The sums that hold. */
  List<Found> holding() {
    List<Sum> sums = new ArrayList<>();
    for (Listing listing : listings) {
      List<Term> parts = parts(listing);
      for (Term whole : terms.all()) {
        if (!parts.contains(whole)
            && (Meaning.possible(whole, parts) || Meaning.totalled(whole, parts, listing))) {
          Sum sum = fit(whole, parts, listing);
          if (sum != null) {
            sums.add(sum);
          }
        }
      }
    }
    return sums.stream().map(each -> Found.weigh(each, triedAsWell(each.meant()))).toList();
  }

  /**
   * Listings that should make up a whole of their own report and do not quite, the longest of those
   * within one another.
   *
   * @param used ids of the figures that are parts of sums that hold
   */
  List<Found> missing(Set<String> used) {
    List<Sum> missed = new ArrayList<>();
    for (Listing listing : listings) {
      Sum miss = miss(listing);
      if (miss != null && listing.figures().stream().noneMatch(each -> used.contains(each.id()))) {
        missed.add(miss);
      }
    }
    return missed.stream()
        .filter(
            each ->
                missed.stream()
                    .noneMatch(
                        other ->
                            other.parts().size() > each.parts().size()
                                && other.parts().containsAll(each.parts())))
        .map(each -> Found.weigh(each, tried.size()))
        .toList();
  }

  private long triedAsWell(double meant) {
    return tried.values().stream().filter(each -> each >= meant).count();
  }

  private List<Term> parts(Listing listing) {
    return listing.figures().stream()
        .map(each -> Objects.requireNonNull(terms.ofFigure().get(each.id())))
        .toList();
  }

  private @Nullable Sum fit(Term whole, List<Term> parts, Listing listing) {
    double total = listing.total();
    double greatest =
        listing.figures().stream().mapToDouble(each -> each.value().number()).max().orElse(0);
    Figure fit = null;
    Figure sized = null;
    for (Figure each : whole.figures()) {
      double number = each.value().number();
      sized = number > greatest && number < SIZED * total ? each : sized;
      boolean nearer =
          fit == null || Meaning.distance(each, listing) < Meaning.distance(fit, listing);
      if (nearer && Value.same(number, total) && (total >= GREAT || !rough(each, listing))) {
        fit = each;
      }
    }
    if (sized != null) {
      double meant = Meaning.weigh(whole, sized, parts, listing.figures(), listing);
      tried.merge(List.of(whole.id(), new HashSet<>(parts)), meant, Math::max);
    }
    if (fit == null) {
      return null;
    }
    int distance = Meaning.distance(fit, listing);
    if (total < GREAT
        && !Meaning.spoken(whole, parts, listing, distance)
        && !Meaning.totalled(whole, parts, listing)) {
      return null;
    }
    boolean near = distance <= 1;
    double meant = Meaning.weigh(whole, fit, parts, listing.figures(), listing);
    return new Sum(whole, fit, parts, listing.figures(), near, meant);
  }

  private static boolean rough(Figure whole, Listing listing) {
    return whole.modality() == Modality.ABOUT
        || listing.figures().stream().anyMatch(each -> each.modality() == Modality.ABOUT);
  }

  private @Nullable Sum miss(Listing listing) {
    List<Term> parts = parts(listing);
    if (parts.size() < 3 && !listing.more()) {
      return null;
    }
    double total = listing.total();
    for (Term whole : terms.all()) {
      if (parts.contains(whole)
          || !Meaning.possible(whole, parts)
          || !(Meaning.divides(whole, parts) || Meaning.sorts(whole, parts))) {
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
}
