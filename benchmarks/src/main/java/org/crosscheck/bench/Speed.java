package org.crosscheck.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.function.ToDoubleFunction;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Sentence;
import org.crosscheck.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Words per CPU-second from text to record, beside Stanford CoreNLP on the same texts in the same
 * run. Both work in one thread, whose CPU time counts; that of the whole process, Java's compiler
 * and garbage collector included, is given beside it. After two passes of each, passes alternate.
 * Words are ours for both.
 *
 * <p>Run: {@code ./bench speed}, which writes its part of {@code docs/reference/speed.md}. It
 * fetches the models of CoreNLP (450 MB) on first use.
 */
@Command(
    name = "speed",
    mixinStandardHelpOptions = true,
    description = "Words per CPU-second, beside Stanford CoreNLP on the same texts.")
final class Speed implements Callable<Integer> {

  private static final int WARM_UP = 2;

  @Option(names = "--passes", description = "Timed passes of each (${DEFAULT-VALUE}).")
  private int passes = 5;

  @Option(names = "--sample", description = "Articles beside the cases (${DEFAULT-VALUE}).")
  private int sample = 150;

  @Option(names = "--no-write", description = "Leave the docs as they are.")
  private boolean dry;

  /** Something that works on all texts. */
  private interface Pass {
    void run();
  }

  /** CPU seconds of a pass: of the thread that works, and of the process. */
  private record Cost(double thread, double process) {}

  private record Row(String name, Pass pass, List<Cost> costs) {

    /** Words per CPU-second of each timed pass. */
    double[] rates(long words, ToDoubleFunction<Cost> seconds) {
      return costs.stream().mapToDouble(cost -> words / seconds.applyAsDouble(cost)).toArray();
    }
  }

  @Override
  public Integer call() throws Exception {
    // within a pool of one thread, what would run in parallel does not
    try (ForkJoinPool single = new ForkJoinPool(1)) {
      return single.submit(this::measure).get();
    }
  }

  private Integer measure() throws Exception {
    List<List<Article>> events = Texts.events(sample);
    List<Article> articles = events.stream().flatMap(List::stream).toList();
    StanfordCoreNlp stanford = new StanfordCoreNlp();
    try (SingleThread ours = new SingleThread()) {
      long words = ours.words(articles);
      check(events, ours);
      long theirs = stanford.check(articles);
      List<Row> rows = new ArrayList<>();
      rows.add(row("Crosscheck, as shipped", () -> events.forEach(ours::record)));
      rows.add(row("Crosscheck, every sentence", () -> events.forEach(ours::recordOfAll)));
      rows.add(row("Stanford CoreNLP 4.5.10", () -> stanford.annotate(articles)));
      for (int i = -WARM_UP; i < passes; i++) {
        for (Row row : rows) {
          Cost cost = cost(row.pass());
          if (i >= 0) {
            row.costs().add(cost);
          }
        }
      }
      String table =
          "%d articles of %d events, %d words (CoreNLP counts %d), %d passes of each%n"
                  .formatted(articles.size(), events.size(), words, theirs, passes)
              + table("in the thread that works", rows, words, Cost::thread)
              + table("in the whole process", rows, words, Cost::process);
      System.out.print(table);
      if (!dry) {
        Measured.now("speed", ours.model(), table).write();
        Pages.writeSpeed();
      }
    }
    return 0;
  }

  private static Row row(String name, Pass pass) {
    return new Row(name, pass, new ArrayList<>());
  }

  /**
   * Records can be written, spans of figures reproduce their words, and four records of five have
   * figures: some of the sampled articles are a line or two without any.
   */
  private static void check(List<List<Article>> events, SingleThread ours) {
    int empty = 0;
    for (List<Article> event : events) {
      EventRecord record = ours.record(event);
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
    if (empty * 5 > events.size()) {
      throw new IllegalStateException(
          "records without figures (" + empty + " of " + events.size() + ") are too many");
    }
  }

  private static Cost cost(Pass pass) {
    System.gc();
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long process = system.getProcessCpuTime();
    long thread = threads.getCurrentThreadCpuTime();
    pass.run();
    return new Cost(
        (threads.getCurrentThreadCpuTime() - thread) / 1e9,
        (system.getProcessCpuTime() - process) / 1e9);
  }

  private static String table(
      String where, List<Row> rows, long words, ToDoubleFunction<Cost> seconds) {
    StringBuilder table = new StringBuilder("%nCPU time %s%n".formatted(where));
    table.append("%-28s %-24s %s%n".formatted("", "words per CPU-second", "times CoreNLP"));
    double[] theirs = rows.getLast().rates(words, seconds);
    for (Row row : rows) {
      double[] rates = row.rates(words, seconds);
      double[] ratios = new double[rates.length];
      Arrays.setAll(ratios, i -> rates[i] / theirs[i]);
      table.append(
          "%-28s %-24s %s%n".formatted(row.name(), spread(rates, "%.0f"), spread(ratios, "%.2f")));
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
