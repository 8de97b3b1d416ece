package org.crosscheck.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What Jazzer runs (see {@code ./fuzz}) and {@link SeedsTest} replays: bytes go in as one of the
 * formats, and whatever they are, what comes out keeps its promises.
 */
public final class FuzzTarget {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-01-01T00:00:00Z"));

  private static final Source SOURCE = Source.of("a", "a", "/a");

  /** The formats by the names of their folders of seeds. */
  static final Map<String, Function<byte[], Reports>> FORMATS =
      Map.of(
          "feed", bytes -> open(Format.FEED, bytes),
          "json", bytes -> open(Format.JSON, bytes),
          "lists", bytes -> JsonLists.of(SOURCE, characters(bytes), null),
          "lines", bytes -> new LongLines(SOURCE, characters(bytes)),
          "page", bytes -> open(Format.HTML, bytes),
          "text", bytes -> open(Format.TEXT, bytes),
          "warc", bytes -> open(Format.WARC, bytes),
          "any", bytes -> open(Format.sniff(bytes), bytes));

  private static Function<byte[], Reports> format = bytes -> Reports.of(java.util.List.of());

  private FuzzTarget() {}

  /** Called by Jazzer first, with the name of the format. */
  public static void fuzzerInitialize(String[] args) {
    format = Objects.requireNonNull(FORMATS.get(args[0]));
  }

  /** Called by Jazzer again and again. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    run(format, bytes);
  }

  static void run(Function<byte[], Reports> format, byte[] bytes) {
    int most = bytes.length + 100;
    try (Stream<Intake> intakes = Reports.stream(format.apply(bytes))) {
      int[] count = {0};
      intakes
          .map(each -> Gate.pass(each, CLOCK))
          .forEach(
              each -> {
                check(each);
                require(++count[0] <= most, "more reports than bytes");
              });
      require(count[0] > 0, "nothing said of an input");
    }
  }

  private static void check(Intake intake) {
    switch (intake) {
      case Intake.Accepted accepted -> {
        var article = accepted.article();
        require(!accepted.source().isBlank(), "no source");
        require(!accepted.key().isBlank() && accepted.key().length() < 5000, "key");
        require(accepted.digest().length() == 32, "digest");
        require(article.text().chars().anyMatch(Character::isLetter), "no words");
        require(article.id().length() <= 220, "id is too long");
        require(article.id().chars().noneMatch(c -> c < ' '), "control characters in an id");
        require(
            article.boilerplate().stream().allMatch(s -> s.end() <= article.text().length()),
            "boilerplate outside of the text");
        Instant published = article.published();
        require(
            published == null || published.isBefore(Instant.parse("2026-01-04T00:00:00Z")), "date");
      }
      case Intake.Rejected rejected -> {
        require(
            !rejected.reason().isBlank() && rejected.reason().lines().count() <= 2, "no reason");
        require(rejected.reason().length() < 500, "long reason");
        require(
            rejected.reason().chars().noneMatch(c -> c < ' ' && c != '\n'),
            "control characters in a reason");
      }
      case Intake.Duplicate duplicate -> require(false, "duplicate");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }

  private static Reports open(Format format, byte[] bytes) {
    try {
      return format.open(SOURCE, Input.of(bytes, null), null);
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory can always be read", e);
    }
  }

  private static InputStreamReader characters(byte[] bytes) {
    return new InputStreamReader(
        new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length)), StandardCharsets.UTF_8);
  }
}
