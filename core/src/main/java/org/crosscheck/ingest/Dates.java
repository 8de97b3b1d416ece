package org.crosscheck.ingest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dates of publication as pages and files write them: ISO 8601 with or without time and zone, and
 * RFC 1123. Without a zone UTC is meant; a bare date is its midnight.
 */
final class Dates {

  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']HH:mm[:ss]")
          .optionalStart()
          .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
          .optionalEnd()
          .appendPattern("[ ][XXX][XX][X]")
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final List<DateTimeFormatter> FORMATS =
      List.of(ISO, DateTimeFormatter.RFC_1123_DATE_TIME);

  private Dates() {}

  /** When {@code written} is, or null where it is no date. */
  static @Nullable Instant parse(@Nullable String written) {
    if (written == null) {
      return null;
    }
    for (DateTimeFormatter each : FORMATS) {
      try {
        OffsetDateTime time =
            switch (each.parseBest(
                written.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from)) {
              case OffsetDateTime zoned -> zoned;
              case LocalDateTime local -> local.atOffset(ZoneOffset.UTC);
              case LocalDate date -> date.atStartOfDay().atOffset(ZoneOffset.UTC);
              case TemporalAccessor other ->
                  throw new IllegalStateException("parseBest gave " + other.getClass());
            };
        return time.toInstant();
      } catch (DateTimeException e) {
        // Not in this format; the next may fit.
      }
    }
    return null;
  }
}
