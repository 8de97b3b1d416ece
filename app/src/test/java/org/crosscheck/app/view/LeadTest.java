package org.crosscheck.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import org.crosscheck.model.Lineage;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LeadTest {

  @Test
  void oneReportHasNoWitnessesToCount() {
    Sample sample = new Sample().report("a", null, "9 died.").source("police", null, "a:police");
    sample.fact("q1", "people killed in Quetta", null, null).supported(1, 1, 1);
    assertThat(Lead.of(sample.by("police").figure("a", "9", 9, Modality.EXACT).record("x")))
        .isEqualTo("1 report of unknown origin; deaths rest on one speaker (police)");
  }

  @Test
  void withoutFiguresNothingRestsOnAnybody() {
    assertThat(Lead.of(new Sample().report("a", null, "Agency X").origin("a", "X").record("x")))
        .isEqualTo("1 report; no figures");
  }

  @Test
  void reportsOfOneWitnessAreOneWitness() {
    Sample sample = three().oneWitness(null, Lineage.Kind.COPY, "a", "b", "c");
    shared(sample, "people killed", "police", "police", "police");
    assertThat(Lead.of(sample.record("x")))
        .isEqualTo(
            "3 reports, but 1 witness (origin unknown); deaths rest on one speaker (police)");
  }

  @Test
  void whereEachFactHasSeveralSpeakersThatIsSaid() {
    Sample sample = three();
    shared(sample, "people killed", "police", "army", "police");
    assertThat(Lead.of(sample.record("x")))
        .isEqualTo(
            "3 reports, 3 witnesses (origins unknown);"
                + " no main figure rests on one speaker alone");
    shared(sample, "people injured", null, null, null);
    assertThat(Lead.of(sample.record("x")))
        .endsWith("no main figure is known to rest on one speaker alone");
  }

  @Test
  void allMayRestOnOne() {
    Sample sample = three();
    shared(sample, "people killed", "police", "police", "police");
    shared(sample, "people injured in York", "police", null, "police");
    shared(sample, "flats destroyed", "police", null, null);
    assertThat(Lead.of(sample.record("x")))
        .endsWith("all main figures rest on one speaker (police)");
  }

  @Test
  void topicsOfTwoSpeakersStandApart() {
    Sample sample = three();
    shared(sample, "people injured", "mayor", "mayor", null);
    shared(sample, "drones launched", "army", "army", null);
    shared(sample, "missiles launched", "army", "army", null);
    shared(sample, "people killed", "army", "mayor", null);
    assertThat(Lead.of(sample.record("x")))
        .endsWith("; injuries rest on one speaker (mayor), launches on another (army)");
  }

  @Test
  void aTopicThatOthersSpeakOfAsWellIsNotGivenToOne() {
    Sample sample = three();
    shared(sample, "soldiers killed", "army", "army", null);
    shared(sample, "people killed", "army", "mayor", null);
    assertThat(Lead.of(sample.record("x")))
        .endsWith("; soldiers killed rest on one speaker (army)");
  }

  @Test
  void aLabelThatSaysNothingIsCounted() {
    Sample sample = three();
    shared(sample, "percent: elect in Kaunas", "army", "army", null);
    shared(sample, "US dollars", "army", "army", null);
    shared(sample, "people killed", "army", "mayor", null);
    assertThat(Lead.of(sample.record("x")))
        .endsWith("; 2 of 3 main figures rest on one speaker (army)");
  }

  @Test
  void deathsAreThoseOfPeopleInGeneral() {
    Sample sample = three();
    shared(sample, "people killed in Quetta", "army", "army", null);
    shared(sample, "soldiers killed", "army", "mayor", null);
    assertThat(Lead.of(sample.record("x"))).endsWith("; deaths rest on one speaker (army)");
  }

  @Test
  void aSingularTopicRests() {
    Sample sample = three();
    shared(sample, "duration of the alert, in hours", "army", "army", null);
    assertThat(Lead.of(sample.record("x")))
        .endsWith("; duration of the alert rests on one speaker (army)");
  }

  private static Sample three() {
    Sample sample = new Sample();
    for (String id : new String[] {"a", "b", "c"}) {
      sample.report(id, null, "9 or 8 or 7");
    }
    for (String name : new String[] {"police", "army", "mayor"}) {
      sample.source(name, null, "a:" + name, "b:" + name, "c:" + name);
    }
    return sample;
  }

  /** A fact that the three reports share, with whom each gives as its source. */
  private static void shared(Sample sample, String label, @Nullable String... speakers) {
    long different = Arrays.stream(speakers).filter(Objects::nonNull).distinct().count();
    sample
        .fact("q-" + label, label, Verdict.AGREE, null)
        .supported(3, 3, (int) different)
        .by(speakers[0])
        .figure("a", "9", 9, Modality.EXACT)
        .by(speakers[1])
        .figure("b", "9", 9, Modality.EXACT)
        .by(speakers[2])
        .figure("c", "9", 9, Modality.EXACT);
  }
}
