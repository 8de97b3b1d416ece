package org.crosscheck.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Placement;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClustererTest {

  private final Clusterer clusterer = new Clusterer();
  private int opened;

  private static Sketch sketch(@Nullable String date, @Nullable String headline, String text) {
    Instant published = date == null ? null : Instant.parse(date + "T12:00:00Z");
    Article article = new Article("any", headline, null, published, null, "en", text, List.of());
    return Sketch.of(new Report(new Reading(article, List.of()), List.of(), List.of()));
  }

  private Placement place(String report, Sketch sketch) {
    return clusterer.place(report, sketch, "e" + ++opened);
  }

  private static final Sketch MILL_FIRE =
      sketch(
          "2031-05-02",
          "Fire guts Harrowgate paper mill",
          """
          HARROWGATE, May 2 - A fire tore through the Tellman paper mill in Harrowgate on Friday, \
          killing two workers and injuring seven, the fire service said.
          The blaze at the mill on Quarry Lane broke out in a drying hall at 4:10 a.m.""");

  private static final Sketch MILL_FIRE_AGAIN =
      sketch(
          "2031-05-03",
          "Third worker dies after Tellman mill blaze",
          """
          A third worker of the Tellman paper mill has died of burns from Friday's fire in \
          Harrowgate, a hospital said on Saturday.
          Six others were still being treated. The hall on Quarry Lane burned for nine hours.""");

  private static final Sketch STRIKE_VOTE =
      sketch(
          "2031-05-03",
          "Dockers at Port Lassen vote to walk out",
          """
          Dock workers at Port Lassen voted by 612 to 104 on Saturday to strike from Monday over \
          night shifts, the union Harbour Hands said.""");

  @Test
  void aReportOfAKnownEventJoinsAndAnotherOpensOne() {
    assertThat(place("a", MILL_FIRE)).isEqualTo(new Placement.Opened("a", "e1"));
    assertThat(place("b", STRIKE_VOTE)).isEqualTo(new Placement.Opened("b", "e2"));
    assertThat(place("c", MILL_FIRE_AGAIN)).isEqualTo(new Placement.Joined("c", "e1", "a"));
  }

  @Test
  void anEarlierReportThatComesLateJoins() {
    place("a", MILL_FIRE_AGAIN);
    assertThat(place("b", MILL_FIRE)).isEqualTo(new Placement.Joined("b", "e1", "a"));
  }

  @Test
  void anUndatedReportJoins() {
    place("a", MILL_FIRE);
    Sketch undated =
        sketch(
            null,
            null,
            """
            Two workers died and seven were hurt when the Tellman paper mill in Harrowgate caught \
            fire. Firefighters said that the blaze broke out in a drying hall on Quarry Lane.""");
    assertThat(place("b", undated).event()).isEqualTo("e1");
  }

  @Test
  void twoShootingsInOneCityInOneWeekStayApart() {
    place(
        "a",
        sketch(
            "2031-06-10",
            "Two shot outside Denby bar",
            """
            Two men were shot outside the Copper Lantern bar in Denby late on Monday, police said.
            Officers called to the 300 block of Alder Street at 11:40 p.m. found Marcus Oyelaran, \
            31, and a 28-year-old man with gunshot wounds. Both were taken to hospital."""));
    Placement other =
        place(
            "b",
            sketch(
                "2031-06-13",
                "Teen killed in Denby drive-by shooting",
                """
                A 17-year-old boy was killed in a drive-by shooting in Denby on Thursday \
                afternoon, police said.
                Tyler Brandt was walking on Foundry Road at 3:15 p.m. when shots were fired from \
                a grey car. No arrest has been made."""));
    assertThat(other).isEqualTo(new Placement.Opened("b", "e2"));
  }

  @Test
  void aParaphraseWithoutACommonWordJoins() {
    place("a", sketch("2031-07-04", "Russia hits Ukrainian capital with record drones", ""));
    Sketch other = sketch("2031-07-04", "Nine killed in strikes on Kyiv", "");
    assertThat(place("b", other).event()).isEqualTo("e1");
  }

  @Test
  void theSameElsewhereIsAnotherEvent() {
    place("a", sketch("2031-07-04", "Quake kills nine in Peru", "A quake shook Peru on Friday."));
    Sketch other =
        sketch("2031-07-04", "Quake kills nine in Japan", "A quake shook Japan on Friday.");
    assertThat(place("b", other).event()).isEqualTo("e2");
  }

  @Test
  void aReportThatTiesTwoEventsMergesThem() {
    clusterer.restore("a", MILL_FIRE, "e1");
    clusterer.restore("b", STRIKE_VOTE, "e2");
    clusterer.restore("c", MILL_FIRE_AGAIN, "e3");
    Sketch tie =
        sketch(
            "2031-05-03",
            "Harrowgate paper mill fire: third worker dies",
            """
            HARROWGATE, May 3 - A third worker has died of burns from Friday's fire at the Tellman \
            paper mill in Harrowgate, a hospital said on Saturday.
            The fire at the mill on Quarry Lane broke out in a drying hall at 4:10 a.m. on Friday \
            and burned for nine hours. Six others were being treated.""");
    assertThat(clusterer.place("d", tie, "e4"))
        .isEqualTo(new Placement.Merged("d", "e1", "c", List.of("e3")));
    assertThat(clusterer.event("c")).isEqualTo("e1");
    clusterer.reassign("c", "e3");
    assertThat(clusterer.event("c")).isEqualTo("e3");
    assertThat(clusterer.event("d")).isEqualTo("e1");
  }

  @Test
  void restoringLeavesWhatPlacingWouldHaveLeft() {
    Clusterer restored = new Clusterer();
    List<Sketch> sketches = List.of(MILL_FIRE, STRIKE_VOTE);
    for (int i = 0; i < sketches.size(); i++) {
      Placement placed = place("r" + i, sketches.get(i));
      restored.restore(placed.report(), Sketch.from(sketches.get(i).bytes()), placed.event());
    }
    assertThat(restored.place("next", MILL_FIRE_AGAIN, "e9"))
        .isEqualTo(clusterer.place("next", MILL_FIRE_AGAIN, "e9"));
  }

  @Test
  void whatAPersonMovedStaysMovedAndDrawsOthersAfterIt() {
    place("a", MILL_FIRE);
    clusterer.reassign("a", "e7");
    assertThat(clusterer.event("a")).isEqualTo("e7");
    assertThat(clusterer.place("b", MILL_FIRE_AGAIN, "e8"))
        .isEqualTo(new Placement.Joined("b", "e7", "a"));
  }

  @Test
  void aNewVersionIsWhatLaterReportsAreComparedWith() {
    place("a", STRIKE_VOTE);
    clusterer.revise("a", MILL_FIRE);
    assertThat(place("b", MILL_FIRE_AGAIN).event()).isEqualTo("e1");
    assertThat(place("c", STRIKE_VOTE).event()).isEqualTo("e3");
  }

  @Test
  void sameCallsSameAnswers() {
    List<Placement> first = new ArrayList<>();
    List<Placement> second = new ArrayList<>();
    for (List<Placement> answers : List.of(first, second)) {
      Clusterer fresh = new Clusterer();
      answers.add(fresh.place("a", MILL_FIRE, "e1"));
      answers.add(fresh.place("b", STRIKE_VOTE, "e2"));
      answers.add(fresh.place("c", MILL_FIRE_AGAIN, "e3"));
    }
    assertThat(second).isEqualTo(first);
  }

  @Test
  void aReportIsPlacedOnce() {
    place("a", MILL_FIRE);
    assertThatThrownBy(() -> place("a", MILL_FIRE)).hasMessageContaining("report (a)");
    assertThatThrownBy(() -> clusterer.place("b", MILL_FIRE, "e1"))
        .hasMessageContaining("fresh (e1)");
    assertThatThrownBy(() -> clusterer.reassign("z", "e1")).hasMessageContaining("report (z)");
  }
}
