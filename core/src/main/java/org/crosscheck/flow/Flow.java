package org.crosscheck.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.align.Aligner;
import org.crosscheck.extract.Extractor;
import org.crosscheck.lineage.Voices;
import org.crosscheck.lineage.Witnesses;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Producer;
import org.crosscheck.model.Quantity;
import org.crosscheck.model.Report;
import org.crosscheck.model.Statement;
import org.crosscheck.naming.Namer;
import org.crosscheck.notes.Notes;
import org.crosscheck.read.Reader;
import org.crosscheck.reconcile.Reconciler;
import org.crosscheck.reconcile.Reconciliation;
import org.crosscheck.statements.Statements;

/**
 * The order of the stages: read and extract each article on its own, then fold the reports of one
 * event into its record.
 */
public final class Flow implements AutoCloseable {

  private static final String VERSION = "0.1.0";

  private final Reader reader;
  private final Extractor extractor = new Extractor();
  private final Aligner aligner = new Aligner();
  private final Reconciler reconciler = new Reconciler();

  private Flow(Reader reader) {
    this.reader = reader;
  }

  /** A flow with the reader that is on the class path; close it to free the reader's memory. */
  public static Flow open() {
    return new Flow(Reader.load());
  }

  /** Name and version of the reader's weights, without loading them. */
  public static String reader() {
    return Reader.weights();
  }

  /** Reads one article and extracts its figures; safe to call from several threads. */
  public Report report(Article article) {
    return reports(List.of(article)).getFirst();
  }

  /** Reads articles together, in less time than one by one; in their order. */
  public List<Report> reports(List<Article> articles) {
    return reader.read(articles, extractor::mayState).parallelStream()
        .map(extractor::extract)
        .toList();
  }

  /** The record of the one event that all articles tell of; their ids must differ. */
  public EventRecord record(List<Article> articles) {
    return fold(reports(articles));
  }

  /** Folds the reports of one event into its record. */
  public EventRecord fold(List<Report> extracted) {
    List<Report> reports = numbered(extracted);
    Naming naming = Namer.of(reports);
    Voices voices = Witnesses.of(reports);
    List<Quantity> quantities = aligner.align(reports);
    Reconciliation reconciled =
        reconciler.reconcile(reports, voices.witnesses(), naming, quantities);
    Map<String, String> factOf = new HashMap<>();
    for (Fact fact : reconciled.facts()) {
      fact.figures().forEach(figure -> factOf.put(figure, fact.id()));
    }
    List<Statement> statements = Statements.of(reports, naming);
    List<Figure> figures = reports.stream().flatMap(r -> r.figures().stream()).toList();
    return new EventRecord(
        new Producer("crosscheck", VERSION, reader.model()),
        Events.of(reports, naming),
        reports.stream().map(Report::article).toList(),
        voices.witnesses(),
        figures,
        figures.stream().map(f -> factOf.getOrDefault(f.id(), "")).toList(),
        reconciled.facts(),
        reconciled.relations(),
        voices.lineage(),
        naming.names(),
        naming.sources(),
        statements,
        Notes.of(reports, naming, reconciled.facts(), reconciled.relations(), statements));
  }

  /** The same reports, their figures numbered through: "f1", "f2". */
  private static List<Report> numbered(List<Report> reports) {
    Map<String, String> names = new HashMap<>();
    for (Report report : reports) {
      for (Figure figure : report.figures()) {
        names.put(figure.id(), "f" + (names.size() + 1));
      }
    }
    List<Report> numbered = new ArrayList<>();
    for (Report report : reports) {
      List<Figure> figures = new ArrayList<>();
      for (Figure figure : report.figures()) {
        String whole = figure.partOf() == null ? null : names.get(figure.partOf());
        figures.add(figure.renamed(names.getOrDefault(figure.id(), figure.id()), whole));
      }
      numbered.add(new Report(report.reading(), figures, report.utterances()));
    }
    return numbered;
  }

  @Override
  public void close() {
    reader.close();
  }
}
