package org.crosscheck.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;
import org.junit.jupiter.api.Test;

class QuotingTest {

  private final EventRecord record =
      new Sample()
          .report("a", null, "the worst storm ever seen")
          .report("b", null, "the worst storm this year")
          .note(Note.Kind.SUPERLATIVE, "", List.of(), "a:worst storm ever", "b:worst storm this")
          .record("x");
  private final List<Passage> evidence = record.notes().getFirst().evidence();

  @Test
  void quotedWordsLeadToTheirPlaces() {
    Quoting quoting = quoting("A has \"worst storm ever\", B “worst storm …”.");
    assertThat(quoting.pieces())
        .extracting(Quoting.Piece::text)
        .containsExactly("A has \"", "worst storm ever", "\", B “", "worst storm …", "”.");
    assertThat(quoting.pieces())
        .extracting(Quoting.Piece::passage)
        .containsExactly(null, evidence.get(0), null, evidence.get(1), null);
    assertThat(quoting.rest()).isEmpty();
  }

  @Test
  void whatIsNotQuotedIsLeftOver() {
    assertThat(quoting("They differ on \"the weather\".").rest()).isEqualTo(evidence);
  }

  private Quoting quoting(String sentence) {
    return Quoting.of(sentence, evidence, new Passages(record));
  }
}
