package org.crosscheck.extract;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Name;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Token;
import org.jspecify.annotations.Nullable;

/** Whose age, what's height, how long what: the bearer of a measured property. */
final class Holder {

  /** Things that are counted for each who has them. */
  private static final Set<String> OWNED = Set.of("seat", "job", "medal", "goal", "point");

  /** Bodies that a report also calls by name, so that the word sets nothing apart. */
  private static final Set<String> GENERIC =
      Set.of(
          "party",
          "company",
          "group",
          "firm",
          "country",
          "government",
          "team",
          "bank",
          "agency",
          "poll",
          "survey",
          "study",
          "report",
          "figure",
          "result",
          "data",
          "number",
          "person",
          "authority",
          "commission",
          "ministry");

  /** Nouns of change; what changed follows after "in": "a drop in sales". */
  private static final Set<String> CHANGES = Set.of("fall", "raise", "cut");

  private static final Set<String> FRACTIONS = Set.of("half", "third", "quarter", "fifth", "tenth");

  private static final Set<String> RISES =
      Set.of("rise", "growth", "gain", "jump", "climb", "upturn", "downturn", "swing", "change");

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
      case COUNT -> OWNED.contains(counted.thing()) ? owner(tree, number, counted.head()) : null;
      case SHARE -> share(tree, number, counted);
      case VOTES, MULTIPLE, RATE, OTHER -> null;
      case AGE -> person(tree, number, before);
      case MAGNITUDE -> quake(bearer(tree, number, counted));
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
    int bearer = ageBearer(tree, number);
    return bearer < 0 ? null : Lexicon.thing(tree.token(bearer).lemma()) + noun(tree, bearer);
  }

  /**
   * "men" of "two men, aged 32 and 57", "plane" of "the plane was 16 years old", "a 9-year-old".
   */
  private static int ageBearer(Tree tree, NumberExpression number) {
    int first = number.firstToken();
    int end = number.endToken();
    for (int i = first - 1; i > Math.max(0, first - 5); i--) {
      if (tree.word(i).equals("aged")) {
        int noun = tree.word(i - 1).equals(",") ? i - 2 : i - 1;
        return noun >= 0 && tree.token(noun).upos().equals("NOUN") ? noun : -1;
      }
    }
    boolean attributive = CountedNoun.isHyphen(tree.token(Math.min(end, tree.size() - 1)));
    int subject = attributive ? -1 : subject(tree, CountedNoun.anchor(tree, number));
    if (subject >= 0 && subject < first && tree.token(subject).upos().equals("NOUN")) {
      return subject;
    }
    for (int i = end; i < Math.min(end + 7, tree.size()); i++) {
      if (tree.token(i).upos().equals("NOUN") && !tree.token(i).is("year", "age")) {
        return i;
      }
      if (!attributive && tree.token(i).upos().equals("VERB")) {
        return -1;
      }
    }
    return -1;
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
    if (counted.dimension() == Dimension.LENGTH) {
      String property = property(tree, unit + 1);
      if (property != null) {
        return property;
      }
    }
    if (counted.dimension() == Dimension.MONEY && isEarned(tree, number)) {
      return "profit";
    }
    int of = complement(tree, unit, number);
    if (of >= 0) {
      return named(tree.token(of));
    }
    for (int at = unit, step = 0; step < 3 && tree.head(at) >= 0; step++) {
      int up = tree.head(at);
      Token governor = tree.token(up);
      if (governor.upos().equals("VERB")) {
        break;
      }
      if (tree.isNoun(up)
          && !isUnit(tree, up, number)
          && !isItself(counted, governor)
          && !FRACTIONS.contains(governor.lemma())) {
        int changed = isChange(governor) ? complement(tree, up, number) : -1;
        return named(tree.token(changed >= 0 ? changed : up));
      }
      at = up;
    }
    if (unit + 1 < tree.size()
        && tree.token(unit + 1).upos().equals("NOUN")
        && !isUnit(tree, unit + 1, number)
        && !isItself(counted, tree.token(unit + 1))) {
      return named(tree.token(unit + 1));
    }
    int subject = subject(tree, unit);
    return subject >= 0 && !isUnit(tree, subject, number) ? named(tree.token(subject)) : null;
  }

  /** Whether it is the profit of a firm: "the group earned $5 million". */
  private static boolean isEarned(Tree tree, NumberExpression number) {
    int clause = tree.clause(number.firstToken());
    return clause >= 0 && clause < number.firstToken() && tree.token(clause).is("earn", "net");
  }

  /** "25 miles from the coast" is a distance, "900 m above sea level" an altitude. */
  private static @Nullable String property(Tree tree, int after) {
    if (tree.word(after).equals("above") && tree.word(after + 1).equals("sea")) {
      return "altitude";
    }
    boolean away =
        Set.of("from", "away", "off").contains(tree.word(after))
            || tree.word(after + 1).equals("of")
                && tree.word(after).matches(".*(?:north|south|east|west)");
    return away ? "distance" : null;
  }

  /** A magnitude is a quake's, whoever measured it. */
  private static @Nullable String quake(@Nullable String bearer) {
    return "quake".equals(bearer) ? bearer : null;
  }

  /** "rain" of "212 mm of rain", "aid" of "$5 million in aid". */
  private static int complement(Tree tree, int unit, NumberExpression number) {
    int top =
        tree.head(unit) >= 0 && isUnit(tree, tree.head(unit), number) ? tree.head(unit) : unit;
    for (int child : tree.children(top, "nmod")) {
      boolean joined = Set.of("of", "in").contains(tree.preposition(child));
      if (joined && child > top && child < top + 8 && tree.token(child).upos().equals("NOUN")) {
        return child;
      }
    }
    return -1;
  }

  /** Whether a noun is the number's own: a unit of measure or the name of a currency. */
  private static boolean isUnit(Tree tree, int noun, NumberExpression number) {
    boolean money = number.currency() != null;
    boolean ownCurrency =
        money
            && noun >= number.endToken()
            && noun <= number.endToken() + 1
            && tree.under(number.firstToken(), noun);
    return Lexicon.unit(tree.token(noun).text()) != null
        || noun >= number.firstToken() && noun < number.endToken()
        || ownCurrency
        || money && tree.child(noun, "nummod") >= 0;
  }

  /** "a drop", "an increase": what changed is said beside it. */
  static boolean isChange(Token noun) {
    String outcome = Lexicon.outcome(noun.lemma());
    return RISES.contains(noun.lemma()) || outcome != null && CHANGES.contains(outcome);
  }

  /** The noun that the clause speaks of: its subject, or the object of "put turnout at". */
  private static int subject(Tree tree, int token) {
    int clause = tree.clause(token);
    if (clause < 0) {
      return -1;
    }
    if (tree.token(clause).is("put") && tree.child(clause, "obj") >= 0) {
      return tree.child(clause, "obj");
    }
    int subject = tree.child(clause, "nsubj");
    boolean relative = subject >= 0 && tree.token(subject).upos().equals("PRON");
    if (relative && tree.relation(clause).equals("acl")) {
      subject = tree.head(clause);
    }
    boolean noun = subject >= 0 && tree.isNoun(subject);
    return noun && !tree.token(subject).upos().equals("PRON") ? subject : -1;
  }

  /**
   * Whether a clause has its subject from the one above: "shares closed lower after jumping 8%".
   */
  private static boolean isBound(Tree tree, int clause) {
    return Set.of("advcl", "xcomp", "conj").contains(tree.relation(clause))
        && tree.head(clause) >= 0
        && tree.clause(tree.head(clause)) >= 0;
  }

  /** What a share is of, or who has it: "sales fell 20 percent", "Labour won 30 percent". */
  private static @Nullable String share(Tree tree, NumberExpression number, Counted counted) {
    int moved = moved(tree, number);
    if (moved >= 0) {
      return told(tree.token(moved));
    }
    for (int i = number.endToken(); i < Math.min(number.endToken() + 3, tree.size()); i++) {
      int changed = isChange(tree.token(i)) ? complement(tree, i, number) : -1;
      if (changed >= 0) {
        return named(tree.token(changed));
      }
    }
    int at = counted.head();
    int subject = subject(tree, at);
    int clause = tree.clause(at);
    for (int step = 0; subject < 0 && step < 2 && clause >= 0 && isBound(tree, clause); step++) {
      clause = tree.clause(tree.head(clause));
      subject = subject(tree, clause);
    }
    return subject < 0 ? null : told(tree.token(subject));
  }

  /** "sales" of "on sales of $5 million, up 6 percent". */
  private static int moved(Tree tree, NumberExpression number) {
    int cue = number.firstToken() - 1;
    if (!Set.of("up", "down").contains(tree.word(cue)) || !tree.word(cue - 1).equals(",")) {
      return -1;
    }
    for (int i = cue - 2; i > cue - 9 && i > 0; i--) {
      if (tree.word(i).equals("of") && tree.token(i - 1).upos().equals("NOUN")) {
        return i - 1;
      }
    }
    return -1;
  }

  /** Who has so many seats: "the Greens' 15 seats", "Labour won 30 seats". */
  private static @Nullable String owner(Tree tree, NumberExpression number, int head) {
    int before = number.firstToken() - 1;
    if (before >= 0 && tree.token(before).upos().equals("PROPN")) {
      return told(tree.token(before));
    }
    int clause = tree.clause(head);
    int owner = tree.child(head, i -> tree.token(i).deprel().equals("nmod:poss"));
    if (owner < 0 && clause >= 0) {
      int given = tree.child(clause, "iobj");
      owner = given >= 0 ? given : subject(tree, number.firstToken());
    }
    return owner >= 0 && tree.token(owner).upos().equals("PROPN") ? told(tree.token(owner)) : null;
  }

  private static @Nullable String told(Token token) {
    String name = named(token);
    return GENERIC.contains(name) ? null : name;
  }

  private static boolean isItself(Counted counted, Token token) {
    return counted.dimension() == Dimension.MAGNITUDE && token.is("magnitude");
  }

  private static String named(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return Measure.isProperty(lemma) ? lemma : Lexicon.thing(lemma);
  }
}
