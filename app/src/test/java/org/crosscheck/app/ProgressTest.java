package org.crosscheck.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long nanos;

  @Test
  void showsNothingInTheFirstSecond() {
    try (Progress progress = new Progress(console(true), 4, () -> nanos)) {
      nanos += 900_000_000L;
      progress.step();
    }
    assertThat(shown()).isEmpty();
  }

  @Test
  void countsOnATerminalAndCleansUp() {
    try (Progress progress = new Progress(console(true), 4, () -> nanos)) {
      progress.step();
      nanos += 1_100_000_000L;
      progress.step();
      assertThat(shown()).isEqualTo("\rreading [############            ] 2 of 4 reports");
    }
    assertThat(shown()).endsWith("\r\u001B[K");
  }

  @Test
  void saysWhatIsDoneWhenAllIsRead() {
    try (Progress progress = new Progress(console(true), 2, () -> nanos)) {
      nanos += 1_100_000_000L;
      progress.step();
      progress.step();
      assertThat(shown()).endsWith("\r\u001B[Kcomparing 2 reports ...");
    }
  }

  @Test
  void showsNothingInAPipe() {
    try (Progress progress = new Progress(console(false), 1, () -> nanos)) {
      nanos += 5_000_000_000L;
      progress.step();
    }
    assertThat(shown()).isEmpty();
  }

  private String shown() {
    return err.toString(UTF_8);
  }

  private Console console(boolean terminal) {
    return new Console(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        new PrintStream(err, true, UTF_8),
        UTF_8,
        false,
        terminal,
        80,
        Map.of(),
        InstantSource.system(),
        new Stop());
  }
}
