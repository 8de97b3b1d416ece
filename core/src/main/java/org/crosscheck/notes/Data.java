package org.crosscheck.notes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The word lists beside this package, one class of words a line. */
final class Data {

  private Data() {}

  /** The lines of a resource that say something, each cut at its bars. */
  static List<List<String>> rows(String resource) {
    try (InputStream in = Data.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource (" + resource + ") is missing from the build");
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && line.charAt(0) != '#')
          .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The items of a cell that commas part. */
  static List<String> items(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
