package org.crosscheck.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.cluster.Incidents.Labelled;
import org.crosscheck.model.Article;

/**
 * What one would do first: join the event of the most similar earlier report, if it is similar
 * enough. The threshold is the one that is best on the very reports that are scored, which favours
 * these.
 */
final class Nearest {

  private static final int HASHES = 128;
  private static final int DIMENSIONS = 200;
  private static final int LEAD = 1200;

  /** Likeness of each report to each earlier one. */
  private interface Likeness {
    double of(int report, int earlier);
  }

  private final List<Labelled> stream;
  private final List<String> labels;

  Nearest(List<Labelled> stream) {
    this.stream = stream;
    this.labels = stream.stream().map(Labelled::incident).toList();
  }

  /** Jaccard index of the words of headlines, estimated by MinHash (Broder 1997). */
  List<String> titles() {
    Random random = new Random(1);
    int[] seeds = random.ints(HASHES).toArray();
    int[][] signatures = new int[stream.size()][HASHES];
    for (int i = 0; i < signatures.length; i++) {
      String title = stream.get(i).report().article().headline();
      Set<String> words = new TreeSet<>(words(title == null ? "" : title));
      for (int h = 0; h < HASHES; h++) {
        int least = Integer.MAX_VALUE;
        for (String word : words) {
          int hash = (word.hashCode() ^ seeds[h]) * 0x9E3779B1;
          hash = (hash ^ hash >>> 15) * 0x85EBCA6B;
          least = Math.min(least, hash ^ hash >>> 13);
        }
        signatures[i][h] = words.isEmpty() ? ~i : least;
      }
    }
    return best(
        (a, b) -> {
          int same = 0;
          for (int h = 0; h < HASHES; h++) {
            same += signatures[a][h] == signatures[b][h] ? 1 : 0;
          }
          return same / (double) HASHES;
        });
  }

  /** Cosine of TF-IDF vectors of headline and text. */
  List<String> words() {
    List<Map<String, Double>> vectors = vectors(Integer.MAX_VALUE);
    return best((a, b) -> dot(vectors.get(a), vectors.get(b)));
  }

  /**
   * Cosine of sentence vectors: the mean, weighed by rarity, of word vectors that were made from
   * the words around each word (random indexing, Sahlgren 2005) of headline and lead.
   */
  List<String> sentences() {
    Map<String, double[]> meanings = new HashMap<>();
    for (Labelled each : stream) {
      List<String> words = words(text(each, Integer.MAX_VALUE));
      for (int i = 0; i < words.size(); i++) {
        double[] meaning = meanings.computeIfAbsent(words.get(i), k -> new double[DIMENSIONS]);
        for (int j = Math.max(0, i - 3); j < Math.min(words.size(), i + 4); j++) {
          int hash = words.get(j).hashCode() * 0x9E3779B1;
          for (int k = 0; k < 4; k++) {
            hash = hash * 0x85EBCA6B + 1;
            meaning[(hash >>> 8) % DIMENSIONS] += j == i ? 0 : (hash & 64) == 0 ? 1 : -1;
          }
        }
      }
    }
    meanings.values().forEach(Nearest::scale);
    List<double[]> vectors = new ArrayList<>();
    for (Map<String, Double> terms : vectors(LEAD)) {
      double[] sum = new double[DIMENSIONS];
      terms.forEach(
          (word, weight) -> {
            double[] meaning = meanings.getOrDefault(word, new double[DIMENSIONS]);
            for (int k = 0; k < DIMENSIONS; k++) {
              sum[k] += weight * meaning[k];
            }
          });
      scale(sum);
      vectors.add(sum);
    }
    return best(
        (a, b) -> {
          double dot = 0;
          for (int k = 0; k < DIMENSIONS; k++) {
            dot += vectors.get(a)[k] * vectors.get(b)[k];
          }
          return dot;
        });
  }

  private List<Map<String, Double>> vectors(int length) {
    Map<String, Integer> counts = new HashMap<>();
    List<Map<String, Double>> vectors = new ArrayList<>();
    for (Labelled each : stream) {
      Map<String, Double> terms = new HashMap<>();
      words(text(each, length)).forEach(word -> terms.merge(word, 1.0, Double::sum));
      terms.keySet().forEach(word -> counts.merge(word, 1, Integer::sum));
      vectors.add(terms);
    }
    for (Map<String, Double> terms : vectors) {
      terms.replaceAll(
          (word, n) ->
              (1 + Math.log(n)) * Math.log(stream.size() / (double) counts.getOrDefault(word, 1)));
      double norm = Math.sqrt(terms.values().stream().mapToDouble(x -> x * x).sum());
      terms.replaceAll((word, x) -> norm == 0 ? 0 : x / norm);
    }
    return vectors;
  }

  private static void scale(double[] vector) {
    double norm = 0;
    for (double x : vector) {
      norm += x * x;
    }
    for (int k = 0; k < vector.length && norm > 0; k++) {
      vector[k] /= Math.sqrt(norm);
    }
  }

  private static double dot(Map<String, Double> a, Map<String, Double> b) {
    Map<String, Double> less = a.size() < b.size() ? a : b;
    Map<String, Double> more = less == a ? b : a;
    double dot = 0;
    for (Map.Entry<String, Double> each : less.entrySet()) {
      dot += each.getValue() * more.getOrDefault(each.getKey(), 0.0);
    }
    return dot;
  }

  private static String text(Labelled each, int length) {
    Article article = each.report().article();
    String text = (article.headline() == null ? "" : article.headline()) + " " + article.text();
    return text.substring(0, Math.min(length, text.length()));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{N}']+")) {
      String folded = Words.folded(word);
      if (!folded.isEmpty() && !Words.isGrammar(folded)) {
        words.add(folded);
      }
    }
    return words;
  }

  private List<String> best(Likeness likeness) {
    int[] nearest = new int[stream.size()];
    double[] how = new double[stream.size()];
    for (int i = 0; i < nearest.length; i++) {
      nearest[i] = -1;
      for (int j = 0; j < i; j++) {
        double value = likeness.of(i, j);
        if (nearest[i] < 0 || value >= how[i]) {
          nearest[i] = j;
          how[i] = value;
        }
      }
    }
    List<String> best = List.of();
    double most = -1;
    for (double threshold = 0.05; threshold < 1; threshold += 0.025) {
      List<String> events = new ArrayList<>();
      for (int i = 0; i < nearest.length; i++) {
        events.add(nearest[i] >= 0 && how[i] >= threshold ? events.get(nearest[i]) : "e" + i);
      }
      double f1 = Grouping.of(labels, events).f1();
      if (f1 > most) {
        most = f1;
        best = events;
      }
    }
    return best;
  }
}
