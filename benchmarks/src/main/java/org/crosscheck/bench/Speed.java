package org.crosscheck.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Sentence;
import org.crosscheck.read.Attention;
import org.crosscheck.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Words per CPU-second from text to record, beside Stanford CoreNLP on the same texts in the same
 * run. Both work in one thread; the CPU time is the whole process's, compiler and garbage collector
 * included. One pass of each warms up, then passes alternate. Words are ours for both.
 *
 * <p>Run: {@code ./bench speed}, which writes its part of {@code docs/reference/speed.md}. It
 * fetches the models of CoreNLP (450 MB) on first use.
 */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description = "Words per CPU-second, beside Stanford CoreNLP on the same texts.")
final class Speed implements Callable<Integer> {

  @Option(names = "--passes", description = "Timed passes of each (${DEFAULT-VALUE}).")
  private int passes = 7;

  @Option(names = "--sample", description = "Articles beside the cases (${DEFAULT-VALUE}).")
  private int sample = 150;

  @Option(names = "--no-write", description = "Leave the docs as they are.")
  private boolean dry;

  /** Something that works on all texts. */
  private interface Pass {
    void run();
  }

  private record Row(String name, Pass pass, double[] rates) {}

  @Override
  public Integer call() throws Exception {
    System.setProperty("java.util.concurrent.ForkJoinPool.common.parallelism", "0");
    List<List<Article>> events = Texts.events(sample);
    List<Article> articles = events.stream().flatMap(List::stream).toList();
    StanfordCoreNlp stanford = new StanfordCoreNlp();
    try (SingleThread ours = new SingleThread()) {
      long words = ours.words(articles);
      check(events, ours);
      long theirs = stanford.check(articles);
      List<Row> rows = new ArrayList<>();
      rows.add(row("Crosscheck, as shipped", () -> ours.all(events, Attention.FIGURES)));
      rows.add(row("Crosscheck, every sentence", () -> ours.all(events, Attention.ALL)));
      rows.add(row("Stanford CoreNLP 4.5.10", () -> stanford.annotate(articles)));
      for (Row row : rows) {
        row.pass().run();
      }
      for (int i = 0; i < passes; i++) {
        for (Row row : rows) {
          row.rates()[i] = words / cpuSeconds(row.pass());
        }
      }
      String table =
          "%d articles of %d events, %d words (CoreNLP counts %d), %d passes of each%n"
                  .formatted(articles.size(), events.size(), words, theirs, passes)
              + table(rows);
      System.out.print(table);
      if (!dry) {
        Measured.now("speed", ours.model(), table).write();
        Pages.writeSpeed();
      }
    }
    return 0;
  }

  private Row row(String name, Pass pass) {
    return new Row(name, pass, new double[passes]);
  }

  /** Each record has figures whose spans reproduce their words, and can be written. */
  private static void check(List<List<Article>> events, SingleThread ours) {
    int empty = 0;
    for (List<Article> event : events) {
      EventRecord record = ours.record(event, Attention.FIGURES);
      RecordJson.write(record);
      empty += record.figures().isEmpty() ? 1 : 0;
      for (Figure figure : record.figures()) {
        String text =
            event.stream()
                .filter(each -> each.id().equals(figure.report()))
                .findFirst()
                .orElseThrow()
                .text();
        if (!figure.span().of(text).equals(figure.text())) {
          throw new IllegalStateException("span of figure (" + figure + ") does not reproduce it");
        }
      }
    }
    if (empty * 20 > events.size()) {
      throw new IllegalStateException(
          "records without figures (" + empty + " of " + events.size() + ") are too many");
    }
  }

  private static double cpuSeconds(Pass pass) {
    System.gc();
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = system.getProcessCpuTime();
    pass.run();
    return (system.getProcessCpuTime() - start) / 1e9;
  }

  private static String table(List<Row> rows) {
    StringBuilder table = new StringBuilder();
    table.append(
        "%-28s %22s   %s%n".formatted("", "words per CPU-second", "CoreNLP takes, times as long"));
    double[] theirs = rows.getLast().rates();
    for (Row row : rows) {
      double[] ratios = new double[theirs.length];
      Arrays.setAll(ratios, i -> row.rates()[i] / theirs[i]);
      table.append(
          "%-28s %s   %s%n"
              .formatted(row.name(), spread(row.rates(), "%.0f"), spread(ratios, "%.2f")));
    }
    return table.toString();
  }

  /** Median, least and greatest. */
  private static String spread(double[] values, String format) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return (format + " (" + format + " to " + format + ")")
        .formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }

  static long count(List<Sentence> sentences) {
    return sentences.stream().mapToLong(Sentence::size).sum();
  }
}
