package org.crosscheck.extract;

import java.util.Set;
import org.crosscheck.model.Token;

/** Finds the noun that a number counts, by the tree, or by the words after it. */
final class CountedNoun {

  /** Nouns that stand for the number itself; what is counted follows after "of". */
  private static final Set<String> TRANSPARENT =
      Words.set(
          "total number record group majority average maximum minimum rest remainder kind",
          "pair series combination estimate tally crowd handful string");

  /** Words that set a group apart from one named before. */
  private static final Set<String> OTHER =
      Set.of("other", "another", "more", "additional", "further", "new");

  private final Tree tree;
  private final NumberExpression number;

  private CountedNoun(Tree tree, NumberExpression number) {
    this.tree = tree;
    this.number = number;
  }

  /** Index of the noun that a number counts; -1 where none is told after it. */
  static int of(Tree tree, NumberExpression number) {
    return new CountedNoun(tree, number).find();
  }

  /** Index of the noun of which a number is the total: "the number of firefighters rose to 410". */
  static int totalled(Tree tree, NumberExpression number) {
    return new CountedNoun(tree, number).totalled();
  }

  private int find() {
    int noun = candidate();
    boolean itself = noun >= number.firstToken() && noun < number.endToken();
    return noun >= 0 && !itself && !isOther(noun) && isCountable(noun) && !isWhen(noun) ? noun : -1;
  }

  /** "night" of "slept 40 last night" says when. */
  private boolean isWhen(int noun) {
    return noun > number.endToken()
        && tree.isWord(noun - 1, "last", "next", "this", "that", "previous", "past")
        && tree.token(noun).xpos().equals("NN")
        && MeasureWords.TIME.contains(tree.word(noun));
  }

  /** A noun, or what stands for people: "23 injured"; not "the four nearest the coast". */
  private boolean isCountable(int index) {
    return tree.isNoun(index) && !tree.token(index).upos().equals("PRON")
        || Lexicon.outcome(tree.token(index).lemma()) != null;
  }

  /** "more" of "six more shot" is no noun. */
  private boolean isOther(int index) {
    return isOther(tree.token(index).lemma());
  }

  /** Whether a word sets a group apart from one named before: "three more". */
  static boolean isOther(String lemma) {
    return OTHER.contains(lemma);
  }

  private int candidate() {
    int top = anchor();
    Token token = tree.token(top);
    int head = token.head();
    if (head >= 0
        && token.relation().equals("nummod")
        && !isTransparent(tree.token(head))
        && head > top) {
      return head;
    }
    if (head >= 0 && token.relation().equals("compound") && head > top && head < top + 5) {
      return head;
    }
    int among = Elided.amongThem(tree, number.endToken());
    if (among >= 0) {
      return among;
    }
    int of = ofObject(top);
    if (of >= 0) {
      return of;
    }
    if (head >= 0 && isTransparent(tree.token(head))) {
      int inner = ofObject(head);
      if (inner >= 0) {
        return inner;
      }
    }
    return following();
  }

  /** The noun within a few words after the number, no verb or comma between. */
  private int following() {
    int last = -1;
    int next = next(tree, number);
    for (int i = next; i < Math.min(next + 5, tree.size()); i++) {
      Token token = tree.token(i);
      boolean noun = token.upos().equals("NOUN") || token.upos().equals("PROPN");
      if (noun) {
        last = i;
      } else if (last >= 0) {
        return last;
      } else if (!token.upos().equals("ADJ")
          && !isHyphen(token)
          && !token.xpos().equals("VBN")
          && !token.xpos().equals("VBG")
          && !isOther(token.lemma())) {
        return -1;
      }
    }
    return last;
  }

  private int ofObject(int index) {
    for (int child : tree.children(index, "nmod", "obl")) {
      if (tree.preposition(child).equals("of") && child > index) {
        return child;
      }
    }
    int of = number.endToken();
    if (index == anchor() && tree.isWord(of, "of")) {
      for (int i = of + 1; i < Math.min(of + 8, tree.size()); i++) {
        Token token = tree.token(i);
        if (token.upos().equals("NOUN")
            && (i + 1 >= tree.size() || !tree.token(i + 1).upos().equals("NOUN"))) {
          return i;
        }
        if (token.upos().equals("ADJ") && token.xpos().startsWith("VB")) {
          return i;
        }
        if (token.upos().equals("VERB") || token.text().equals(",")) {
          return Lexicon.outcome(token.lemma()) != null ? i : -1;
        }
      }
    }
    return -1;
  }

  /** Whether a noun only stands for the number of what follows after "of". */
  static boolean isTransparent(Token noun) {
    return TRANSPARENT.contains(noun.lemma());
  }

  /** "firefighters" of "the number of firefighters has been raised to 410". */
  private int totalled() {
    int clause = tree.clause(anchor());
    if (clause < 0) {
      return -1;
    }
    for (int total : tree.children(clause, "nsubj", "obj")) {
      for (int of : tree.children(total, "nmod")) {
        boolean counted = tree.preposition(of).equals("of") && of < number.firstToken();
        boolean noun = tree.token(of).upos().equals("NOUN") && !isTransparent(tree.token(of));
        if (counted && isTransparent(tree.token(total)) && noun) {
          return of;
        }
      }
    }
    return -1;
  }

  private int anchor() {
    return anchor(tree, number);
  }

  /** The number's token that hangs on the rest of the sentence. */
  static int anchor(Tree tree, NumberExpression number) {
    for (int i = number.firstToken(); i < number.endToken(); i++) {
      int head = tree.head(i);
      if (head < number.firstToken() || head >= number.endToken()) {
        return i;
      }
    }
    return number.endToken() - 1;
  }

  /** Index of the token after the number, a hyphen between them left out. */
  static int next(Tree tree, NumberExpression number) {
    int next = number.endToken();
    if (tree.isWord(next, "m", "bn", "k") && Math.abs(number.value().number()) >= 1e4) {
      return next + 1;
    }
    return next < tree.size() && isHyphen(tree.token(next)) ? next + 1 : next;
  }

  static boolean isHyphen(Token token) {
    return token.text().equals("-") || token.text().equals("–") || token.text().equals("‑");
  }
}
