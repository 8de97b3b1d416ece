package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a number counts: by its unit of measure, by the noun it modifies in the tree, or by
 * the words after it where the tree is of no help.
 */
final class Counting {

  /** Adjectives that say nothing about what is counted. */
  private static final Set<String> EMPTY_QUALIFIERS =
      Words.set(
          "total staggering record whopping estimated mere just further confirmed confirm",
          "report estimate expect combined full entire few many same such own significant",
          "unprecedented astonishing");

  /** Wholes of which a share is told so commonly that reports leave the word out. */
  private static final Set<String> WHOLES =
      Set.of(
          "vote",
          "ballot",
          "total",
          "price",
          "value",
          "gdp",
          "output",
          "product",
          "workforce",
          "them",
          "which",
          "whom",
          "number",
          "amount",
          "cost");

  /** Groups that are told with their number after them: "a crew of three". */
  private static final String[] COLLECTIVES = {
    "crew", "family", "staff", "team", "squad", "panel", "jury", "convoy", "fleet", "workforce"
  };

  /** Places that are told with their inhabitants: "a town of 14,000". */
  private static final String[] PLACES = {
    "town", "village", "city", "country", "island", "nation", "settlement", "community"
  };

  /** Words for people that tell more than "person": twelve men are some of the people. */
  private static final Set<String> SEXES = Set.of("man", "woman", "male", "female", "boy", "girl");

  private final Tree tree;
  private final NumberExpression number;

  private final boolean ofQuakes;

  private Counting(Tree tree, NumberExpression number, boolean ofQuakes) {
    this.tree = tree;
    this.number = number;
    this.ofQuakes = ofQuakes;
  }

  /**
   * What a number counts.
   *
   * @param ofQuakes whether the report speaks of magnitudes, so that a bare "8.9" is one
   */
  static Counted of(Tree tree, NumberExpression number, boolean ofQuakes) {
    return new Counting(tree, number, ofQuakes).find();
  }

  private Counted find() {
    Counted measured = measured();
    return measured != null ? measured : counted();
  }

  private @Nullable Counted measured() {
    int next = CountedNoun.next(tree, number);
    return switch (number.kind()) {
      case MONEY -> {
        String currency = number.currency() == null ? "money" : number.currency();
        yield bare(Dimension.MONEY, currency, Currencies.plural(currency));
      }
      case PERCENT -> share("percent");
      case FRACTION -> share("share");
      case AGE -> bare(Dimension.AGE, "year", "years old");
      case SCORE -> bare(Dimension.VOTES, "vote", "votes");
      case MULTIPLE -> bare(Dimension.MULTIPLE, "time", "times");
      default -> {
        if (isAgeBound()) {
          yield bare(Dimension.AGE, "year", "years old");
        }
        if (isMagnitude(next)) {
          yield bare(Dimension.MAGNITUDE, "magnitude", "magnitude");
        }
        yield unit(next);
      }
    };
  }

  private Counted bare(Dimension dimension, String thing, String unit) {
    return new Counted(dimension, CountedNoun.anchor(tree, number), thing, unit, List.of(), false);
  }

  /** "21 and above", "18 or older". */
  private boolean isAgeBound() {
    int end = number.endToken();
    return tree.isWord(end, "and", "or")
        && tree.isWord(end + 1, "above", "over", "older", "under", "younger", "up");
  }

  private boolean isMagnitude(int next) {
    int first = number.firstToken();
    double value = number.value().number();
    boolean bare =
        next >= tree.size() || !tree.isNoun(next) && !tree.token(next).upos().equals("ADJ");
    boolean decimal =
        number.span().length() == 3 && value < 10 && value != Math.rint(value)
            || tree.token(first).text().matches("\\d\\.\\d");
    return ofQuakes && bare && decimal && value < 10
        || tree.isWord(next, "magnitude")
        || tree.isWord(first - 1, "magnitude")
        || (first >= 2
            && CountedNoun.isHyphen(tree.token(first - 1))
            && tree.isWord(first - 2, "magnitude"))
        || (tree.isWord(first - 1, "of", "was", "over", "above")
            && tree.isWord(first - 2, "magnitude"));
  }

  /** A share with what it is of: "half of the flats", "46 percent of voters", "a 70% turnout". */
  private Counted share(String name) {
    int after = number.endToken();
    while (tree.isWord(after, "%", "percent", "per", "cent", "percentage", "or", "so")
        || after == CountedNoun.next(tree, number) - 1) {
      after++;
    }
    int whole = tree.isWord(after, "of") ? wholeAfter(after + 1) : isPlainNoun(after) ? after : -1;
    String unit = name;
    String thing = "percent";
    if (whole >= 0 && !Holder.isChange(tree.token(whole))) {
      unit += " of " + tree.token(whole).text();
      thing =
          name.equals("percent") && WHOLES.contains(tree.token(whole).lemma())
              ? thing
              : lexical(whole);
    }
    return new Counted(
        Dimension.SHARE, CountedNoun.anchor(tree, number), thing, unit, List.of(), false);
  }

