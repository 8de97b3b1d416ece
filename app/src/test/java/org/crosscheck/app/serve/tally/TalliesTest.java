package org.crosscheck.app.serve.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Status;
import org.crosscheck.model.Support;
import org.crosscheck.model.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalliesTest {

  private static final Kind KILLED = new Kind("people killed");
  private static final LocalDate MONDAY = LocalDate.of(2025, 11, 10);

  private final List<Counted> counted =
      List.of(
          counted("e1", MONDAY, Value.exactly(7)),
          counted("e2", MONDAY.plusDays(1), Value.between(14, 17)),
          counted("e3", MONDAY.plusDays(8), Value.atLeast(2)),
          counted("e4", LocalDate.of(2025, 12, 1), Value.exactly(20)));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "people killed in Easterby     |people |people killed",
        "drones launched at Ukraine    |drones |drones launched",
        "homes without power in Galway |homes  |homes without power",
        "people                        |people |-",
        "speed of the wind, in km/h    |km/h   |-",
        "euros (set aside)             |EUR    |-",
      })
  void whatHappenedToThingsCanBeAddedUp(String label, String unit, String kind) {
    assertThat(Kind.of(fact(label, unit))).isEqualTo(Optional.ofNullable(kind).map(Kind::new));
  }

  @Test
  void totalsCarryTheirEnds() {
    List<Total> weeks = Tallies.totals(counted, KILLED, Period.WEEK);
    assertThat(weeks)
        .extracting(Total::start)
        .containsExactly(MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(3));
    Total first = weeks.getFirst();
    assertThat(first.low()).isEqualTo(21);
    assertThat(first.best()).isEqualTo(21);
    assertThat(first.high()).isEqualTo(24);
    assertThat(first.isOpen()).isFalse();
    assertThat(weeks.get(1).isOpen()).isTrue();
    assertThat(Tallies.totals(counted, KILLED, Period.MONTH)).hasSize(2);
    assertThat(Tallies.totals(counted, KILLED, Period.DAY)).hasSize(4);
  }

  @Test
  void theLargestStandsBeforeTheRunnerUp() {
    assertThat(Tallies.greatest(counted, KILLED))
        .extracting(Counted::event)
        .containsExactly("e4", "e2", "e1", "e3");
    assertThat(Tallies.kinds(counted)).containsExactly(KILLED);
  }

  @Test
  void thePlotHoldsEveryTotalWithinItsFrame() {
    Plot plot = Plot.of(Tallies.totals(counted, KILLED, Period.DAY), Period.DAY);
    assertThat(plot.bars()).hasSize(4);
    assertThat(plot.bars())
        .allSatisfy(
            bar -> {
              assertThat(bar.x()).isBetween(0.0, (double) Plot.WIDTH);
              assertThat(bar.y()).isBetween(0.0, (double) Plot.HEIGHT);
              assertThat(bar.high()).isBetween(0.0, bar.low());
            });
    assertThat(plot.lines().getFirst().text()).isEqualTo("0");
  }

  private static Counted counted(String event, LocalDate day, Value value) {
    return new Counted(event, event, day, KILLED, "people killed", "q1", value, null);
  }

  private static Fact fact(String label, String unit) {
    return new Fact(
        "q1",
        label,
        unit,
        null,
        null,
        Value.exactly(1),
        new Support(1, 1, 1),
        Status.SINGLE_SOURCE,
        "",
        List.of());
  }
}
