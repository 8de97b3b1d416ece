package org.crosscheck.lineage;

import java.util.Arrays;

/**
 * What two reports have in common. All shares are of the shorter one, the one whose words tell
 * less, and words inside quotation marks count little.
 *
 * @param shorter the shorter report
 * @param longer the other
 * @param copied share of its words that stand in runs of {@value Wording#RUN} or more in both
 * @param phrased the same of its words that are no names or numbers, for "in the 400 block of East
 *     Main Street" is nobody's wording
 * @param quotes share of its words that are quoted and stand in no such run: it asked somebody
 * @param common share of its telling words that stand in both
 * @param followed share of what its sentences tell that the longer one's sentences tell in the same
 *     order ({@link Retelling})
 * @param worded share of the longer one's different telling words, names and numbers apart, that
 *     the shorter has too: all reports of an event have its names and numbers
 * @param shared how many names, numbers and rare words both have and neither repeats much, those of
 *     one phrase counted once
 * @param inOrder how many of them come in the same order
 * @param surprise how far that is beyond what chance would order, in standard deviations
 */
record Comparison(
    Wording shorter,
    Wording longer,
    double copied,
    double phrased,
    double quotes,
    double common,
    double followed,
    double worded,
    int shared,
    int inOrder,
    double surprise) {

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
    int[] there = shorter.counterparts(longer);
    Copied copied = copied(shorter, longer);
    Order order = order(shorter, longer, there);
    return new Comparison(
        shorter,
        longer,
        copied.all(),
        copied.ownWords(),
        copied.quotes(),
        common(shorter, there),
        Retelling.share(shorter, longer, there),
        worded(longer, longer.counterparts(shorter)),
        order.shared(),
        order.inOrder(),
        order.surprise());
  }

  /** Natural logarithm of how many times longer the longer report is. */
  double length() {
    return Math.log((longer.weight() + 1) / (shorter.weight() + 1));
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static double common(Wording of, int[] counterparts) {
    double common = 0;
    for (int i = 0; i < of.terms().size(); i++) {
      int word = of.word(i);
      common += word >= 0 && counterparts[word] >= 0 ? of.terms().get(i).weight() : 0;
    }
    return share(common, of.weight());
  }

  private record Copied(double all, double ownWords, double quotes) {}

  private static Copied copied(Wording of, Wording in) {
    boolean[] shared = of.shared(in);
    double copied = 0;
    double all = 0;
    double ownCopied = 0;
    double own = 0;
    int quotes = 0;
    int until = 0;
    for (int i = 0; i < of.terms().size(); i++) {
      if (i < shared.length && shared[i]) {
        until = i + Wording.RUN;
      }
      double weight = of.terms().get(i).quoted() ? Terms.QUOTED : 1;
      double met = i < until ? weight : 0;
      all += weight;
      copied += met;
      quotes += of.terms().get(i).quoted() && i >= until ? 1 : 0;
      if (!of.isNamedAt(i)) {
        own += weight;
        ownCopied += met;
      }
    }
    return new Copied(share(copied, all), share(ownCopied, own), share(quotes, of.terms().size()));
  }

  private static double worded(Wording of, int[] counterparts) {
    double both = 0;
    double all = 0;
    for (int i = 0; i < of.terms().size(); i++) {
      int word = of.word(i);
      if (word >= 0 && of.places(word)[0] == i && !of.isNamedAt(i)) {
        all += of.heaviest(word);
        both += counterparts[word] >= 0 ? of.heaviest(word) : 0;
      }
    }
    return share(both, all);
  }

  private record Order(int shared, int inOrder, double surprise) {}

  /**
   * How many different words come in the same order, against a random order: the longest increasing
   * subsequence of a random permutation of m has mean 2√m - 1.77 m^(1/6) and standard deviation 0.9
   * m^(1/6) (Baik, Deift and Johansson 1999).
   */
  private static Order order(Wording shorter, Wording longer, int[] counterparts) {
    int[] ends = new int[shorter.terms().size()];
    int inOrder = 0;
    int shared = 0;
    int lastHere = -PHRASE - 1;
    int lastThere = -PHRASE - 1;
    for (int here = 0; here < ends.length; here++) {
      int word = shorter.word(here);
      if (!shorter.isFirst(here)
          || counterparts[word] < 0
          || shorter.places(word).length >= Wording.REPEATS
          || longer.places(counterparts[word]).length >= Wording.REPEATS) {
        continue;
      }
      int[] there = longer.places(counterparts[word]);
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
