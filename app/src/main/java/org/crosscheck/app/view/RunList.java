package org.crosscheck.app.view;

import java.util.List;
import org.crosscheck.store.Rejection;
import org.crosscheck.store.RunTally;

/** Runs of ingest as text for a terminal, and what could not be taken. */
public final class RunList {

  private RunList() {}

  /** The runs in their order, then the rejections. */
  public static String of(List<RunTally> runs, List<Rejection> rejections, Terminal terminal) {
    Sheet sheet = new Sheet(terminal);
    for (RunTally run : runs) {
      sheet.text(
          0,
          "%s  received %,d = accepted %,d + duplicate %,d + rejected %,d"
              .formatted(
                  Clock.minute(run.began()),
                  run.received(),
                  run.accepted(),
                  run.duplicate(),
                  run.rejected()),
          2);
    }
    if (!rejections.isEmpty()) {
      sheet.title("Rejected");
      for (Rejection each : rejections) {
        sheet.entry(
            Ink.DIM,
            "·",
            "%s  report (%s) %s"
                .formatted(Clock.minute(each.known()), each.source(), each.reason()));
      }
    }
    return sheet.toString();
  }
}
