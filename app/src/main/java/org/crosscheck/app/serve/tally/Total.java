package org.crosscheck.app.serve.tally;

import java.time.LocalDate;
import java.util.List;

/**
 * One kind of figure, added up over the events of one period.
 *
 * @param start first day of the period
 * @param counted what each of its events counts, each event once
 */
public record Total(LocalDate start, List<Counted> counted) {

  public Total {
    counted = List.copyOf(counted);
  }

  public double low() {
    return counted.stream().mapToDouble(Counted::low).sum();
  }

  public double best() {
    return counted.stream().mapToDouble(Counted::best).sum();
  }

  public double high() {
    return counted.stream().mapToDouble(Counted::high).sum();
  }

  /** Whether an event leaves open how many more there are. */
  public boolean isOpen() {
    return counted.stream().anyMatch(Counted::isOpen);
  }
}
