package org.crosscheck.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a report, or an entry of a running report, was written. */
final class Dates {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String MONTH =
      "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:(\\d{1,2})(?:st|nd|rd|th)? "
              + MONTH
              + "|"
              + MONTH
              + " (\\d{1,2}))\\b,?(?: (\\d{4}))?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TIME =
      Pattern.compile(
          "\\b(\\d{1,2})[:.]?(\\d{2})? ?(am|pm|a\\.m\\.|p\\.m\\.|gmt|utc|hrs|[a-z]{2,3}t\\b)|\\b(\\d{1,2}):(\\d{2})\\b",
          Pattern.CASE_INSENSITIVE);

  /** Longest line that is still a heading. */
  private static final int HEADING = 48;

  /** Reports closer than this in time may have been written from the same count. */
  private static final Duration APART = Duration.ofHours(1);

  private Dates() {}

  /** Whether {@code a} is later than {@code b}; a bare date says nothing of the hour. */
  static boolean later(Instant a, Instant b) {
    if (bare(a) || bare(b)) {
      return day(a).isAfter(day(b));
    }
    return Duration.between(b, a).compareTo(APART) >= 0;
  }

  /**
   * The date and time that stand on a line of their own nearest above {@code offset}, as in a
   * running report: "1722 GMT, 11 March 2011".
   */
  static @Nullable Instant headingAbove(String text, int offset) {
    int end = text.lastIndexOf('\n', Math.max(0, offset - 1));
    while (end > 0) {
      int start = text.lastIndexOf('\n', end - 1);
      String line = text.substring(start + 1, end).strip();
      if (!line.isEmpty() && line.length() <= HEADING) {
        Instant heading = heading(line);
        if (heading != null) {
          return heading;
        }
      }
      end = start;
    }
    return null;
  }

  private static @Nullable Instant heading(String line) {
    Matcher day = DAY.matcher(line);
    if (!day.find()) {
      return null;
    }
    Matcher time = TIME.matcher(day.replaceFirst(" "));
    boolean timed = time.find();
    String rest = timed ? time.replaceFirst(" ") : day.replaceFirst(" ");
    if (rest.replaceAll("(?i)updated?|posted|at|on|day", "").strip().length() > 16) {
      return null;
    }
    try {
      boolean dayFirst = day.group(1) != null;
      LocalDate date =
          LocalDate.of(
              day.group(5) == null ? 1970 : Integer.parseInt(day.group(5)),
              1 + MONTHS.indexOf(lower(dayFirst ? day.group(2) : day.group(3)).substring(0, 3)),
              Integer.parseInt(dayFirst ? day.group(1) : day.group(4)));
      LocalTime at = timed ? clock(time) : LocalTime.MIDNIGHT;
      return date.atTime(at).toInstant(ZoneOffset.UTC);
    } catch (java.time.DateTimeException notADate) {
      return null;
    }
  }

  private static LocalTime clock(Matcher time) {
    if (time.group(4) != null) {
      return LocalTime.of(Integer.parseInt(time.group(4)), Integer.parseInt(time.group(5)));
    }
    int hour = Integer.parseInt(time.group(1));
    int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
    boolean afternoon = lower(time.group(3)).startsWith("p");
    return LocalTime.of(afternoon && hour < 12 ? hour + 12 : hour, minute);
  }

  private static boolean bare(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalTime().equals(LocalTime.MIDNIGHT);
  }

  private static LocalDate day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
