package org.crosscheck.app.serve.api;

import static org.crosscheck.app.serve.api.Endpoint.get;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crosscheck.app.exchange.ClaimReviews;
import org.crosscheck.app.exchange.WebAnnotations;
import org.crosscheck.app.export.Rows;
import org.crosscheck.app.serve.Problem;
import org.crosscheck.app.serve.Site;
import org.crosscheck.app.serve.pages.Ask;
import org.crosscheck.record.RecordJson;
import org.crosscheck.store.EventQuery;
import org.crosscheck.store.EventSummary;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.VersionHead;
import org.jspecify.annotations.Nullable;

/** Events, and all that their records hold, now or as they were. */
final class EventEndpoints {

  private static final int MOST = 500;
  private static final int FARTHEST = 1_000_000;
  private static final JsonMapper MAPPER = new JsonMapper();

  private final Site site;

  EventEndpoints(Site site) {
    this.site = site;
  }

  List<Endpoint> all() {
    List<Endpoint> all = new ArrayList<>();
    all.add(
        get("/events", "events", "Events, the one that changed last first", this::list)
            .asking("words", "string", "only events in whose reports or facts these words stand")
            .asking("place", "string", "only events whose places hold this")
            .asking("kind", "string", "only events of this kind")
            .asking("since", "string", "only events told of at this day or time or later")
            .asking("until", "string", "only events told of before this day or time")
            .asking("contested", "boolean", "only events with a conflict or a sum that fails")
            .asking("offset", "integer", "how many to leave out at the start")
            .asking("limit", "integer", "most events to give, 1 to " + MOST));
    all.add(dated(get("/events/{event}", "events", "An event in short", this::summary)));
    all.add(
        dated(
            get(
                "/events/{event}/record",
                "events",
                "The whole record, crosscheck-record/1",
                version(each -> RecordJson.write(each.record())))));
    all.add(
        dated(
            get(
                "/events/{event}/facts",
                "events",
                "Its facts, the weightiest first",
                version(each -> Answer.json(Rows.facts(each))))));
    all.add(
        dated(
            get(
                "/events/{event}/figures",
                "events",
                "Its figures, each with the words of its report",
                version(each -> Answer.json(Rows.figures(each))))));
    for (String part : List.of("statements", "relations", "lineage", "names", "sources", "notes")) {
      all.add(
          dated(
              get(
                  "/events/{event}/" + part,
                  "events",
                  "The " + part + " of its record, as crosscheck-record/1 has them",
                  version(each -> part(each, part)))));
    }
    all.add(
        dated(
            get(
                "/events/{event}/reports",
                "events",
                "Its reports with origin and witness, without their figures",
                version(each -> part(each, "reports")))));
    all.add(get("/events/{event}/versions", "events", "Versions of its record", this::versions));
    all.add(get("/events/{event}/changes", "events", "What changed in it", this::changes));
    all.add(
        dated(
            get(
                    "/events/{event}/annotations",
                    "events",
                    "Evidence as W3C Web Annotations",
                    this::annotations)
                .answering("application/ld+json")));
    all.add(
        dated(
            get("/events/{event}/claims", "events", "Facts as schema.org ClaimReview", this::claims)
                .answering("application/ld+json")));
    return all;
  }

  private static Endpoint dated(Endpoint endpoint) {
    return endpoint
        .asking("as_of", "string", "as it was known at this day or time")
        .asking("version", "integer", "this version of its record");
  }

  private void list(Context context) {
    int limit = Ask.number(context, "limit", 1, MOST, 50);
    int offset = Ask.number(context, "offset", 0, FARTHEST, 0);
    String words = Ask.text(context, "words");
    EventQuery query =
        new EventQuery(
            Ask.text(context, "place"),
            Ask.text(context, "kind"),
            Ask.time(context, "since"),
            Ask.time(context, "until"),
            "true".equals(Ask.text(context, "contested")),
            words == null ? offset : 0,
            words == null ? limit : MOST);
    if (Answer.isKnown(context, "h" + site.store().head() + "-" + context.queryString())) {
      return;
    }
    List<EventSummary> found = site.store().events(query);
    if (words != null) {
      List<String> ids = site.words().events(words, MOST);
      found =
          found.stream()
              .filter(each -> ids.contains(each.event().id()))
              .skip(offset)
              .limit(limit)
              .toList();
    }
    Answer.json(context, found.stream().map(Rows::event).toList());
  }

  private void summary(Context context) {
    version(context)
        .ifPresent(
            each -> Answer.json(context, Rows.event(EventSummary.of(each, opened(each.event())))));
  }

  private Instant opened(String event) {
    return site.store().versions(event).getFirst().known();
  }

  private Handler version(Function<EventVersion, String> body) {
    return context ->
        version(context).ifPresent(each -> Answer.body(context, Endpoint.JSON, body.apply(each)));
  }

  private static String part(EventVersion version, String name) {
    try {
      JsonNode record = MAPPER.readTree(RecordJson.write(version.record()));
      return Answer.json(record.path(name));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record is JSON", e);
    }
  }

  private void annotations(Context context) {
    version(context)
        .ifPresent(
            each ->
                Answer.body(
                    context,
                    "application/ld+json",
                    Answer.json(WebAnnotations.of(each.record(), Answer.base(context)))));
  }

  private void claims(Context context) {
    version(context)
        .ifPresent(
            each ->
                Answer.body(
                    context,
                    "application/ld+json",
                    Answer.json(
                        ClaimReviews.of(each.record(), Answer.base(context), each.known()))));
  }

  private void versions(Context context) {
    String event = here(context);
    List<Map<String, Object>> rows = new ArrayList<>();
    for (VersionHead each : site.store().versions(event)) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("event", each.event());
      row.put("version", each.number());
      row.put("known", each.known().toString());
      row.put("reports", each.reports());
      row.put("change", each.change());
      rows.add(row);
    }
    Answer.json(context, rows);
  }

  private void changes(Context context) {
    Answer.json(context, site.store().changes(here(context)).stream().map(Rows::change).toList());
  }

  private String here(Context context) {
    String id = context.pathParam("event");
    if (site.store().versions(id).isEmpty()) {
      throw Problem.missing("event", id);
    }
    return id;
  }

  /**
   * The version that is asked for; empty if the asker has it already or is sent to another address,
   * which is then done.
   */
  private Optional<EventVersion> version(Context context) {
    String id = context.pathParam("event");
    int number = Ask.number(context, "version", 1, FARTHEST, 0);
    @Nullable Instant asOf = Ask.time(context, "as_of");
    String alive = site.store().resolve(id).orElseThrow(() -> Problem.missing("event", id));
    if (!alive.equals(id) && number == 0 && asOf == null) {
      context.header("Location", context.path().replaceFirst("/events/[^/]+", "/events/" + alive));
      context.status(308);
      return Optional.empty();
    }
    EventVersion found =
        (number > 0 ? site.store().version(id, number) : site.store().version(id, asOf))
            .orElseThrow(
                () ->
                    number > 0
                        ? Problem.missing("version", id + " " + number)
                        : new Problem(
                            404, "Not found", "event (" + id + ") was not known by then"));
    return Answer.isKnown(context, found.event() + "-" + found.number())
        ? Optional.empty()
        : Optional.of(found);
  }
}
