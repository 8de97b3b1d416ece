package org.crosscheck.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "23 people | 23 | 23 | EXACT | 23 | 23",
        "at least 23 people | 23 | 23 | AT_LEAST | ≥23 | at least 23",
        "over 63 | 63 | 63 | MORE_THAN | >63 | more than 63",
        "up to 9,500 | 9,500 | 9500 | AT_MOST | ≤9,500 | up to 9,500",
        "about 400 | 400 | 400 | ABOUT | ~400 | about 400",
        "under US$8 billion | 8 | 8e9 | LESS_THAN | <US$8 bn | less than US$8 billion",
        "£1.375-million deal | 1.375 | 1375000 | EXACT | £1.375 m | £1.375-million",
        "70 per cent | 70 | 70 | EXACT | 70% | 70 per cent",
        "dozens | dozens | 24 | RANGE | 24–96 | dozens",
        "tens of thousands | tens of thousands | 20000 | RANGE | 20k–80k | tens of thousands",
        "nearly two-thirds | two-thirds | 0.6667 | ABOUT | ~two-thirds | about two-thirds",
      })
  void aFigureIsPutBrieflyAndAsReported(
      String text, String words, double value, Modality modality, String brief, String reported) {
    EventRecord record =
        new Sample()
            .report("a", null, text)
            .fact("q1", "x", null, null)
            .figure("a", words, value, modality)
            .record("x");
    Wording wording = new Wording(record);
    assertThat(wording.brief(record.figures().getFirst())).isEqualTo(brief);
    assertThat(wording.reported(record.figures().getFirst())).isEqualTo(reported);
  }

  @Test
  void numbersAreShortButNotWrong() {
    assertThat(Wording.number(2_612_345)).isEqualTo("2,612,345");
    assertThat(Wording.number(2_600_000)).isEqualTo("2.6 m");
    assertThat(Wording.number(-1_234.5)).isEqualTo("-1,234.5");
    assertThat(Wording.number(0)).isEqualTo("0");
    assertThat(Wording.number(1e300)).isEqualTo("1E+300");
  }
}
