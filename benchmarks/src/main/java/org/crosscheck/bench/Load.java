package org.crosscheck.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.crosscheck.app.serve.PlainWords;
import org.crosscheck.app.serve.Server;
import org.crosscheck.app.serve.Settings;
import org.crosscheck.app.serve.Site;
import org.crosscheck.app.serve.Writing;
import org.crosscheck.app.serve.access.Access;
import org.crosscheck.app.serve.api.Api;
import org.crosscheck.app.serve.hooks.Webhooks;
import org.crosscheck.app.serve.live.Live;
import org.crosscheck.app.serve.pages.Pages;
import org.crosscheck.changes.Changes;
import org.crosscheck.cluster.Sketch;
import org.crosscheck.flow.Flow;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Report;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.Kept;
import org.crosscheck.store.Step;
import org.crosscheck.store.Store;
import org.crosscheck.store.Stores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Readers of a large store while reports go into it. The store is made once from one event's reports
 * under other names; each reader opens an event's page or its facts over HTTP, and pauses. New
 * reports go in as steps, without the reader of texts, which {@code ./bench river} times.
 *
 * <p>Run: {@code ./bench load}, which writes {@code docs/reference/load.md}; {@code --store
 * jdbc:postgresql://...} measures that.
 */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = "Latency of pages and API for many readers while reports come in.")
final class Load implements Callable<Integer> {

  private static final int REPORTS = 5;
  private static final int TOGETHER = 50;

  @Option(names = "--store", description = "A file, or jdbc:postgresql://... (${DEFAULT-VALUE}).")
  private String address = "benchmarks/target/load.db";

  @Option(names = "--events", description = "How many (${DEFAULT-VALUE}), of 5 reports each.")
  private int events = 20_000;

  @Option(names = "--readers", description = "How many (${DEFAULT-VALUE}).")
  private int readers = 200;

  @Option(names = "--pause", description = "Of a reader between pages, in ms (${DEFAULT-VALUE}).")
  private int pause = 2_000;

  @Option(names = "--rate", description = "Reports going in each second (${DEFAULT-VALUE}).")
  private int rate = 20;

  @Option(names = "--seconds", description = "How long (${DEFAULT-VALUE}).")
  private int seconds = 600;

  @Option(names = "--no-write", description = "Leave the docs as they are.")
  private boolean dry;

  /** One event, to be had under any name. */
  private final class Template {
    private final List<Article> articles;
    private final EventRecord record;
    private final List<byte[]> sketches = new ArrayList<>();

    Template() throws IOException {
      List<Article> read = new ArrayList<>();
      try (Stream<Path> files = Files.list(Path.of("samples"))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
          String name = String.valueOf(file.getFileName());
          read.add(Article.of(name, Files.readString(file)));
        }
      }
      articles = new ArrayList<>();
      for (int i = 0; i < REPORTS; i++) {
        articles.add(read.get(i % read.size()).called("template-" + i));
      }
      try (Flow flow = Flow.open()) {
        List<Report> reports = flow.reports(articles);
        reports.forEach(each -> sketches.add(Sketch.of(each).bytes()));
        record = flow.fold(reports);
      }
    }

