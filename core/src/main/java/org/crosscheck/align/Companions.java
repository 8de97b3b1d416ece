package org.crosscheck.align;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Report;
import org.crosscheck.model.Value;

/** What stands beside a figure in its sentence: the other numbers, and its part or its whole. */
final class Companions {

  /** Weight of a common number that two reports may well hit on by accident. */
  private static final double SMALL = 0.3;

  private final Map<String, List<Figure>> bySentence = new HashMap<>();
  private final Set<String> wholes = new HashSet<>();

  private final Map<String, Instant> published = new HashMap<>();
  private final Map<String, Figure> byId = new HashMap<>();

  Companions(List<Report> reports, List<Figure> figures) {
    for (Report report : reports) {
      Instant when = report.article().published();
      if (when != null) {
        published.put(report.id(), when);
      }
    }
    for (Figure figure : figures) {
      bySentence.computeIfAbsent(key(figure), k -> new ArrayList<>()).add(figure);
      byId.put(figure.id(), figure);
      if (figure.partOf() != null) {
        wholes.add(figure.partOf());
      }
    }
  }

  /** Whether the lower of two counts is told the day after the higher one, or later. */
  boolean isFalling(Figure a, Figure b) {
    Figure low = a.value().number() <= b.value().number() ? a : b;
    Figure high = low == a ? b : a;
    Instant lowTold = published.get(low.report());
    Instant highTold = published.get(high.report());
    return lowTold != null
        && highTold != null
        && lowTold.isAfter(highTold.plus(Duration.ofHours(12)));
  }

  boolean shareSentence(Figure a, Figure b) {
    return key(a).equals(key(b));
  }

  /** Whether the text calls a figure a part: "14 of the 23", "nine of the injured". */
  static boolean isPart(Figure figure) {
    return figure.partOf() != null || figure.measure().qualifiers().contains("part");
  }

  /**
   * Whether a count of the dead, say, is but a part of them: "nine of the dead", not "five of the
   * 79 on board died".
   */
  boolean isPartOfToll(Figure figure) {
    Figure whole = figure.partOf() == null ? null : byId.get(figure.partOf());
    if (whole == null || whole.measure().outcomes().equals(figure.measure().outcomes())) {
      return isPart(figure);
    }
    List<String> outcomes = figure.measure().outcomes();
    return !outcomes.isEmpty() && whole.measure().outcomes().contains(outcomes.getFirst());
  }

  /** Whether one is called part of something, and the other a whole; or two and "another two". */
  boolean isPartAndWhole(Figure a, Figure b) {
    boolean another = shareSentence(a, b) && isOther(a) != isOther(b);
    return another
        || Objects.equals(a.partOf(), b.id())
        || Objects.equals(b.partOf(), a.id())
        || a.partOf() != null && b.partOf() == null && wholes.contains(b.id())
        || b.partOf() != null && a.partOf() == null && wholes.contains(a.id());
  }

  private static boolean isOther(Figure figure) {
    return figure.measure().qualifiers().contains("other");
  }

  /** How many other numbers the sentences of two figures of different reports share, weighed. */
  double of(Figure a, Figure b) {
    if (a.report().equals(b.report())) {
      return 0;
    }
    double common = 0;
    for (Figure left : bySentence.getOrDefault(key(a), List.of())) {
      for (Figure right : bySentence.getOrDefault(key(b), List.of())) {
        if (left != a
            && right != b
            && left.measure().dimension() == right.measure().dimension()
            && Value.same(left.value().number(), right.value().number())) {
          common += SMALL + Features.information(left.value().number());
          break;
        }
      }
    }
    return common;
  }

  private static String key(Figure figure) {
    return figure.report() + ":" + figure.sentenceIndex();
  }
}
