package org.crosscheck.reconcile;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Scale;
import org.crosscheck.model.Value;

/**
 * Whether two figures of one quantity can both hold.
 *
 * <p>Bounds are intervals. "About x" reaches half a step of x's last significant digit to either
 * side, between a tenth and a quarter of x ("about 400" holds for 373, not for 320). A vague word
 * ("dozens") reaches a quarter below and twice above. Two plain numbers hold together when one is
 * the other rounded: always so for what is measured (24 and 24.4 km), for counts only from a round
 * hundred on (600 and 612).
 */
final class Tolerance {

  private static final Pattern DECIMAL = Pattern.compile("\\d[\\d,]*\\.(\\d+)");
  private static final Set<Dimension> MEASURED =
      Set.of(
          Dimension.MONEY,
          Dimension.SHARE,
          Dimension.LENGTH,
          Dimension.AREA,
          Dimension.WEIGHT,
          Dimension.VOLUME,
          Dimension.SPEED,
          Dimension.TEMPERATURE,
          Dimension.ENERGY,
          Dimension.RATE,
          Dimension.MULTIPLE);

  /** Two plain numbers further apart than this share of the greater are not one rounded. */
  private static final double ROUNDING = 0.05;

  private Tolerance() {}

  /** Lowest and highest number that a figure's words allow. */
  record Reach(double low, double high) {
    boolean meets(Reach other) {
      return low <= other.high * (1 + 1e-9) && other.low <= high * (1 + 1e-9);
    }

    Reach times(double factor) {
      return new Reach(low * factor, high * factor);
    }

    /** This, with room for a number converted from another unit and rounded. */
    Reach widened() {
      return new Reach(low * (1 - ROUNDING), high * (1 + ROUNDING));
    }
  }

  static boolean bothHold(Figure a, Figure b) {
    double left = Scale.factor(a);
    double right = Scale.factor(b);
    if (!Value.same(left, right)) {
      return reach(a).times(left).widened().meets(reach(b).times(right));
    }
    if (reach(a).meets(reach(b))) {
      return true;
    }
    return a.modality() == Modality.EXACT
        && b.modality() == Modality.EXACT
        && a.value().isPoint()
        && b.value().isPoint()
        && (rounds(a, b) || rounds(b, a));
  }

  /** What a figure's digits allow: half a step of the last one to either side. */
  static Reach narrow(Figure figure) {
    double slack = figure.modality() == Modality.ABOUT ? step(figure) / 2 : 0;
    double number = figure.value().number();
    return new Reach(number - slack, number + slack).times(Scale.factor(figure));
  }

  static Reach reach(Figure figure) {
    double low = figure.value().min() == null ? Double.NEGATIVE_INFINITY : figure.value().min();
    double high = figure.value().max() == null ? Double.POSITIVE_INFINITY : figure.value().max();
    double number = figure.value().number();
    return switch (figure.modality()) {
      case EXACT -> new Reach(low, high);
      case AT_LEAST, MORE_THAN -> new Reach(number, Double.POSITIVE_INFINITY);
      case AT_MOST, LESS_THAN ->
          new Reach(Double.NEGATIVE_INFINITY, Math.max(number, high(figure)));
      case ABOUT -> new Reach(low - slack(figure, low), high + slack(figure, high));
      case RANGE ->
          figure.text().chars().anyMatch(Character::isDigit)
              ? new Reach(low, high)
              : new Reach(low * 0.75, high * 2);
    };
  }

  /** The step of the last significant digit: 100 for 400, 0.1 for 24.4 or 9.0. */
  static double step(Figure figure) {
    double number = Math.abs(figure.value().number());
    Matcher decimal = DECIMAL.matcher(figure.text());
    if (decimal.find() && number < 1000) {
      return Math.pow(10, -decimal.group(1).length());
    }
    if (number == 0) {
      return 1;
    }
    double step = 1;
    while (Math.abs(number / step - Math.rint(number / step)) > 1e-6 && step > 1e-6) {
      step /= 10;
    }
    while (Math.abs(number / (step * 10) - Math.rint(number / (step * 10))) < 1e-9) {
      step *= 10;
    }
    return step;
  }

  static boolean isCount(Figure figure) {
    Dimension dimension = figure.measure().dimension();
    return dimension == Dimension.COUNT || dimension == Dimension.VOTES;
  }

  private static double high(Figure figure) {
    return figure.value().max() == null ? figure.value().number() : figure.value().max();
  }

  private static double slack(Figure figure, double number) {
    double size = Math.abs(number);
    if (Double.isInfinite(size)) {
      return 0;
    }
    return Math.min(Math.max(step(figure) / 2, 0.1 * size), 0.25 * size);
  }

  /** Whether the fine figure, rounded as coarsely as the coarse one, is the coarse one. */
  private static boolean rounds(Figure coarse, Figure fine) {
    double step = step(coarse);
    boolean mayRound = MEASURED.contains(coarse.measure().dimension()) || step >= 100;
    double a = coarse.value().number();
    double b = fine.value().number();
    return mayRound
        && step > step(fine)
        && Math.abs(a - b) <= step / 2
        && Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
  }
}