    Step step(long number, long firstEvent, int count, Instant now) {
      List<Kept> kept = new ArrayList<>();
      List<EventVersion> versions = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        long event = firstEvent + i;
        String id = "e" + event;
        for (int r = 0; r < REPORTS; r++) {
          long sequence = (event - 1) * REPORTS + r + 1;
          Article article = articles.get(r).called(name(event, r));
          kept.add(
              new Kept(
                  sequence,
                  1,
                  "key " + sequence,
                  "digest " + sequence,
                  "load",
                  now,
                  article,
                  id,
                  r == 0 ? null : name(event, 0),
                  sketches.get(r)));
        }
        EventRecord renamed = Renamed.of(record, report -> name(event, report)).called(id);
        versions.add(new EventVersion(id, 1, now, renamed, Changes.between(null, renamed)));
      }
      return new Step(
          number, now, kept, List.of(), List.of(), versions, null, null, List.of());
    }

    private String name(long event, int report) {
      return "r" + event + "-" + report;
    }
  }

  @Override
  public Integer call() throws Exception {
    Template template = new Template();
    InstantSource clock = InstantSource.system();
    try (Store store = Stores.open(address)) {
      fill(store, template);
      Access access = new Access(store, clock, Access.Reading.OPEN);
      try (Writing writing = new Writing(store, clock, Flow::open);
          Live live = Live.of(store, Duration.ofMillis(300))) {
        Site site = new Site(store, clock, access, live, writing, new PlainWords(store));
        Webhooks hooks = new Webhooks(store, clock, (url, headers, body) -> null, List.of());
        try (Server server =
            Server.start(
                Settings.USUAL.at("127.0.0.1", 0),
                site,
                Stream.concat(Pages.of(site).stream(), Stream.of(new Api(site, hooks))).toList(),
                Pages.errors(),
                System.err)) {
          measure(store, template, server);
        }
      }
    }
    return 0;
  }

  private void fill(Store store, Template template) {
    long begun = System.nanoTime();
    for (long made = store.opened(); made < events; made = store.opened()) {
      int count = (int) Math.min(TOGETHER, events - made);
      store.keep(template.step(store.head() + 1, made + 1, count, Instant.now()));
    }
    System.out.printf(
        "store has %d reports in %d events (%.0f s to make what was missing)%n",
        store.reportCount(), store.opened(), (System.nanoTime() - begun) / 1e9);
  }

  private void measure(Store store, Template template, Server server) throws Exception {
    ConcurrentLinkedQueue<Double> pages = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<Double> calls = new ConcurrentLinkedQueue<>();
    AtomicInteger errors = new AtomicInteger();
    long before = used();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    long opened = store.opened();
    int written = 0;
    try (HttpClient client = HttpClient.newHttpClient();
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < readers; i++) {
        Random random = new Random(i);
        threads.submit(
            () -> {
              Thread.sleep(random.nextInt(pause + 1));
              while (System.nanoTime() < end) {
                long event = 1 + random.nextLong(opened);
                boolean page = random.nextBoolean();
                String path = page ? "/events/e" + event : Api.BASE + "/events/e" + event + "/facts";
                long start = System.nanoTime();
                HttpResponse<byte[]> answer =
                    client.send(
                        HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
                (page ? pages : calls).add((System.nanoTime() - start) / 1e6);
                if (answer.statusCode() != 200) {
                  errors.incrementAndGet();
                }
                Thread.sleep(pause);
              }
              return null;
            });
      }
      while (System.nanoTime() < end) {
        long start = System.nanoTime();
        int count = Math.max(1, rate / REPORTS);
        store.keep(template.step(store.head() + 1, store.opened() + 1, count, Instant.now()));
        written += count * REPORTS;
        Thread.sleep(Math.max(0, 1000 - (System.nanoTime() - start) / 1_000_000));
      }
    }
    String table =
        """
        %d reports in %d events, %d readers with a pause of %d ms, %d reports went in over %d s
                 requests   p50 ms   p99 ms   most ms
        page     %8d %8.1f %8.1f %9.1f
        API      %8d %8.1f %8.1f %9.1f
        errors: %d; memory in use after collection: %d MB before, %d MB after
        """
            .formatted(
                opened * REPORTS,
                opened,
                readers,
                pause,
                written,
                seconds,
                pages.size(),
                at(pages, 0.5),
                at(pages, 0.99),
                at(pages, 1),
                calls.size(),
                at(calls, 0.5),
                at(calls, 0.99),
                at(calls, 1),
                errors.get(),
                before >> 20,
                used() >> 20);
    System.out.print(table);
    if (!dry) {
      String name = address.startsWith("jdbc:postgresql") ? "load-postgresql" : "load-sqlite";
      Measured.now(name, Flow.reader(), table).write();
      org.crosscheck.bench.Pages.writeLoad();
    }
  }

  private static double at(ConcurrentLinkedQueue<Double> times, double share) {
    double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
  }

  private static long used() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
