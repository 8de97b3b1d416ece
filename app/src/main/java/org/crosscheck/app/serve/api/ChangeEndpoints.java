package org.crosscheck.app.serve.api;

import static org.crosscheck.app.serve.api.Endpoint.get;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.app.exchange.AtomFeed;
import org.crosscheck.app.export.Rows;
import org.crosscheck.app.serve.Problem;
import org.crosscheck.app.serve.Site;
import org.crosscheck.app.serve.pages.Ask;
import org.crosscheck.store.ChangeEntry;
import org.crosscheck.store.EventSummary;

/** What changed in all events, and what words find. */
final class ChangeEndpoints {

  private static final int MOST = 1_000;
  private static final int FEED = 50;

  private final Site site;

  ChangeEndpoints(Site site) {
    this.site = site;
  }

  List<Endpoint> all() {
    return List.of(
        get("/changes", "changes", "What changed in all events, the first first", this::changes)
            .asking("after", "integer", "cursor of the last change that is known already")
            .asking("limit", "integer", "most changes to give, 1 to " + MOST),
        get("/changes.atom", "changes", "The last changes as an Atom feed", this::atom)
            .answering("application/atom+xml"),
        get("/search", "events", "Events that words find, the best first", this::search)
            .asking("words", "string", "what to look for")
            .asking("limit", "integer", "most events to give, 1 to 100"));
  }

  private void changes(Context context) {
    int limit = Ask.number(context, "limit", 1, MOST, 200);
    long after = Ask.number(context, "after", 0, Integer.MAX_VALUE, 0);
    List<ChangeEntry> entries = site.store().changesAfter(after, limit);
    long next = entries.isEmpty() ? after : entries.getLast().cursor();
    if (Answer.isKnown(context, "c" + after + "-" + next + "-" + entries.size())) {
      return;
    }
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("changes", entries.stream().map(Rows::change).toList());
    page.put("next", next);
    Answer.json(context, page);
  }

  private void atom(Context context) {
    List<ChangeEntry> last = site.store().lastChanges(FEED);
    if (Answer.isKnown(context, "a" + (last.isEmpty() ? 0 : last.getFirst().cursor()))) {
      return;
    }
    String base = context.scheme() + "://" + context.host();
    Answer.body(
        context,
        "application/atom+xml",
        AtomFeed.of(last, base, base + Api.BASE + "/changes.atom", site.clock().instant()));
  }

  private void search(Context context) {
    String words = Ask.text(context, "words");
    if (words == null) {
      throw Problem.wrong("words () are none\nMaybe ask so: ?words=drones");
    }
    int limit = Ask.number(context, "limit", 1, 100, 20);
    List<Map<String, ?>> rows = new ArrayList<>();
    for (String id : site.words().events(words, limit)) {
      site.store()
          .version(id, null)
          .map(each -> EventSummary.of(each, each.known()))
          .map(Rows::event)
          .ifPresent(rows::add);
    }
    Answer.json(context, rows);
  }
}
