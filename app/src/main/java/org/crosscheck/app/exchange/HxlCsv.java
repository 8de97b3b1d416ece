package org.crosscheck.app.exchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crosscheck.app.export.Written;
import org.crosscheck.model.Event;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * The facts of records as CSV with a row of HXL hashtags under the heading
 * (https://hxlstandard.org/standard/1-1final/), for humanitarian tools. One row a fact, with the
 * least and the greatest value that its reports give beside the accepted one.
 */
public final class HxlCsv {

  private enum Column {
    EVENT("event", "#event+id"),
    TITLE("title", "#event+name"),
    KIND("kind", "#event+type"),
    DATE("first told", "#date+reported"),
    PLACE("place", "#loc+name"),
    MEASURED("what is reported", "#indicator+name"),
    UNIT("unit", "#indicator+unit"),
    ACCEPTED_LOW("accepted from", "#indicator+value+min"),
    ACCEPTED_HIGH("accepted to", "#indicator+value+max"),
    TOLD_LOW("least told", "#indicator+told+min"),
    TOLD_HIGH("greatest told", "#indicator+told+max"),
    VERDICT("verdict", "#status+verdict"),
    STATUS("status", "#status+support"),
    REPORTS("reports", "#meta+reports+num"),
    WITNESSES("witnesses", "#meta+witnesses+num"),
    SPEAKERS("speakers", "#meta+speakers+num"),
    REASON("reason", "#description");

    private final String heading;
    private final String tag;

    Column(String heading, String tag) {
      this.heading = heading;
      this.tag = tag;
    }
  }

  private HxlCsv() {}

  /** The two rows at the top. */
  public static String head() {
    Map<String, @Nullable Object> tags = row(column -> column.tag);
    return Written.CSV.head(tags)
        + String.join(",", tags.values().stream().map(String::valueOf).toList())
        + "\r\n";
  }

  /** A row for each fact of a record, the weightiest first. */
  public static String rows(EventRecord record) {
    StringBuilder rows = new StringBuilder();
    for (Fact fact : record.facts()) {
      Set<String> ids = new HashSet<>(fact.figures());
      List<Figure> figures =
          record.figures().stream().filter(figure -> ids.contains(figure.id())).toList();
      rows.append(Written.CSV.row(row(column -> cell(column, record.event(), fact, figures))));
    }
    return rows.toString();
  }

  private static Map<String, @Nullable Object> row(Function<Column, @Nullable Object> cell) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    for (Column column : Column.values()) {
      row.put(column.heading, cell.apply(column));
    }
    return row;
  }

  private static @Nullable String cell(
      Column column, Event event, Fact fact, List<Figure> figures) {
    Value accepted = fact.accepted();
    return switch (column) {
      case EVENT -> event.id();
      case TITLE -> event.title();
      case KIND -> event.kind();
      case DATE -> event.from() == null ? null : event.from().toString();
      case PLACE -> event.places().isEmpty() ? null : event.places().getFirst();
      case MEASURED -> fact.label();
      case UNIT -> fact.unit();
      case ACCEPTED_LOW -> accepted == null ? null : Words.number(accepted.min());
      case ACCEPTED_HIGH -> accepted == null ? null : Words.number(accepted.max());
      case TOLD_LOW -> extreme(figures, false);
      case TOLD_HIGH -> extreme(figures, true);
      case VERDICT -> fact.verdict() == null ? null : fact.verdict().label();
      case STATUS -> fact.status().label();
      case REPORTS -> String.valueOf(fact.support().reports());
      case WITNESSES -> String.valueOf(fact.support().witnesses());
      case SPEAKERS -> String.valueOf(fact.support().speakers());
      case REASON -> fact.reason();
    };
  }

  private static @Nullable String extreme(List<Figure> figures, boolean greatest) {
    var numbers =
        figures.stream().mapToDouble(figure -> figure.value().number()).sorted().toArray();
    return numbers.length == 0
        ? null
        : Words.number(greatest ? numbers[numbers.length - 1] : numbers[0]);
  }
}
