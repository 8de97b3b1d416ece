package org.crosscheck.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The seeds of the fuzz targets and what fuzzing found, replayed. */
class SeedsTest {

  static List<Path> seeds() throws IOException {
    try (Stream<Path> files = Files.walk(folder())) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsItsPromises(Path seed) throws IOException {
    byte[] bytes = Files.readAllBytes(seed);
    FuzzTarget.run(Objects.requireNonNull(FuzzTarget.FORMATS.get(format(seed))), bytes);
    FuzzTarget.run(Objects.requireNonNull(FuzzTarget.FORMATS.get("any")), bytes);
  }

  @Test
  void everyFormatHasSeeds() throws IOException {
    assertThat(seeds().stream().map(SeedsTest::format).distinct())
        .containsExactlyInAnyOrderElementsOf(FuzzTarget.FORMATS.keySet());
  }

  private static String format(Path seed) {
    return seed.getName(seed.getNameCount() - 2).toString();
  }

  private static Path folder() {
    try {
      return Path.of(Objects.requireNonNull(SeedsTest.class.getResource("seeds")).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
