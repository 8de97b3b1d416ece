package org.crosscheck.app.serve.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.app.serve.Guard;
import org.crosscheck.app.serve.Problem;
import org.crosscheck.app.serve.Routes;
import org.crosscheck.app.serve.Site;
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

  private final Site site;

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
      EventVersion shown,
      List<VersionHead> versions,
      RecordParts parts,
      List<Change> changes,
      Instant now) {

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
    Optional<EventVersion> found =
        number > 0 ? site.store().version(id, number) : site.store().version(id, asOf);
    EventVersion shown =
        found.orElseThrow(
            () ->
                number > 0
                    ? Problem.missing("version", id + " " + number)
                    : new Problem(404, "Not found", "event (" + id + ") was not known by then"));
    List<VersionHead> versions = new ArrayList<>(site.store().versions(shown.event()));
    String mark =
        "\"%s-%d-%d-%s\""
            .formatted(
                shown.event(),
                shown.number(),
                versions.size(),
                Integer.toHexString(Guard.visitor(context).form().hashCode()));
    context.header("ETag", mark);
    if (mark.equals(context.header("If-None-Match"))) {
      context.status(304);
      return;
    }
    View view =
        new View(
            shown,
            versions,
            new RecordParts(shown.record(), ""),
            shown.changes(),
            site.clock().instant());
    Shell shell =
        Shell.of(context, view.title(), Section.EVENTS)
            .watching("event=" + view.id() + "&version=" + view.latest())
            .withPanel();
    Templates.show(context, "event.jte", Map.of("shell", shell, "view", view));
  }
}
