package org.crosscheck.lineage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * How fast candidate pairs are found among 100,000 texts, and how many of the true ones: those of
 * the labelled pairs among all articles, and copies that are made here. A third of the 100,000 are
 * articles whose names and numbers were changed so that each is a story of its own, two thirds are
 * copies of those: verbatim, edited (a word in ten changed, a sentence in six dropped) or cut.
 *
 * <p>Run by {@code ./bench lineage}.
 */
public final class CandidateScores {

  private static final int TEXTS = 100_000;
  private static final long SEED = 100;

  private CandidateScores() {}

  public static void main(String[] args) throws IOException {
    List<String> articles = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      JsonNode article = new JsonMapper().readTree(line);
      numbers.putIfAbsent(article.get("identifier").asText(), articles.size());
      articles.add(article.get("articleBody").asText());
    }
    labelled(Path.of(args[0]), articles, numbers);
    injected(articles);
  }

  private static void labelled(Path labels, List<String> articles, Map<String, Integer> numbers)
      throws IOException {
    Candidates candidates = Candidates.of(articles);
    Map<String, int[]> found = new TreeMap<>();
    for (String line : Files.readAllLines(labels)) {
      if (!line.startsWith("#")) {
        String[] row = line.split("\t");
        int[] count = found.computeIfAbsent(row[2], k -> new int[2]);
        count[1]++;
        if (candidates.contains(
            numbers.getOrDefault(row[0], -1), numbers.getOrDefault(row[1], -1))) {
          count[0]++;
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%,d articles as they are: %,d candidate pairs of %,d possible; labelled pairs among them:%n",
        articles.size(),
        candidates.size(),
        (long) articles.size() * (articles.size() - 1) / 2);
    found.forEach(
        (label, count) -> System.out.printf("  %-12s %3d of %3d%n", label, count[0], count[1]));
  }

  private static void injected(List<String> articles) {
    List<String> texts = new ArrayList<>(TEXTS);
    List<String> kinds = new ArrayList<>();
    Random random = new Random(SEED);
    int families = (TEXTS + 2) / 3;
    for (int i = 0; i < families; i++) {
      texts.add(retold(articles.get(i % articles.size()), i));
    }
    String[] names = {"verbatim", "edited", "cut"};
    for (int i = families; i < TEXTS; i++) {
      String kind = names[random.nextInt(names.length)];
      kinds.add(kind);
      texts.add(copy(texts.get(i % families), kind, random));
    }
    long characters = texts.stream().mapToLong(String::length).sum();
    System.gc();
    long before = used();
    long start = System.nanoTime();
    Candidates candidates = Candidates.of(texts);
    double seconds = (System.nanoTime() - start) / 1e9;
    long after = used();
    Map<String, int[]> found = new TreeMap<>();
    for (int i = families; i < TEXTS; i++) {
      int[] count = found.computeIfAbsent(kinds.get(i - families), k -> new int[2]);
      count[1]++;
      count[0] += candidates.contains(i % families, i) ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "%n%,d texts (%,d MB), %.1f s on %d cores, %,d candidate pairs, %,d MB in use after; copies paired with their original:%n",
        TEXTS,
        characters / 1_000_000,
        seconds,
        Runtime.getRuntime().availableProcessors(),
        candidates.size(),
        Math.max(0, after - before) / 1_000_000);
    found.forEach(
        (kind, count) ->
            System.out.printf(
                Locale.ROOT,
                "  %-12s %5.1f %% of %,d%n",
                kind,
                100.0 * count[0] / count[1],
                count[1]));
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /** The article as another story: its rare words and its numbers are others. */
  private static String retold(String article, int number) {
    String mark =
        Integer.toString(number, 26)
            .chars()
            .map(c -> c < 'a' ? c + 49 : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    StringBuilder text = new StringBuilder();
    for (String word : article.split("(?<=\\s)")) {
      String bare = word.strip();
      boolean name =
          !bare.isEmpty()
              && Character.isUpperCase(bare.charAt(0))
              && bare.chars().allMatch(Character::isLetter)
              && Rarity.of(bare.toLowerCase(Locale.ROOT)).weight() >= 1;
      boolean digits = !bare.isEmpty() && bare.chars().allMatch(Character::isDigit);
      if (name) {
        text.append(bare).append(mark).append(' ');
      } else if (digits && bare.length() < 6) {
        text.append((Integer.parseInt(bare) + 7 * number) % 9973).append(' ');
      } else {
        text.append(word);
      }
    }
    return text.toString();
  }

  private static String copy(String text, String kind, Random random) {
    String[] sentences = text.split("(?<=[.!?])\\s+");
    return switch (kind) {
      case "cut" ->
          String.join(" ", Arrays.copyOf(sentences, Math.max(1, sentences.length * 3 / 5)));
      case "edited" -> edited(sentences, random);
      default -> text;
    };
  }

  private static String edited(String[] sentences, Random random) {
    StringBuilder text = new StringBuilder();
    for (String sentence : sentences) {
      if (sentences.length > 3 && random.nextInt(6) == 0) {
        continue;
      }
      for (String word : sentence.split(" ")) {
        text.append(random.nextInt(10) == 0 ? "other" : word).append(' ');
      }
    }
    return text.toString();
  }
}
