package org.crosscheck.app.view;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crosscheck.model.Event;
import org.jspecify.annotations.Nullable;

/** Writes times for people, in UTC. */
final class Clock {

  private static final DateTimeFormatter DAY = format("d MMM uuuu");
  private static final DateTimeFormatter MINUTE = format("d MMM uuuu HH:mm");

  private Clock() {}

  /** "22 Nov 2026 09:30". */
  static String minute(Instant time) {
    return MINUTE.format(time);
  }

  /** "4 Jul 2025", "11 Mar 2011 to 13 Mar 2011"; empty where it is not known. */
  static String days(Event event) {
    @Nullable Instant from = event.from();
    @Nullable Instant to = event.to();
    if (from == null || to == null) {
      Instant known = from == null ? to : from;
      return known == null ? "" : DAY.format(known);
    }
    return day(from).equals(day(to))
        ? DAY.format(from)
        : DAY.format(from) + " to " + DAY.format(to);
  }

  private static LocalDate day(Instant time) {
    return time.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }
}
