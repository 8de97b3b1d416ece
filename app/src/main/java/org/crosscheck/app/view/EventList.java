package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Event;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Producer;
import org.crosscheck.model.Value;
import org.crosscheck.model.Wording;
import org.crosscheck.store.EventSummary;

/**
 * Events as text for a terminal, a few lines each: its id, title, date and places, the figures to
 * know first, how many stand behind it, and what changed last.
 */
public final class EventList {

  private static final int PLACES = 3;

  private static final Wording WORDING = new Wording(nothing());

  private final Sheet sheet;

  private EventList(Terminal terminal) {
    this.sheet = new Sheet(terminal);
  }

  /** The events in their order. */
  public static String of(List<EventSummary> events, Terminal terminal) {
    EventList list = new EventList(terminal);
    int lead = 2 + events.stream().mapToInt(each -> each.event().id().length()).max().orElse(0);
    events.forEach(each -> list.event(each, lead));
    return list.sheet.toString();
  }

  private void event(EventSummary summary, int lead) {
    Event event = summary.event();
    Width width = sheet.width();
    List<String> title = width.wrap(width.clean(event.title()), sheet.columns() - lead, 2);
    String id = Width.left(width.clean(event.id()), lead);
    for (int i = 0; i < title.size(); i++) {
      sheet.line((i == 0 ? id : " ".repeat(lead)) + sheet.ink(Ink.BOLD, title.get(i)));
    }
    List<String> where = new ArrayList<>();
    where.add(Clock.days(event));
    where.add(String.join(", ", event.places().stream().limit(PLACES).toList()));
    where.removeIf(String::isBlank);
    List<String> figures = figures(summary);
    if (!where.isEmpty()) {
      sheet.text(lead, String.join(" · ", where), 1, Ink.DIM);
    }
    if (!figures.isEmpty()) {
      sheet.text(lead, String.join(" · ", figures), 2);
    }
    String contested =
        summary.contested() == 0 ? "" : ", " + sheet.fit("≠ ") + summary.contested() + " contested";
    String change = summary.change().isBlank() ? "" : ": " + summary.change();
    sheet.text(
        lead,
        "%s, %s%s · v%d of %s%s"
            .formatted(
                Tally.count(summary.reports(), "report"),
                Tally.count(summary.witnesses(), "witness"),
                contested,
                summary.version(),
                Clock.minute(summary.changed()),
                change),
        3,
        contested.isEmpty() ? Ink.DIM : Ink.YELLOW);
    sheet.line("");
  }

  /** The figures to know first: "people killed 9". */
  static List<String> figures(EventSummary summary) {
    List<String> figures = new ArrayList<>();
    for (Fact fact : summary.headline()) {
      Value value = fact.accepted();
      if (value != null) {
        figures.add(fact.label() + " " + WORDING.brief(value, List.of()));
      }
    }
    return figures;
  }

  /** A list has no figures at hand, only values. */
  private static EventRecord nothing() {
    return new EventRecord(
        new Producer("", "", ""),
        new Event("", "", null, null, null, List.of()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
