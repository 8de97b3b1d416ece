package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  @TempDir Path folder;

  /** Time passes in sleep, and after so many seconds of it something happens. */
  private static final class Script implements Pace {
    private record Act(Instant at, Step step) {}

    interface Step {
      void run() throws IOException;
    }

    private final FastPace pace = new FastPace();
    private final List<Act> acts = new ArrayList<>();

    Script after(Duration time, Step step) {
      acts.add(new Act(pace.instant().plus(time), step));
      return this;
    }

    @Override
    public Instant instant() {
      return pace.instant();
    }

    @Override
    public void sleep(Duration time) {
      pace.sleep(time);
      while (!acts.isEmpty() && !pace.instant().isBefore(acts.getFirst().at())) {
        try {
          acts.removeFirst().step().run();
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      }
    }
  }

  @Test
  void takesWhatIsThereThenWhatIsNewAndWhatChanged() throws Exception {
    Script script = new Script();
    write("a.txt", "One dead.", 1);
    try (Watch watch = Watch.folder(folder, MINUTE, script)) {
      script
          .after(MINUTE.multipliedBy(3), () -> write("b.txt", "Two dead.", 2))
          .after(MINUTE.multipliedBy(6), () -> write("a.txt", "Three dead.", 3))
          .after(MINUTE.multipliedBy(9), watch::close);
      assertThat(texts(watch)).containsExactly("One dead.", "Two dead.", "Three dead.");
    }
  }

  @Test
  void waitsForAFileThatIsStillWritten() throws Exception {
    Script script = new Script();
    try (Watch watch = Watch.folder(folder, MINUTE, script)) {
      for (int i = 0; i < 5; i++) {
        String text = "One dead. ".repeat(i + 1);
        int second = i;
        script.after(Duration.ofSeconds(40L * i), () -> write("a.txt", text, second));
      }
      script.after(MINUTE.multipliedBy(9), watch::close);
      assertThat(texts(watch)).containsExactly("One dead. ".repeat(5));
    }
  }

  @Test
  void saysOnceThatTheFolderIsGone() throws Exception {
    Script script = new Script();
    Path gone = folder.resolve("gone");
    try (Watch watch = Watch.folder(gone, MINUTE, script)) {
      script.after(MINUTE.multipliedBy(9), watch::close);
      assertThat(intakes(watch))
          .containsExactly(
              new Intake.Rejected(gone.toString(), "cannot be listed; it is tried again"));
    }
  }

  @Test
  void asksForEachFeedInItsTime() throws Exception {
    Script script = new Script();
    Path list = folder.resolve("feeds.txt");
    try (Site site = new Site();
        Web web =
            new Web(new Web.Options(Set.of("localhost"), false), FetchMemory.inMemory(), script);
        Watch watch = Watch.feeds(list, MINUTE, web, script)) {
      site.at("/a", "<rss><item><description>Ay.</description></item></rss>");
      Files.writeString(list, "# mine\n" + site.url("/a") + "\n" + site.url("/gone") + "\n");
      script.after(MINUTE.multipliedBy(10).plusSeconds(30), watch::close);
      intakes(watch);
      assertThat(site.asked.stream().filter("/a"::equals)).hasSizeBetween(9, 12);
    }
  }

  @Test
  void asksLessAndLessForAFeedThatFails() throws Exception {
    Script script = new Script();
    Path list = folder.resolve("feeds.opml");
    try (Site site = new Site();
        Web web =
            new Web(new Web.Options(Set.of("localhost"), false), FetchMemory.inMemory(), script);
        Watch watch = Watch.feeds(list, MINUTE, web, script)) {
      Files.writeString(
          list, "<opml><body><outline xmlUrl=\"" + site.url("/gone") + "\"/></body></opml>");
      script.after(MINUTE.multipliedBy(31), watch::close);
      assertThat(intakes(watch))
          .hasSizeBetween(4, 5)
          .allSatisfy(each -> assertThat(each).isInstanceOf(Intake.Rejected.class));
    }
  }

  private void write(String name, String text, int second) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1_700_000_000L + second)));
  }

  private static List<String> texts(Watch watch) throws InterruptedException {
    return intakes(watch).stream().map(each -> ((Intake.Accepted) each).article().text()).toList();
  }

  private static List<Intake> intakes(Watch watch) throws InterruptedException {
    List<Intake> intakes = new ArrayList<>();
    for (var some = watch.next(); some.isPresent(); some = watch.next()) {
      try (Stream<Intake> each = some.get()) {
        each.forEach(intakes::add);
      }
    }
    return intakes;
  }
}
