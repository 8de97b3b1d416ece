package org.crosscheck.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a measurement gave, and on what: kept as a file in {@code benchmarks/measured}, from which
 * the pages of the docs are made.
 *
 * @param name name of the measurement and of its file: "cases"
 * @param facts what it was measured on, by name: date, commit, model, machine
 * @param table what it printed
 */
record Measured(String name, Map<String, String> facts, String table) {

  private static final Path FOLDER = Path.of("benchmarks", "measured");

  Measured {
    facts = new LinkedHashMap<>(facts);
  }

  /** What was measured just now with the reader {@code model}. */
  static Measured now(String name, String model, String table) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("date", Instant.now().truncatedTo(ChronoUnit.MINUTES).toString());
    facts.put("commit", commit());
    facts.put("model", model);
    facts.put("machine", Machine.describe());
    return new Measured(name, facts, table.stripTrailing() + "\n");
  }

  void write() {
    StringBuilder text = new StringBuilder();
    facts.forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(name + ".txt"), text + "\n" + table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The latest that was kept under {@code name}. */
  static Measured read(String name) {
    Path file = FOLDER.resolve(name + ".txt");
    if (!Files.exists(file)) {
      return new Measured(name, Map.of(), "not measured yet\n");
    }
    try {
      String[] halves = Files.readString(file).split("\n\n", 2);
      Map<String, String> facts = new LinkedHashMap<>();
      for (String line : halves[0].split("\n")) {
        int colon = line.indexOf(": ");
        facts.put(line.substring(0, colon), line.substring(colon + 2));
      }
      return new Measured(name, facts, halves[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The commit that is checked out, "+" behind it where files differ from it. */
  private static String commit() {
    String head = git("rev-parse", "--short", "HEAD");
    String changed = git("status", "--porcelain", "--untracked-files=no", "*.java", "models");
    return changed.isEmpty() ? head : head + "+";
  }

  private static String git(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Process git =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      return "unknown";
    }
  }
}
