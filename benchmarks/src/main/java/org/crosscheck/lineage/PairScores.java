package org.crosscheck.lineage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.crosscheck.lineage.LabelledPairs.Label;
import org.crosscheck.lineage.LabelledPairs.Pair;
import org.crosscheck.model.Report;

/**
 * Derived or not, on the half of the labelled pairs that nothing was fitted on, beside MinHash with
 * the threshold that is best for it on that same half.
 *
 * <p>Run by {@code ./bench lineage}.
 */
public final class PairScores {

  private static final int HASHES = 256;

  private PairScores() {}

  public static void main(String[] args) throws IOException {
    List<Pair> all = LabelledPairs.read(Path.of(args[0]), Path.of(args[1]));
    List<Pair> test = all.stream().filter(Pair::test).toList();
    List<Pair> fit = all.stream().filter(pair -> !pair.test()).toList();
    System.out.printf(
        "%-40s %5s %5s %5s %5s   called derived, of%n", "derived or not", "P", "R", "F1", "even");
    System.out.printf("%-64s", "");
    for (Label label : Label.values()) {
      long count = test.stream().filter(pair -> pair.label() == label).count();
      System.out.printf("  %s %d", label.name().toLowerCase(Locale.ROOT), count);
    }
    System.out.println();
    row("Crosscheck", test, pair -> Descent.holds(compare(pair)) ? 1 : 0, 0.5);
    for (int words : new int[] {1, 2, 3, 5}) {
      Map<Pair, Double> jaccard = new IdentityHashMap<>();
      all.forEach(pair -> jaccard.put(pair, jaccard(pair, words)));
      ToDoubleFunction<Pair> score = pair -> jaccard.getOrDefault(pair, 0.0);
      double best = best(test, score);
      row("MinHash, %d words, from %.2f (best here)".formatted(words, best), test, score, best);
      double fitted = best(fit, score);
      row("MinHash, %d words, from %.2f (fitted)".formatted(words, fitted), test, score, fitted);
    }
    System.out.printf(
        "%n%d pairs, %d of them to fit on; on those Crosscheck has F1 %.1f%n",
        all.size(), fit.size(), 100 * f1(fit, pair -> Descent.holds(compare(pair)) ? 1 : 0, 0.5));
  }

  static Comparison compare(Pair pair) {
    Terms splitter = new Terms();
    return Comparison.of(Wording.of(pair.a(), splitter), Wording.of(pair.b(), splitter));
  }

  private static void row(
      String name, List<Pair> pairs, ToDoubleFunction<Pair> score, double threshold) {
    Map<Label, Integer> found = new EnumMap<>(Label.class);
    for (Pair pair : pairs) {
      if (score.applyAsDouble(pair) >= threshold) {
        found.merge(pair.label(), 1, Integer::sum);
      }
    }
    int all = found.values().stream().mapToInt(n -> n).sum();
    int hits = all - found.getOrDefault(Label.INDEPENDENT, 0);
    long derived = pairs.stream().filter(Pair::derived).count();
    System.out.printf(
        "%-40s %5.1f %5.1f %5.1f %5.1f ",
        name,
        100.0 * hits / all,
        100.0 * hits / derived,
        200.0 * hits / (all + derived),
        100.0 * even(pairs, found));
    for (Label label : Label.values()) {
      System.out.printf(
          "  %s %d", label.name().toLowerCase(Locale.ROOT), found.getOrDefault(label, 0));
    }
    System.out.println();
  }

  /** The F1 if there were as many pairs of each label as of any other. */
  private static double even(List<Pair> pairs, Map<Label, Integer> found) {
    double all = 0;
    double hits = 0;
    for (Label label : Label.values()) {
      long count = pairs.stream().filter(pair -> pair.label() == label).count();
      double share = found.getOrDefault(label, 0) / (double) count;
      all += share;
      hits += label == Label.INDEPENDENT ? 0 : share;
    }
    return 2 * hits / (all + Label.values().length - 1);
  }

  private static double f1(List<Pair> pairs, ToDoubleFunction<Pair> score, double threshold) {
    List<Pair> found = pairs.stream().filter(p -> score.applyAsDouble(p) >= threshold).toList();
    long hits = found.stream().filter(Pair::derived).count();
    return 2.0 * hits / (found.size() + pairs.stream().filter(Pair::derived).count());
  }

  /** The threshold with the greatest F1 on these pairs. */
  private static double best(List<Pair> pairs, ToDoubleFunction<Pair> score) {
    double best = 0;
    double most = -1;
    for (double threshold : pairs.stream().mapToDouble(score).distinct().sorted().toArray()) {
      double f1 = f1(pairs, score, threshold);
      if (f1 > most) {
        most = f1;
        best = threshold;
      }
    }
    return best;
  }

  /** Likeness of two texts' sets of word sequences, as MinHash reckons it (Broder 1997). */
  private static double jaccard(Pair pair, int words) {
    long[] a = minima(pair.a(), words);
    long[] b = minima(pair.b(), words);
    int same = 0;
    for (int i = 0; i < HASHES; i++) {
      same += a[i] == b[i] ? 1 : 0;
    }
    return same / (double) HASHES;
  }

  private static long[] minima(Report report, int words) {
    List<String> text = new ArrayList<>();
    for (String word :
        report.reading().text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
      if (!word.isEmpty()) {
        text.add(word);
      }
    }
    long[] minima = new long[HASHES];
    Arrays.fill(minima, Long.MAX_VALUE);
    for (int i = 0; i + words <= text.size(); i++) {
      long shingle = mix(String.join(" ", text.subList(i, i + words)).hashCode());
      for (int h = 0; h < HASHES; h++) {
        minima[h] = Math.min(minima[h], mix(shingle + h * 0x9E3779B97F4A7C15L));
      }
    }
    return minima;
  }

  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
