package org.crosscheck.ingest;

import java.io.InputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads reports from files, folders, standard input and, with a {@link Web}, from addresses.
 *
 * <p>A file's kind is told by its ending: {@code .txt}, {@code .html} or {@code .htm}, {@code
 * .json}, {@code .jsonl} or {@code .ndjson}, {@code .xml}, {@code .rss} or {@code .atom}, {@code
 * .warc} or {@code .warc.gz}; whether JSON holds news articles, a feed or a chat, by what it holds.
 * A file without an ending, standard input ({@code -}) and what an address holds are told by how
 * they begin. Of a folder, all files with these endings are read, in the order of their names,
 * those of its folders too; hidden ones are left out.
 *
 * <p>The streams are lazy: an input of any length needs the memory of one report. They never fail
 * for what an input holds: that becomes {@link Intake.Rejected}, and the rest goes on. Close them.
 */
public final class Ingest {

  private Ingest() {}

  /**
   * Reads all {@code sources} in order, from files alone: nothing is fetched from a network. A
   * report that comes twice is a {@link Intake.Duplicate}, and ids are made unique.
   *
   * @param sources names of files and folders; {@code -} stands for {@code stdin}
   * @param stdin read only where a source asks for it
   */
  public static Stream<Intake> from(List<String> sources, InputStream stdin) {
    Ledger ledger = new Ledger();
    return Reports.stream(Inputs.all(sources, stdin, null))
        .map(each -> Gate.pass(each, InstantSource.system()))
        .map(ledger::enter);
  }

  /**
   * Reads all {@code sources} in order for a store that remembers: nothing is taken for a duplicate
   * and no id is changed, since {@link Intake.Accepted#key} and {@link Intake.Accepted#digest} tell
   * the same report again over time. Close the stream when what came of it is kept: then, and for
   * what was read to its end, {@link FetchMemory} is told what not to send again.
   *
   * @param sources names of files and folders, and addresses that begin {@code http://} or {@code
   *     https://}; {@code -} stands for {@code stdin}
   * @param stdin read only where a source asks for it
   * @param web fetches the addresses; what has not changed since it was read last gives nothing
   * @param clock tells which dates of publication are still to come and so cannot be
   */
  public static Stream<Intake> stream(
      List<String> sources, InputStream stdin, Web web, InstantSource clock) {
    Web session = web.session();
    return Reports.stream(Inputs.all(sources, stdin, session))
        .map(each -> Gate.pass(each, clock))
        .onClose(session::settle);
  }
}
