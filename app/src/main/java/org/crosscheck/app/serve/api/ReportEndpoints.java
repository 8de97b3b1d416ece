package org.crosscheck.app.serve.api;

import static org.crosscheck.app.serve.api.Endpoint.get;
import static org.crosscheck.app.serve.api.Endpoint.post;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.app.serve.Problem;
import org.crosscheck.app.serve.Site;
import org.crosscheck.flow.Taken;
import org.crosscheck.ingest.FetchMemory;
import org.crosscheck.ingest.Ingest;
import org.crosscheck.ingest.Intake;
import org.crosscheck.ingest.Pace;
import org.crosscheck.ingest.Web;
import org.crosscheck.model.Article;
import org.crosscheck.model.Placement;
import org.crosscheck.store.Kept;
import org.jspecify.annotations.Nullable;

/** Reports as they came in, and the way in for new ones. */
final class ReportEndpoints {

  /** Most reports in one request. */
  private static final int MOST = 256;

  private final Site site;

  ReportEndpoints(Site site) {
    this.site = site;
  }

  List<Endpoint> all() {
    return List.of(
        get("/reports/{report}", "reports", "A report with its text, and its event", this::report),
        post(
            "/reports",
            "reports",
            "Takes one schema.org NewsArticle, a list, or one a line (up to "
                + MOST
                + "); the same again changes nothing",
            this::take));
  }

  private void report(Context context) {
    String id = context.pathParam("report");
    Kept kept = site.store().report(id).orElseThrow(() -> Problem.missing("report", id));
    if (Answer.isKnown(context, kept.sequence() + "-" + kept.revision() + "-" + kept.event())) {
      return;
    }
    Article article = kept.article();
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("report", kept.id());
    row.put("event", kept.event());
    row.put("revision", kept.revision());
    row.put("known", kept.known().toString());
    row.put("source", kept.source());
    row.put("headline", article.headline());
    row.put("publisher", article.publisher());
    row.put("published", article.published() == null ? null : article.published().toString());
    row.put("url", article.url());
    row.put("language", article.language());
    row.put("origin", article.origin());
    row.put("text", article.text());
    Answer.json(context, row);
  }

  private void take(Context context) {
    List<Intake> batch;
    try (Web none = new Web(new Web.Options(Set.of(), false), FetchMemory.inMemory(), Pace.real());
        Stream<Intake> intakes =
            Ingest.stream(
                List.of("-"),
                new ByteArrayInputStream(context.bodyAsBytes()),
                none,
                site.clock())) {
      batch = intakes.limit(MOST + 1L).toList();
    }
    if (batch.size() > MOST) {
      throw new Problem(413, "Too large", "body () holds more than " + MOST + " reports");
    }
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (Taken.Result result : site.writing().take(batch).results()) {
      rows.add(row(result));
    }
    Answer.json(context, rows);
  }

  private static Map<String, @Nullable Object> row(Taken.Result result) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    switch (result) {
      case Taken.Placed(Placement placement) -> {
        row.put("outcome", "accepted");
        row.put("report", placement.report());
        row.put("event", placement.event());
        row.put(
            "placement",
            switch (placement) {
              case Placement.Opened opened -> "opened";
              case Placement.Joined joined -> "joined";
              case Placement.Merged merged -> "merged";
            });
      }
      case Taken.Revised(String report, String event, int revision) -> {
        row.put("outcome", "accepted");
        row.put("report", report);
        row.put("event", event);
        row.put("revision", revision);
      }
      case Taken.Known(String source, String report) -> {
        row.put("outcome", "duplicate");
        row.put("report", report);
      }
      case Taken.Refused(String source, String reason) -> {
        row.put("outcome", "rejected");
        row.put("source", source);
        row.put("reason", reason);
      }
    }
    return row;
  }
}
