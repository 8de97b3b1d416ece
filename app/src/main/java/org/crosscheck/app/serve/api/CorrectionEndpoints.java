package org.crosscheck.app.serve.api;

import static org.crosscheck.app.serve.api.Endpoint.get;
import static org.crosscheck.app.serve.api.Endpoint.post;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.app.amend.Actions;
import org.crosscheck.app.export.Rows;
import org.crosscheck.app.serve.Problem;
import org.crosscheck.app.serve.Site;
import org.crosscheck.flow.Desk;
import org.crosscheck.model.Correction;
import org.crosscheck.model.Verdict;
import org.crosscheck.store.EventVersion;

/** Corrections, and the way in for new ones. */
final class CorrectionEndpoints {

  private final Site site;

  CorrectionEndpoints(Site site) {
    this.site = site;
  }

  List<Endpoint> all() {
    return List.of(
        get(
            "/corrections",
            "corrections",
            "All corrections, those that were undone too",
            context -> Answer.json(context, Rows.corrections(site.store().corrections()))),
        post(
            "/corrections",
            "corrections",
            "Keeps one: {who, why, kind: merge (into, from) | split (event, reports) | move (report,"
                + " event) | verdict (event, fact, verdict) | accept (event, fact, value) | wrong"
                + " (event, figure) | undo (correction)}; ids are those of \"version\", if given",
            this::correct));
  }

  private void correct(Context context) {
    JsonNode body = Answer.read(context);
    String who = Answer.text(body, "who");
    String why = Answer.text(body, "why");
    Desk.Amended amended = site.writing().correct(who, why, action(body));
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("correction", amended.correction().id());
    row.put("events", amended.versions().stream().map(EventVersion::event).toList());
    Answer.json(context, row);
  }

  private Correction.Action action(JsonNode body) {
    String kind = Answer.text(body, "kind");
    try {
      return switch (kind) {
        case "merge" -> new Correction.Merge(Answer.text(body, "into"), Answer.text(body, "from"));
        case "split" -> new Correction.Split(Answer.text(body, "event"), reports(body), "");
        case "move" -> new Correction.Move(Answer.text(body, "report"), Answer.text(body, "event"));
        case "verdict" -> actions(body).verdict(Answer.text(body, "fact"), verdict(body));
        case "accept" ->
            actions(body).accepted(Answer.text(body, "fact"), Answer.text(body, "value"));
        case "wrong" -> actions(body).wrong(Answer.text(body, "figure"));
        case "undo" -> new Correction.Undo(Answer.text(body, "correction"));
        default ->
            throw Problem.wrong(
                "kind (%s) is none of merge, split, move, verdict, accept, wrong, undo"
                    .formatted(Problem.shortened(kind)));
      };
    } catch (IllegalArgumentException e) {
      throw Problem.wrong(String.valueOf(e.getMessage()));
    }
  }

  /** Ids are those of the version that the body names, else of the record as it is now. */
  private Actions actions(JsonNode body) {
    String event = Answer.text(body, "event");
    int version = body.path("version").asInt(0);
    return version == 0
        ? Actions.now(event, site.store())
        : new Actions(
            site.store()
                .version(event, version)
                .orElseThrow(() -> Problem.missing("version", event + " " + version)));
  }

  private static List<String> reports(JsonNode body) {
    List<String> reports = new ArrayList<>();
    body.path("reports").forEach(each -> reports.add(each.asText()));
    return reports;
  }

  private static Verdict verdict(JsonNode body) {
    String word = Answer.text(body, "verdict");
    return Arrays.stream(Verdict.values())
        .filter(each -> each.label().equals(word.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                Problem.wrong(
                    "verdict (%s) is none of agree, compatible, updated, conflict"
                        .formatted(Problem.shortened(word))));
  }
}
