package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.extract.Match.Shape;
import org.crosscheck.extract.NumberExpression.Change;
import org.crosscheck.extract.NumberExpression.Kind;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.crosscheck.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Here is my sentence, give me the number expressions that state a quantity. Dates, years, times,
 * ordinals, identifiers and idioms are left out. Works from the words alone and uses parts of
 * speech, relations and names where the sentence has them. Thread-safe.
 */
public final class Numbers {

  /**
   * A number that was looked at.
   *
   * @param span where it stands
   * @param figure what it says; null where a rule takes it out
   * @param rule the rule that took it out, or that made it
   */
  record Verdict(Span span, @Nullable NumberExpression figure, String rule) {}

  /** All number expressions of a reading, sentence by sentence. */
  public List<NumberExpression> find(Reading reading) {
    List<NumberExpression> out = new ArrayList<>();
    for (Sentence each : reading.sentences()) {
      out.addAll(find(each, reading.text()));
    }
    return out;
  }

  /**
   * The number expressions of one sentence, in the order of the text.
   *
   * @param text the text of the whole article
   */
  public List<NumberExpression> find(Sentence sentence, String text) {
    List<NumberExpression> out = new ArrayList<>();
    for (Verdict each : judge(sentence, text)) {
      if (each.figure() != null) {
        out.add(each.figure());
      }
    }
    return out;
  }

  /** Every number of the sentence, with the rule that lets it in or takes it out. */
  List<Verdict> judge(Sentence sentence, String text) {
    if (sentence.tokens().stream().noneMatch(token -> NumberWords.mayBegin(token.text()))) {
      return List.of();
    }
    Pieces p = Pieces.of(sentence, text);
    NumberGrammar grammar = new NumberGrammar(p);
    RangeGrammar ranges = new RangeGrammar(p, grammar);
    List<Verdict> out = new ArrayList<>();
    Modality before = Modality.EXACT;
    int beforeEnd = -1;
    int i = 0;
    while (i < p.size()) {
      Match first = grammar.at(i);
      if (first == null) {
        i++;
        continue;
      }
      List<Match> matches = ranges.extend(first);
      for (int k = 0; k < matches.size(); k++) {
        Match match = matches.get(k);
        Match partner = RangeGrammar.partner(matches, k);
        Spot spot = Spot.of(p, match, partner != null);
        NotFigure rule = NotFigure.of(spot);
        if (rule != null) {
          out.add(new Verdict(p.span(match.first(), match.end()), null, rule.name()));
          continue;
        }
        Modality inherited = conversion(spot, beforeEnd) ? before : Modality.EXACT;
        NumberExpression figure = express(spot, partner, inherited);
        out.add(new Verdict(figure.span(), figure, figure.rule()));
        before = figure.modality();
        beforeEnd = match.end();
      }
      i = matches.getLast().end();
    }
    return out;
  }

  /** "about 400km (250 miles)": the second says the first again, as roughly as the first. */
  private static boolean conversion(Spot s, int beforeEnd) {
    Pieces p = s.p();
    boolean close = beforeEnd > 0 && s.before() - beforeEnd < 5;
    boolean measured = s.money() || p.in(s.noun(), MeasureWords.MEASURES);
    return close
        && measured
        && p.is(s.before(), "(", "[")
        && p.any(s.after(), s.after() + 6, Set.of(")", "]"));
  }

  private static NumberExpression express(Spot s, @Nullable Match partner, Modality inherited) {
    Pieces p = s.p();
    Match m = s.m();
    Kind kind = Kinds.of(s, partner != null);
    String currency = Money.signBefore(p, m.first());
    currency = currency == null ? Money.wordAfter(p, m.end()) : currency;
    Modality modality = modality(s, inherited);
    int end =
        kind == Kind.MONEY
                && p.number(m.first())
                && m.scaleAt() > m.first()
                && (m.shape() == Shape.DIGITS || m.shape() == Shape.RANGE)
            ? m.scaleAt()
            : m.end();
    end = p.dash(end - 1) ? end - 1 : end;
    boolean glued = m.shape() == Shape.DIGITS && m.scaleAt() < m.end() && p.glued(m.scaleAt());
    end = glued ? m.scaleAt() : end;
    int firstToken = p.get(m.first()).token();
    int endToken = p.get(end - 1).token() + 1;
    boolean rate =
        kind == Kind.MONEY
            || kind == Kind.PERCENT
            || kind == Kind.MEASURE
            || p.is(s.noun(), "points", "point");
    Change change = ChangeCues.of(p, s.before() + 1, rate);
    return new NumberExpression(
        p.span(m.first(), end),
        firstToken,
        endToken,
        value(m, modality),
        modality,
        kind,
        currency,
        m.shape() == Shape.VAGUE,
        change,
        partner == null ? null : p.span(partner.first(), partner.end()),
        "number:" + m.shape().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static Modality modality(Spot s, Modality inherited) {
    Match m = s.m();
    if (m.shape() == Shape.RANGE || m.shape() == Shape.DECADE_OF_AGE || m.min() < m.max()) {
      return Modality.RANGE;
    }
    ModalityCues.Cue cue = ModalityCues.before(s.p(), s.before() + 1);
    if (cue == null) {
      cue = ModalityCues.after(s.p(), m.end());
    }
    if (cue != null) {
      return cue.modality();
    }
    return m.shape() == Shape.VAGUE ? Modality.ABOUT : inherited;
  }

  private static Value value(Match m, Modality modality) {
    return switch (modality) {
      case AT_LEAST, MORE_THAN -> Value.atLeast(m.min());
      case AT_MOST, LESS_THAN -> Value.atMost(m.max());
      case EXACT, ABOUT, RANGE -> Value.between(m.min(), m.max());
    };
  }
}
