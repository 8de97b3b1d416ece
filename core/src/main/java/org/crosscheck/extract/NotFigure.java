package org.crosscheck.extract;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule by which a number is no figure.
 *
 * @param name its name
 * @param test whether it holds of a number where it stands
 * @param examples sentences with the number that it takes out in braces
 * @param counterexamples sentences in which the number in braces is a figure
 */
record NotFigure(
    String name, Predicate<Spot> test, List<String> examples, List<String> counterexamples) {

  /** All rules, in the order they are tried. */
  static final List<NotFigure> RULES =
      Stream.of(
              IdiomRules.RULES,
              AddressRules.RULES,
              NameRules.RULES,
              CalendarRules.RULES,
              OneRules.RULES)
          .flatMap(List::stream)
          .toList();

  /** The rule that takes this number out; null if it is a figure. */
  static @Nullable NotFigure of(Spot spot) {
    for (NotFigure rule : RULES) {
      if (rule.test.test(spot)) {
        return rule;
      }
    }
    return null;
  }
}
