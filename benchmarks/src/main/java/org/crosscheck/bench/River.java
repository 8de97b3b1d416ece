package org.crosscheck.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.crosscheck.flow.Desk;
import org.crosscheck.flow.Flow;
import org.crosscheck.ingest.Ingest;
import org.crosscheck.ingest.Intake;
import org.crosscheck.model.Article;
import org.crosscheck.store.MemoryStore;
import org.crosscheck.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Articles a second through the whole desk (read, place, fold, compare with the version before,
 * keep) in the order of their dates, and the share of it that is reading: the same articles are
 * read a second time and nothing else. Wall time and the CPU time of the process are both given.
 *
 * <p>Run: {@code ./bench river}, which writes its part of {@code docs/reference/speed.md}.
 */
@Command(
    name = "river",
    mixinStandardHelpOptions = true,
    description = "Articles a second through the whole desk, and the reader's share of it.")
final class River implements Callable<Integer> {

  private static final int WARM_UP = 100;
  private static final int BATCH = 32;

  @Option(names = "--articles", description = "How many (${DEFAULT-VALUE}).")
  private int count = 1_500;

  @Option(names = "--no-write", description = "Leave the docs as they are.")
  private boolean dry;

  private record Cost(double wall, double cpu) {}

  @Override
  public Integer call() throws IOException {
    List<Intake> river = river();
    try (Flow flow = Flow.open();
        Store store = new MemoryStore()) {
      desk(flow, new MemoryStore()).take(river.subList(0, WARM_UP));
      Desk desk = desk(flow, store);
      Cost whole =
          cost(
              () -> {
                for (int from = 0; from < river.size(); from += BATCH) {
                  desk.take(river.subList(from, Math.min(river.size(), from + BATCH)));
                }
              });
      long taken = desk.tally().received();
      if (taken != river.size() || store.reportCount() != desk.tally().accepted()) {
        throw new IllegalStateException("reports taken (" + taken + ") are not all kept");
      }
      List<Article> read = new java.util.ArrayList<>();
      store.eachReport(kept -> read.add(kept.article()));
      Cost reading = cost(() -> read.parallelStream().forEach(flow::report));
      String table =
          """
          %d articles, of which %d were new, became %d events
                        articles a second   seconds   CPU seconds
          whole desk    %17.1f   %7.1f   %11.1f
          reader alone  %17.1f   %7.1f   %11.1f
          share of the reader: %.0f %% of the time, %.0f %% of the CPU time
          """
              .formatted(
                  river.size(),
                  read.size(),
                  store.opened(),
                  read.size() / whole.wall,
                  whole.wall,
                  whole.cpu,
                  read.size() / reading.wall,
                  reading.wall,
                  reading.cpu,
                  100 * reading.wall / whole.wall,
                  100 * reading.cpu / whole.cpu);
      System.out.print(table);
      if (!dry) {
        Measured.now("river", Flow.reader(), table).write();
        Pages.writeSpeed();
      }
    }
    return 0;
  }

  private static Desk desk(Flow flow, Store store) {
    return new Desk(flow, store, InstantSource.system(), Desk.Patience.NONE);
  }

  private List<Intake> river() throws IOException {
    List<String> file = List.of(SharedFolder.find("yardsticks/gva/articles.jsonl").toString());
    try (Stream<Intake> all = Ingest.from(file, InputStream.nullInputStream())) {
      return all.filter(each -> each instanceof Intake.Accepted)
          .sorted(
              Comparator.comparing(
                  each -> ((Intake.Accepted) each).article().published(),
                  Comparator.nullsLast(Comparator.naturalOrder())))
          .limit(count)
          .toList();
    }
  }

  private static Cost cost(Runnable work) {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.gc();
    long wall = System.nanoTime();
    long cpu = system.getProcessCpuTime();
    work.run();
    return new Cost((System.nanoTime() - wall) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
  }
}
