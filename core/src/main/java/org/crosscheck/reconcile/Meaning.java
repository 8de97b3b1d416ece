package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Value;
import org.jspecify.annotations.Nullable;

/** Weighs whether quantities can be the parts of another, by what they count and what was done. */
final class Meaning {

  private static final double JOINED = 3;
  private static final double SAME = 1;
  private static final double DIVIDED = 2.5;
  private static final double SHARED = 1;
  private static final double UNLIKE = -2;
  private static final double BACKGROUND = -2;
  private static final Pattern PAST =
      Pattern.compile(
          "last|previous|past|since|ago|\\b(?:19|20)\\d\\d\\b", Pattern.CASE_INSENSITIVE);
  private static final double LISTED = 2.5;
  private static final double MORE = 1;
  private static final double[] CLOSE = {2.5, 1.5, 1.5};
  private static final double ONE_REPORT = 0.5;
  private static final double PART_OF = 1.5;
  private static final double TOTALLED = 2;

  private Meaning() {}

  /**
   * Whether the whole may count what the parts count, and nothing that happened speaks against it.
   */
  static boolean possible(Term whole, List<Term> parts) {
    for (Term part : parts) {
      if (part.dimension() != whole.dimension()
          || Deed.exclude(whole.deeds(), part.deeds())
          || !(whole.counts(part) || whole.generic() || part.generic())) {
        return false;
      }
      if (whole.dimension() == Dimension.MONEY
          && !whole.quantity().unit().equals(part.quantity().unit())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the words call the whole the total of what is listed in the same sentence. It need not
   * count all of them by name: "three homes, a barn and two sheds, six buildings in all".
   */
  static boolean totalled(Term whole, List<Term> parts, Listing listing) {
    return whole.figures().stream()
            .anyMatch(
                each ->
                    listing.totals().contains(each.id())
                        && distance(each, listing) == 0
                        && Value.same(each.value().number(), listing.total()))
        && parts.stream().anyMatch(whole::counts)
        && parts.stream()
            .allMatch(
                each ->
                    each.dimension() == whole.dimension()
                        && !Deed.exclude(whole.deeds(), each.deeds()));
  }

  /**
   * Whether a small sum has the words it needs: parts that are not one within another ("four hurt,
   * one of them critically"), things in the same words, and, where reports differ, deeds that the
   * whole's divides into.
   */
  static boolean spoken(Term whole, List<Term> parts, Listing listing, int distance) {
    boolean nested =
        !listing.more()
            && parts.stream()
                .anyMatch(a -> parts.stream().anyMatch(b -> Deed.nested(a.deeds(), b.deeds())));
    boolean across = distance == Integer.MAX_VALUE;
    return !nested
        && parts.stream().allMatch(whole::counts)
        && (!across || divides(whole, parts) || things(whole, parts) == JOINED);
  }

  static boolean divides(Term whole, List<Term> parts) {
    return Deed.divides(whole.deeds(), parts.stream().map(Term::deeds).toList());
  }

  /** Whether parts share the whole's fate and differ in what they are: men, women and children. */
  static boolean sorts(Term whole, List<Term> parts) {
    List<String> fate = whole.quantity().measure().outcomes();
    return !fate.isEmpty()
        && parts.stream().allMatch(p -> p.quantity().measure().outcomes().contains(fate.getFirst()))
        && parts.stream().map(p -> p.quantity().unit()).distinct().count() == parts.size();
  }

  static double weigh(
      Term whole, Figure total, List<Term> parts, List<Figure> figures, @Nullable Listing listing) {
    double odds = things(whole, parts) + deeds(whole, parts);
    if (listing != null) {
      odds += LISTED + (listing.more() ? MORE : 0) + closeness(distance(total, listing));
      odds += totalled(whole, parts, listing) ? TOTALLED : 0;
    }
    return odds
        + (within(whole, parts) ? PART_OF : 0)
        + (background(total, figures) ? BACKGROUND : 0);
  }

  /** Sentences between a whole and a listing; a great number where reports differ. */
  static int distance(Figure whole, Listing listing) {
    if (!whole.report().equals(listing.report())) {
      return Integer.MAX_VALUE;
    }
    return listing.figures().stream()
        .mapToInt(each -> Math.abs(each.sentenceIndex() - whole.sentenceIndex()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  /** Whether parts are told of another time: "a shooting last month that left two dead". */
  private static boolean background(Figure whole, List<Figure> parts) {
    return parts.stream()
        .anyMatch(each -> past(each) && !Objects.equals(each.time(), whole.time()));
  }

  /** Whether a figure's time is another than the event's. */
  private static boolean past(Figure figure) {
    return figure.time() != null && PAST.matcher(figure.time()).find();
  }

  private static double things(Term whole, List<Term> parts) {
    boolean all = parts.stream().allMatch(whole::counts);
    if (!all) {
      return 0;
    }
    Set<String> heads = new HashSet<>();
    parts.forEach(each -> heads.addAll(each.things()));
    boolean apart =
        parts.stream().noneMatch(a -> parts.stream().anyMatch(b -> a != b && a.counts(b)));
    return apart && whole.things().size() >= parts.size() ? JOINED : SAME;
  }

  private static double deeds(Term whole, List<Term> parts) {
    if (divides(whole, parts)) {
      return DIVIDED;
    }
    Set<Deed> shared = new HashSet<>(whole.deeds());
    parts.forEach(each -> shared.retainAll(each.deeds()));
    if (!shared.isEmpty()) {
      return SHARED;
    }
    Set<String> words = new HashSet<>(whole.quantity().measure().outcomes());
    boolean said = !words.isEmpty();
    for (Term part : parts) {
      said &= !part.quantity().measure().outcomes().isEmpty();
      words.retainAll(part.quantity().measure().outcomes());
    }
    return !words.isEmpty() ? SHARED : said ? UNLIKE : 0;
  }

  private static double closeness(int sentences) {
    if (sentences == Integer.MAX_VALUE) {
      return 0;
    }
    return sentences < CLOSE.length ? CLOSE[sentences] : ONE_REPORT;
  }

  /** Whether some report calls a figure of a part a part of a figure of the whole. */
  private static boolean within(Term whole, List<Term> parts) {
    Set<String> ids = new HashSet<>();
    whole.quantity().figures().forEach(each -> ids.add(each.id()));
    List<Figure> all = new ArrayList<>();
    parts.forEach(each -> all.addAll(each.quantity().figures()));
    return all.stream().anyMatch(each -> each.partOf() != null && ids.contains(each.partOf()));
  }
}
