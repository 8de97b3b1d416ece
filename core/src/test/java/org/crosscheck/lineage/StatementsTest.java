package org.crosscheck.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

  /** Whether each sentence is part of a statement given in full. */
  private static List<Boolean> contained(String text) {
    Statements statements = new Statements(text);
    return Texts.report("a", text).reading().sentences().stream()
        .map(sentence -> statements.contain(sentence.span()))
        .toList();
  }

  @Test
  void whatFollowsAnAnnouncementIsQuoted() {
    String text =
        "The ferry is lost.\nThe school released the following statement:\nWe mourn our pupils.\n"
            + "Lessons begin on Monday.\nDivers will go on, said the harbourmaster.\nThe quay is shut.\n";
    assertThat(contained(text)).containsExactly(false, false, true, true, false, false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry carried:\nSix lorries stood on deck.\n",
        "Her statement was short.\nSix lorries stood on deck.\n",
        "Police sent this news release:\nSix lorries stood on deck.\n"
      })
  void whatIsNoStatementIsNot(String text) {
    assertThat(contained(text)).containsOnly(false);
  }

  @Test
  void itsWordsCountLittle() {
    String said = "The school wrote in a letter:\nWe mourn.\n";
    String told = "The school wrote in a letter.\nWe mourn.\n";
    assertThat(Wording.of(Texts.report("a", said), new Terms()).weight())
        .isLessThan(Wording.of(Texts.report("a", told), new Terms()).weight());
  }
}
