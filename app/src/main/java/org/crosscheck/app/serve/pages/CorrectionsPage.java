package org.crosscheck.app.serve.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.crosscheck.app.amend.Actions;
import org.crosscheck.app.serve.Problem;
import org.crosscheck.app.serve.Routes;
import org.crosscheck.app.serve.Site;
import org.crosscheck.app.serve.pages.Shell.Section;
import org.crosscheck.app.view.RecordParts;
import org.crosscheck.flow.Desk;
import org.crosscheck.model.Article;
import org.crosscheck.model.Correction;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Verdict;
import org.crosscheck.store.EventQuery;
import org.crosscheck.store.EventSummary;
import org.crosscheck.store.EventVersion;
import org.jspecify.annotations.Nullable;

/** What persons set right: the forms to do so, the audit trail, and undoing. */
final class CorrectionsPage implements Routes {

  private static final int OFFERED = 200;
  private static final int LONGEST = 500;

  private final Site site;

  CorrectionsPage(Site site) {
    this.site = site;
  }

  /**
   * What can be corrected in one event.
   *
   * @param version the version that the forms are about
   * @param others events that it could be merged with
   * @param chosen id of the fact that is chosen already; empty for none
   */
  record Target(EventVersion version, RecordParts parts, List<EventSummary> others, String chosen) {

    String id() {
      return version.event();
    }

    String title() {
      return RecordParts.visible(record().event().title());
    }

    List<Article> reports() {
      return record().reports();
    }

    List<Fact> facts() {
      return record().facts();
    }

    String fact(Fact fact) {
      return RecordParts.visible(fact.label()) + ": " + parts.accepted(fact);
    }

    /** The figures with the facts that they measure. */
    Map<Figure, String> figures() {
      Map<Figure, String> figures = new LinkedHashMap<>();
      Map<String, String> labels = new HashMap<>();
      record().facts().forEach(fact -> labels.put(fact.id(), fact.label()));
      for (int i = 0; i < record().figures().size(); i++) {
        Figure figure = record().figures().get(i);
        String label = labels.getOrDefault(record().factOf().get(i), "no fact");
        figures.put(
            figure,
            "%s “%s” – %s"
                .formatted(
                    parts.letter(figure.report()),
                    RecordParts.visible(figure.text()),
                    RecordParts.visible(label)));
      }
      return figures;
    }

    EventRecord record() {
      return version.record();
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/corrections", this::show);
    routes.post("/corrections", this::correct);
  }

  private void show(Context context) {
    @Nullable String asked = Ask.text(context, "event");
    @Nullable String done = Ask.text(context, "done");
    @Nullable String alive =
        asked == null
            ? null
            : site.store().resolve(asked).orElseThrow(() -> Problem.missing("event", asked));
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(
        "shell",
        Shell.of(context, "Corrections", Section.CORRECTIONS)
            .watching("after=" + site.store().head()));
    parameters.put("entries", Audit.of(site.store(), alive));
    parameters.put("done", done == null ? "" : done);
    parameters.put("here", Pages.here(context));
    if (alive != null) {
      @Nullable String fact = Ask.text(context, "fact");
      parameters.put("target", target(alive, fact == null ? "" : fact));
    }
    Templates.show(context, "corrections.jte", parameters);
  }

  private Target target(String event, String fact) {
    EventVersion version =
        site.store().version(event, null).orElseThrow(() -> Problem.missing("event", event));
    List<EventSummary> others =
        site.store().events(EventQuery.latest(OFFERED)).stream()
            .filter(each -> !each.event().id().equals(event))
            .toList();
    return new Target(version, new RecordParts(version.record(), ""), others, fact);
  }

  private void correct(Context context) {
    String who = field(context, "who");
    String why = field(context, "why");
    Desk.Amended amended = site.writing().correct(who, why, action(context));
    @Nullable String event = context.formParam("event");
    @Nullable String alive = event == null ? null : site.store().resolve(event).orElse(null);
    context.redirect(
        "/corrections?"
            + (alive == null ? "" : "event=" + alive + "&")
            + "done="
            + amended.correction().id(),
        HttpStatus.SEE_OTHER);
  }

  private Correction.Action action(Context context) {
    String action = field(context, "action");
    return switch (action) {
      case "merge" -> new Correction.Merge(field(context, "event"), field(context, "other"));
      case "split" -> new Correction.Split(field(context, "event"), reports(context), "");
      case "move" -> new Correction.Move(field(context, "report"), field(context, "to"));
      case "verdict" ->
          named(context, each -> each.verdict(field(context, "fact"), verdict(context)));
      case "accept" ->
          named(context, each -> each.accepted(field(context, "fact"), field(context, "value")));
      case "wrong" -> named(context, each -> each.wrong(field(context, "figure")));
      case "undo" -> new Correction.Undo(field(context, "correction"));
      default -> throw Problem.wrong("action (" + Problem.shortened(action) + ") is not known");
    };
  }

  private static List<String> reports(Context context) {
    List<String> reports = context.formParams("reports");
    if (reports.isEmpty()) {
      throw Problem.wrong("reports () are none\nMaybe tick those that leave the event.");
    }
    return reports;
  }

  private static Verdict verdict(Context context) {
    String name = field(context, "verdict");
    try {
      return Verdict.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Problem.wrong("verdict (" + Problem.shortened(name) + ") is not known");
    }
  }

  /** A correction of what the form names, by the ids of the version that the form was made from. */
  private Correction.Action named(Context context, Function<Actions, Correction.Action> action) {
    try {
      return action.apply(new Actions(version(context)));
    } catch (IllegalArgumentException e) {
      throw Problem.wrong(String.valueOf(e.getMessage()));
    }
  }

  private EventVersion version(Context context) {
    String event = field(context, "event");
    String number = field(context, "version");
    try {
      return site.store()
          .version(event, Integer.parseInt(number))
          .orElseThrow(() -> Problem.missing("version", event + " " + number));
    } catch (NumberFormatException e) {
      throw Problem.wrong("version (" + Problem.shortened(number) + ") is no number");
    }
  }

  private static String field(Context context, String name) {
    @Nullable String value = context.formParam(name);
    if (value == null || value.isBlank()) {
      throw Problem.wrong(name + " () is empty");
    }
    if (value.length() > LONGEST) {
      throw Problem.wrong(
          "%s (%s) is longer than %d characters"
              .formatted(name, Problem.shortened(value), LONGEST));
    }
    return value.strip();
  }
}
