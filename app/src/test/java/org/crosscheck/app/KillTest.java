package org.crosscheck.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.crosscheck.record.RecordJson;
import org.crosscheck.store.EventQuery;
import org.crosscheck.store.Store;
import org.crosscheck.store.Stores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was taken survives whatever happens to the process. The process of the command is killed at
 * random points of its work, again and again, and must come to the store that an undisturbed run
 * makes. {@code ./bench kill} does so at least 100 times: {@code -Dcrosscheck.kills=100}.
 */
class KillTest {

  /** How often to kill; each takes a second or two. */
  private static final int KILLS = Integer.getInteger("crosscheck.kills", 4);

  /** So many places have each their own fire, told by several reports. */
  private static final int PLACES = 12;

  private static final long SEED = Long.getLong("crosscheck.seed", 20261122L);

  private static final List<String> NAMES =
      List.of(
          "Harwick",
          "Dunmore",
          "Salen",
          "Tarnby",
          "Orvel",
          "Kestrin",
          "Maldon",
          "Brisk",
          "Yarrow",
          "Pellam",
          "Quist",
          "Ulverton");

  private static final List<String> THINGS =
      List.of(
          "textile mill",
          "grain silo",
          "school",
          "hotel",
          "bus depot",
          "hospital ward",
          "theatre",
          "paper factory",
          "fish market",
          "railway station",
          "dairy",
          "sports hall");

  @TempDir Path folder;

  private final Random random = new Random(SEED);

  @Test
  void nothingIsLostWhenTheProcessIsKilled() throws Exception {
    Path reports = Files.writeString(folder.resolve("reports.jsonl"), reports());
    Path calm = folder.resolve("calm.db");
    long start = System.nanoTime();
    assertThat(ended(start(calm, reports, "whole"))).isZero();
    long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);

    int killed = 0;
    int rounds = 0;
    while (killed < KILLS) {
      Path store = folder.resolve("killed-" + rounds++ + ".db");
      boolean done = false;
      while (!done && killed < KILLS) {
        boolean fresh = !Files.exists(store);
        long began = System.nanoTime();
        Process process = start(store, reports, "round");
        boolean ended = process.waitFor(random.nextLong(whole / 4, whole), TimeUnit.MILLISECONDS);
        if (ended) {
          assertThat(process.exitValue()).as(said("round")).isZero();
          done = true;
          // On a machine that is less busy by now, later kills would come too late.
          whole = fresh ? TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began) : whole;
        } else {
          process.destroyForcibly().waitFor();
          killed++;
        }
      }
      assertThat(ended(start(store, reports, "last"))).as(said("last")).isZero();
      assertThat(content(store))
          .as("after %d kills, seed %d", killed, SEED)
          .isEqualTo(content(calm));
    }
  }

  @Test
  void endsAtAReportsEndAndGoesOnFromThere() throws Exception {
    Path reports = Files.writeString(folder.resolve("reports.jsonl"), reports());
    Path calm = folder.resolve("calm.db");
    assertThat(ended(start(calm, reports, "whole"))).isZero();
    Path store = folder.resolve("ended.db");
    Process process = start(store, reports, "ended");
    waitUntil(() -> kept(store) > 0 || !process.isAlive());
    new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    if (process.exitValue() != 0) {
      assertThat(process.exitValue()).as(said("ended")).isEqualTo(130);
      assertThat(said("ended")).contains("received ", "stopped; the same again goes on from here");
    }
    long before = kept(store);
    assertThat(before).isPositive();
    assertThat(ended(start(store, reports, "on"))).as(said("on")).isZero();
    assertThat(content(store)).isEqualTo(content(calm));
  }

  /** Short reports, those of one place apart from one another, so that events grow step by step. */
  private static String reports() {
    StringBuilder lines = new StringBuilder();
    for (int telling = 0; telling < 4; telling++) {
      for (int place = 0; place < PLACES; place++) {
        lines.append(report(place, telling));
      }
    }
    return lines.toString();
  }

  private static String report(int place, int telling) {
    String name = NAMES.get(place);
    String thing = THINGS.get(place);
    int dead = 2 + (place + telling) % 5;
    int hurt = 10 + place + telling;
    return Stream.report(
        "r" + place + "-" + telling,
        "Fire at %s %s kills %d".formatted(name, thing, dead),
        "Paper " + telling,
        "2026-03-%02dT%02d:00:00Z".formatted(1 + place, 8 + telling),
        ("%s - A fire at the %s in %s killed %d people and injured %d others, police said. About %d"
                + " firefighters fought the fire at the %s.")
            .formatted(name.toUpperCase(Locale.ROOT), thing, name, dead, hurt, 40 + place, thing));
  }

  private Process start(Path store, Path reports, String log) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.crosscheck.app.Crosscheck",
            "ingest",
            "--batch",
            "3",
            "--store",
            store.toString(),
            reports.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(log + ".log").toFile())
        .start();
  }

  private static int ended(Process process) throws InterruptedException {
    return process.waitFor();
  }

  private String said(String log) throws IOException {
    return Files.readString(folder.resolve(log + ".log"));
  }

  private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(20);
    }
  }

  private static long kept(Path file) {
    if (!Files.exists(file)) {
      return 0;
    }
    try (Store store = Stores.open(file.toString())) {
      return store.reportCount();
    }
  }

  /** All that a store says, but for when it came to know it and in how many steps. */
  private static List<String> content(Path file) {
    List<String> content = new ArrayList<>();
    try (Store store = Stores.open(file.toString())) {
      store.eachReport(
          kept ->
              content.add(
                  "%d %d %s %s %s %s"
                      .formatted(
                          kept.sequence(),
                          kept.revision(),
                          kept.id(),
                          kept.event(),
                          kept.nearest(),
                          kept.digest())));
      store
          .events(EventQuery.latest(10_000))
          .forEach(
              event ->
                  content.add(
                      RecordJson.write(
                          store.version(event.event().id(), null).orElseThrow().record())));
    }
    content.sort(null);
    return content;
  }
}
