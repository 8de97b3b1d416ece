package org.crosscheck.statements;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Naming;
import org.crosscheck.model.Report;
import org.crosscheck.model.Source;
import org.crosscheck.model.Statement;
import org.crosscheck.model.Utterance;

/** Joins what the reports of one event have people say. */
public final class Statements {

  private Statements() {}

  /** The statements of all reports, in the order of reports and text. */
  public static List<Statement> of(List<Report> reports, Naming naming) {
    List<Statement> statements = new ArrayList<>();
    for (Report report : reports) {
      for (Utterance utterance : report.utterances()) {
        Source source = naming.source(report.id(), utterance.speaker()).orElse(null);
        if (source != null) {
          statements.add(
              new Statement("s" + (statements.size() + 1), source.id(), false, List.of(utterance)));
        }
      }
    }
    return statements;
  }
}
