package org.crosscheck.ingest;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads reports from files, folders and standard input.
 *
 * <p>A file's kind is told by its ending: {@code .txt}, {@code .html} or {@code .htm}, {@code
 * .json}, {@code .jsonl} or {@code .ndjson}. A file without an ending and standard input ({@code
 * -}) are told by how they begin. Of a folder, all files with these endings are read, in the order
 * of their names, those of its folders too; hidden ones are left out. Nothing is fetched from a
 * network.
 */
public final class Ingest {

  private Ingest() {}

  /**
   * Reads all {@code sources} in order. The stream is lazy and never fails for what an input holds:
   * that becomes {@link Intake.Rejected}, and the rest goes on.
   *
   * @param sources names of files and folders; {@code -} stands for {@code stdin}
   * @param stdin read only where a source asks for it
   */
  public static Stream<Intake> from(List<String> sources, InputStream stdin) {
    Ledger ledger = new Ledger();
    return sources.stream()
        .flatMap(each -> Inputs.read(each, stdin))
        .map(each -> Gate.pass(each, InstantSource.system()))
        .map(ledger::enter);
  }

  /**
   * As {@link #from}, for a store that remembers: nothing is taken for a duplicate and no id is
   * changed, since {@link Intake.Accepted#key} and {@link Intake.Accepted#digest} tell the same
   * report again over time. Close the stream where it is not read to its end.
   *
   * @param web fetches the sources that begin {@code http://} or {@code https://}
   * @param clock tells which dates of publication are still to come and so cannot be
   */
  public static Stream<Intake> stream(
      List<String> sources, InputStream stdin, Web web, InstantSource clock) {
    return sources.stream()
        .flatMap(each -> Inputs.read(each, stdin))
        .map(each -> Gate.pass(each, clock));
  }
}
