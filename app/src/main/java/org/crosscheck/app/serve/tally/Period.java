package org.crosscheck.app.serve.tally;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** The stretch of time that a total is for. */
public enum Period {
  DAY("d MMM uuuu") {
    @Override
    public LocalDate start(LocalDate day) {
      return day;
    }

    @Override
    public LocalDate next(LocalDate start) {
      return start.plusDays(1);
    }
  },
  WEEK("'week of' d MMM uuuu") {
    @Override
    public LocalDate start(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    public LocalDate next(LocalDate start) {
      return start.plusWeeks(1);
    }
  },
  MONTH("MMMM uuuu") {
    @Override
    public LocalDate start(LocalDate day) {
      return day.withDayOfMonth(1);
    }

    @Override
    public LocalDate next(LocalDate start) {
      return start.plusMonths(1);
    }
  };

  private final DateTimeFormatter format;

  Period(String pattern) {
    this.format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
  }

  /** The first day of the period that holds {@code day}; weeks begin on Monday (ISO 8601). */
  public abstract LocalDate start(LocalDate day);

  /** The first day of the period after the one that begins at {@code start}. */
  public abstract LocalDate next(LocalDate start);

  /** The name of the period that begins at {@code start}, for a reader. */
  public String name(LocalDate start) {
    return format.format(start);
  }

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
