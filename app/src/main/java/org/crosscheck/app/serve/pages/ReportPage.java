package org.crosscheck.app.serve.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.crosscheck.app.serve.Problem;
import org.crosscheck.app.serve.Routes;
import org.crosscheck.app.serve.Site;
import org.crosscheck.app.serve.pages.Shell.Section;
import org.crosscheck.app.view.RecordParts;
import org.crosscheck.model.EventRecord;
import org.crosscheck.store.Kept;

/** One report in full, with where it has its news. */
final class ReportPage implements Routes {

  private final Site site;

  ReportPage(Site site) {
    this.site = site;
  }

  /** What the template asks for. */
  record View(Kept kept, EventRecord record, RecordParts parts) {

    String id() {
      return kept.id();
    }

    String event() {
      return record.event().id();
    }

    String title() {
      return RecordParts.visible(record.event().title());
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/reports/<report>", this::show);
  }

  private void show(Context context) {
    String id = context.pathParam("report");
    Kept kept = site.store().report(id).orElseThrow(() -> Problem.missing("report", id));
    EventRecord record =
        site.store()
            .version(kept.event(), null)
            .orElseThrow(() -> Problem.missing("event", kept.event()))
            .record();
    RecordParts parts = new RecordParts(record, "/events/" + record.event().id());
    View view = new View(kept, record, parts);
    Templates.show(
        context,
        "report.jte",
        Map.of("shell", Shell.of(context, parts.name(id), Section.EVENTS), "view", view));
  }
}
