package org.crosscheck.lineage;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.model.Lineage;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Report;
import org.crosscheck.model.Span;
import org.jspecify.annotations.Nullable;

/** What shows a reader that two reports are of one descent, and which came first. */
final class Evidence {

  /** Pairs of sentences that are shown of a rewrite. */
  private static final int SHOWN = 3;

  /** Least weight that two sentences have in common to be shown beside one another. */
  private static final double ALIKE = 2;

  /** Words from the beginning of which the longest common run is looked for. */
  private static final int LOOKED_AT = 2000;

  /** Share of the shorter report's words in common runs from which it is a cut of the longer. */
  private static final double CUT = 0.9;

  /** How many times longer the uncut report is at least, as a natural logarithm. */
  private static final double UNCUT = Math.log(1.3);

  private Evidence() {}

  /** The lineage of two reports of one descent. */
  static Lineage of(Comparison pair, List<Report> order) {
    boolean copy = Descent.isCopy(pair);
    return new Lineage(
        copy ? Lineage.Kind.COPY : Lineage.Kind.SAME_ORIGIN,
        order.stream()
            .map(Report::id)
            .filter(
                id ->
                    id.equals(pair.shorter().report().id())
                        || id.equals(pair.longer().report().id()))
            .toList(),
        null,
        copy ? copied(pair) : retold(pair),
        first(pair, copy),
        copy ? longestRun(pair) : alike(pair));
  }

  private static String copied(Comparison pair) {
    return "%s of the words of %s stand in the same runs in %s."
        .formatted(
            percent(pair.copied()), pair.shorter().report().id(), pair.longer().report().id());
  }

  private static String retold(Comparison pair) {
    return "%s of what %s tells is in %s too; of %d names, numbers and rare words of both, %d come in the same order."
        .formatted(
            percent(pair.common()),
            pair.shorter().report().id(),
            pair.longer().report().id(),
            pair.shared(),
            pair.inOrder());
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }

  /** The earlier by its date, else the one of which the other is a cut. */
  private static @Nullable String first(Comparison pair, boolean copy) {
    Report shorter = pair.shorter().report();
    Report longer = pair.longer().report();
    Instant one = shorter.article().published();
    Instant two = longer.article().published();
    if (one != null && two != null && Duration.between(one, two).toHours() != 0) {
      return one.isBefore(two) ? shorter.id() : longer.id();
    }
    boolean cut = copy && pair.copied() >= CUT && pair.length() >= UNCUT;
    return cut ? longer.id() : null;
  }

  /** The longest stretch of words that both have. */
  private static List<Passage> longestRun(Comparison pair) {
    List<Term> a = head(pair.shorter().terms());
    List<Term> b = head(pair.longer().terms());
    int[] last = new int[b.size() + 1];
    int length = 0;
    int endA = 0;
    int endB = 0;
    for (int i = 1; i <= a.size(); i++) {
      int[] now = new int[b.size() + 1];
      for (int j = 1; j <= b.size(); j++) {
        now[j] = a.get(i - 1).word() == b.get(j - 1).word() ? last[j - 1] + 1 : 0;
        if (now[j] > length) {
          length = now[j];
          endA = i;
          endB = j;
        }
      }
      last = now;
    }
    return length == 0
        ? List.of()
        : List.of(
            passage(pair.shorter(), cover(a, endA - length, endA)),
            passage(pair.longer(), cover(b, endB - length, endB)));
  }

  private static List<Term> head(List<Term> terms) {
    return terms.subList(0, Math.min(LOOKED_AT, terms.size()));
  }

  private static Span cover(List<Term> terms, int from, int to) {
    return terms.get(from).span().cover(terms.get(to - 1).span());
  }

  private record Alike(int a, int b, double weight) {}

  /** The sentences that have most in common, side by side, in the order of the shorter report. */
  private static List<Passage> alike(Comparison pair) {
    Map<Integer, Map<Integer, Double>> weights = new TreeMap<>();
    for (Term term : pair.shorter().terms()) {
      for (int place : term.quoted() ? new int[0] : pair.longer().places(term)) {
        weights
            .computeIfAbsent(term.sentence(), k -> new TreeMap<>())
            .merge(pair.longer().terms().get(place).sentence(), term.weight(), Double::sum);
      }
    }
    List<Alike> found = new ArrayList<>();
    weights.forEach(
        (a, others) ->
            others.entrySet().stream()
                .map(e -> new Alike(a, e.getKey(), e.getValue()))
                .max(Comparator.comparingDouble(Alike::weight))
                .filter(each -> each.weight() >= ALIKE)
                .ifPresent(found::add));
    List<Passage> passages = new ArrayList<>();
    found.stream()
        .sorted(Comparator.comparingDouble(Alike::weight).reversed())
        .limit(SHOWN)
        .sorted(Comparator.comparingInt(Alike::a))
        .forEach(
            each -> {
              passages.add(passage(pair.shorter(), pair.shorter().sentences().get(each.a())));
              passages.add(passage(pair.longer(), pair.longer().sentences().get(each.b())));
            });
    return passages;
  }

  private static Passage passage(Wording wording, Span span) {
    return new Passage(wording.report().id(), span);
  }
}
