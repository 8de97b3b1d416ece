package org.crosscheck.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.crosscheck.model.Report;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;

/**
 * The words of a report that may come from another: those of its news, each sentence once. Page
 * furniture and calls for information are left out, for pages share them whatever they tell.
 */
final class Wording {

  /** Length in words of the runs that are looked up. */
  static final int RUN = 4;

  /** Words that a text repeats more often say little about the order of its facts. */
  static final int REPEATS = 4;

  /** A telephone number: the sentence tells whom to call. */
  private static final Pattern CALL = Pattern.compile("\\(?\\b\\d{3}\\)?[-. ]\\d{3}[-. ]\\d{4}\\b");

  private final Report report;
  private final List<Term> terms;
  private final List<Span> sentences;
  private final double weight;
  private final long[] runs;
  private final Map<String, int[]> places;

  private Wording(Report report, List<Term> terms, List<Span> sentences) {
    this.report = report;
    this.terms = List.copyOf(terms);
    this.sentences = List.copyOf(sentences);
    this.weight = terms.stream().mapToDouble(Term::weight).sum();
    this.runs = runs(terms).sorted().toArray();
    this.places = places(terms);
  }

  static Wording of(Report report) {
    String text = report.reading().text();
    List<Span> furniture = report.article().boilerplate();
    List<Term> terms = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    Set<List<String>> seen = new HashSet<>();
    for (Sentence sentence : report.reading().sentences()) {
      Span span = sentence.span();
      String words = span.of(text);
      if (furniture.stream().noneMatch(each -> each.overlaps(span))
          && !CALL.matcher(words).find()) {
        List<Term> found = Terms.of(text, span, sentences.size());
        if (seen.add(found.stream().map(Term::key).toList())) {
          terms.addAll(found);
          sentences.add(span);
        }
      }
    }
    return new Wording(report, terms, sentences);
  }

  Report report() {
    return report;
  }

  /** All words, in order. */
  List<Term> terms() {
    return terms;
  }

  /** Where each sentence stands that is compared. */
  List<Span> sentences() {
    return sentences;
  }

  /** The weights of all words together. */
  double weight() {
    return weight;
  }

  /** Whether the words from {@code index} on, {@link #RUN} of them, also stand in {@code other}. */
  boolean shares(int index, Wording other) {
    return Arrays.binarySearch(other.runs, run(terms, index)) >= 0;
  }

  /**
   * Where the telling word stands, as indices of {@link #terms()}, up to one more than {@link
   * #REPEATS}; empty where it does not.
   */
  int[] places(String key) {
    return places.getOrDefault(key, new int[0]);
  }

  private static LongStream runs(List<Term> terms) {
    return IntStream.rangeClosed(0, terms.size() - RUN).mapToLong(i -> run(terms, i));
  }

  private static long run(List<Term> terms, int index) {
    long hash = 0;
    for (int i = index; i < index + RUN; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + terms.get(i).key().hashCode();
    }
    return hash;
  }

  private static Map<String, int[]> places(List<Term> terms) {
    Map<String, int[]> places = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).tells()) {
        int[] one = {i};
        places.merge(terms.get(i).key(), one, Wording::and);
      }
    }
    return places;
  }

  private static int[] and(int[] places, int[] one) {
    if (places.length > REPEATS) {
      return places;
    }
    int[] grown = Arrays.copyOf(places, places.length + 1);
    grown[places.length] = one[0];
    return grown;
  }
}
