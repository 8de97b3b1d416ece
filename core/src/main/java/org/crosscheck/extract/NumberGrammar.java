package org.crosscheck.extract;

import java.util.Map;
import java.util.Set;
import org.crosscheck.extract.Match.Shape;
import org.crosscheck.extract.Piece.Sort;
import org.jspecify.annotations.Nullable;

/** Reads the longest number expression that begins at a piece; ranges are not its business. */
final class NumberGrammar {

  private static final Set<String> POSSESSIVES =
      Words.set("his her their my your our early mid late its");
  private static final Set<String> AND_A_HALF =
      Words.set("decade year month week day hour minute century mile dozen");
  private static final Set<String> AFTER_MULTIPLE =
      Words.set("the that those what its their his last previous as this number in");

  private final Pieces p;
  private final FractionGrammar fractions;
  private final CardinalGrammar cardinals;

  NumberGrammar(Pieces pieces) {
    this.p = pieces;
    this.cardinals = new CardinalGrammar(pieces);
    this.fractions = new FractionGrammar(pieces, cardinals);
  }

  @Nullable Match at(int i) {
    Match match = fractions.at(i);
    if (match == null) {
      match = vague(i);
    }
    if (match == null) {
      match = unitAndHalf(i);
    }
    if (match == null) {
      match = multiple(i);
    }
    if (match == null) {
      match = decadeOfAge(i);
    }
    if (match == null && p.is(i, "single") && p.hyphen(i + 1) && p.is(i + 2, "story", "storey")) {
      match = Match.point(i, i + 1, 1, Shape.WORDS);
    }
    return match == null ? cardinals.at(i) : match;
  }

  /** "dozens", "tens of thousands", "several hundred", "a few thousand". */
  private @Nullable Match vague(int i) {
    if (p.is(i, "tens", "hundreds", "thousands", "dozens") && p.is(i + 1, "of")) {
      double times =
          p.is(i, "tens") ? 10 : p.is(i, "hundreds") ? 100 : p.is(i, "dozens") ? 12 : 1e3;
      double[] scale = NumberWords.VAGUE.get(p.low(i + 2));
      if (scale != null && !p.is(i + 2, "dozens", "scores", "hundreds")) {
        double power = times * scale[0] / 2;
        return Match.between(i, i + 3, 2 * power, 10 * power - 1, Shape.VAGUE);
      }
    }
    double[] range = NumberWords.VAGUE.get(p.low(i));
    if (range != null && !(p.is(i, "scores") && !p.is(i + 1, "of"))) {
      return Match.between(i, i + 1, range[0], range[1], Shape.VAGUE);
    }
    int scaleAt = -1;
    if (p.is(i, "several", "many")) {
      scaleAt = i + 1;
    } else if (p.is(i, "few") || p.is(i, "couple")) {
      scaleAt = p.is(i + 1, "of") ? i + 2 : i + 1;
    }
    Double scale = NumberWords.SCALES.get(p.low(scaleAt));
    if (scale == null && scaleAt > 0 && p.is(scaleAt, "hundreds", "thousands", "millions")) {
      scale = NumberWords.SCALES.get(p.low(scaleAt).substring(0, p.low(scaleAt).length() - 1));
    }
    if (scale == null) {
      return null;
    }
    int end = scaleAt + 1;
    double larger = NumberWords.SCALES.getOrDefault(p.low(end), 0.0);
    if (scale < 1e6 && larger > scale) {
      scale *= larger;
      end++;
    }
    if (p.is(i, "couple")) {
      return Match.between(i, end, 2 * scale, 2 * scale, Shape.VAGUE);
    }
    double most = scale == 12 ? 99 : 10 * scale - 1;
    return Match.between(i, end, 2 * scale, most, Shape.VAGUE);
  }

  /** "decade and a half" is one and a half. */
  private @Nullable Match unitAndHalf(int i) {
    boolean half = p.is(i + 1, "and") && p.is(i + 2, "a") && p.is(i + 3, "half");
    return p.in(i, AND_A_HALF) && half
        ? Match.point(i, i + 4, p.is(i, "dozen") ? 18 : 1.5, Shape.WORDS)
        : null;
  }

  private @Nullable Match multiple(int i) {
    Double times = NumberWords.MULTIPLES.get(p.low(i));
    if (times == null) {
      return null;
    }
    boolean counted =
        !p.is(i, "twice", "thrice", "double", "triple")
            || p.in(i + 1, AFTER_MULTIPLE)
            || p.is(i - 1, "than", "nearly", "almost", "about");
    boolean figureOfSpeech = p.hyphen(i + 1) || p.is(i + 1, "down", "back", "over", "up", "digit");
    return counted && !figureOfSpeech ? Match.point(i, i + 1, times, Shape.MULTIPLE) : null;
  }

  /** "in their 70s", "in his mid-fifties". */
  private @Nullable Match decadeOfAge(int i) {
    Integer decade = NumberWords.DECADES.get(p.low(i));
    if (p.sort(i, Sort.DECADE) && p.get(i).text().length() <= 4) {
      decade = Integer.valueOf(p.get(i).text().substring(0, 2));
    }
    int before = p.hyphen(i - 1) ? i - 2 : i - 1;
    if (decade == null || decade > 90 || !p.in(before, POSSESSIVES)) {
      return null;
    }
    boolean person = p.any(before - 1, before + 1, Words.set("his her their my your our"));
    if (!person) {
      return null;
    }
    Map<String, int[]> parts =
        Map.of("early", new int[] {0, 4}, "mid", new int[] {3, 7}, "late", new int[] {5, 9});
    int[] part = parts.getOrDefault(p.low(before), new int[] {0, 9});
    return Match.between(i, i + 1, decade + part[0], decade + part[1], Shape.DECADE_OF_AGE);
  }
}
