package org.crosscheck.lineage;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How much of one report, sentence by sentence, another tells in the same order. A sentence is
 * matched with two neighbouring ones of the other report, for one that rewrites joins sentences and
 * parts them; several may be matched with the same. Of all ways to match that keep the order the
 * heaviest counts (the heaviest common subsequence of Hunt and Szymanski 1977, with sentences for
 * words).
 */
final class Retelling {

  /** Sentences of the other report that one is matched with. */
  private static final int WINDOW = 2;

  /** Share of what a sentence tells that a match has at least. */
  private static final double MATCH = 1.0 / 3;

  private static final int[] NOWHERE = {};

  private Retelling() {}

  /** What {@code in} tells of {@code of} in the same order, as a share of what it tells. */
  static double share(Wording of, Wording in, int[] counterparts) {
    Chain chain = new Chain(in.sentences().size());
    double[] told = new double[in.sentences().size()];
    double all = 0;
    for (int start = 0; start < of.terms().size(); ) {
      int end = start + 1;
      while (end < of.terms().size()
          && of.terms().get(end).sentence() == of.terms().get(start).sentence()) {
        end++;
      }
      all += match(of, start, end, in, counterparts, told, chain);
      start = end;
    }
    return all == 0 ? 0 : chain.heaviest() / all;
  }

  /** Lets the sentence of the words from {@code start} match; gives how much it tells. */
  private static double match(
      Wording of, int start, int end, Wording in, int[] counterparts, double[] told, Chain chain) {
    Arrays.fill(told, 0);
    double all = 0;
    for (Map.Entry<Integer, Double> word : different(of, start, end).entrySet()) {
      all += word.getValue();
      int there = counterparts[word.getKey()];
      int met = -1;
      for (int sentence : there < 0 ? NOWHERE : in.toldIn(there)) {
        for (int at = Math.max(met + 1, sentence - WINDOW + 1); at <= sentence; at++) {
          told[at] += word.getValue();
        }
        met = sentence;
      }
    }
    for (int at = told.length - 1; at >= 0; at--) {
      if (told[at] > 0 && told[at] >= MATCH * all) {
        chain.add(at, told[at]);
      }
    }
    return all;
  }

  /** The different telling words of a sentence with their greatest weights. */
  private static Map<Integer, Double> different(Wording of, int start, int end) {
    Map<Integer, Double> words = new LinkedHashMap<>();
    for (int i = start; i < end; i++) {
      if (of.word(i) >= 0) {
        words.merge(of.word(i), of.terms().get(i).weight(), Math::max);
      }
    }
    return words;
  }
}
