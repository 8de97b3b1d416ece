package org.crosscheck.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.cases.GoldCase;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Report;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Speaker;
import org.crosscheck.read.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Speakers of the figures of the hand-made cases, where those are at hand. */
class SpeakersCasesTest {

  private int told;
  private int found;
  private int right;

  @Test
  void speakersOfGoldFigures() {
    List<GoldCase> cases = GoldCase.all();
    assumeFalse(cases.isEmpty(), "no shared cases");
    try (Reader reader = Reader.load()) {
      for (GoldCase each : cases) {
        for (Report report : each.reports()) {
          count(report, reader.read(report.article(), new Extractor()::mayState));
        }
      }
    }
    assertThat(2.0 * right / (told + found)).as("F1 of %d speakers", told).isGreaterThan(0.9);
  }

  private void count(Report report, Reading reading) {
    Speakers speakers = Speakers.of(reading);
    for (Figure figure : report.figures()) {
      Speaker speaker = at(speakers, reading, figure.span().start());
      Speaker gold = figure.speaker();
      told += gold == null ? 0 : 1;
      found += speaker == null ? 0 : 1;
      right += gold != null && speaker != null && same(gold.name(), speaker.name()) ? 1 : 0;
    }
  }

  private static @Nullable Speaker at(Speakers speakers, Reading reading, int offset) {
    for (Sentence sentence : reading.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).span().end() > offset) {
          return speakers.at(sentence.index(), i);
        }
      }
    }
    return null;
  }

  /** The last word is the same, or the words of one are among those of the other. */
  private static boolean same(String gold, String name) {
    List<String> a = words(gold);
    List<String> b = words(name);
    Set<String> one = new HashSet<>(a);
    return a.getLast().equals(b.getLast()) || one.containsAll(b) || new HashSet<>(b).containsAll(a);
  }

  private static List<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !Set.of("", "the", "a", "an", "of", "s", "and").contains(word))
        .toList();
  }
}
