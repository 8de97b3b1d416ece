package org.crosscheck.app;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads times as a person writes them: 2026-11-22, 2026-11-22T09:30, 2026-11-22T09:30:00+01:00, and
 * 30m, 2h or 3d for so long ago. A date is its first moment; without an offset, times are UTC.
 */
final class Moments implements ITypeConverter<Instant> {

  /** What help says of a time. */
  static final String HELP =
      "TIME is a date (2026-11-22), a date and time (2026-11-22T09:30, UTC unless an offset"
          + " follows), or 30m, 2h, 3d for so long ago.";

  private static final Pattern AGO = Pattern.compile("(\\d{1,5})([mhd])(?: ?ago)?");

  private final InstantSource clock;

  Moments(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Instant convert(String value) {
    Matcher ago = AGO.matcher(value);
    if (ago.matches()) {
      int count = Integer.parseInt(ago.group(1));
      return clock
          .instant()
          .minus(
              switch (ago.group(2)) {
                case "m" -> Duration.ofMinutes(count);
                case "h" -> Duration.ofHours(count);
                default -> Duration.ofDays(count);
              });
    }
    String time = value.replace(' ', 'T');
    try {
      if (!time.contains("T")) {
        return LocalDate.parse(time).atStartOfDay().toInstant(ZoneOffset.UTC);
      }
      return time.matches(".*(Z|[+-]\\d\\d(:?\\d\\d)?)")
          ? OffsetDateTime.parse(time).toInstant()
          : LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "time (%s) is no time%nMaybe write it so: 2026-11-22, 2026-11-22T09:30, 2h"
              .formatted(value));
    }
  }
}
