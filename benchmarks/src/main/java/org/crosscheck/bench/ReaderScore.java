package org.crosscheck.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import org.crosscheck.model.Article;
import org.crosscheck.model.Name;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.crosscheck.model.Token;
import org.crosscheck.read.Attention;
import org.crosscheck.read.Reader;

/**
 * How well and how fast the shipped reader reads, on treebanks it was not trained on.
 *
 * <p>Trees, tags, lemmas and names are scored on the treebank's own words; trees without
 * punctuation. Words and sentences are scored on running text.
 *
 * <p>Run: {@code ./bench score}, or this class alone, with the folder of the treebanks and perhaps
 * the part of EWT: {@code java --enable-native-access=ALL-UNNAMED -cp
 * "benchmarks/target/classes:$(cat benchmarks/target/classpath)" org.crosscheck.bench.ReaderScore
 * ../shared/treebanks dev}.
 */
public final class ReaderScore {

  private static final int SENTENCES_OF_AN_ARTICLE = 25;

  private ReaderScore() {}

  /**
   * Prints the scores, one line each; the arguments are the folder of the treebanks and the part,
   * test or dev.
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args.length > 0 ? args[0] : "../shared/treebanks");
    String part = args.length > 1 ? args[1] : "test";
    long begin = System.nanoTime();
    try (Reader reader = Reader.load()) {
      print("model %s, load %d ms", reader.model(), (System.nanoTime() - begin) / 1_000_000);
      Treebank ewt = Treebank.read(folder.resolve("ewt/ewt-" + part + ".conllu"));
      score("ewt-" + part, reader, ewt);
      names(reader, ewt, folder.resolve("uner/en_ewt-ud-" + part + ".iob2"));
      Path pud = folder.resolve("pud/en_pud-ud-test.conllu");
      if (part.equals("test") && Files.exists(pud)) {
        Treebank bank = Treebank.read(pud);
        score("pud-test", reader, bank);
        speed(reader, bank);
      }
    }
  }

  private static void score(String name, Reader reader, Treebank bank) {
    List<Sentence> parsed = reader.parse(bank.text(), bank.unparsed());
    Count all = new Count();
    for (int i = 0; i < parsed.size(); i++) {
      all.add(bank.sentences().get(i), parsed.get(i));
    }
    print(
        "%s: UAS %.2f LAS %.2f (full relations %.2f) UPOS %.2f XPOS %.2f lemma %.2f, %d words",
        name,
        100.0 * all.heads / all.plain,
        100.0 * all.relations / all.plain,
        100.0 * all.full / all.plain,
        100.0 * all.upos / all.words,
        100.0 * all.xpos / all.words,
        100.0 * all.lemmas / all.words,
        all.words);
    List<Sentence> split = Reader.split(Article.of(name, bank.text()));
    print(
        "%s: words F1 %.2f, sentences F1 %.2f",
        name, f1(words(bank.sentences()), words(split)), f1(spans(bank.sentences()), spans(split)));
  }

  private static final class Count {
    int words;
    int plain;
    int heads;
    int relations;
    int full;
    int upos;
    int xpos;
    int lemmas;

    void add(Sentence gold, Sentence found) {
      for (int i = 0; i < gold.size(); i++) {
        Token right = gold.token(i);
        Token token = found.token(i);
        words++;
        upos += right.upos().equals(token.upos()) ? 1 : 0;
        xpos += right.xpos().equals(token.xpos()) ? 1 : 0;
        lemmas += right.lemma().equals(token.lemma()) ? 1 : 0;
        if (!right.upos().equals("PUNCT")) {
          boolean head = right.head() == token.head();
          plain++;
          heads += head ? 1 : 0;
          relations += head && right.relation().equals(token.relation()) ? 1 : 0;
          full += head && right.deprel().equals(token.deprel()) ? 1 : 0;
        }
      }
    }
  }

  private static void names(Reader reader, Treebank bank, Path file) throws IOException {
    Map<String, List<String[]>> tagged = Treebank.names(file);
    List<Sentence> parsed = reader.parse(bank.text(), bank.unparsed());
    Set<Object> gold = new HashSet<>();
    Set<Object> found = new HashSet<>();
    for (int i = 0; i < parsed.size(); i++) {
      List<String[]> tags = tagged.getOrDefault(bank.ids().get(i), List.of());
      List<String> forms = parsed.get(i).tokens().stream().map(Token::text).toList();
      if (tags.stream().map(tag -> tag[0]).toList().equals(forms)) {
        gold.addAll(entities(i, tags));
        for (Name name : parsed.get(i).names()) {
          found.add(List.of(i, name.first(), name.end(), tag(name.kind())));
        }
      }
    }
    print("uner: names F1 %.2f, %d names", f1(gold, found), gold.size());
  }

  private static String tag(Name.Kind kind) {
    return switch (kind) {
      case PERSON -> "PER";
      case ORGANISATION -> "ORG";
      case PLACE -> "LOC";
    };
  }

  private static List<Object> entities(int sentence, List<String[]> tags) {
    List<Object> entities = new ArrayList<>();
    for (int i = 0; i < tags.size(); i++) {
      if (tags.get(i)[1].startsWith("B-")) {
        String kind = tags.get(i)[1].substring(2);
        int end = i + 1;
        while (end < tags.size() && tags.get(end)[1].equals("I-" + kind)) {
          end++;
        }
        entities.add(List.of(sentence, i, end, kind));
      }
    }
    return entities;
  }

  private static void speed(Reader reader, Treebank bank) throws Exception {
    List<Article> articles = new ArrayList<>();
    List<Sentence> sentences = bank.sentences();
    for (int i = 0; i < sentences.size(); i += SENTENCES_OF_AN_ARTICLE) {
      Span first = sentences.get(i).span();
      Span last = sentences.get(Math.min(sentences.size(), i + SENTENCES_OF_AN_ARTICLE) - 1).span();
      articles.add(Article.of("a" + i, first.cover(last).of(bank.text())));
    }
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    read(reader, articles); // warms up
    for (int threads : new int[] {1, 2}) {
      try (ForkJoinPool pool = new ForkJoinPool(threads)) {
        long cpu = system.getProcessCpuTime();
        long wall = System.nanoTime();
        int words = pool.submit(() -> read(reader, articles)).get();
        print(
            "speed: %d thread%s, %.0f words per second, %.0f per CPU-second",
            threads,
            threads == 1 ? "" : "s",
            words * 1e9 / (System.nanoTime() - wall),
            words * 1e9 / (system.getProcessCpuTime() - cpu));
      }
    }
  }

  private static int read(Reader reader, List<Article> articles) {
    return articles.parallelStream()
        .mapToInt(
            article ->
                reader.read(article, Attention.ALL).sentences().stream()
                    .mapToInt(Sentence::size)
                    .sum())
        .sum();
  }

  private static Set<Object> words(List<Sentence> sentences) {
    Set<Object> spans = new HashSet<>();
    sentences.forEach(sentence -> sentence.tokens().forEach(token -> spans.add(token.span())));
    return spans;
  }

  private static Set<Object> spans(List<Sentence> sentences) {
    Set<Object> spans = new HashSet<>();
    sentences.forEach(sentence -> spans.add(sentence.span()));
    return spans;
  }

  private static double f1(Set<Object> gold, Set<Object> found) {
    long both = found.stream().filter(gold::contains).count();
    return 200.0 * both / Math.max(1, gold.size() + found.size());
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
