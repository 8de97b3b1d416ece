package org.crosscheck.app.serve.pages;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.crosscheck.app.view.RecordParts;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Value;
import org.jspecify.annotations.Nullable;

/** How the desk writes times, counts and values. */
final class Words {

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private Words() {}

  /** "11 Nov 2025, 12:20". */
  static String at(Instant time) {
    return SHORT.format(time);
  }

  /** "3 min ago"; the date where it is long ago or still to come. */
  static String ago(Instant time, Instant now) {
    Duration since = Duration.between(time, now);
    if (since.isNegative() || since.toDays() > 2) {
      return at(time);
    }
    if (since.toMinutes() < 1) {
      return "just now";
    }
    if (since.toHours() < 1) {
      return since.toMinutes() + " min ago";
    }
    return since.toHours() < 24
        ? since.toHours() + " h ago"
        : count(since.toDays(), "day") + " ago";
  }

  /** What changed, fit to be shown. */
  static String change(String sentence) {
    return RecordParts.visible(sentence.replace(" -> ", " → "));
  }

  /** "1 report", "12 reports". */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** The accepted value with the unit, where the label does not tell it. */
  static String accepted(Fact fact) {
    @Nullable Value value = fact.accepted();
    if (value == null) {
      return "open";
    }
    String number = RecordParts.value(value);
    String unit = fact.unit().strip();
    if (unit.equals("percent")) {
      return number + "%";
    }
    return unit.matches("[A-Z]{3}") ? unit + " " + number : number;
  }
}
