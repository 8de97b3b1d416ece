package org.crosscheck.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Measure.Dimension;

/** A stand-in for what the extractor finds out: a measure from a gold unit and label. */
final class CrudeMeasure {

  private static final Map<String, Dimension> DIMENSIONS =
      Map.ofEntries(
          Map.entry("years old", Dimension.AGE),
          Map.entry("storeys", Dimension.STOREYS),
          Map.entry("votes", Dimension.VOTES),
          Map.entry("hours", Dimension.DURATION),
          Map.entry("days", Dimension.DURATION),
          Map.entry("weeks", Dimension.DURATION),
          Map.entry("years", Dimension.DURATION),
          Map.entry("decades", Dimension.DURATION),
          Map.entry("miles", Dimension.LENGTH),
          Map.entry("km", Dimension.LENGTH),
          Map.entry("metres", Dimension.LENGTH),
          Map.entry("cm", Dimension.LENGTH),
          Map.entry("feet", Dimension.LENGTH),
          Map.entry("km/h", Dimension.SPEED),
          Map.entry("mph", Dimension.SPEED),
          Map.entry("cm a year", Dimension.SPEED),
          Map.entry("magnitude", Dimension.MAGNITUDE),
          Map.entry("degrees", Dimension.ANGLE),
          Map.entry("percent", Dimension.SHARE),
          Map.entry("US dollars", Dimension.MONEY),
          Map.entry("pounds", Dimension.MONEY),
          Map.entry("yen", Dimension.MONEY),
          Map.entry("times", Dimension.MULTIPLE));

  private static final Map<String, String> OUTCOMES =
      Map.ofEntries(
          Map.entry("launch", "launch"),
          Map.entry("shot down", "shoot down"),
          Map.entry("stopped", "intercept"),
          Map.entry("lost", "lose"),
          Map.entry("got through", "penetrate"),
          Map.entry("struck", "strike"),
          Map.entry("kill", "kill"),
          Map.entry("dead", "kill"),
          Map.entry("wounded", "injure"),
          Map.entry("injured", "injure"),
          Map.entry("missing", "miss"),
          Map.entry("arrested", "arrest"),
          Map.entry("hospital", "hospitalise"),
          Map.entry("critical", "critical"),
          Map.entry("serious", "serious"),
          Map.entry("stable", "stable"),
          Map.entry("good condition", "good"),
          Map.entry("released", "release"),
          Map.entry("damaged", "damage"),
          Map.entry("shut", "shut"),
          Map.entry("resumed", "resume"),
          Map.entry("displaced", "displace"));

  private CrudeMeasure() {}

  static Measure of(String unit, String label) {
    Dimension dimension =
        unit.startsWith("share") ? Dimension.SHARE : DIMENSIONS.getOrDefault(unit, Dimension.COUNT);
    String lower = label.toLowerCase(Locale.ROOT);
    List<String> outcomes = new ArrayList<>();
    OUTCOMES.forEach(
        (words, outcome) -> {
          if (lower.contains(words) && !outcomes.contains(outcome)) {
            outcomes.add(outcome);
          }
        });
    outcomes.sort(null);
    String thing = unit.equals("people") ? "person" : unit.replaceAll("s$", "");
    return new Measure(
        dimension, thing, List.of(), outcomes, List.of(), null, List.of(lower.split("\\W+")));
  }
}
