package org.crosscheck.app.serve.pages;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.crosscheck.app.serve.Problem;
import org.jspecify.annotations.Nullable;

/** Reads what an address asks for; what cannot be read is a problem that says so. */
public final class Ask {

  private static final int LONGEST = 200;

  private Ask() {}

  /** A word or more; null where nothing is asked. */
  public static @Nullable String text(Context context, String name) {
    @Nullable String value = context.queryParam(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > LONGEST) {
      throw Problem.wrong(
          "%s (%s) is longer than %d characters"
              .formatted(name, Problem.shortened(value), LONGEST));
    }
    return value.strip();
  }

  /** A time, or the midnight of a day, in UTC; null where nothing is asked. */
  public static @Nullable Instant time(Context context, String name) {
    @Nullable String value = text(context, name);
    if (value == null) {
      return null;
    }
    try {
      return value.length() <= 10
          ? LocalDate.parse(value).atStartOfDay(ZoneOffset.UTC).toInstant()
          : value.matches(".*([zZ]|[+-]\\d\\d:?\\d\\d)$")
              ? OffsetDateTime.parse(value.replace(' ', '+')).toInstant()
              : LocalDateTime.parse(value).toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw Problem.wrong(
          "%s (%s) is no time\nMaybe write it so: 2025-11-11 or 2025-11-11T14:30Z"
              .formatted(name, Problem.shortened(value)));
    }
  }

  /** A whole number; {@code otherwise} where nothing is asked. */
  public static int number(Context context, String name, int least, int most, int otherwise) {
    @Nullable String value = text(context, name);
    if (value == null) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw Problem.wrong(
        "%s (%s) is no number from %d to %d"
            .formatted(name, Problem.shortened(value), least, most));
  }

  /** Whether a box is ticked. */
  public static boolean ticked(Context context, String name) {
    return text(context, name) != null;
  }
}
