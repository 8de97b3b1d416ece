package org.crosscheck.naming;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.model.WordLists;

/** Reads the word lists that lie beside this package's classes. */
final class Tables {

  private Tables() {}

  /** The lines of a list, without remarks. */
  static List<String> lines(String resource) {
    return WordLists.lines(Tables.class, resource);
  }

  /** The cells of a line, split at bars; an empty one stands for each that is missing. */
  static List<String> cells(String line, int columns) {
    String[] cells = Arrays.copyOf(line.split("\\|", -1), columns);
    return Arrays.stream(cells).map(each -> each == null ? "" : each.strip()).toList();
  }

  /** The items of a cell. */
  static List<String> items(String cell, String separator) {
    return Arrays.stream(cell.split(separator))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** All words of a list. */
  static Set<String> words(String resource) {
    Set<String> words = new HashSet<>();
    lines(resource).forEach(line -> words.addAll(List.of(line.split(" "))));
    return Set.copyOf(words);
  }
}
