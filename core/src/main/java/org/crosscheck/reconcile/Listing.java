package org.crosscheck.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Report;

/**
 * Figures that one report names side by side, as parts are named.
 *
 * <p>So are "539 UAVs and 11 missiles", "killing five and wounding six others", "two are critical,
 * seven stable and another five went home", "Three are critical. Three others are in good
 * condition." So are not: "14 of the 23", "270 targets, including two", "six of ten districts".
 *
 * @param figures the figures, in the order of the text; two at least
 * @param more whether words such as "another" or "the others" say that they are counted apart
 */
record Listing(List<Figure> figures, boolean more) {

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
          "\\b(?:another|other|further|remaining|additional|rest)\\W*(?:\\w+\\W+)?$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern MORE_AFTER =
      Pattern.compile("^\\W*(?:\\w+\\W+)?(?:others?|more|remaining|additional|further)\\b");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?][\"”’)]*(?:\\s|\\p{Lu}|$)|\\n");

  Listing {
    figures = List.copyOf(figures);
  }

  /** All listings of two to four figures that stand in a report. */
  static List<Listing> in(Report report, List<Figure> figures) {
    String text = report.article().text();
    List<Figure> ordered =
        figures.stream()
            .filter(each -> each.modality() != Modality.RANGE)
            .sorted(Comparator.comparing(Figure::span))
            .toList();
    List<Listing> listings = new ArrayList<>();
    List<Figure> chain = new ArrayList<>();
    List<Boolean> mores = new ArrayList<>();
    for (Figure next : ordered) {
      if (!chain.isEmpty()) {
        Figure last = chain.get(chain.size() - 1);
        Link link = link(text, last, next);
        if (link == Link.WITHIN) {
          continue;
        }
        if (link == Link.NONE) {
          collect(chain, mores, listings);
          chain.clear();
          mores.clear();
        } else {
          mores.add(link == Link.MORE);
        }
      }
      chain.add(next);
    }
    collect(chain, mores, listings);
    return listings;
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
    String between = text.substring(last.span().end(), next.span().start());
    String after =
        text.substring(next.span().end(), Math.min(text.length(), next.span().end() + 30));
    boolean more = MORE_BEFORE.matcher(between).find() || MORE_AFTER.matcher(after).find();
    if (last.measure().dimension() != next.measure().dimension()) {
      return WITHIN.matcher(between).find() ? Link.WITHIN : Link.NONE;
    }
    if (SENTENCE_END.matcher(between).find()) {
      boolean adjoins = next.sentenceIndex() - last.sentenceIndex() <= 1;
      return adjoins && more ? Link.MORE : Link.NONE;
    }
    if (WITHIN.matcher(between).find()) {
      return Link.WITHIN;
    }
    if (gap > APART || !JOINT.matcher(between).find()) {
      return Link.NONE;
    }
    return more ? Link.MORE : Link.BESIDE;
  }

  private static void collect(List<Figure> chain, List<Boolean> mores, List<Listing> listings) {
    for (int from = 0; from < chain.size(); from++) {
      for (int to = from + 2; to <= Math.min(chain.size(), from + PARTS); to++) {
        listings.add(
            new Listing(chain.subList(from, to), mores.subList(from, to - 1).contains(true)));
      }
    }
  }

  String report() {
    return figures.get(0).report();
  }

  double total() {
    return figures.stream().mapToDouble(each -> each.value().number()).sum();
  }
}
