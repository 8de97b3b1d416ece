package org.crosscheck.app.serve.tally;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Amount;

/**
 * Totals drawn as bars over time, each with a whisker from its low to its high.
 *
 * @param bars one a total
 * @param lines horizontal lines, the lowest first
 * @param ticks names under the bars
 */
public record Plot(List<Bar> bars, List<Line> lines, List<Tick> ticks) {

  public static final int WIDTH = 960;
  public static final int HEIGHT = 240;
  private static final int LEFT = 56;
  private static final int RIGHT = 8;
  private static final int TOP = 12;
  private static final int BOTTOM = 26;
  private static final int MOST_TICKS = 9;
  private static final double WIDEST = 46;

  /**
   * A bar.
   *
   * @param title what it says when pointed at
   */
  public record Bar(
      Total total,
      double x,
      double y,
      double width,
      double height,
      double low,
      double high,
      String title) {}

  /** A horizontal line with its number. */
  public record Line(double y, String text) {}

  /** A name under a bar. */
  public record Tick(double x, String text) {

    /** Room that half a day's name needs beside its bar. */
    private static final int HALF_NAME = 44;

    /** Where its words stand to its place, so that none leave the picture. */
    public String anchor() {
      return x > WIDTH - HALF_NAME ? "end" : x < HALF_NAME ? "start" : "middle";
    }
  }

  public Plot {
    bars = List.copyOf(bars);
    lines = List.copyOf(lines);
    ticks = List.copyOf(ticks);
  }

  /** Draws totals, the first of which comes first; there is at least one. */
  public static Plot of(List<Total> totals, Period period) {
    double step = step(totals.stream().mapToDouble(Total::high).max().orElse(1));
    double top = Math.max(step, Math.ceil(max(totals) / step) * step);
    LocalDate first = totals.getFirst().start();
    long slots = slots(period, first, totals.getLast().start()) + 1;
    double slot = (double) (WIDTH - LEFT - RIGHT) / slots;
    double width = Math.min(WIDEST, Math.max(1.5, slot * 0.7));
    List<Bar> bars = new ArrayList<>();
    List<Tick> ticks = new ArrayList<>();
    int each = (int) Math.ceil(totals.size() / (double) MOST_TICKS);
    for (int i = 0; i < totals.size(); i++) {
      Total total = totals.get(i);
      double middle = LEFT + (slots(period, first, total.start()) + 0.5) * slot;
      double y = y(total.best(), top);
      bars.add(
          new Bar(
              total,
              round(middle - width / 2),
              y,
              round(width),
              round(HEIGHT - BOTTOM - y),
              y(total.low(), top),
              y(total.high(), top),
              period.name(total.start()) + ": " + Amount.plain(total.best())));
      if (i % each == 0 && (ticks.isEmpty() || middle - ticks.getLast().x() > 92)) {
        ticks.add(new Tick(round(middle), period.name(total.start())));
      }
    }
    List<Line> lines = new ArrayList<>();
    for (double at = 0; at <= top + step / 2; at += step) {
      lines.add(new Line(y(at, top), Amount.brief(at)));
    }
    return new Plot(bars, lines, ticks);
  }

  private static double max(List<Total> totals) {
    return totals.stream().mapToDouble(Total::high).max().orElse(1);
  }

  private static long slots(Period period, LocalDate from, LocalDate to) {
    return switch (period) {
      case DAY -> ChronoUnit.DAYS.between(from, to);
      case WEEK -> ChronoUnit.WEEKS.between(from, to);
      case MONTH -> ChronoUnit.MONTHS.between(from, to);
    };
  }

  /** A round number of which three to six reach {@code max}. */
  private static double step(double max) {
    double rough = Math.max(1, max / 4);
    double size = Math.pow(10, Math.floor(Math.log10(rough)));
    double digit = rough / size;
    return size * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
  }

  private static double y(double value, double top) {
    return round(HEIGHT - BOTTOM - value / top * (HEIGHT - TOP - BOTTOM));
  }

  private static double round(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
