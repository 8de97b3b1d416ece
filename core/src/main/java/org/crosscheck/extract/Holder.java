package org.crosscheck.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Name;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Token;
import org.jspecify.annotations.Nullable;

/** Whose age, what's height, how long what: the bearer of a measured property. */
final class Holder {

  private static final Set<String> PROPERTIES =
      Set.of(
          "radius",
          "depth",
          "height",
          "distance",
          "diameter",
          "length",
          "width",
          "speed",
          "angle",
          "magnitude",
          "age",
          "weight",
          "altitude",
          "cost",
          "budget",
          "price",
          "area",
          "temperature",
          "duration");

  private Holder() {}

  /**
   * The bearer of a measured property.
   *
   * @param head token of the unit, or of the number
   * @param before sentences of the report before this one, for "the 26-year-old"
   */
  static @Nullable String of(
      Tree tree, NumberExpression number, Counted counted, List<Sentence> before) {
    return switch (counted.dimension()) {
      case COUNT, VOTES, SHARE, MULTIPLE, RATE, OTHER -> null;
      case AGE -> person(tree, number, before);
      default -> bearer(tree, number, counted);
    };
  }

  private static @Nullable String person(
      Tree tree, NumberExpression number, List<Sentence> before) {
    Sentence sentence = tree.sentence;
    int first = number.firstToken();
    int end = number.endToken();
    for (Name name : sentence.names()) {
      boolean apposed = name.end() == first - 1 && isComma(tree, first - 1);
      boolean following =
          name.first() >= end && name.first() <= end + 8 && !crossesClause(tree, end, name.first());
      if (name.kind() == Name.Kind.PERSON && (apposed || following)) {
        return name.text();
      }
    }
    if (isComma(tree, first - 1)) {
      for (Name name : sentence.names().reversed()) {
        if (name.kind() == Name.Kind.PERSON && name.end() <= first && first - name.end() < 8) {
          return name.text();
        }
      }
      if (first >= 2 && tree.token(first - 2).upos().equals("PROPN")) {
        return tree.token(first - 2).text();
      }
    }
    if (first > 0 && tree.token(first - 1).text().equalsIgnoreCase("the")) {
      for (Sentence earlier : before.reversed()) {
        for (Name name : earlier.names()) {
          if (name.kind() == Name.Kind.PERSON) {
            return name.text();
          }
        }
      }
    }
    for (int i = end; i < Math.min(end + 7, tree.size()); i++) {
      if (tree.token(i).upos().equals("NOUN") && !tree.token(i).is("year", "age")) {
        return Lexicon.thing(tree.token(i).lemma()) + noun(tree, i);
      }
    }
    return null;
  }

  private static String noun(Tree tree, int index) {
    return " (" + tree.token(index).lemma().toLowerCase(Locale.ROOT) + ")";
  }

  private static boolean crossesClause(Tree tree, int from, int to) {
    return tree.any(
        from, to, t -> t.upos().equals("VERB") || t.text().equals(",") || t.text().equals(";"));
  }

  private static boolean isComma(Tree tree, int index) {
    return index >= 0 && tree.token(index).text().equals(",");
  }

  private static @Nullable String bearer(Tree tree, NumberExpression number, Counted counted) {
    int unit = Math.max(counted.head(), number.endToken() - 1);
    for (int at = unit, step = 0; step < 3 && tree.head(at) >= 0; step++) {
      int up = tree.head(at);
      Token governor = tree.token(up);
      if (governor.upos().equals("VERB")) {
        break;
      }
      if (tree.isNoun(up)
          && Lexicon.unit(governor.text()) == null
          && !isItself(counted, governor)) {
        return named(governor);
      }
      at = up;
    }
    if (unit + 1 < tree.size()
        && tree.token(unit + 1).upos().equals("NOUN")
        && !isItself(counted, tree.token(unit + 1))) {
      return named(tree.token(unit + 1));
    }
    int clause = tree.clause(unit);
    int subject = clause < 0 ? -1 : tree.child(clause, "nsubj");
    boolean relative = subject >= 0 && tree.token(subject).upos().equals("PRON");
    if (relative && tree.relation(clause).equals("acl")) {
      subject = tree.head(clause);
    }
    if (subject >= 0 && tree.isNoun(subject) && !tree.token(subject).upos().equals("PRON")) {
      return named(tree.token(subject));
    }
    return null;
  }

  private static boolean isItself(Counted counted, Token token) {
    return counted.dimension() == Dimension.MAGNITUDE && token.is("magnitude");
  }

  private static String named(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return PROPERTIES.contains(lemma) ? lemma : Lexicon.thing(lemma);
  }
}
