package org.crosscheck.flow;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Tells on which day an event began, from the days that its first reports name: "on Friday", "late
 * Sunday night", "yesterday", "July 4", held against the day on which each was published.
 */
final class EventDays {

  /** A day is looked for in so much of a report, about its first three sentences. */
  private static final int OPENING = 500;

  /** Reports that come so much later than the first tell of what followed. */
  private static final Duration FRESH = Duration.ofDays(7);

  /** A day that lies farther back is not the event's. */
  private static final int BACK = 30;

  private static final String MONTH =
      "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
          + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?<next>next |coming |every |until |by |since )?(?:(?<week>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b"
              + "|"
              + MONTH
              + "\\s(?<after>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)(?:,?\\s(?<year>\\d{4}))?"
              + "|(?<before>\\d{1,2})(?:st|nd|rd|th)?\\s(?<named>"
              + MONTH.substring(1, MONTH.length() - 1)
              + ")\\b(?:,?\\s(?<late>\\d{4}))?"
              + "|(?<ago>(?i:yesterday|last night|today|tonight|this morning|this afternoon|this evening))\\b)");

  /** What stands before a day that is not the event's: of saying, of the court, of the page. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:said|says|told \\w+|announced|confirmed|identified|arrested|arraigned|charged"
              + "|indicted|sentenced|appeared|court|conference|statement|updated?|posted|published"
              + "|created|modified)\\b[^.\\n]{0,12}$");

  private static final int BEFORE = 32;

  private EventDays() {}

  /** The midnight in UTC of the day; the first report's time where no day is named, else null. */
  static @Nullable Instant began(List<Report> reports) {
    Instant first =
        reports.stream()
            .map(each -> each.article().published())
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    if (first == null) {
      return null;
    }
    Map<LocalDate, Integer> named = new TreeMap<>();
    for (Report report : reports) {
      Instant published = report.article().published();
      if (published != null && !published.isAfter(first.plus(FRESH))) {
        day(report.article().text(), published.atZone(ZoneOffset.UTC).toLocalDate())
            .ifPresent(day -> named.merge(day, 1, Integer::sum));
      }
    }
    return named.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(each -> each.getKey().atStartOfDay(ZoneOffset.UTC).toInstant())
        .orElse(first);
  }

  /**
   * The first day that the opening of a text names.
   *
   * @param text the text
   * @param published when it was published
   */
  static Optional<LocalDate> day(String text, LocalDate published) {
    Matcher found = DAY.matcher(text.substring(0, Math.min(OPENING, text.length())));
    while (found.find()) {
      String before = text.substring(Math.max(0, found.start() - BEFORE), found.start());
      if (found.group("next") == null && !OTHER.matcher(before).find()) {
        LocalDate day = day(found, published);
        if (day != null
            && !day.isAfter(published.plusDays(1))
            && !day.isBefore(published.minusDays(BACK))) {
          return Optional.of(day);
        }
      }
    }
    return Optional.empty();
  }

  private static @Nullable LocalDate day(Matcher found, LocalDate published) {
    String week = found.group("week");
    if (week != null) {
      DayOfWeek day = DayOfWeek.valueOf((week + "day").toUpperCase(Locale.ROOT));
      return published.minusDays(Math.floorMod(published.getDayOfWeek().compareTo(day), 7));
    }
    String ago = found.group("ago");
    if (ago != null) {
      boolean before = ago.equalsIgnoreCase("yesterday") || ago.equalsIgnoreCase("last night");
      return before ? published.minusDays(1) : published;
    }
    boolean american = found.group("after") != null;
    String month = american ? found.group(3) : found.group("named");
    String number = american ? found.group("after") : found.group("before");
    String year = american ? found.group("year") : found.group("late");
    try {
      LocalDate day =
          LocalDate.of(
              year == null ? published.getYear() : Integer.parseInt(year),
              month(month),
              Integer.parseInt(number));
      return year == null && day.isAfter(published.plusDays(1)) ? day.minusYears(1) : day;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Month month(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    throw new IllegalArgumentException("month (" + name + ") is none");
  }
}
