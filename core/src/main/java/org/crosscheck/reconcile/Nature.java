package org.crosscheck.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Quantity;

/** Whether time may change a quantity. */
enum Nature {
  /** An age, a count of votes, the storeys of a house: figures that differ contradict. */
  FIXED,
  /** A count or measure that is revised or moves: the later figure supersedes. */
  MOVING,
  /** The size of a crowd, which rival counters put differently: each may revise its own count. */
  CLAIMED,
  /** A count of what an event did, which grows as news comes in. */
  TOLL;

  private static final Set<Dimension> SET =
      Set.of(Dimension.AGE, Dimension.STOREYS, Dimension.VOTES, Dimension.ANGLE);
  private static final Set<Dimension> REVISED =
      Set.of(
          Dimension.MAGNITUDE,
          Dimension.MONEY,
          Dimension.AREA,
          Dimension.SPEED,
          Dimension.SHARE,
          Dimension.TEMPERATURE,
          Dimension.RATE);
  private static final Pattern TOLL_STEM =
      Pattern.compile(
          "(?:kill|die|dead|death|fatal|injur|wound|hurt|miss|displac|evacuat|hospitali|arrest|detain|rescu|trap|infect|casualt|victim|damag|destroy|body|bodies|homeless|strand|charg|custody|treat|recover|surviv|confirm|cases?$).*");
  private static final Set<String> PEOPLE =
      Set.of("person", "people", "suspect", "gunman", "attacker", "victim", "shooter");

  static Nature of(Quantity quantity) {
    Measure measure = quantity.measure();
    if (SET.contains(measure.dimension())) {
      return FIXED;
    }
    if (measure.dimension() == Dimension.COUNT || measure.dimension() == Dimension.OTHER) {
      Stream<String> words =
          Stream.concat(
              measure.outcomes().stream(),
              Stream.concat(
                  List.of(quantity.label().split("\\W+")).stream(), Stream.of(measure.thing())));
      if (words.anyMatch(word -> TOLL_STEM.matcher(word.toLowerCase(Locale.ROOT)).matches())) {
        return TOLL;
      }
      if (PEOPLE.contains(measure.thing()) && measure.outcomes().contains("attend")) {
        return CLAIMED;
      }
      boolean moving =
          PEOPLE.contains(measure.thing())
              || measure.outcomes().isEmpty()
              || measure.outcomes().contains("power");
      return moving ? MOVING : FIXED;
    }
    return REVISED.contains(measure.dimension()) ? MOVING : FIXED;
  }
}
