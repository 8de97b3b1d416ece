package org.crosscheck.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.crosscheck.model.Article;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Sentence;
import org.crosscheck.read.Network.Verdict;

/**
 * Reads English: sentences, words, parts of speech, lemmas, dependency trees and names, all from
 * one pass of one network. It may be shared by many threads; a long article is spread over the
 * threads of the common pool.
 */
public final class Reader implements AutoCloseable {

  private static final String WEIGHTS = "/crosscheck/models/en/";

  /** Most word pieces that go through the network at once, padding counted. */
  private static final int BATCH = 256;

  /** What one run of the network costs beside its pieces, in pieces. */
  private static final int RUN = 16;

  private final Labels labels;
  private final WordPiece wordPiece;
  private final Network network;
  private final Decoder decoder;

  private Reader(Labels labels, WordPiece wordPiece, Network network) {
    this.labels = labels;
    this.wordPiece = wordPiece;
    this.network = network;
    decoder = new Decoder(labels, new Lemmas(wordPiece::knows));
  }

  /**
   * A reader with the weights that are on the class path.
   *
   * @throws IllegalStateException if there are none, or they do not load
   */
  public static Reader load() {
    Labels labels = labels();
    CompletableFuture<byte[]> model = CompletableFuture.supplyAsync(() -> resource("reader.onnx"));
    String vocabulary = new String(resource("vocab.txt"), StandardCharsets.UTF_8);
    return new Reader(labels, new WordPiece(vocabulary.lines().toList()), new Network(model::join));
  }

  /** Name and version of the weights on the class path, without loading them. */
  public static String weights() {
    return labels().model();
  }

  private static Labels labels() {
    return Labels.parse(new String(resource("labels.json"), StandardCharsets.UTF_8));
  }

  /** Name and version of the weights. */
  public String model() {
    return labels.model();
  }

  /** Reads an article; every sentence is parsed. */
  public Reading read(Article article) {
    return read(article, Attention.ALL);
  }

  /** Reads an article; sentences outside the attention are split into words and left unparsed. */
  public Reading read(Article article, Attention attention) {
    return read(List.of(article), attention).getFirst();
  }

  /**
   * Reads articles together, which is faster than one by one: sentences of about the same length go
   * through the network side by side.
   *
   * @return the readings, in the order of the articles
   */
  public List<Reading> read(List<Article> articles, Attention attention) {
    List<List<Sentence>> split = articles.parallelStream().map(Reader::split).toList();
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      Article article = articles.get(i);
      List<Sentence> sentences = split.get(i);
      Focus.of(article, sentences, attention).stream()
          .forEach(at -> add(article.text(), sentences, at, items));
    }
    parse(items);
    List<Reading> readings = new ArrayList<>(articles.size());
    for (int i = 0; i < articles.size(); i++) {
      readings.add(new Reading(articles.get(i), split.get(i)));
    }
    return readings;
  }

  /** An article's sentences and words, unparsed. It takes no weights. */
  public static List<Sentence> split(Article article) {
    return Segmenter.sentences(article);
  }

  /**
   * Parses sentences that are already split into words.
   *
   * @param text the text in which they stand
   * @return the same sentences in the same order; one of more than 250 words stays unparsed
   */
  public List<Sentence> parse(String text, List<Sentence> sentences) {
    List<Sentence> parsed = new ArrayList<>(sentences);
    List<Item> items = new ArrayList<>(parsed.size());
    for (int i = 0; i < parsed.size(); i++) {
      add(text, parsed, i, items);
    }
    parse(items);
    return List.copyOf(parsed);
  }

  /** A sentence on its way through the network, and back to its place among its sentences. */
  private record Item(String text, List<Sentence> sentences, int at, Encoded encoded) {}

  private void add(String text, List<Sentence> sentences, int at, List<Item> items) {
    Sentence sentence = sentences.get(at);
    if (sentence.size() > 0 && sentence.size() <= Sentences.LONGEST) {
      items.add(new Item(text, sentences, at, Encoded.of(sentence.tokens(), wordPiece)));
    }
  }

  private void parse(List<Item> items) {
    items.sort(Comparator.comparingInt(item -> item.encoded().pieces().length));
    batches(items).parallelStream().forEach(this::parseTogether);
  }

  private void parseTogether(List<Item> batch) {
    List<Verdict> verdicts = network.score(batch.stream().map(Item::encoded).toList());
    for (int i = 0; i < batch.size(); i++) {
      Item item = batch.get(i);
      Sentence sentence = item.sentences().get(item.at());
      item.sentences().set(item.at(), decoder.decode(item.text(), sentence, verdicts.get(i)));
    }
  }

  /** Cuts items, shortest first, where that costs least. */
  private static List<List<Item>> batches(List<Item> sorted) {
    int[] cost = new int[sorted.size() + 1];
    int[] start = new int[sorted.size() + 1];
    for (int end = 1; end <= sorted.size(); end++) {
      int width = sorted.get(end - 1).encoded().pieces().length;
      cost[end] = Integer.MAX_VALUE;
      for (int from = end - 1; from >= 0; from--) {
        int pieces = (end - from) * width;
        if (pieces > BATCH && from < end - 1) {
          break;
        }
        if (cost[from] + RUN + pieces < cost[end]) {
          cost[end] = cost[from] + RUN + pieces;
          start[end] = from;
        }
      }
    }
    List<List<Item>> batches = new ArrayList<>();
    for (int end = sorted.size(); end > 0; end = start[end]) {
      batches.add(sorted.subList(start[end], end));
    }
    return batches;
  }

  private static byte[] resource(String name) {
    try (InputStream in = Reader.class.getResourceAsStream(WEIGHTS + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "weights ("
                + WEIGHTS
                + name
                + ") are not on the class path\n"
                + "Maybe the module crosscheck-model-en is missing.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("weights (" + WEIGHTS + name + ") cannot be read", e);
    }
  }

  @Override
  public void close() {
    network.close();
  }
}
