package org.crosscheck.app.serve.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosscheck.app.serve.Guard;
import org.crosscheck.app.serve.Problem;
import org.crosscheck.app.serve.Routes;
import org.crosscheck.app.serve.Site;
import org.crosscheck.app.serve.access.Visitor;
import org.crosscheck.app.serve.pages.Shell.Section;
import org.crosscheck.app.serve.places.PlaceMap;
import org.crosscheck.app.view.RecordParts;
import org.crosscheck.model.Change;
import org.crosscheck.model.Name;
import org.crosscheck.model.Named;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.VersionHead;
import org.jspecify.annotations.Nullable;

/** One event: its record now, or as it was. */
final class EventPage implements Routes {

  private static final int MOST_VERSION = 1_000_000;

  /** So many pages are kept as they were made, since a version never changes. */
  private static final int REMEMBERED = 200;

  private final Site site;
  private final Map<String, String> rendered =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
              return size() > REMEMBERED;
            }
          });

  EventPage(Site site) {
    this.site = site;
  }

  /**
   * What the template asks for.
   *
   * @param shown the version that is shown
   * @param versions all versions, the first first
   * @param parts the parts of the record's page
   * @param changes what this version says otherwise than the one before
   */
  record View(
      EventVersion shown, List<VersionHead> versions, RecordParts parts, List<Change> changes) {

    String id() {
      return shown.event();
    }

    int latest() {
      return versions.getLast().number();
    }

    boolean isLatest() {
      return shown.number() == latest();
    }

    String title() {
      return RecordParts.visible(shown.record().event().title());
    }

    /** Where it happened, and what other places its reports name. */
    PlaceMap map() {
      return PlaceMap.of(
          Stream.concat(
                  shown.record().event().places().stream(),
                  shown.record().names().stream()
                      .filter(each -> each.kind() == Name.Kind.PLACE)
                      .map(Named::name))
              .toList());
    }

    /** The versions, the last first. */
    List<VersionHead> backwards() {
      return versions.reversed();
    }

    String version(int number) {
      return "/events/" + id() + (number == latest() ? "" : "?version=" + number);
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/events/{event}", this::show);
  }

  private void show(Context context) {
    String id = context.pathParam("event");
    int number = Ask.number(context, "version", 1, MOST_VERSION, 0);
    @Nullable Instant asOf = Ask.time(context, "as_of");
    String alive = site.store().resolve(id).orElseThrow(() -> Problem.missing("event", id));
    if (!alive.equals(id) && number == 0 && asOf == null) {
      context.redirect("/events/" + alive);
      return;
    }
    if (asOf != null) {
      EventVersion then =
          site.store()
              .version(id, asOf)
              .orElseThrow(
                  () -> new Problem(404, "Not found", "event (" + id + ") was not known by then"));
      show(context, then.event(), then.number());
    } else {
      show(context, id, number);
    }
  }

  /** Shows a version by its number; 0 for the last. */
  private void show(Context context, String event, int number) {
    List<VersionHead> versions = site.store().versions(event);
    int shown = number > 0 || versions.isEmpty() ? number : versions.getLast().number();
    Visitor visitor = Guard.visitor(context);
    String mark =
        "\"%s-%d-%d-%x\"".formatted(event, shown, versions.size(), visitor.toString().hashCode());
    context.header("ETag", mark);
    if (mark.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    String key = mark + visitor;
    @Nullable String page = rendered.get(key);
    if (page == null) {
      page = render(context, event, shown, versions);
      rendered.put(key, page);
    }
    context.contentType("text/html; charset=utf-8").result(page);
  }

  private String render(Context context, String event, int number, List<VersionHead> versions) {
    EventVersion shown =
        site.store()
            .version(event, number)
            .orElseThrow(() -> Problem.missing("version", event + " " + number));
    View view = new View(shown, versions, new RecordParts(shown.record(), ""), shown.changes());
    Shell shell =
        Shell.of(context, view.title(), Section.EVENTS)
            .watching("event=" + view.id() + "&version=" + view.latest())
            .withPanel();
    return Templates.render("event.jte", Map.of("shell", shell, "view", view));
  }
}
