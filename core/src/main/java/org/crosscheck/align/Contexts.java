package org.crosscheck.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Figure;

/**
 * Likeness of the words around two figures: the cosine of their sentences' words, a word weighing
 * the more the fewer sentences hold it (inverse document frequency, Spärck Jones 1972).
 */
final class Contexts {

  /** Squared weights of words. */
  private final Map<String, Double> squares = new HashMap<>();

  private final Map<Figure, Folded> folded = new IdentityHashMap<>();

  /** The words around a figure, and the sum of their squared weights. */
  private record Folded(Set<String> words, double sum) {}

  Contexts(List<Figure> figures) {
    Map<String, Integer> sentencesWith = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (Figure figure : figures) {
      if (seen.add(figure.report() + ":" + figure.sentenceIndex())) {
        for (String word : new HashSet<>(figure.measure().context())) {
          sentencesWith.merge(Spelling.fold(word), 1, Integer::sum);
        }
      }
    }
    sentencesWith.forEach(
        (word, n) -> {
          double weight = Math.log(1 + seen.size() / (double) n);
          squares.put(word, weight * weight);
        });
  }

  double likeness(Figure a, Figure b) {
    Folded left = folded.computeIfAbsent(a, this::fold);
    Folded right = folded.computeIfAbsent(b, this::fold);
    double common = 0;
    for (String word : left.words()) {
      if (right.words().contains(word)) {
        common += square(word);
      }
    }
    double norm = Math.sqrt(left.sum() * right.sum());
    return norm == 0 ? 0 : common / norm;
  }

  private Folded fold(Figure figure) {
    Set<String> words = new HashSet<>();
    for (String word : figure.measure().context()) {
      words.add(Spelling.fold(word));
    }
    return new Folded(words, sum(words));
  }

  private double sum(Set<String> words) {
    double sum = 0;
    for (String word : words) {
      sum += square(word);
    }
    return sum;
  }

  private double square(String word) {
    return squares.getOrDefault(word, 1.0);
  }
}
