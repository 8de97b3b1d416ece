package org.crosscheck.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The pages of the docs that hold measured numbers, made from {@code benchmarks/measured}. */
final class Pages {

  private static final Path FOLDER = Path.of("docs", "reference");

  private Pages() {}

  static void writeScores() {
    String page =
        """
        # Scores

        Made by `./bench score` from the files of `benchmarks/measured`; not edited by hand.

        ## Five cases

        Reports of five events with hand-made gold, scored by `score.py` of the shared folder.
        figures, spans, speaker, rows and sums are F1; verdict and accepted count gold facts told
        by two reports or more; alarms count facts wrongly called conflict or updated (lower is
        better).

        %s
        ## NewsQuant

        Values in 307 news sentences that nobody here wrote. Published best (CQE, EMNLP 2023):
        value 91.9, value with change 88.0.

        %s
        ## The reader

        Treebanks that it was not trained on. Trees count without punctuation; names are the
        English UNER test set.

        %s"""
            .formatted(section("cases"), section("newsquant"), section("reader"));
    write("scores.md", page);
  }

  static void writeSpeed() {
    String page =
        """
        # Speed

        Made by `./bench speed`, `./bench cold` and `./bench river` from the files of
        `benchmarks/measured`; not edited by hand.

        ## Words per CPU-second, beside Stanford CoreNLP

        From text to record (read, extract, align, reconcile) against CoreNLP's tokenize, ssplit,
        pos, lemma, ner (SUTime and fine-grained names off) and depparse, on the same texts: the
        reports of the five cases and a fixed sample of articles on shootings. One thread each,
        one run of Java, passes in turn after two to warm up. Words are our tokens for both. "As
        shipped", sentences without figures, and not needed for one, are split into words and not
        parsed; "every sentence" parses all, as CoreNLP does. Given are median, least and
        greatest.

        %s
        ## Five reports from a cold process

        `./crosscheck reconcile --json FILE` on five reports, from its start to the written record,
        with the program's files in the page cache.

        %s
        ## A river of reports

        Articles on shootings in the order of their dates through the whole desk: read, placed,
        their events folded anew and compared with the version before, kept in memory.

        %s"""
            .formatted(section("speed"), section("cold"), section("river"));
    write("speed.md", page);
  }

  static void writeLineage() {
    String page =
        """
        # Lineage

        Made by `./bench lineage` from the files of `benchmarks/measured`; not edited by hand.

        ## Derived or not

        Pairs of articles on shootings, within one incident and across incidents, labelled by one
        reader of both texts as verbatim, edited, paraphrased or independent; the first three are
        derived. Halves are made by a hash of the identifiers; weights and threshold of Crosscheck
        were fitted on one half, to which pairs were added later, the table is of the other.
        MinHash is given the threshold that is best for it on the very half of the table, which
        favours it, and then the one that is best on the half to fit on, as Crosscheck has it.
        "even" is the F1 if there were as many pairs of each label as of any other. How the pairs
        were labelled, and how far readers agree, stands in `docs/decisions/0004-lineage.md`.

        %s
        ## Candidate pairs among 100,000 texts

        %s"""
            .formatted(section("lineage-pairs"), section("lineage-candidates"));
    write("lineage.md", page);
  }

  static void writeLoad() {
    String page =
        """
        # Load

        Made by `./bench load` from the files of `benchmarks/measured`; not edited by hand.
        Readers, server and the stream of new reports run in one process on one machine; each
        reader opens the page or the facts of an event chosen at random, and pauses.

        ## SQLite

        %s
        ## PostgreSQL

        %s"""
            .formatted(section("load-sqlite"), section("load-postgresql"));
    write("load.md", page);
  }

  static void writeCluster() {
    String page =
        """
        # Events from a stream

        Made by `./bench cluster` and `./bench place` from the files of `benchmarks/measured`; not
        edited by hand.

        ## Incidents

        Articles on shootings in the order of their dates, placed one by one (Gun Violence Archive,
        half of it; see the shared folder). BCubed precision, recall and F1 against the labelled
        incident. "Crosscheck" asks of each report trees that were fitted on the other half of the
        incidents; "as shipped" are those fitted on all, which have seen the labels. The baselines
        join the most similar earlier report if it is similar enough; their threshold is the best
        for this very table, which favours them. Killed and injured are read off the record of the
        event that holds most of an incident's reports, by the same reader for all; exact is the
        share of incidents for which it is the number counted by hand.

        %s
        ## The cost of placing

        Made-up reports, four in ten of which open an event; processor time of one thread for the
        last fifth before each mark, sketches made beforehand, and memory in use with the sketches.

        %s"""
            .formatted(section("cluster-incidents"), section("cluster-place"));
    write("cluster.md", page);
  }

  private static String section(String name) {
    Measured measured = Measured.read(name);
    StringBuilder text = new StringBuilder("```text\n").append(measured.table()).append("```\n");
    if (!measured.facts().isEmpty()) {
      text.append('\n');
      measured.facts().forEach((key, value) -> text.append("- %s: %s\n".formatted(key, value)));
    }
    return text.toString();
  }

  private static void write(String name, String page) {
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve(name), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
