package org.crosscheck.cluster;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What placing a report costs once 1,000, 10,000, 100,000 and 1,000,000 were placed: processor
 * time of the last reports placed before each mark, memory in use at it, and how both grow. Sketches are made
 * outside the time that is taken. The gate: of the reports whose event is known, nine in ten must
 * have been placed into it, else the times are of something else.
 *
 * <p>Run by {@code ./bench place}.
 */
public final class PlaceCost {

  private static final int[] MARKS = {1_000, 10_000, 100_000, 1_000_000};
  private static final int WINDOW = 500;
  private static final int WARM = 20_000;
  private static final double GATE = 0.9;

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

  private PlaceCost() {}

  public static void main(String[] args) {
    run(WARM, new int[] {WARM}, false);
    List<double[]> points = run(MARKS[MARKS.length - 1], MARKS, true);
    System.out.printf(
        Locale.ROOT,
        "%ngrowth with the number of reports, as an exponent: time %.3f, memory %.3f%n",
        slope(points, 1),
        slope(points, 2));
  }

  private static List<double[]> run(int most, int[] marks, boolean say) {
    System.gc();
    long before = used();
    Synthetic stream = new Synthetic();
    Clusterer clusterer = new Clusterer();
    Map<Integer, String> placed = new HashMap<>();
    int known = 0;
    int right = 0;
    int mark = 0;
    long window = 0;
    long all = 0;
    List<double[]> points = new ArrayList<>();
    if (say) {
      System.out.println("    reports   us each   reports/s   MB in use   bytes each   right");
    }
    for (int i = 1; i <= most; i++) {
      Sketch sketch = stream.next();
      long start = CPU.getCurrentThreadCpuTime();
      String event = clusterer.place("r" + i, sketch, "e" + i).event();
      long took = CPU.getCurrentThreadCpuTime() - start;
      all += took;
      int back = Math.max(WINDOW, marks[mark] / 5);
      window += i > marks[mark] - back ? took : 0;
      String first = placed.putIfAbsent(stream.event(), event);
      known += first == null ? 0 : 1;
      right += event.equals(first) ? 1 : 0;
      if (i == marks[mark]) {
        double each = window / 1e3 / back;
        System.gc();
        double bytes = used() - before - 100.0 * placed.size();
        if (say) {
          System.out.printf(
              Locale.ROOT,
              "%,11d %9.1f %,11.0f %,11.0f %,12.0f  %5.1f %%%n",
              i,
              each,
              1e6 / each,
              bytes / 1e6,
              bytes / i,
              100.0 * right / Math.max(1, known));
        }
        points.add(new double[] {i, each, bytes / i});
        window = 0;
        mark = Math.min(mark + 1, marks.length - 1);
      }
    }
    if (right < GATE * known) {
      throw new IllegalStateException(
          "right (" + right + ") of " + known + " placements are too few to time them");
    }
    if (say) {
      System.out.printf(
          Locale.ROOT,
          "%nall %,d in %.0f s, %,.0f a second, on one of %d cores%n",
          most,
          all / 1e9,
          most / (all / 1e9),
          Runtime.getRuntime().availableProcessors());
    }
    return points;
  }

  /** Least-squares slope of the logarithm of a column over that of the number of reports. */
  private static double slope(List<double[]> points, int column) {
    double n = points.size();
    double x = 0;
    double y = 0;
    double xx = 0;
    double xy = 0;
    for (double[] each : points) {
      double u = Math.log(each[0]);
      double v = Math.log(each[column]);
      x += u;
      y += v;
      xx += u * u;
      xy += u * v;
    }
    return (n * xy - x * y) / (n * xx - x * x);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
