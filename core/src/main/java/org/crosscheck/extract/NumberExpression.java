package org.crosscheck.extract;

import org.crosscheck.model.Modality;
import org.crosscheck.model.Span;
import org.crosscheck.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * A number, number word or numeric expression that states a quantity, before anyone has asked what
 * it counts.
 *
 * @param span the expression alone, without unit, sign of currency or modifier
 * @param firstToken index of the token that holds its first char
 * @param endToken index after the token that holds its last char
 * @param value what it says, in whole units of money, percent before the sign, else as said
 * @param modality how it says it
 * @param kind what sort of number it is, by its form and nearest neighbours
 * @param currency ISO 4217 code; null where it is no money
 * @param vague whether the words name no number ("dozens", "several hundred")
 * @param change whether the text says that the quantity rose or fell by this much
 * @param partner span of the other number of a score or vote ("98 to 96"); null where it is alone
 * @param rule the rule that made it
 */
public record NumberExpression(
    Span span,
    int firstToken,
    int endToken,
    Value value,
    Modality modality,
    Kind kind,
    @Nullable String currency,
    boolean vague,
    Change change,
    @Nullable Span partner,
    String rule) {

  /** Sorts of number. */
  public enum Kind {
    COUNT,
    MONEY,
    PERCENT,
    AGE,
    FRACTION,
    MULTIPLE,
    SCORE,
    MEASURE,
    MAGNITUDE,
    PLAIN
  }

  /** Whether the quantity moved by this much. */
  public enum Change {
    NONE,
    UP,
    DOWN
  }
}
