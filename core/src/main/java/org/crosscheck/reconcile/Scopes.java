package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Quantity;
import org.crosscheck.model.Report;
import org.crosscheck.model.Value;

/**
 * Sets apart figures that differ in scope and were taken for one quantity, where a sum shows it: of
 * "shot down 270 targets" in one report and "shot down 268 drones and two missiles" in another the
 * 268 is no rival of the 270 but a part of it.
 */
final class Scopes {

  private Scopes() {}

  /** The quantities, those that hold both a whole and its part as two. */
  static List<Quantity> apart(List<Report> reports, List<Quantity> quantities) {
    List<Listing> listings = new ArrayList<>();
    List<Figure> figures = quantities.stream().flatMap(each -> each.figures().stream()).toList();
    for (Report report : reports) {
      listings.addAll(
          Listing.in(
              report, figures.stream().filter(f -> f.report().equals(report.id())).toList()));
    }
    List<Quantity> apart = new ArrayList<>();
    for (Quantity quantity : quantities) {
      apart.addAll(split(quantity, listings));
    }
    return apart;
  }

  private static List<Quantity> split(Quantity quantity, List<Listing> listings) {
    for (Figure part : quantity.figures()) {
      for (Figure whole : quantity.figures()) {
        if (rivals(part, whole)
            && listings.stream().anyMatch(l -> adds(l, part, whole, quantity))) {
          return List.of(
              with(quantity, quantity.id(), figures(quantity, part, false)),
              with(quantity, quantity.id() + "b", figures(quantity, part, true)));
        }
      }
    }
    return List.of(quantity);
  }

  private static boolean rivals(Figure part, Figure whole) {
    return !part.report().equals(whole.report())
        && part.modality() == Modality.EXACT
        && whole.modality() == Modality.EXACT
        && part.value().number() < whole.value().number()
        && !part.measure().thing().equals(whole.measure().thing());
  }

  /** Whether the listing has the part, nothing else of its quantity, and adds up to the whole. */
  private static boolean adds(Listing listing, Figure part, Figure whole, Quantity quantity) {
    return listing.figures().contains(part)
        && listing.figures().stream().filter(quantity.figures()::contains).count() == 1
        && Value.same(listing.total(), whole.value().number())
        && listing.figures().stream().allMatch(each -> sameDeed(each, part));
  }

  private static boolean sameDeed(Figure a, Figure b) {
    return a == b || a.measure().outcomes().stream().anyMatch(b.measure().outcomes()::contains);
  }

  private static List<Figure> figures(Quantity quantity, Figure part, boolean like) {
    return quantity.figures().stream()
        .filter(each -> Value.same(each.value().number(), part.value().number()) == like)
        .toList();
  }

  private static Quantity with(Quantity quantity, String id, List<Figure> figures) {
    String old = quantity.unit();
    String unit = figures.get(0).unit();
    boolean names =
        quantity.label().toLowerCase(Locale.ROOT).startsWith(old.toLowerCase(Locale.ROOT));
    String label = names ? unit + quantity.label().substring(old.length()) : quantity.label();
    return new Quantity(id, label, unit, figures.get(0).measure(), figures);
  }
}