  private String lexical(int noun) {
    String lemma = tree.token(noun).lemma();
    return lemma.equals("body") ? lemma : Lexicon.thing(lemma);
  }

  private int wholeAfter(int from) {
    for (int i = from; i < Math.min(from + 6, tree.size()); i++) {
      if (isName(i) && !isName(i + 1)) {
        return i;
      }
      if (tree.token(i).upos().equals("VERB") || tree.token(i).upos().equals("PUNCT")) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isName(int index) {
    return index < tree.size() && tree.isNoun(index) && !tree.token(index).upos().equals("PRON");
  }

  /** A noun that the share stands before, not a time: "30% this year" is no share of a year. */
  private boolean isPlainNoun(int index) {
    return index < tree.size()
        && tree.token(index).upos().equals("NOUN")
        && Lexicon.unit(tree.word(index)) == null;
  }

  /** A unit of measure right after the number, of one to three words. */
  private @Nullable Counted unit(int next) {
    StringBuilder spaced = new StringBuilder();
    StringBuilder tight = new StringBuilder();
    Counted found = null;
    int first =
        tree.isWord(next, "more", "additional", "further", "full", "extra") ? next + 1 : next;
    if (tree.isWord(next, "flight", "flying", "working", "business", "consecutive", "straight")
        && isUnitOfTime(next + 1)) {
      first = next + 1;
    }
    for (int i = first; i < Math.min(first + 3, tree.size()); i++) {
      String word = tree.token(i).text().toLowerCase(Locale.ROOT);
      spaced.append(spaced.isEmpty() ? "" : " ").append(word);
      tight.append(word);
      Lexicon.Unit unit = Lexicon.unit(spaced.toString());
      if (unit == null) {
        unit = Lexicon.unit(tight.toString());
      }
      if (unit != null) {
        found = measuredIn(unit, i);
      }
    }
    return found;
  }

  private boolean isUnitOfTime(int index) {
    Lexicon.Unit unit = Lexicon.unit(tree.word(index));
    return unit != null && unit.dimension() == Dimension.DURATION;
  }

  private Counted measuredIn(Lexicon.Unit unit, int head) {
    String name = unit.name();
    Dimension dimension = unit.dimension();
    if (dimension == Dimension.DURATION && tree.isWord(head + 1, "old")
        || (dimension == Dimension.DURATION
            && tree.isWord(head + 2, "old")
            && CountedNoun.isHyphen(tree.token(head + 1)))) {
      return new Counted(Dimension.AGE, head, "year", name + "s old", List.of(), false);
    }
    String shown = plural(name);
    if (tree.isWord(head + 1, "a", "an", "per", "/") && head + 2 < tree.size()) {
      Lexicon.Unit per = Lexicon.unit(tree.token(head + 2).text());
      if (per != null && per.dimension() == Dimension.DURATION) {
        return new Counted(
            Dimension.SPEED,
            head,
            name + "/" + per.name(),
            shown + " a " + per.name(),
            List.of(),
            false);
      }
    }
    return new Counted(dimension, head, name, shown, List.of(), false);
  }

  private static String plural(String unit) {
    return switch (unit) {
      case "foot" -> "feet";
      case "inch" -> "inches";
      case "century" -> "centuries";
      case "km", "cm", "mm", "kg", "mph", "km/h", "square km" -> unit;
      case "square mile" -> "square miles";
      case "square foot" -> "square feet";
      default -> unit + "s";
    };
  }

  private Counted counted() {
    int head = CountedNoun.of(tree, number);
    if (head < 0 || !tree.isNoun(head) && Lexicon.outcome(tree.token(head).lemma()) == null) {
      int told = Elided.noun(tree, number);
      return told < 0 ? understood() : toldBefore(told);
    }
    Token noun = tree.token(head);
    List<String> qualifiers = qualifiers(head);
    Set<String> things = new TreeSet<>();
    things.add(canonical(head));
    StringBuilder unit = new StringBuilder(words(head));
    for (int other : tree.children(head, "conj")) {
      if (isJoined(head, other)) {
        things.add(canonical(other));
        unit.append(" and ").append(words(other));
      }
    }
    String outcome = Lexicon.outcome(noun.lemma());
    boolean understood =
        outcome != null
            && (!tree.isNoun(head)
                || Lexicon.befallsPeople(outcome) && !Lexicon.isThing(noun.lemma()));
    if (understood) {
      return new Counted(Dimension.COUNT, head, "person", "people", qualifiers, true);
    }
    return new Counted(
        Dimension.COUNT, head, String.join("+", things), unit.toString(), qualifiers, false);
  }

  /** What a bare number counts, by a noun that stands before it. */
  private Counted toldBefore(int noun) {
    String outcome = Lexicon.outcome(tree.token(noun).lemma());
    boolean people =
        outcome != null
            && Lexicon.befallsPeople(outcome)
            && !Lexicon.isThing(tree.token(noun).lemma());
    String thing = people || !tree.isNoun(noun) ? "person" : canonical(noun);
    String unit = people || !tree.isNoun(noun) ? "people" : words(noun);
    List<String> narrow =
        qualifiers(noun).stream().filter(q -> Lexicon.outcome(q) == null).toList();
    return new Counted(
        Dimension.COUNT, CountedNoun.anchor(tree, number), thing, unit, narrow, true);
  }

  /** "drones and missiles", one number for both; not "missiles and a majority of drones". */
  private boolean isJoined(int head, int other) {
    return tree.isNoun(other)
        && tree.child(other, "nummod") < 0
        && !hasOwnNumber(other)
        && other > head
        && other < head + 5
        && !CountedNoun.isTransparent(tree.token(other))
        && !tree.any(head + 1, other, t -> t.upos().equals("PUNCT") || t.upos().equals("VERB"));
  }

  /** "a crew of three" has a number of its own. */
  private boolean hasOwnNumber(int noun) {
    return tree.children(noun, "nmod").stream().anyMatch(of -> tree.token(of).upos().equals("NUM"));
  }

  private String canonical(int head) {
    String lemma = tree.token(head).lemma();
    for (int modifier : tree.children(head, "compound", "amod")) {
      String phrase = tree.token(modifier).lemma() + " " + lemma;
      if (modifier < head && Lexicon.isThing(phrase)) {
        return Lexicon.thing(phrase);
      }
    }
    return Lexicon.thing(lemma);
  }

  private Counted understood() {
    List<String> qualifiers = new ArrayList<>();
    int first = number.firstToken();
    if (tree.isWord(first - 1, "another")
        || tree.isWord(number.endToken(), "others", "more", "other")) {
      qualifiers.add("other");
    }
    if (isSubset()) {
      qualifiers.add("part");
    }
    int group = number.firstToken() - 2;
    if (tree.isWord(group + 1, "of") && tree.isWord(group, COLLECTIVES)) {
      return new Counted(
          Dimension.COUNT, group, lexical(group), tree.word(group), qualifiers, false);
    }
    if (tree.isWord(group + 1, "of")
        && tree.isWord(group, PLACES)
        && tree.isWord(group - 1, "a", "an")) {
      return new Counted(Dimension.COUNT, group, "person", "inhabitants", qualifiers, false);
    }
    int of = CountedNoun.totalled(tree, number);
    if (of >= 0) {
      return new Counted(
          Dimension.COUNT, of, lexical(of), shown(tree.token(of)), qualifiers, false);
    }
    return new Counted(Dimension.COUNT, CountedNoun.anchor(tree, number), "", "", qualifiers, true);
  }

  /** "the first two", "the last four": some of those that were told. */
  private boolean isSubset() {
    int first = number.firstToken();
    return tree.isWord(first - 1, "first", "last", "final") && tree.isWord(first - 2, "the");
  }

  private List<String> qualifiers(int head) {
    Set<String> found = new TreeSet<>();
    for (int child : tree.children(head, "amod", "compound", "nmod", "det")) {
      Token token = tree.token(child);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (CountedNoun.isOther(lemma)) {
        found.add("other");
      } else if (child < head
          && !token.upos().equals("DET")
          && !token.upos().equals("NUM")
          && !EMPTY_QUALIFIERS.contains(lemma)
          && tree.child(child, "nummod") < 0
          && tree.preposition(child).isEmpty()) {
        found.add(lemma);
      }
    }
    if (tree.isWord(number.firstToken() - 1, "another") || tree.token(head).is("other")) {
      found.add("other");
    }
    if (SEXES.contains(tree.token(head).lemma())) {
      found.add(tree.token(head).lemma());
    }
    if (tree.isWord(number.endToken(), "of")
            && tree.isWord(number.endToken() + 1, "the", "those", "them")
        || isSubset()) {
      found.add("part");
    }
    return List.copyOf(found);
  }

  /** The noun with the words that make one name with it: "off-duty police officers". */
  private String words(int head) {
    int first = head;
    for (int child : tree.children(head, "compound", "amod")) {
      if (child >= number.endToken()
          && head - child < 5
          && isTelling(child)
          && tree.child(child, "nummod") < 0) {
        first = Math.min(first, child);
      }
    }
    while (first - 1 >= CountedNoun.next(tree, number) && isGlued(first)) {
      first--;
    }
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= head; i++) {
      if (i == head || isTelling(i)) {
        boolean apart = !words.isEmpty() && !isGlued(i);
        words.append(apart ? " " : "").append(shown(tree.token(i)));
      }
    }
    return words.toString();
  }

  private boolean isTelling(int index) {
    String lemma = tree.token(index).lemma();
    return !EMPTY_QUALIFIERS.contains(lemma) && !CountedNoun.isOther(lemma);
  }

  /** Whether no space stands before a word, as in "off-duty". */
  private boolean isGlued(int index) {
    return index > 0 && tree.token(index - 1).span().end() == tree.token(index).span().start();
  }

  private static String shown(Token token) {
    return token.upos().equals("PROPN") ? token.text() : token.text().toLowerCase(Locale.ROOT);
  }
}
