package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Report;

/**
 * Figures that one report names side by side, as parts are named.
 *
 * <p>So are "539 UAVs and 11 missiles", "killing five and wounding six others", "two are critical,
 * seven stable and another five went home", "Three are critical. Three others are in good
 * condition." So are "eight of them workers and three children" in "11 hurt, eight of them workers
 * and three children", but not the eleven and the eight; nor are "14 of the 23", "270 targets,
 * including two", "six of ten districts".
 *
 * @param figures the figures, in the order of the text; two at least
 * @param more whether words such as "another" or "the others" say that they are counted apart
 * @param totals ids of the figures that their report calls a total: "109 structures in total"
 */
record Listing(List<Figure> figures, boolean more, Set<String> totals) {

  /** Most figures of a listing that are tried as the parts of one sum. */
  private static final int PARTS = 4;

  /** Figures further apart than this, in chars, are not side by side. */
  private static final int APART = 110;

  private static final Pattern JOINT =
      Pattern.compile("[,;:]|\\b(?:and|but|while|plus|with|as well as|another|others?)\\b|[–—]");
  private static final Pattern WITHIN =
      Pattern.compile(
          "\\b(?:including|includes?|among (?:them|whom)|of (?:whom|which|those|them|these|the|its|his|her|their|all)|out of)\\b|^ of \\w+['’]s?\\b");
  private static final Pattern MORE_BEFORE =
      Pattern.compile(
          "\\b(?:another|other|further|remaining|additional|rest|(?:which|that) leaves)\\W*(?:\\w+\\W+)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MORE_AFTER =
      Pattern.compile("^\\W*(?:\\w+\\W+)?(?:others?|more|remaining|additional|further)\\b");

  /** "14 of the drones and three of the missiles": what follows the first is its own whole. */
  private static final Pattern OWN_WHOLE =
      Pattern.compile("^ of (?:(?:the|its|his|her|their) \\w+|them|whom|these|those)\\b");

  /** "11 hurt, eight of them workers": the second is within the first. */
  private static final Pattern OF_THEM = Pattern.compile("^ of (?:them|whom|which|these|those)\\b");

  private static final Pattern TOTAL_AFTER =
      Pattern.compile("^ (?:[\\w-]+ ){1,3}(?:in total|in all|altogether|combined)\\b");
  private static final Pattern TOTAL_BEFORE =
      Pattern.compile(
          "\\b(?:total(?:l?ed|l?ing|s)?(?: of| to| is| was)?|in all,|altogether,) $",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)]*(?:\\s|\\p{Lu}|$)|\\n");

  Listing {
    figures = List.copyOf(figures);
    totals = Set.copyOf(totals);
  }

  /** All listings of two to four figures that stand in a report. */
  static List<Listing> in(Report report, List<Figure> figures) {
    String text = report.article().text();
    List<Figure> ordered =
        figures.stream()
            .filter(each -> each.modality() != Modality.RANGE)
            .sorted(Comparator.comparing(Figure::span))
            .toList();
    Set<String> totals = new HashSet<>();
    ordered.stream().filter(each -> isTotal(text, each)).forEach(each -> totals.add(each.id()));
    List<Listing> listings = new ArrayList<>();
    Chain chain = new Chain(listings, totals);
    Chain within = new Chain(listings, totals);
    for (Figure next : ordered) {
      if (!within.isEmpty()) {
        Link link = link(text, within.last(), next);
        if (link == Link.BESIDE || link == Link.MORE) {
          within.add(next, link);
          continue;
        }
      }
      Link link = chain.isEmpty() ? Link.NONE : link(text, chain.last(), next);
      if (link == Link.WITHIN) {
        within.start(next);
      } else {
        chain.add(next, link);
      }
    }
    within.end();
    chain.end();
    return listings;
  }

  /** Figures that go on side by side. */
  private static final class Chain {
    private final List<Figure> figures = new ArrayList<>();
    private final List<Boolean> mores = new ArrayList<>();
    private final List<Listing> listings;
    private final Set<String> totals;

    Chain(List<Listing> listings, Set<String> totals) {
      this.listings = listings;
      this.totals = totals;
    }

    boolean isEmpty() {
      return figures.isEmpty();
    }

    Figure last() {
      return figures.getLast();
    }

    void start(Figure figure) {
      end();
      figures.add(figure);
    }

    void add(Figure next, Link link) {
      if (link == Link.NONE) {
        start(next);
      } else {
        mores.add(link == Link.MORE);
        figures.add(next);
      }
    }

    void end() {
      for (int from = 0; from < figures.size(); from++) {
        for (int to = from + 2; to <= Math.min(figures.size(), from + PARTS); to++) {
          boolean more = mores.subList(from, to - 1).contains(true);
          listings.add(new Listing(figures.subList(from, to), more, totals));
        }
      }
      figures.clear();
      mores.clear();
    }
  }

  private static boolean isTotal(String text, Figure figure) {
    int start = figure.span().start();
    int end = figure.span().end();
    String before = text.substring(Math.max(0, start - 30), start);
    String after = text.substring(end, Math.min(text.length(), end + 60));
    return TOTAL_BEFORE.matcher(before).find() || TOTAL_AFTER.matcher(after).find();
  }

  private enum Link {
    NONE,
    WITHIN,
    BESIDE,
    MORE
  }

  private static Link link(String text, Figure last, Figure next) {
    int gap = next.span().start() - last.span().end();
    if (gap < 0 || gap > 3 * APART) {
      return Link.NONE;
    }
    String between =
        OWN_WHOLE.matcher(text.substring(last.span().end(), next.span().start())).replaceFirst("");
    String after =
        text.substring(next.span().end(), Math.min(text.length(), next.span().end() + 30));
    boolean more = MORE_BEFORE.matcher(between).find() || MORE_AFTER.matcher(after).find();
    if (last.measure().dimension() != next.measure().dimension()) {
      boolean one = !SENTENCE_END.matcher(between).find();
      return one && WITHIN.matcher(between).find() ? Link.WITHIN : Link.NONE;
    }
    if (SENTENCE_END.matcher(between).find()) {
      boolean adjoins = next.sentenceIndex() - last.sentenceIndex() <= 1;
      return adjoins && more ? Link.MORE : Link.NONE;
    }
    if (WITHIN.matcher(between).find() || OF_THEM.matcher(after).find()) {
      return Link.WITHIN;
    }
    if (gap > APART || !JOINT.matcher(between).find()) {
      return Link.NONE;
    }
    return more ? Link.MORE : Link.BESIDE;
  }

  String report() {
    return figures.get(0).report();
  }

  double total() {
    return figures.stream().mapToDouble(each -> each.value().number()).sum();
  }
}
