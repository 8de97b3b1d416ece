package org.crosscheck.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the record is about.
 *
 * @param id stable name of the event
 * @param title what happened, from a headline or a first sentence
 * @param kind event type in short, such as "air attack"; null where unknown
 * @param from midnight in UTC of the day on which it began, as most of its first reports name it;
 *     where they name none, when the first report was published; null where unknown
 * @param to when it ended; null where unknown
 * @param places where, most named first
 */
public record Event(
    String id,
    String title,
    @Nullable String kind,
    @Nullable Instant from,
    @Nullable Instant to,
    List<String> places) {

  public Event {
    places = List.copyOf(places);
  }

  /** The same event under another id. */
  public Event called(String newId) {
    return new Event(newId, title, kind, from, to, places);
  }
}
