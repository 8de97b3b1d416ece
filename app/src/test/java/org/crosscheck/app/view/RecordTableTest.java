package org.crosscheck.app.view;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTableTest {

  private static final Terminal PLAIN = new Terminal(60, false, UTF_8);

  @Test
  void aRecordIsReadFromTopToBottom() {
    assertThat(RecordTable.of(Sample.flood(), PLAIN, false))
        .isEqualTo(
            """
            Flood in the valley
            3 reports · 6 facts · 1 sum holds · 1 updated · 1 conflict

            A  Valley Post    B  Hill Radio    C  c

                                                  accepted    A   B   C
            ────────────────────────────────────────────────────────────
            ≠ people who fled                            ?   40!     45!
            ≈ people hurt                               12  ≥12  12
            → villages hit                               7    5→      7
            · people who left by bus                    30       30
            · people who left on foot                   10           10

            ≈ both can hold   → updated   ≠ cannot all be right
            · one report alone

            Cannot all be right
              ≠ people who fled
                The reason for people who fled.

            Updated
              → villages hit
                The reason for villages hit.

            Sums
              ✓ 30 + 10 = 40  people who fled (from A, B, C)

            From one report alone
              · $8 m  cost of the flood (B)
            """);
  }

  @Test
  void inColourTheMarksStay() {
    String table = RecordTable.of(Sample.flood(), new Terminal(60, true, UTF_8), true);
    assertThat(table).contains("\u001b[1;31m 40!\u001b[0m");
    assertThat(table.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(RecordTable.of(Sample.flood(), PLAIN, true));
  }

  @Test
  void asciiIsEnoughWhereTheCharsetHasNoMore() {
    String table = RecordTable.of(Sample.flood(), new Terminal(60, false, US_ASCII), true);
    assertThat(table).contains(">=12").contains("ok 30 + 10 = 40");
    assertThat(US_ASCII.newEncoder().canEncode(table)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 132})
  void noLineIsTooWideWhateverTheReportsSay(int columns) {
    for (int reports : new int[] {1, 3, 6, 7, 40}) {
      String table = RecordTable.of(hostile(reports), new Terminal(columns, false, UTF_8), true);
      assertThat(table.lines()).allMatch(line -> Width.of(line) <= columns);
      assertThat(table).doesNotContain("\u001b", "\u0007", "\u202e", "\u009b");
    }
  }

  private static EventRecord hostile(int reports) {
    Sample sample = new Sample();
    String text = "9 \u001b[2J" + "x".repeat(5000);
    for (int i = 0; i < reports; i++) {
      sample.report("r" + i, "\u001b]0;gotcha\u0007 新聞社 \u202epublisher " + i, text);
    }
    sample.fact(
        "q1", "災害".repeat(200) + " e\u0301\u0301\u0301\u0301\u0301\u0301", Verdict.CONFLICT, null);
    for (int i = 0; i < reports; i++) {
      sample.figure("r" + i, "9", 1234567.891 + i, Modality.MORE_THAN);
    }
    return sample
        .fact("q2", "word".repeat(100), null, Value.atMost(1e300))
        .figure("r0", "9", 1e300, Modality.AT_MOST)
        .sum("q1", false, "1 + ".repeat(60) + "1 = 2", "q2")
        .note("\u009b31m👮🏽👩‍👩‍👧‍👦 ".repeat(50))
        .record("\r\nTitle\u2028" + "🌊".repeat(300));
  }
}
