package org.crosscheck.app.view;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.app.search.Found;
import org.crosscheck.app.search.Found.Snippet;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;

/** What a search found as text for a terminal: each event, and where its reports hold the words. */
public final class FoundList {

  private static final int LINES = 3;

  private FoundList() {}

  /** The events in their order, searched words between asterisks. */
  public static String of(List<Found> found, Terminal terminal) {
    Sheet sheet = new Sheet(terminal);
    Width width = sheet.width();
    int lead = 2 + found.stream().mapToInt(each -> each.version().event().length()).max().orElse(0);
    for (Found each : found) {
      EventRecord record = each.version().record();
      List<String> title =
          width.wrap(width.clean(record.event().title()), sheet.columns() - lead, 2);
      String id = Width.left(width.clean(record.event().id()), lead);
      for (int i = 0; i < title.size(); i++) {
        sheet.line((i == 0 ? id : " ".repeat(lead)) + sheet.ink(Ink.BOLD, title.get(i)));
      }
      String days = Clock.days(record.event());
      String reports = Tally.count(record.reports().size(), "report");
      sheet.text(lead, days.isEmpty() ? reports : days + " · " + reports, 1, Ink.DIM);
      for (Snippet snippet : each.snippets()) {
        sheet.text(lead, name(record, snippet.report()) + ": " + words(snippet), LINES);
      }
      sheet.line("");
    }
    return sheet.toString();
  }

  private static String words(Snippet snippet) {
    return snippet.pieces().stream()
        .map(piece -> piece.marked() ? "*" + piece.text() + "*" : piece.text())
        .collect(Collectors.joining());
  }

  /** The publisher, or the report's id where that is not known. */
  private static String name(EventRecord record, String report) {
    for (Article article : record.reports()) {
      if (article.id().equals(report) && article.publisher() != null) {
        return article.publisher();
      }
    }
    return report;
  }
}
