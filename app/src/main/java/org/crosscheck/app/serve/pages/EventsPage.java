package org.crosscheck.app.serve.pages;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.app.serve.Routes;
import org.crosscheck.app.serve.Site;
import org.crosscheck.app.serve.pages.Shell.Section;
import org.crosscheck.store.EventQuery;
import org.crosscheck.store.EventSummary;
import org.jspecify.annotations.Nullable;

/** All events, the one that changed last first. */
final class EventsPage implements Routes {

  private static final int TOGETHER = 40;
  private static final int FARTHEST = 100_000;
  private static final int SEARCHED = 500;
  private static final int KINDS_AMONG = 500;

  private final Site site;

  EventsPage(Site site) {
    this.site = site;
  }

  /**
   * What the list is narrowed to, as its address has it.
   *
   * @param words in any report or fact
   * @param since first day
   * @param until last day
   */
  record Filter(
      @Nullable String words,
      @Nullable String place,
      @Nullable String kind,
      @Nullable String since,
      @Nullable String until,
      boolean contested) {

    boolean isOpen() {
      return words == null
          && place == null
          && kind == null
          && since == null
          && until == null
          && !contested;
    }

    /** The address of the same list from another place on. */
    String from(int offset) {
      Map<String, @Nullable String> asked = new LinkedHashMap<>();
      asked.put("words", words);
      asked.put("place", place);
      asked.put("kind", kind);
      asked.put("since", since);
      asked.put("until", until);
      asked.put("contested", contested ? "on" : null);
      asked.put("from", offset == 0 ? null : String.valueOf(offset));
      String query =
          asked.entrySet().stream()
              .filter(each -> each.getValue() != null)
              .map(
                  each ->
                      each.getKey()
                          + "="
                          + URLEncoder.encode(
                              String.valueOf(each.getValue()), StandardCharsets.UTF_8))
              .collect(Collectors.joining("&"));
      return query.isEmpty() ? "/" : "/?" + query;
    }
  }

  /**
   * A stretch of the list.
   *
   * @param offset how many events stand before it
   * @param next whether more follow
   */
  record Listing(Filter filter, List<EventSummary> events, int offset, boolean next, Instant now) {

    String later() {
      return filter.from(Math.max(0, offset - TOGETHER));
    }

    String earlier() {
      return filter.from(offset + TOGETHER);
    }
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/", this::show);
    routes.get("/events", context -> context.redirect("/"));
  }

  private void show(Context context) {
    Filter filter =
        new Filter(
            Ask.text(context, "words"),
            Ask.text(context, "place"),
            Ask.text(context, "kind"),
            Ask.text(context, "since"),
            Ask.text(context, "until"),
            Ask.ticked(context, "contested"));
    @Nullable Instant since = Ask.time(context, "since");
    @Nullable Instant last = Ask.time(context, "until");
    @Nullable Instant until = last == null ? null : last.plus(Duration.ofDays(1));
    int offset = Ask.number(context, "from", 0, FARTHEST, 0);
    List<EventSummary> found =
        filter.words() == null
            ? site.store()
                .events(
                    new EventQuery(
                        filter.place(),
                        filter.kind(),
                        since,
                        until,
                        filter.contested(),
                        offset,
                        TOGETHER + 1))
            : searched(filter.words(), filter, since, until, offset);
    List<EventSummary> shown = found.subList(0, Math.min(TOGETHER, found.size()));
    Templates.show(
        context,
        "events.jte",
        Map.of(
            "shell",
            Shell.of(context, "Events", Section.EVENTS).watching("after=" + site.store().head()),
            "listing",
            new Listing(filter, shown, offset, found.size() > TOGETHER, site.clock().instant()),
            "kinds",
            kinds()));
  }

  /** The events that the words find, in the order of change, as the rest of the filter has them. */
  private List<EventSummary> searched(
      String words, Filter filter, @Nullable Instant since, @Nullable Instant until, int offset) {
    Set<String> ids = new HashSet<>(site.words().events(words, SEARCHED));
    List<EventSummary> found = new ArrayList<>();
    for (int at = 0; !ids.isEmpty() && found.size() <= offset + TOGETHER; at += SEARCHED) {
      List<EventSummary> some =
          site.store()
              .events(
                  new EventQuery(
                      filter.place(),
                      filter.kind(),
                      since,
                      until,
                      filter.contested(),
                      at,
                      SEARCHED));
      some.stream().filter(each -> ids.remove(each.event().id())).forEach(found::add);
      if (some.size() < SEARCHED) {
        break;
      }
    }
    return found.subList(Math.min(offset, found.size()), found.size());
  }

  private Set<String> kinds() {
    return site.store().events(EventQuery.latest(KINDS_AMONG)).stream()
        .map(each -> each.event().kind())
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
