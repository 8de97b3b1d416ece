package org.crosscheck.app.serve.pages;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.crosscheck.app.serve.Problem;
import org.crosscheck.app.serve.Routes;
import org.crosscheck.app.serve.Site;
import org.crosscheck.app.serve.live.Live;
import org.crosscheck.app.serve.live.Moved;
import org.crosscheck.model.Change;
import org.crosscheck.store.EventVersion;
import org.jspecify.annotations.Nullable;

/** Tells open pages what has changed, as server-sent events. */
final class LiveStream implements Routes {

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Site site;

  LiveStream(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/live", this::stream);
  }

  private void stream(Context context) throws IOException {
    @Nullable String event = Ask.text(context, "event");
    int version = Ask.number(context, "version", 0, Integer.MAX_VALUE, 0);
    int after = Ask.number(context, "after", 0, Integer.MAX_VALUE, 0);
    Live.@Nullable Subscriber subscriber = site.live().subscribe(event);
    if (subscriber == null) {
      throw new Problem(503, "Too many readers", "live changes are followed by too many already");
    }
    try (subscriber) {
      context.disableCompression();
      context.res().setContentType("text/event-stream; charset=utf-8");
      context.res().setHeader("Cache-Control", "no-store");
      context.res().setHeader("X-Accel-Buffering", "no");
      OutputStream out = context.res().getOutputStream();
      write(out, "retry: 2000\n\n");
      int shown = version;
      @Nullable Moved missed = missed(event, version, after);
      if (missed != null) {
        send(out, missed);
        shown = missed.version();
      }
      while (!site.live().isClosed()) {
        @Nullable Moved moved = subscriber.next(HEARTBEAT);
        if (moved == null) {
          write(out, ": still here\n\n");
        } else if (!moved.event().equals(event) || moved.version() > shown) {
          send(out, moved);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      // The reader has gone.
    }
  }

  /** What happened between the making of the page and its asking. */
  private @Nullable Moved missed(@Nullable String event, int version, int after) {
    if (event == null) {
      return site.store().head() > after && after > 0
          ? new Moved("", 0, "", List.of(), List.of())
          : null;
    }
    String alive = site.store().resolve(event).orElse(event);
    @Nullable EventVersion now = site.store().version(alive, null).orElse(null);
    if (version == 0 || now == null || (alive.equals(event) && now.number() <= version)) {
      return null;
    }
    return new Moved(
        event,
        now.number(),
        now.record().event().title(),
        now.changes().stream().map(Change::sentence).limit(8).toList(),
        now.changes().stream().map(Change::fact).filter(Objects::nonNull).toList());
  }

  private static void send(OutputStream out, Moved moved) throws IOException {
    write(out, "event: moved\ndata: " + JSON.writeValueAsString(moved) + "\n\n");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
    out.flush();
  }
}
