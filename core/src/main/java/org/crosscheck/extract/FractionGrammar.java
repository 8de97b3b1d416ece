package org.crosscheck.extract;

import java.util.Set;
import org.crosscheck.extract.Match.Shape;
import org.crosscheck.extract.Piece.Sort;
import org.jspecify.annotations.Nullable;

/** Reads shares of a whole: "half of", "two-thirds", "a quarter of", "1/2", "one in five". */
final class FractionGrammar {

  private static final Set<String> AFTER_HALF =
      Words.set("of the a an its his her their our all that those these as");
  private static final Set<String> BEFORE_HALF =
      Words.set("than about nearly almost over around roughly only by least");
  private static final Set<String> PERIOD_HALF =
      Words.set(
          "first second other better opening latter top bottom southern northern eastern",
          "western early final each");
  private static final Set<String> HALF_UNITS =
      Words.set("hour mile century day year inch pound point kilometer");
  private static final Set<String> PRONOUN_AFTER_OF =
      Words.set("the a an its their his her all those these that them");

  private final Pieces p;
  private final CardinalGrammar cardinals;

  FractionGrammar(Pieces pieces, CardinalGrammar cardinals) {
    this.p = pieces;
    this.cardinals = cardinals;
  }

  @Nullable Match at(int i) {
    if (p.number(i) && p.is(i + 1, "/") && p.glued(i + 1) && p.number(i + 2)) {
      return slash(i);
    }
    Match match = ratio(i);
    if (match == null) {
      match = ofDenominator(i);
    }
    return match == null ? half(i) : match;
  }

  private @Nullable Match slash(int i) {
    double over = Double.parseDouble(p.text(i).replace(",", ""));
    double under = Double.parseDouble(p.text(i + 2).replace(",", ""));
    boolean fraction =
        over > 0
            && over < under
            && (under <= 4 || under == 5 || under == 8 || under == 16)
            && !p.is(i - 1, "(")
            && !p.is(i + 3, "/", ")");
    return fraction ? Match.share(i, i + 3, over, under, Shape.FRACTION) : null;
  }

  /** "one in five", "nine out of 10", "one of every five". */
  private @Nullable Match ratio(int i) {
    Match part = p.number(i) || NumberWords.isNumberWord(p.low(i)) ? cardinals.at(i) : null;
    if (part == null || !part.plain()) {
      return null;
    }
    int at = part.end();
    boolean every = p.is(at, "of", "in") && p.is(at + 1, "every");
    boolean outOf = p.is(at, "out") && p.is(at + 1, "of");
    int next = every || outOf ? at + 2 : p.is(at, "in") ? at + 1 : -1;
    next = outOf && p.is(next, "every") ? next + 1 : next;
    Match whole =
        p.number(next) || NumberWords.isNumberWord(p.low(next)) ? cardinals.at(next) : null;
    if (whole == null || part.min() >= whole.min() || !whole.whole() || part.min() <= 0) {
      return null;
    }
    boolean counted = MeasureWords.TIME.contains(p.low(whole.end())) || p.hyphen(whole.end());
    boolean round = whole.min() == 10 || whole.min() == 100 || whole.min() == 1000;
    boolean year = whole.min() >= 1900 && whole.min() <= 2100;
    boolean month = Calendar.MONTHS.contains(p.low(whole.end()));
    if (year || month || counted && !every || !(every || part.min() == 1 || round)) {
      return null;
    }
    return Match.share(i, whole.end(), part.min(), whole.min(), Shape.RATIO);
  }

  private @Nullable Match ofDenominator(int i) {
    boolean article = p.is(i, "a", "an");
    Match over = article ? null : NumberWords.isNumberWord(p.low(i)) ? cardinals.at(i) : null;
    if (!article && (over == null || !over.plain() || over.min() > 99)) {
      return null;
    }
    double count = over == null ? 1 : over.min();
    int from = over == null ? i + 1 : over.end();
    boolean hyphen = p.hyphen(from);
    int at = p.past(from);
    String word = p.low(at);
    boolean plural = word.endsWith("s");
    String single =
        word.equals("halves") ? "half" : plural ? word.substring(0, word.length() - 1) : word;
    Double under = NumberWords.FRACTIONS.get(single);
    if (under == null
        || single.equals("half") && !hyphen
        || plural != count > 1
        || count >= under) {
      return null;
    }
    boolean of = p.is(at + 1, "of");
    boolean certain =
        of
            || !article && (hyphen || single.equals("third") && plural)
            || p.is(at + 1, "more", "less", "fewer", "higher", "lower")
            || p.in(i - 1, BEFORE_HALF)
            || !article && !p.word(at + 1);
    boolean name =
        article && p.is(at + 2, "century") || p.hyphen(at + 1) && !p.is(at + 2, "majority");
    return certain && !name ? Match.share(i, at + 1, count, under, Shape.FRACTION) : null;
  }

  private @Nullable Match half(int i) {
    if (p.sort(i, Sort.VULGAR)) {
      return null;
    }
    if (p.is(i, "third", "quarter", "tenth") && p.is(i + 1, "of") && p.in(i - 1, BEFORE_HALF)) {
      return Match.share(
          i, i + 1, 1, NumberWords.FRACTIONS.getOrDefault(p.low(i), 1.0), Shape.FRACTION);
    }
    if (!p.is(i, "half") || NumberWords.SCALES.containsKey(p.low(p.past(i + 1)))) {
      return null;
    }
    if (p.is(i + 1, "a") && NumberWords.SCALES.containsKey(p.low(i + 2))) {
      return null;
    }
    boolean compound = p.hyphen(i + 1) && HALF_UNITS.contains(p.low(i + 2));
    boolean share = p.in(i + 1, AFTER_HALF) && !p.in(i - 1, PERIOD_HALF);
    boolean bound = p.in(i - 1, BEFORE_HALF) && !p.hyphen(i + 1);
    boolean idiom =
        p.is(i - 1, "in", "and", "-") && !p.is(i + 1, "of")
            || p.is(i + 1, "as") && !p.is(i + 2, "many", "much", "big", "large", "likely")
            || p.is(i + 1, "of")
                && !p.word(i + 2)
                && !p.number(i + 2)
                && p.in(i - 1, PRONOUN_AFTER_OF);
    return (compound || share || bound) && !idiom
        ? Match.point(i, i + 1, 0.5, Shape.FRACTION)
        : null;
  }
}
