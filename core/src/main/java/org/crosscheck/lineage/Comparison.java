package org.crosscheck.lineage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What two reports have in common. All shares are of the shorter one, the one whose words tell
 * less, and words inside quotation marks count little.
 *
 * @param shorter the shorter report
 * @param longer the other
 * @param copied share of its words that stand in runs of {@value Wording#RUN} or more in both
 * @param common share of its telling words that stand in both
 * @param ordered weight of the telling words that come in the same order in both, as a share
 * @param covered share of the longer one's telling words that stand in both
 * @param shared how many names, numbers and rare words both have and neither repeats much, those of
 *     one phrase counted once
 * @param inOrder how many of them come in the same order
 * @param surprise how far that is beyond what chance would order, in standard deviations
 */
record Comparison(
    Wording shorter,
    Wording longer,
    double copied,
    double common,
    double ordered,
    double covered,
    int shared,
    int inOrder,
    double surprise) {

  /** Least weight of a word whose place is compared. */
  private static final double RARE = 0.25;

  /** Words of one phrase stand at most this far apart, and as far in both texts, or a word more. */
  private static final int PHRASE = 6;

  /** Fewest common words whose order can surprise. */
  private static final int FEWEST = 6;

  static Comparison of(Wording a, Wording b) {
    boolean swap =
        a.weight() != b.weight()
            ? a.weight() > b.weight()
            : a.report().reading().text().compareTo(b.report().reading().text()) > 0;
    Wording shorter = swap ? b : a;
    Wording longer = swap ? a : b;
    Order order = order(shorter, longer);
    return new Comparison(
        shorter,
        longer,
        copied(shorter, longer),
        common(shorter, longer),
        ordered(shorter, longer),
        common(longer, shorter),
        order.shared(),
        order.inOrder(),
        order.surprise());
  }

  /** Natural logarithm of how many times longer the longer report is. */
  double length() {
    return Math.log((longer.weight() + 1) / (shorter.weight() + 1));
  }

  private static double copied(Wording of, Wording in) {
    List<Term> terms = of.terms();
    double copied = 0;
    double all = 0;
    int until = 0;
    for (int i = 0; i < terms.size(); i++) {
      if (i + Wording.RUN <= terms.size() && of.shares(i, in)) {
        until = i + Wording.RUN;
      }
      double weight = terms.get(i).quoted() ? Terms.QUOTED : 1;
      all += weight;
      copied += i < until ? weight : 0;
    }
    return all == 0 ? 0 : copied / all;
  }

  private static double common(Wording of, Wording in) {
    double common = 0;
    for (Term term : of.terms()) {
      common += term.tells() && in.places(term.key()).length > 0 ? term.weight() : 0;
    }
    return of.weight() == 0 ? 0 : common / of.weight();
  }

  /**
   * The heaviest chain of telling words that both have in the same order (the heaviest common
   * subsequence of Hunt and Szymanski 1977, found with a tree of prefix maxima), over the weight of
   * the shorter one's different words.
   */
  private static double ordered(Wording shorter, Wording longer) {
    Chain chain = new Chain(longer.terms().size());
    Map<String, Double> different = new HashMap<>();
    for (Term term : shorter.terms()) {
      if (!term.tells()) {
        continue;
      }
      different.merge(term.key(), term.weight(), Math::max);
      int[] there = longer.places(term.key());
      if (there.length > 0
          && there.length <= Wording.REPEATS
          && shorter.places(term.key()).length <= Wording.REPEATS) {
        chain.add(there, term.weight());
      }
    }
    double all = different.values().stream().mapToDouble(w -> w).sum();
    return all == 0 ? 0 : chain.heaviest() / all;
  }

  private record Order(int shared, int inOrder, double surprise) {}

  /**
   * How many different words come in the same order, against a random order: the longest increasing
   * subsequence of a random permutation of m has mean 2√m - 1.77 m^(1/6) and standard deviation 0.9
   * m^(1/6) (Baik, Deift and Johansson 1999).
   */
  private static Order order(Wording shorter, Wording longer) {
    Set<String> seen = new HashSet<>();
    int[] ends = new int[shorter.terms().size()];
    int inOrder = 0;
    int shared = 0;
    int lastHere = -PHRASE - 1;
    int lastThere = -PHRASE - 1;
    for (int here = 0; here < shorter.terms().size(); here++) {
      Term term = shorter.terms().get(here);
      int[] there = longer.places(term.key());
      if (term.weight() < RARE
          || there.length == 0
          || there.length >= Wording.REPEATS
          || shorter.places(term.key()).length >= Wording.REPEATS
          || !seen.add(term.key())) {
        continue;
      }
      int step = here - lastHere;
      boolean phrase =
          step <= PHRASE && there[0] > lastThere && Math.abs(there[0] - lastThere - step) <= 1;
      lastHere = here;
      lastThere = there[0];
      if (!phrase) {
        shared++;
        int at = Arrays.binarySearch(ends, 0, inOrder, there[0]);
        int place = at < 0 ? -at - 1 : at;
        ends[place] = there[0];
        inOrder = Math.max(inOrder, place + 1);
      }
    }
    if (shared < FEWEST) {
      return new Order(shared, inOrder, 0);
    }
    double sixth = Math.pow(shared, 1 / 6.0);
    double expected = 2 * Math.sqrt(shared) - 1.77 * sixth;
    return new Order(shared, inOrder, (inOrder - expected) / (0.9 * sixth));
  }
}
