package org.crosscheck.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RetellingTest {

  private static final String WHOLE =
      """
      Divers found the anchor of the trawler in a trench.
      The museum bought a lantern at auction.
      Beekeepers lost forty hives to frost.
      """;

  private static double share(String of, String in) {
    Terms splitter = new Terms();
    Wording here = Wording.of(Texts.report("a", of), splitter);
    Wording there = Wording.of(Texts.report("b", in), splitter);
    return Retelling.share(here, there, here.counterparts(there));
  }

  @Test
  void aTextTellsAllOfItself() {
    assertThat(share(WHOLE, WHOLE)).isEqualTo(1);
  }

  @Test
  void whatComesInAnotherOrderCountsOnce() {
    List<String> lines = WHOLE.lines().collect(Collectors.toList());
    Collections.reverse(lines);
    assertThat(share(WHOLE, String.join("\n", lines) + "\n")).isLessThan(0.75);
  }

  @Test
  void sentencesThatAreJoinedOrPartedAreTold() {
    String joined =
        "Divers found the anchor of the trawler in a trench, and the museum bought a lantern at auction.\n"
            + "Beekeepers lost hives.\nForty of them went to frost.\n";
    assertThat(share(WHOLE, joined)).isGreaterThan(0.95);
    assertThat(share(joined, WHOLE)).isGreaterThan(0.95);
  }

  @Test
  void aWordInCommonTellsNoSentence() {
    assertThat(share("Divers mended seventeen kettles, lampshades and gramophones.\n", WHOLE))
        .isZero();
  }

  @Test
  void nothingIsToldOfNothing() {
    assertThat(share("", WHOLE)).isZero();
    assertThat(share(WHOLE, "")).isZero();
  }
}
