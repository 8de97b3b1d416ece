package org.crosscheck.notes;

import java.util.Arrays;
import java.util.List;
import org.crosscheck.model.WordLists;

/** The word lists beside this package, one class of words a line. */
final class Data {

  private Data() {}

  /** The lines of a resource that say something, each cut at its bars. */
  static List<List<String>> rows(String resource) {
    return WordLists.lines(Data.class, resource).stream()
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .toList();
  }

  /** The items of a cell that commas part. */
  static List<String> items(String cell) {
    return Arrays.stream(cell.split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
