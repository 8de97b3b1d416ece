package org.crosscheck.app.view;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Lineage;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Note;
import org.crosscheck.model.Value;
import org.crosscheck.model.Verdict;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTableTest {

  private static final Terminal PLAIN = new Terminal(60, false, UTF_8);

  @Test
  void aRecordIsReadFromTopToBottom() {
    assertThat(RecordTable.of(Sample.flood(), PLAIN, false, false))
        .isEqualTo(
            """
            Flood in the valley
            3 reports, 3 witnesses (origins unknown); no speaker is
            named for the main figures
            6 facts · 1 sum holds · 1 updated · 1 conflict

            A  Valley Post    B  Hill Radio    C  c
            A, B, C origin unknown

                                           accepted     by    A   B   C
            ────────────────────────────────────────────────────────────
            ≠ people who fled                     ?  1/1/0   40!     45!
            ≈ people hurt                        12  1/1/0  ≥12  12
            → villages hit                        7  1/1/0    5→      7
            · people who left by bus             30  1/1/0       30
            · people who left on foot            10  1/1/0           10

            ≈ both can hold   → updated   ≠ cannot all be right
            · one report alone   by: reports/witnesses/speakers

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
  void whoStandsBehindItAndWhatElseDiffersIsSaidWhereItMatters() {
    assertThat(RecordTable.of(Sample.storm(), PLAIN, false, false))
        .isEqualTo(
            """
            Storm over Westport
            4 reports, 3 witnesses (origin of 2 unknown); deaths and
            displacement rest on one speaker (Ann Lee, a party to it)
            2 facts · no conflict

            A  Agency One    B  Daily    C  Radio    D  Blog
            A, B one witness (rewrite) · C ← Agency Two
            D origin unknown

                                          accepted     by  A  B   C   D
            ────────────────────────────────────────────────────────────
            = people killed in Westport          9  3/2/1  9  9   9
            = people displaced                  50  2/2/1        50  50
                * c and d say fled.

            = same figure   by: reports/witnesses/speakers

            Statements
              2 statements by 1 speaker, 1 quoted in words that differ;
              --statements lists them
              ≠ Ann Lee (a party to it)
                A “We *will not* give up”
                B “We *shall never* give up”

            Names
              · c writes Anne Lee.
              · Westport (A) · West Port (B)

            How large it is called
              · d calls it the worst storm.

            Left out
              · Page furniture is left out.
            """);
  }

  @Test
  void statementsAreListedWhenAskedFor() {
    assertThat(RecordTable.of(Sample.storm(), PLAIN, false, true))
        .contains("    D thanked all\n")
        .doesNotContain("--statements");
  }

  @Test
  void inColourTheMarksStay() {
    String table = RecordTable.of(Sample.flood(), new Terminal(60, true, UTF_8), true, true);
    assertThat(table).contains("\u001b[1;31m 40!\u001b[0m");
    assertThat(table.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(RecordTable.of(Sample.flood(), PLAIN, true, true));
  }

  @Test
  void asciiIsEnoughWhereTheCharsetHasNoMore() {
    String table = RecordTable.of(Sample.flood(), new Terminal(60, false, US_ASCII), true, true);
    assertThat(table).contains(">=12").contains("ok 30 + 10 = 40");
    assertThat(US_ASCII.newEncoder().canEncode(table)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 132})
  void noLineIsTooWideWhateverTheReportsSay(int columns) {
    for (int reports : new int[] {1, 3, 6, 7, 40}) {
      String table =
          RecordTable.of(hostile(reports), new Terminal(columns, false, UTF_8), true, true);
      assertThat(table.lines()).allMatch(line -> Width.of(line) <= columns);
      assertThat(table).doesNotContain("\u001b", "\u0007", "\u202e", "\u009b");
    }
  }

  private static EventRecord hostile(int reports) {
    Sample sample = new Sample();
    String evil = "災害".repeat(200) + " e\u0301\u0301\u0301\u0301\u0301\u0301 \u009b31m\u202e";
    String text = "9 \u001b[2J" + "x".repeat(5000);
    for (int i = 0; i < reports; i++) {
      sample.report("r" + i, "\u001b]0;gotcha\u0007 新聞社 \u202epublisher " + i, text);
    }
    sample
        .source(evil, true, "r0:" + evil)
        .by(evil)
        .fact("q1", evil, Verdict.CONFLICT, null)
        .supported(reports, 1, 1);
    for (int i = 0; i < reports; i++) {
      sample.figure("r" + i, "9", 1234567.891 + i, Modality.MORE_THAN).origin("r" + i, evil);
    }
    String[] ids = sample.ids();
    return sample
        .fact("q2", "word".repeat(100), null, Value.atMost(1e300))
        .figure("r0", "9", 1e300, Modality.AT_MOST)
        .sum("q1", false, "1 + ".repeat(60) + "1 = 2", "q2")
        .oneWitness("r0", Lineage.Kind.COPY, ids)
        .said(evil, true, "r0:" + text, "r" + (reports - 1) + ":" + text.substring(1))
        .named(evil, evil + " = r0:9", evil + "2 = r0:9")
        .note(Note.Kind.CAUSE, "\u009b31m👮🏽👩‍👩‍👧‍👦 ".repeat(50), List.of(), "r0:9")
        .note(Note.Kind.ROLE, evil, List.of("f1"), "r0:9")
        .note(Note.Kind.LABEL, evil, List.of("f1"), "r0:9")
        .note(Note.Kind.BOILERPLATE, evil, List.of(), "r0:9")
        .record("\r\nTitle\u2028" + "🌊".repeat(300));
  }

  @Test
  void whatAPersonSetStandsAtItsFactThoughOneReportAloneTellsIt() {
    EventRecord record =
        new Sample()
            .report("a", "Post", "4 were hurt, 7 fled")
            .fact("q1", "people hurt", null, Value.exactly(5))
            .figure("a", "4", 4, Modality.EXACT)
            .fact("q2", "people who fled", null, Value.exactly(7))
            .figure("a", "7", 7, Modality.EXACT)
            .note(Note.Kind.CORRECTION, "Set to 5 by ana.", List.of("f1"), "a:4")
            .note(Note.Kind.CORRECTION, "“7” is marked wrong by ana.", List.of(), "a:7")
            .record("Fire");
    assertThat(RecordTable.of(record, PLAIN, false, false))
        .contains("· people hurt", "* Set to 5 by ana.")
        .contains("Set by hand", "“7” is marked wrong by ana.");
    assertThat(Jsoup.parse(RecordPage.of(record)).text())
        .contains("Set to 5 by ana.", "Set by hand", "“7” is marked wrong by ana.");
  }
}
