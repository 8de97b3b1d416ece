package org.crosscheck.app.view;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.store.ChangeEntry;
import org.crosscheck.store.EventSummary;
import org.crosscheck.store.EventVersion;

/** Changes as text for a terminal: when we knew, and each change in a line or two. */
public final class ChangeList {

  /** So many changes of a version are told where versions are told as they come. */
  private static final int TOLD = 3;

  private static final int LINES = 4;

  private final Sheet sheet;

  private ChangeList(Terminal terminal) {
    this.sheet = new Sheet(terminal);
  }

  /**
   * The changes in their order, those of one version under one date.
   *
   * @param several whether they are of several events, so that each needs the event's id
   */
  public static String of(List<ChangeEntry> changes, boolean several, Terminal terminal) {
    ChangeList list = new ChangeList(terminal);
    ChangeEntry last = null;
    for (ChangeEntry entry : changes) {
      boolean same =
          last != null && last.event().equals(entry.event()) && last.version() == entry.version();
      if (!same) {
        String event = several ? entry.event() + " " : "";
        list.sheet.line(
            list.sheet.ink(
                Ink.BOLD,
                "%sv%d  %s".formatted(event, entry.version(), Clock.minute(entry.known()))));
      }
      list.sheet.entry(Ink.DIM, "·", entry.change().sentence());
      last = entry;
    }
    return list.sheet.toString();
  }

  /** A new version as it comes in: "e12 Nine killed in Kyiv: injured 15 -> 16, police". */
  public static String of(EventVersion version, Terminal terminal) {
    Sheet sheet = new Sheet(terminal);
    String text = version.record().event().title() + ": " + told(version);
    Width width = sheet.width();
    String id = Width.left(width.clean(version.event()), 5) + " ";
    List<String> lines = width.wrap(width.clean(text), sheet.columns() - id.length(), LINES);
    for (int i = 0; i < lines.size(); i++) {
      sheet.line((i == 0 ? sheet.ink(Ink.BOLD, id) : " ".repeat(id.length())) + lines.get(i));
    }
    return sheet.toString();
  }

  /** What an opened event is about, what changed in another. */
  private static String told(EventVersion version) {
    if (version.number() > 1) {
      String more = version.changes().size() > TOLD ? " …" : "";
      return version.changes().stream()
              .limit(TOLD)
              .map(change -> change.sentence())
              .collect(Collectors.joining("; "))
          + more;
    }
    EventSummary summary = EventSummary.of(version, version.known());
    List<String> figures = EventList.figures(summary);
    return "new, "
        + Tally.count(summary.reports(), "report")
        + (figures.isEmpty() ? "" : "; " + String.join(" · ", figures));
  }
}
