package org.crosscheck.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.app.view.Crosstab.Cell;
import org.crosscheck.app.view.Crosstab.Standing;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.junit.jupiter.api.Test;

class CrosstabTest {

  @Test
  void eachReportStandsSomehowToTheAcceptedValue() {
    Crosstab crosstab = Crosstab.of(Sample.flood());
    assertThat(crosstab.rows().get(0).cells())
        .extracting(Cell::standing)
        .containsExactly(Standing.APART, Standing.SILENT, Standing.APART);
    assertThat(crosstab.rows().get(1).cells())
        .extracting(Cell::standing)
        .containsExactly(Standing.LOOSE, Standing.SAME, Standing.SILENT);
    assertThat(crosstab.rows().get(2).cells())
        .extracting(Cell::standing)
        .containsExactly(Standing.OLDER, Standing.SILENT, Standing.SAME);
  }

  @Test
  void theSameNumberSaidRoughlyIsSaidOtherwise() {
    Crosstab crosstab =
        Crosstab.of(
            new Sample()
                .report("a", null, "about 180")
                .report("b", null, "180")
                .fact("q1", "x", Verdict.COMPATIBLE, Value.exactly(180))
                .figure("a", "180", 180, Modality.ABOUT)
                .figure("b", "180", 180, Modality.EXACT)
                .record("x"));
    assertThat(crosstab.rows().getFirst().cells())
        .extracting(Cell::standing)
        .containsExactly(Standing.LOOSE, Standing.SAME);
  }

  @Test
  void lettersStandForIdsThatCannotBeMistaken() {
    Crosstab crosstab =
        Crosstab.of(
            new Sample()
                .report("001_dc03", null, "")
                .report("001", null, "")
                .report("15", null, "")
                .report("injured", null, "")
                .record("x"));
    assertThat(crosstab.inLetters("15 (001_dc03 and 001) injured; 1001 is more."))
        .isEqualTo("15 (A and B) injured; 1001 is more.");
  }

  @Test
  void lettersGoOnAfterZ() {
    Sample sample = new Sample();
    for (int i = 0; i < 28; i++) {
      sample.report("r" + i, null, "");
    }
    assertThat(Crosstab.of(sample.record("x")).columns().getLast().letter()).isEqualTo("AB");
  }
}
