package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a counted thing, or what it is: read off the verbs, participles and nouns that
 * govern it, nearest first.
 *
 * @param outcomes canonical names, nearest first
 * @param predicate the nearest one's words, as the text has them; null where there is none
 */
record Happening(List<String> outcomes, @Nullable String predicate) {

  /** Verbs that only carry another word's meaning. */
  private static final Set<String> LIGHT =
      Set.of(
          "be",
          "have",
          "do",
          "say",
          "report",
          "confirm",
          "include",
          "involve",
          "leave",
          "cause",
          "see",
          "total",
          "rise",
          "reach",
          "put",
          "give",
          "take",
          "make",
          "mark",
          "get",
          "state",
          "announce",
          "tell",
          "note",
          "add",
          "disclose",
          "reveal",
          "describe",
          "know",
          "believe",
          "think",
          "result",
          "become",
          "stand",
          "exceed",
          "fear",
          "bring",
          "suffer",
          "claim",
          "come",
          "go",
          "continue",
          "show",
          "estimate",
          "expect",
          "register",
          "sustain",
          "call");

  private static final int REACH = 5;

  Happening {
    outcomes = List.copyOf(outcomes);
  }

  static Happening of(Tree tree, int head) {
    return new Climb(tree).from(head);
  }

  private static final class Climb {
    private final Tree tree;
    private final Set<String> outcomes = new LinkedHashSet<>();
    private @Nullable String predicate;

    Climb(Tree tree) {
      this.tree = tree;
    }

    Happening from(int head) {
      noun(head);
      below(head);
      int at = head;
      for (int step = 0; step < REACH; step++) {
        int up = tree.head(at);
        if (up < 0) {
          break;
        }
        boolean stop = up(at, up);
        at = up;
        if (stop) {
          break;
        }
      }
      return new Happening(new ArrayList<>(outcomes), predicate);
    }

    /** Takes in the governor of a token; says whether the climb ends there. */
    private boolean up(int at, int up) {
      Token governor = tree.token(up);
      String relation = tree.token(at).relation();
      if (governor.upos().equals("VERB") || governor.xpos().startsWith("VB")) {
        String lemma = withParticle(up);
        boolean light = LIGHT.contains(lemma);
        if (!light || Lexicon.outcome(lemma) != null) {
          take(up, lemma);
        }
        if (light) {
          arguments(up, at);
        }
        return !light && !relation.equals("conj");
      }
      boolean predicative =
          (relation.equals("nsubj") || relation.equals("csubj")) && !governor.upos().equals("VERB");
      if (predicative) {
        take(up, governor.lemma());
        below(up);
        return true;
      }
      noun(up);
      return false;
    }

    /**
     * Nouns beside a light verb say what happened: "the toll rose to 23", "left 23 with injuries".
     */
    private void arguments(int verb, int except) {
      for (int child : tree.children(verb, "nsubj", "obj", "obl", "xcomp", "ccomp")) {
        if (child != except) {
          noun(child);
          if (tree.token(child).upos().equals("ADJ") || tree.token(child).xpos().equals("VBN")) {
            take(child, tree.token(child).lemma());
          }
        }
      }
    }

    /** Participles, adjectives and clauses that hang on the noun. */
    private void below(int head) {
      for (int child :
          tree.children(head, "acl", "amod", "nmod", "appos", "xcomp", "advcl", "obl")) {
        Token token = tree.token(child);
        String relation = token.relation();
        boolean verbal = token.upos().equals("VERB") || relation.equals("acl");
        if (verbal && !relation.equals("advcl")) {
          take(child, withParticle(child));
        } else if (Lexicon.outcome(token.lemma()) != null && !relation.equals("obl")) {
          take(child, token.lemma());
        } else if (relation.equals("nmod") || relation.equals("obl")) {
          condition(child);
        }
        for (int conjunct : tree.children(child, "conj")) {
          if (verbal && !relation.equals("advcl") && tree.token(conjunct).upos().equals("VERB")) {
            take(conjunct, withParticle(conjunct));
          }
        }
      }
    }

    /** "in critical condition". */
    private void condition(int noun) {
      for (int child : tree.children(noun, "amod", "compound")) {
        String phrase = tree.token(child).lemma() + " " + tree.token(noun).lemma();
        if (Lexicon.outcome(phrase) != null) {
          take(child, phrase);
        }
      }
    }

    private void noun(int index) {
      Token token = tree.token(index);
      if (Lexicon.outcome(token.lemma()) != null && !token.upos().equals("VERB")) {
        take(index, token.lemma());
      }
      condition(index);
      for (int child : tree.children(index, "compound", "amod")) {
        if (Lexicon.outcome(tree.token(child).lemma()) != null) {
          take(child, tree.token(child).lemma());
        }
      }
    }

    private void take(int index, String lemma) {
      String known = Lexicon.outcome(lemma);
      String canonical = known != null ? known : lemma.toLowerCase(Locale.ROOT);
      if (LIGHT.contains(canonical)) {
        return;
      }
      if (predicate == null) {
        predicate = words(index);
      }
      outcomes.add(canonical);
    }

    private String withParticle(int verb) {
      String lemma = tree.token(verb).lemma();
      int particle = tree.child(verb, "compound");
      if (particle > verb && tree.token(particle).upos().equals("ADP")) {
        return lemma + " " + tree.token(particle).text().toLowerCase(Locale.ROOT);
      }
      if (verb + 1 < tree.size()
          && Lexicon.outcome(lemma + " " + tree.token(verb + 1).text()) != null) {
        return lemma + " " + tree.token(verb + 1).text().toLowerCase(Locale.ROOT);
      }
      return lemma;
    }

    private String words(int index) {
      String lemma = tree.token(index).upos().equals("VERB") ? withParticle(index) : "";
      String text = tree.token(index).text().toLowerCase(Locale.ROOT);
      int space = lemma.indexOf(' ');
      return space < 0 ? text : text + lemma.substring(space);
    }
  }
}
