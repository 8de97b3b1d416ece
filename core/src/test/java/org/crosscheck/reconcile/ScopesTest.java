package org.crosscheck.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Quantity;
import org.crosscheck.model.Report;
import org.junit.jupiter.api.Test;

class ScopesTest {

  private static final Measure VEHICLES = Told.measure(Dimension.COUNT, "vehicle", "stop");

  @Test
  void aPartTakenForARivalIsSetApartWhereTheSumShowsIt() {
    List<Quantity> apart = apart("Police stopped [cars=268] cars and [lorries=2] lorries.");
    assertThat(apart).extracting(Quantity::id).containsExactly("q1", "q1b", "q2");
    assertThat(apart).extracting(each -> each.figures().size()).containsExactly(1, 1, 1);
  }

  @Test
  void withoutTheSumItStaysARival() {
    assertThat(apart("Police stopped [cars=268] cars and [lorries=3] lorries.")).hasSize(2);
    assertThat(apart("Police stopped [cars=268] cars.")).hasSize(1);
  }

  /** One report of 270 vehicles, another that names cars; an aligner took the two for one. */
  private static List<Quantity> apart(String other) {
    List<Report> reports =
        Told.of(Dimension.COUNT, "none")
            .with("vehicles", VEHICLES)
            .with("cars", Told.measure(Dimension.COUNT, "car", "stop"))
            .with("lorries", Told.measure(Dimension.COUNT, "lorry", "stop"))
            .report("Police stopped [vehicles=270] vehicles.")
            .report(other)
            .reports();
    List<Figure> mixed = new ArrayList<>(reports.get(0).figures());
    List<Figure> second = reports.get(1).figures();
    mixed.add(second.get(0));
    List<Quantity> quantities = new ArrayList<>();
    quantities.add(new Quantity("q1", "vehicle stopped", "vehicle", VEHICLES, mixed));
    if (second.size() > 1) {
      Figure lorries = second.get(1);
      quantities.add(
          new Quantity("q2", "lorry stopped", "lorry", lorries.measure(), List.of(lorries)));
    }
    return Scopes.apart(reports, quantities);
  }
}
