package org.crosscheck.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Report;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;

/**
 * The words of a report that may come from another: those of its news, each sentence once. Page
 * furniture and calls for information are left out, for pages share them whatever they tell.
 */
final class Wording {

  /** Least weight of a word whose place is compared. */
  private static final double RARE = 0.25;

  /** Length in words of the runs that are looked up. */
  static final int RUN = 5;

  /** Words that a text repeats more often say little about the order of its facts. */
  static final int REPEATS = 4;

  private static final int[] NOWHERE = {};

  private final Report report;
  private final List<Term> terms;
  private final List<Span> sentences;
  private final double weight;
  private final boolean[] first;
  private final long[] differentRuns;
  private final int[] runs;
  private final int[] numbers;
  private final int[] words;
  private final int[][] places;
  private final int[][] toldIn;
  private final double[] heaviest;
  private final boolean[] named;

  private Wording(Report report, List<Term> terms, List<Span> sentences) {
    this.report = report;
    this.terms = List.copyOf(terms);
    this.sentences = List.copyOf(sentences);
    this.weight = terms.stream().mapToDouble(Term::weight).sum();
    long[] hashes = runs(terms);
    this.differentRuns = Arrays.stream(hashes).sorted().distinct().toArray();
    this.runs =
        Arrays.stream(hashes).mapToInt(run -> Arrays.binarySearch(differentRuns, run)).toArray();
    Map<Integer, int[]> byNumber = places(terms);
    this.numbers = byNumber.keySet().stream().mapToInt(word -> word).sorted().toArray();
    this.places = Arrays.stream(numbers).mapToObj(byNumber::get).toArray(int[][]::new);
    this.words = new int[terms.size()];
    this.first = new boolean[terms.size()];
    this.heaviest = new double[numbers.length];
    this.named = new boolean[numbers.length];
    boolean[] seen = new boolean[numbers.length];
    for (int i = 0; i < words.length; i++) {
      Term term = terms.get(i);
      words[i] = term.tells() ? Arrays.binarySearch(numbers, term.word()) : -1;
      if (term.tells()) {
        heaviest[words[i]] = Math.max(heaviest[words[i]], term.weight());
        named[words[i]] |= term.named();
        first[i] = term.weight() >= RARE && !seen[words[i]];
        seen[words[i]] |= first[i];
      }
    }
    this.toldIn = toldIn(terms, words, numbers.length);
  }

  /** The words of a report; {@code splitter} is that of all reports with which it is compared. */
  static Wording of(Report report, Terms splitter) {
    String text = report.reading().text();
    PageSentences page = new PageSentences(text);
    List<Span> furniture = report.article().boilerplate();
    List<Term> terms = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    Set<List<Integer>> seen = new HashSet<>();
    Statements statements = new Statements(text);
    for (Sentence sentence : report.reading().sentences()) {
      Span span = sentence.span();
      if (furniture.stream().noneMatch(each -> each.overlaps(span)) && !page.contains(span)) {
        List<Term> found = splitter.of(text, span, sentences.size(), statements.contain(span));
        if (seen.add(found.stream().map(Term::word).toList())) {
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

  /** The greatest weight that a telling word has in this report. */
  double heaviest(int word) {
    return heaviest[word];
  }

  /**
   * Whether the word at {@code index} is a number, or a name somewhere in this report: those all
   * reports of an event share.
   */
  boolean isNamedAt(int index) {
    return terms.get(index).named() || (words[index] >= 0 && named[words[index]]);
  }

  /** The numbers of the sentences in which a telling word stands, ascending, each once. */
  int[] toldIn(int word) {
    return toldIn[word];
  }

  /** Whether the word at {@code index} is rare and stands there for the first time. */
  boolean isFirst(int index) {
    return first[index];
  }

  /** For each run of {@link #RUN} words, by where it begins, whether {@code other} has it. */
  boolean[] shared(Wording other) {
    boolean[] common = new boolean[differentRuns.length];
    for (int i = 0, j = 0; i < common.length && j < other.differentRuns.length; ) {
      int order = Long.compare(differentRuns[i], other.differentRuns[j]);
      common[i] = order == 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    boolean[] shared = new boolean[runs.length];
    for (int i = 0; i < shared.length; i++) {
      shared[i] = common[runs[i]];
    }
    return shared;
  }

  /** For each different telling word its number in {@code other}, or -1. */
  int[] counterparts(Wording other) {
    int[] counterparts = new int[numbers.length];
    Arrays.fill(counterparts, -1);
    for (int i = 0, j = 0; i < numbers.length && j < other.numbers.length; ) {
      int order = Integer.compare(numbers[i], other.numbers[j]);
      counterparts[i] = order == 0 ? j : -1;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return counterparts;
  }

  /** The number of the word at {@code index} among the different telling words, or -1. */
  int word(int index) {
    return words[index];
  }

  /**
   * Where a telling word stands, as indices of {@link #terms()}, up to one more than {@link
   * #REPEATS}.
   */
  int[] places(int word) {
    return places[word];
  }

  /** Where a telling word of another report stands here; empty where it does not. */
  int[] places(Term term) {
    int at = Arrays.binarySearch(numbers, term.word());
    return at < 0 ? NOWHERE : places[at];
  }

  private static long[] runs(List<Term> terms) {
    long[] runs = new long[Math.max(0, terms.size() - RUN + 1)];
    for (int i = 0; i < runs.length; i++) {
      for (int k = i; k < i + RUN; k++) {
        runs[i] = runs[i] * 0x9E3779B97F4A7C15L + terms.get(k).word();
      }
    }
    return runs;
  }

  private static Map<Integer, int[]> places(List<Term> terms) {
    Map<Integer, int[]> places = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      if (terms.get(i).tells()) {
        int[] one = {i};
        places.merge(terms.get(i).word(), one, Wording::and);
      }
    }
    return places;
  }

  private static int[][] toldIn(List<Term> terms, int[] words, int different) {
    int[][] toldIn = new int[different][];
    int[] sizes = new int[different];
    for (int i = 0; i < words.length; i++) {
      int word = words[i];
      int sentence = terms.get(i).sentence();
      if (word < 0 || (sizes[word] > 0 && toldIn[word][sizes[word] - 1] == sentence)) {
        continue;
      }
      if (sizes[word] == 0) {
        toldIn[word] = new int[1];
      } else if (sizes[word] == toldIn[word].length) {
        toldIn[word] = Arrays.copyOf(toldIn[word], 2 * sizes[word]);
      }
      toldIn[word][sizes[word]++] = sentence;
    }
    for (int word = 0; word < different; word++) {
      toldIn[word] = Arrays.copyOf(toldIn[word], sizes[word]);
    }
    return toldIn;
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
