package org.crosscheck.cluster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  private static final String NAMES = "Mon Tues Wednes Thurs Fri Satur Sun";

  private Days() {}

  /** Adds the days of a text that was published on a day, or on {@link Sketch#UNDATED}. */
  static void find(String text, int published, Set<Integer> days) {
    boolean dated = published != Sketch.UNDATED;
    if (dated) {
      Matcher weekday = WEEKDAY.matcher(text);
      while (weekday.find()) {
        int wanted = java.util.List.of(NAMES.split(" ")).indexOf(weekday.group(1));
        int is = LocalDate.ofEpochDay(published).getDayOfWeek().ordinal();
        days.add(published - Math.floorMod(is - wanted, 7));
      }
      Matcher relative = RELATIVE.matcher(text);
      while (relative.find()) {
        days.add(relative.group(1) != null ? published - 1 : published);
      }
    }
    Matcher date = DATE.matcher(text);
    while (date.find()) {
      String month = date.group(1) != null ? date.group(1) : date.group(4);
      String number = date.group(1) != null ? date.group(2) : date.group(3);
      add(month(month), Integer.parseInt(number), date.group(5), published, days);
    }
    Matcher numeric = NUMERIC.matcher(text);
    while (numeric.find()) {
      String year = numeric.group(3);
      add(
          Integer.parseInt(numeric.group(1)),
          Integer.parseInt(numeric.group(2)),
          year.length() == 2 ? "20" + year : year,
          published,
          days);
    }
  }

  static Set<Integer> of(String text, int published) {
    Set<Integer> days = new TreeSet<>();
    find(text, published, days);
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

  private static void add(
      int month,
      int number,
      @org.jspecify.annotations.Nullable String year,
      int published,
      Set<Integer> days) {
    try {
      if (year != null) {
        long day = LocalDate.of(Integer.parseInt(year), month, number).toEpochDay();
        if (published == Sketch.UNDATED || day <= (long) published + AHEAD) {
          days.add((int) day);
        }
      } else if (published != Sketch.UNDATED) {
        int now = LocalDate.ofEpochDay(published).getYear();
        long day = LocalDate.of(now, month, number).toEpochDay();
        days.add(
            (int)
                (day > published + AHEAD
                    ? LocalDate.of(now - 1, month, number).toEpochDay()
                    : day));
      }
    } catch (DateTimeException e) {
      // "May 45": no day.
    }
  }
}
