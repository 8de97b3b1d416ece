package org.crosscheck.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosscheck.model.Article;
import org.crosscheck.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * By what an event is found in a list.
 *
 * @param earliest when it began or was first told of, whichever is earlier; when its last version
 *     was made where neither is known
 * @param latest when it ended or was last told of, whichever is later; likewise
 * @param places the names of its places, folded, a line each
 */
record Told(Instant earliest, Instant latest, String places) {

  static Told of(EventVersion version) {
    Event event = version.record().event();
    List<Instant> times =
        Stream.concat(
                Stream.of(event.from(), event.to()),
                version.record().reports().stream().map(Article::published))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return new Told(
        times.isEmpty() ? version.known() : times.getFirst(),
        times.isEmpty() ? version.known() : times.getLast(),
        String.join("\n", event.places().stream().map(Told::folded).toList()));
  }

  /** A name as names are compared: in lower case, in one line. */
  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("\\R", " ");
  }

  static @Nullable String foldedOrNull(@Nullable String name) {
    return name == null ? null : folded(name);
  }
}
