package org.crosscheck.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Value;
import org.crosscheck.model.Wording;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "250,000 euros | 250,000 | 250000 | EUR | €250,000 | 250,000 euros",
        "2 million Swiss francs | 2 | 2000000 | CHF | CHF 2 m | 2 million Swiss francs",
        "€5 now | 5 | 5 | EUR | €5 | €5",
        "a 50-dollar bill | 50 | 50 | USD | $50 | 50-dollar",
      })
  void moneyIsNeverBare(
      String text, String words, double value, String unit, String brief, String reported) {
    EventRecord record =
        new Sample()
            .report("a", null, text)
            .fact("q1", "x", unit, null, null)
            .figure("a", words, value, Modality.EXACT)
            .record("x");
    Wording wording = new Wording(record);
    assertThat(wording.brief(record.figures().getFirst())).isEqualTo(brief);
    assertThat(wording.reported(record.figures().getFirst())).isEqualTo(reported);
  }

  @Test
  void anAcceptedValueIsPutAsItsFiguresPutIt() {
    assertThat(plain("more than 8", "8", 8, Modality.MORE_THAN, Value.atLeast(8)))
        .isEqualTo("more than 8");
    assertThat(plain("at least 8", "8", 8, Modality.AT_LEAST, Value.atLeast(8)))
        .isEqualTo("at least 8");
    assertThat(plain("magnitude 9.0", "9.0", 9, Modality.EXACT, Value.exactly(9))).isEqualTo("9.0");
    assertThat(plain("Half", "Half", 0.5, Modality.EXACT, Value.exactly(0.5))).isEqualTo("half");
    assertThat(plain("$2.5 billion", "2.5", 2.5e9, Modality.EXACT, Value.exactly(2.5e9)))
        .isEqualTo("$2.5 billion");
    assertThat(plain("7", "7", 7, Modality.EXACT, Value.between(7, 8))).isEqualTo("7 to 8");
  }

  private static String plain(
      String text, String words, double value, Modality modality, Value accepted) {
    EventRecord record =
        new Sample()
            .report("a", null, text)
            .fact("q1", "x", null, accepted)
            .figure("a", words, value, modality)
            .record("x");
    return new Wording(record).plain(accepted, record.figures());
  }

  @Test
  void anotherUnitThanThatOfTheFactIsSaid() {
    EventRecord record =
        new Sample()
            .report("a", null, "about 1,000 yards or about 900 metres")
            .fact("q1", "distance, in yards", "yards", null, null)
            .measuredIn("yards")
            .figure("a", "1,000", 1000, Modality.ABOUT)
            .measuredIn("metres")
            .figure("a", "900", 900, Modality.ABOUT)
            .record("x");
    Wording wording = new Wording(record);
    assertThat(record.figures())
        .extracting(wording::brief)
        .containsExactly("~1,000", "~900 metres");
    assertThat(record.figures())
        .extracting(wording::reported)
        .containsExactly("about 1,000", "about 900 metres");
  }
}
