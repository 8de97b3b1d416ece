package org.crosscheck.lineage;

import java.util.Arrays;
import java.util.List;
import org.crosscheck.model.Span;

/**
 * Pairs of texts among many that may be of one descent, found without comparing each with each. Two
 * texts are a pair where they agree in a band of MinHash values of their word sequences (Broder
 * 1997; banding after Indyk and Motwani 1998), which finds copies, or where they share two keys
 * made of rare words, names and numbers, which finds rewrites. Every key holds a bounded number of
 * texts, so the cost grows with the number of texts and not with its square.
 */
public final class Candidates {

  /** Words of a sequence. */
  private static final int SHINGLE = 3;

  private static final int BANDS = 16;

  private static final int ROWS = 2;

  /** Texts under one key at most; of more, each meets only its nearest neighbours. */
  private static final int BUCKET = 48;

  private static final int NEIGHBOURS = 3;

  /** Rare words of a text that are keys by themselves, at most. */
  private static final int SINGLE = 16;

  /** Words of a text that are keys two by two, because too many texts have each of them. */
  private static final int DOUBLE = 8;

  /** Least weight of a word that is a key. */
  private static final double RARE = 0.8;

  private static final int COUNTS = 1 << 22;

  private static final int TEXT_BITS = 24;

  private static final long TEXT = (1L << TEXT_BITS) - 1;

  private final long[] pairs;

  private Candidates(long[] pairs) {
    this.pairs = pairs;
  }

  /** Takes a pair of texts by their numbers, the smaller first. */
  @FunctionalInterface
  public interface Pair {
    void accept(int first, int second);
  }

  /**
   * The pairs among the texts.
   *
   * @throws IllegalArgumentException if there are 2^24 texts or more
   */
  public static Candidates of(List<String> texts) {
    if (texts.size() > TEXT) {
      throw new IllegalArgumentException(
          "texts (%d) are too many\nMaybe take them in portions".formatted(texts.size()));
    }
    Sketch[] sketches = texts.parallelStream().map(Candidates::sketch).toArray(Sketch[]::new);
    int[] counts = new int[COUNTS];
    for (Sketch sketch : sketches) {
      for (int word : sketch.words()) {
        counts[slot(word)]++;
      }
    }
    Longs keys = new Longs();
    Longs found = new Longs();
    for (int text = 0; text < sketches.length; text++) {
      for (long band : sketches[text].bands()) {
        keys.add(band & ~TEXT | text);
      }
    }
    meet(keys, found, 2);
    keys.clear();
    for (int text = 0; text < sketches.length; text++) {
      rareKeys(sketches[text].words(), counts, text, keys);
    }
    meet(keys, found, 1);
    return new Candidates(twice(found.sorted()));
  }

  /** How many pairs there are. */
  public int size() {
    return pairs.length;
  }

  /** Gives each pair to {@code pair}, in the order of the texts. */
  public void forEach(Pair pair) {
    for (long each : pairs) {
      pair.accept((int) (each >>> 32), (int) each);
    }
  }

  /** Whether the texts of these numbers are a pair. */
  public boolean contains(int one, int two) {
    return Arrays.binarySearch(pairs, packed(Math.min(one, two), Math.max(one, two))) >= 0;
  }

  /** Bands of MinHash values and the hashes of the rare words of a text, each once. */
  private record Sketch(long[] bands, int[] words) {}

  private static Sketch sketch(String text) {
    List<Term> terms = new Terms().of(text, new Span(0, text.length()), 0);
    long[] minima = new long[BANDS * ROWS];
    Arrays.fill(minima, Long.MAX_VALUE);
    for (int i = 0; i + SHINGLE <= terms.size(); i++) {
      long shingle = 0;
      for (int k = i; k < i + SHINGLE; k++) {
        shingle = mix(shingle + terms.get(k).key().hashCode());
      }
      for (int h = 0; h < minima.length; h++) {
        minima[h] = Math.min(minima[h], mix(shingle + h * 0x9E3779B97F4A7C15L));
      }
    }
    boolean empty = terms.size() < SHINGLE;
    long[] bands = new long[empty ? 0 : BANDS];
    for (int b = 0; b < bands.length; b++) {
      bands[b] = mix(mix(minima[b * ROWS] + b) + minima[b * ROWS + 1]);
    }
    int[] words =
        terms.stream()
            .filter(term -> (term.quoted() ? term.weight() / Terms.QUOTED : term.weight()) >= RARE)
            .mapToInt(term -> (int) mix(term.key().hashCode()))
            .distinct()
            .toArray();
    return new Sketch(bands, words);
  }

  private static void rareKeys(int[] words, int[] counts, int text, Longs keys) {
    long[] byCount = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      byCount[i] = (long) counts[slot(words[i])] << 32 | words[i] & 0xFFFFFFFFL;
    }
    Arrays.sort(byCount);
    int single = 0;
    int first = 0;
    while (first < byCount.length && byCount[first] >>> 32 <= BUCKET) {
      if (byCount[first] >>> 32 > 1 && single < SINGLE) {
        keys.add(mix((int) byCount[first]) & ~TEXT | text);
        single++;
      }
      first++;
    }
    int last = Math.min(byCount.length, first + DOUBLE);
    for (int i = first; i < last; i++) {
      for (int j = i + 1; j < last; j++) {
        int a = Math.min((int) byCount[i], (int) byCount[j]);
        int b = Math.max((int) byCount[i], (int) byCount[j]);
        keys.add(mix(mix(a) + b) & ~TEXT | text);
      }
    }
  }

  /** Puts the texts under one key together, {@code times} each. */
  private static void meet(Longs keys, Longs found, int times) {
    long[] sorted = keys.sorted();
    for (int start = 0; start < sorted.length; ) {
      int end = start + 1;
      while (end < sorted.length && (sorted[end] | TEXT) == (sorted[start] | TEXT)) {
        end++;
      }
      int reach = end - start <= BUCKET ? BUCKET : NEIGHBOURS;
      for (int i = start; i < end; i++) {
        for (int j = i + 1; j < Math.min(end, i + 1 + reach); j++) {
          if (sorted[i] != sorted[j]) {
            for (int n = 0; n < times; n++) {
              found.add(packed((int) (sorted[i] & TEXT), (int) (sorted[j] & TEXT)));
            }
          }
        }
      }
      start = end;
    }
  }

  /** Those that stand there twice or more, each once. */
  private static long[] twice(long[] sorted) {
    int kept = 0;
    for (int i = 0; i < sorted.length; ) {
      int end = i + 1;
      while (end < sorted.length && sorted[end] == sorted[i]) {
        end++;
      }
      if (end - i > 1) {
        sorted[kept++] = sorted[i];
      }
      i = end;
    }
    return Arrays.copyOf(sorted, kept);
  }

  private static long packed(int first, int second) {
    return (long) first << 32 | second;
  }

  private static int slot(int word) {
    return word & COUNTS - 1;
  }

  /** A mixing of all bits (SplitMix64, Steele, Lea and Flood 2014). */
  private static long mix(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }

  /** A growing array. */
  private static final class Longs {

    private long[] values = new long[1 << 16];
    private int size;

    void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    void clear() {
      size = 0;
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(values, size);
      Arrays.parallelSort(sorted);
      return sorted;
    }
  }
}
