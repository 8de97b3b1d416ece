package org.crosscheck.extract;

import java.util.Set;

/**
 * The noun of a number that stands without one, where the sentence has told it before.
 *
 * <p>Examples: "<i>Homes</i> without power rose to <b>40</b>", "the number of dead <i>cattle</i>
 * now stands at <b>40</b>", "the <i>missing</i> were <b>40</b>", "they put destroyed <i>homes</i>
 * at <b>40</b>", "<i>Arrests</i>: <b>40</b>", "<b>four</b> of them <i>children</i>".
 * Counter-examples: "rescuers reached <b>four</b>", "the mayor left <b>four</b>".
 */
final class Elided {

  /** Verbs that say of a quantity how great it is or becomes. */
  private static final Set<String> AMOUNTING =
      Words.set(
          "be rise fall stand reach climb grow drop jump total number hit top pass exceed go come",
          "increase decrease remain swell decline shrink dip soar surge double sink slip slide creep",
          "inch edge estimate revise put place bring raise push take lower cut lift set count peak");

  /** Verbs whose object's quantity is told: "put the dead at 40". */
  private static final Set<String> SETTING =
      Words.set("put place bring raise push take lower cut lift set revise estimate update");

  /** Nouns that stand for a number; what is counted follows after "of". */
  private static final Set<String> TALLIES =
      Words.set("number total count tally sum figure estimate");

  /** Nouns that are one but count many. */
  private static final Set<String> MANY =
      Words.set(
          "crew staff personnel membership workforce headcount police cattle livestock crowd");

  private static final int HEADER_AT_MOST = 4;

  private Elided() {}

  /** Token of the noun that a bare number counts; -1 where none is told before it. */
  static int noun(Tree tree, NumberExpression number) {
    int header = header(tree, number.firstToken());
    if (header >= 0) {
      return header;
    }
    int anchor = CountedNoun.anchor(tree, number);
    int own = tree.child(anchor, "nsubj");
    if (own >= 0 && own < anchor && isPredicate(tree, anchor)) {
      return counted(tree, own);
    }
    int verb = tree.head(anchor);
    if (verb < 0 || !AMOUNTING.contains(tree.token(verb).lemma())) {
      return -1;
    }
    boolean told =
        switch (tree.relation(anchor)) {
          case "obl" -> Set.of("to", "at").contains(tree.preposition(anchor));
          case "obj" -> true;
          default -> false;
        };
    if (!told) {
      return -1;
    }
    boolean setting = SETTING.contains(tree.token(verb).lemma());
    int object =
        setting ? tree.child(verb, c -> c != anchor && tree.relation(c).equals("obj")) : -1;
    boolean passive = tree.child(verb, c -> tree.token(c).deprel().equals("nsubj:pass")) >= 0;
    int subject = setting && !passive ? object : tree.child(verb, "nsubj");
    return subject < 0 || subject > anchor ? -1 : counted(tree, subject);
  }

  /** "the missing were 40", but not "both men were among the 40". */
  static boolean isPredicate(Tree tree, int anchor) {
    return tree.preposition(anchor).isEmpty() && tree.child(anchor, "cop") >= 0;
  }

  /** The subject where it is many, or what it is the number of. */
  private static int counted(Tree tree, int subject) {
    String lemma = tree.token(subject).lemma();
    if (TALLIES.contains(lemma)) {
      for (int of : tree.children(subject, "nmod")) {
        if (tree.preposition(of).equals("of")) {
          return of;
        }
      }
      return -1;
    }
    boolean many =
        tree.token(subject).xpos().equals("NNS")
            || MANY.contains(lemma)
            || tree.token(subject).upos().equals("ADJ") && Lexicon.outcome(lemma) != null;
    return many ? subject : -1;
  }

  /** "Arrests: 40", "Homes lost: 40": the noun of a heading at the start of the sentence. */
  private static int header(Tree tree, int first) {
    if (first < 2 || first > HEADER_AT_MOST || !tree.word(first - 1).equals(":")) {
      return -1;
    }
    for (int i = first - 2; i >= 0; i--) {
      String lemma = tree.token(i).lemma();
      if (tree.token(i).upos().equals("NOUN") || Lexicon.outcome(lemma) != null) {
        return TALLIES.contains(lemma) ? -1 : i;
      }
    }
    return -1;
  }

  /** The noun of "four of them children", by the index after the number; -1 for none. */
  static int amongThem(Tree tree, int end) {
    if (!tree.word(end).equals("of") || !Set.of("them", "whom").contains(tree.word(end + 1))) {
      return -1;
    }
    int i = end + 2;
    while (i < tree.size() && tree.token(i).upos().equals("ADJ")) {
      i++;
    }
    boolean noun = i < tree.size() && tree.token(i).xpos().equals("NNS");
    return noun && Lexicon.isThing(tree.token(i).lemma()) ? i : -1;
  }
}
