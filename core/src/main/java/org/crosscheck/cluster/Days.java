package org.crosscheck.cluster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a text speaks of: "Friday" is the last one up to the day of publication, "July 4"
 * and "4 July" are of the year that the text gives, else of the year that brings them nearest
 * before the day of publication.
 */
final class Days {

  private static final String MONTHS =
      "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March|April|June"
          + "|July|August|September|October|November|December)";

  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  private static final Pattern DATE =
      Pattern.compile(
          "\\b(?:"
              + MONTHS
              + "\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?!:)|(\\d{1,2})(?:st|nd|rd|th)? "
              + MONTHS
              + "\\b)(?:,? ((?:19|20)\\d\\d)\\b)?");

  private static final Pattern NUMERIC =
      Pattern.compile("\\b(\\d{1,2})/(\\d{1,2})/((?:20)?\\d\\d)\\b");

  private static final Pattern RELATIVE =
      Pattern.compile("\\b(?i:(yesterday|last night|overnight)|(today|tonight|this morning))\\b");

  /** An event is reported long after it, but hardly announced more than days before. */
  private static final int AHEAD = 3;

  private static final List<String> WEEKDAYS =
      List.of("Mon Tues Wednes Thurs Fri Satur Sun".split(" "));

  private static final Set<String> CALENDAR =
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday january february march april may"
                  + " june july august september october november december")
              .split(" "));

  private Days() {}

  /** Whether words are the name of a weekday or a month. */
  static boolean isName(String folded) {
    int space = folded.indexOf(' ');
    return CALENDAR.contains(space < 0 ? folded : folded.substring(0, space));
  }

  /** Adds the days of a text that was published on a day, or on {@link Sketch#UNDATED}. */
  static void find(String text, int published, Set<Integer> days) {
    days.addAll(of(text, published).values());
  }

  /** The day that a text speaks of first, or {@link Sketch#UNDATED}. */
  static int first(String text, int published) {
    var first = of(text, published).firstEntry();
    return first == null ? Sketch.UNDATED : first.getValue();
  }

  /** The days of a text by where they stand in it. */
  private static TreeMap<Integer, Integer> of(String text, int published) {
    TreeMap<Integer, Integer> days = new TreeMap<>();
    if (published != Sketch.UNDATED) {
      Matcher weekday = WEEKDAY.matcher(text);
      int is = LocalDate.ofEpochDay(published).getDayOfWeek().ordinal();
      while (weekday.find()) {
        days.put(
            weekday.start(), published - Math.floorMod(is - WEEKDAYS.indexOf(weekday.group(1)), 7));
      }
      Matcher relative = RELATIVE.matcher(text);
      while (relative.find()) {
        days.put(relative.start(), relative.group(1) != null ? published - 1 : published);
      }
    }
    Matcher date = DATE.matcher(text);
    while (date.find()) {
      String month = date.group(1) != null ? date.group(1) : date.group(4);
      String number = date.group(1) != null ? date.group(2) : date.group(3);
      int day = day(month(month), Integer.parseInt(number), date.group(5), published);
      if (day != Sketch.UNDATED) {
        days.put(date.start(), day);
      }
    }
    Matcher numeric = NUMERIC.matcher(text);
    while (numeric.find()) {
      String year = numeric.group(3);
      int day =
          day(
              Integer.parseInt(numeric.group(1)),
              Integer.parseInt(numeric.group(2)),
              year.length() == 2 ? "20" + year : year,
              published);
      if (day != Sketch.UNDATED) {
        days.put(numeric.start(), day);
      }
    }
    return days;
  }

  private static int month(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month.getValue();
      }
    }
    throw new IllegalArgumentException("month (" + name + ") is none");
  }

  /**
   * A day of a year, if it is not long after the day of publication, else {@link Sketch#UNDATED}.
   */
  private static int day(int month, int number, @Nullable String year, int published) {
    boolean dated = published != Sketch.UNDATED;
    try {
      if (year != null) {
        int day = (int) LocalDate.of(Integer.parseInt(year), month, number).toEpochDay();
        return !dated || day <= published + AHEAD ? day : Sketch.UNDATED;
      }
      if (!dated) {
        return Sketch.UNDATED;
      }
      int now = LocalDate.ofEpochDay(published).getYear();
      int day = (int) LocalDate.of(now, month, number).toEpochDay();
      return day <= published + AHEAD
          ? day
          : (int) LocalDate.of(now - 1, month, number).toEpochDay();
    } catch (DateTimeException e) {
      // "May 45" is no day.
      return Sketch.UNDATED;
    }
  }
}
