package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.extract.NumberExpression.Change;
import org.crosscheck.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a counted thing, or what it is: read off the words right beside the number, then
 * off the verbs, participles and nouns that govern it in the tree, nearest first.
 *
 * @param outcomes canonical names, nearest first; a death comes before what led to it
 * @param predicate the nearest one's words, as the text has them; null where there is none
 */
record Happening(List<String> outcomes, @Nullable String predicate) {

  /** Verbs that only carry another word's meaning. */
  private static final Set<String> LIGHT =
      Words.set(
          "be have do say report confirm include involve leave cause see total rise reach",
          "put give take make mark get state announce tell note add disclose reveal",
          "describe know believe think result become stand exceed fear bring suffer claim",
          "come go continue show estimate expect register sustain call manage climb jump",
          "grow increase open occur happen verify update revise remain touch settle trade",
          "hover amount number cover apply work begin start keep stay seem appear list",
          "record log map measure account comprise prompt force order allow urge speak",
          "cite near approach way line more");

  /** Verbs whose subject is a source, not what happened: "the fire service says". */
  private static final Set<String> SAYING =
      Words.set(
          "say report confirm announce tell state note add know believe think estimate",
          "expect fear describe disclose reveal claim");

  /** Words between a verb and the number that is its object: "injuring at least 23". */
  private static final Set<String> BETWEEN =
      Words.set(
          "at least more than over about around some nearly almost up to as many another a",
          "an the these roughly approximately only just total of estimated fewer less most",
          "other all further additional");

  private static final Set<String> BODIES = Set.of("bodies", "corpses", "body");

  private static final Set<String> FLED = Set.of("refugees", "evacuees");

  /** Outcomes that say which way a number went. */
  private static final Set<String> CHANGES = Set.of("raise", "fall", "cut");

  /** Nouns that stand for a number, so that the verb says but how it moved. */
  private static final Set<String> TALLIES =
      Set.of("toll", "count", "tally", "number", "total", "figure", "estimate");

  /** Words that tell what happened as verbs alone: not "Level 3", "the fire", "a guard post". */
  private static final Set<String> VERBS_ONLY =
      Set.of(
          "level", "fire", "name", "post", "gut", "pin", "notch", "bag", "pack", "stick", "book");

  /** Verbs that make others do what happens: "forced 40 to flee", not "told 40 to flee". */
  private static final Set<String> CAUSING =
      Set.of("force", "prompt", "allow", "lead", "cause", "leave", "see");

  private static final Set<String> ARMS =
      Set.of("drone", "missile", "drone+missile", "weapon", "bomb");

  private static final int REACH = 5;

  Happening {
    outcomes = List.copyOf(outcomes);
  }

  /** The same, read of a thing: drones that were used were launched. */
  Happening of(String thing) {
    boolean used = ARMS.contains(thing) && outcomes.contains("use");
    if (!used) {
      return this;
    }
    return new Happening(
        outcomes.stream().map(o -> o.equals("use") ? "launch" : o).distinct().toList(), predicate);
  }

  /**
   * What happened to what a number counts.
   *
   * @param head token of the counted noun, or of the number where the noun is understood
   */
  static Happening of(Tree tree, NumberExpression number, int head) {
    if (isException(tree, number)) {
      return new Happening(List.of(), null);
    }
    return new Climb(tree, head).from(number);
  }

  /** "all but 300 returned": what happened did not happen to these. */
  private static boolean isException(Tree tree, NumberExpression number) {
    int first = number.firstToken();
    return tree.word(first - 1).equals("but")
        && Set.of("all", "everyone", "everybody").contains(tree.word(first - 2));
  }

  /** This, where a share grew or shrank by so much: which way it went comes first. */
  Happening moved(Change change) {
    if (change == Change.NONE) {
      return this;
    }
    Set<String> ordered = new LinkedHashSet<>();
    ordered.add(change == Change.UP ? "raise" : "fall");
    outcomes.stream().filter(o -> !o.equals("cut")).forEach(ordered::add);
    return new Happening(List.copyOf(ordered), predicate);
  }

  /**
   * This, with what the counted noun itself tells: bodies that are recovered are of the dead,
   * refugees have fled.
   */
  Happening implied(String noun) {
    if (BODIES.contains(noun) && outcomes.contains("recover") && !outcomes.contains("kill")) {
      List<String> ordered = new ArrayList<>(outcomes);
      ordered.addFirst("kill");
      return new Happening(ordered, predicate);
    }
    boolean fled = FLED.contains(noun) && outcomes.isEmpty();
    return fled ? new Happening(List.of("displace"), predicate) : this;
  }

  private static final class Climb {
    private final Tree tree;
    private final Set<String> outcomes = new LinkedHashSet<>();
    private final int head;
    private @Nullable String predicate;

    /** Whether "to" stands before the number, so that "raised" says only that it is a new level. */
    private boolean level;

    Climb(Tree tree, int head) {
      this.tree = tree;
      this.head = head;
    }

    Happening from(NumberExpression number) {
      if (lacks(number.endToken())) {
        return new Happening(List.copyOf(outcomes), predicate);
      }
      beside(number);
      int anchor = CountedNoun.anchor(tree, number);
      if (Elided.isPredicate(tree, anchor)) {
        predicated(anchor);
      }
      if (tree.head(anchor) >= 0 && tree.relation(anchor).equals("nummod")) {
        predicated(tree.head(anchor));
      }
      int at = start(number, head);
      if (at == head) {
        thing(number, head);
      } else {
        below(at);
      }
      climb(at);
      if (at != head) {
        thing(number, head);
      }
      return new Happening(deathFirst(), predicate);
    }

    /** "and 30 without water": what this number lacks, whatever others do. */
    private boolean lacks(int after) {
      if (!tree.word(after).equals("without")) {
        return false;
      }
      for (int i = after + 1; i < Math.min(after + 4, tree.size()); i++) {
        if (tree.isNoun(i) && Lexicon.outcome(tree.token(i).lemma()) != null) {
          take(i, tree.token(i).lemma());
          return true;
        }
      }
      return false;
    }

    /** "the missing were 39": what the number is told of. */
    private void predicated(int anchor) {
      if (tree.child(anchor, "cop") < 0) {
        return;
      }
      for (int subject : tree.children(anchor, "nsubj")) {
        if (subject < anchor && !isHeld(anchor, subject)) {
          noun(subject, "compound", "amod");
          totals(anchor);
        }
      }
    }

    /** "turnout was 40 percent": whose share it is, not what befell anyone. */
    private boolean isHeld(int share, int subject) {
      String outcome = Lexicon.outcome(tree.token(subject).lemma());
      return outcome != null
          && Lexicon.befallsPeople(outcome)
          && Set.of("%", "percent", "percentage", "cent", "pct").contains(tree.word(share));
    }

    /** The counted noun and what hangs on it. */
    private void thing(NumberExpression number, int head) {
      if (head >= number.firstToken()) {
        noun(head, isMereThing(head), "amod");
        below(head);
      }
    }

    /** "posts", "fires": a thing of its own, not what was done. */
    private boolean isMereThing(int noun) {
      String lemma = tree.token(noun).lemma();
      String outcome = Lexicon.outcome(lemma);
      return outcome != null && Lexicon.isThing(lemma) && !Lexicon.befallsPeople(outcome);
    }

    private void climb(int from) {
      int at = from;
      for (int step = 0; step < REACH; step++) {
        int up = tree.head(at);
        if (up < 0 || isWhole(at, up)) {
          break;
        }
        boolean stop = up(at, up);
        at = up;
        if (stop) {
          break;
        }
      }
    }

    /**
     * The number itself where it stands before "of", so that the part's fate is not the whole's.
     */
    private int start(NumberExpression number, int head) {
      for (int i = number.firstToken(); i < number.endToken(); i++) {
        if (tree.token(i).relation().equals("nummod") && tree.head(i) == head) {
          return head;
        }
      }
      return number.endToken() <= head && tree.word(number.endToken()).equals("of")
          ? CountedNoun.anchor(tree, number)
          : head;
    }

    private boolean isWhole(int at, int up) {
      return tree.preposition(at).equals("of")
          && (tree.token(up).upos().equals("NUM") && tree.relation(at).equals("nmod")
              || Set.of("obl", "conj").contains(tree.relation(at)) && at < up);
    }

    private List<String> deathFirst() {
      List<String> ordered = new ArrayList<>(outcomes);
      int death = ordered.indexOf("kill");
      if (death > 0 && ordered.getFirst().equals("shot")) {
        ordered.remove(death);
        ordered.addFirst("kill");
      }
      return ordered;
    }

    /** "wounding six", "six more shot": the words beside the number, whatever the tree says. */
    private void beside(NumberExpression number) {
      int before = number.firstToken() - 1;
      while (before >= 0 && BETWEEN.contains(tree.word(before))) {
        level |= tree.word(before).equals("to") && !tree.word(before - 1).equals("up");
        before--;
      }
      if (before >= 0 && isVerbal(before) && Lexicon.outcome(withParticle(before)) != null) {
        verb(before);
      }
      int after = number.endToken();
      while (after < tree.size() && Set.of("more", "others", "people").contains(tree.word(after))) {
        after++;
      }
      if (tree.word(after).equals("of") && Set.of("them", "whom").contains(tree.word(after + 1))) {
        after += 2;
        if (after < tree.size()
            && tree.token(after).upos().equals("ADV")
            && Lexicon.outcome(tree.token(after).lemma()) != null) {
          take(after, tree.token(after).lemma());
        }
      }
      if (after < tree.size()
          && Set.of("VBN", "VBD", "JJ").contains(tree.token(after).xpos())
          && Lexicon.outcome(tree.token(after).lemma()) != null) {
        verb(after);
      }
      if (after + 2 < tree.size() && tree.word(after).equals("in")) {
        String phrase = tree.token(after + 1).lemma() + " " + tree.token(after + 2).lemma();
        if (Lexicon.outcome(phrase) != null) {
          take(after + 1, phrase);
        }
      }
    }

    private boolean isChange(int verb) {
      String outcome = Lexicon.outcome(tree.token(verb).lemma());
      return outcome != null && CHANGES.contains(outcome);
    }

    private boolean isVerbal(int index) {
      return tree.token(index).upos().equals("VERB") || tree.token(index).xpos().startsWith("VB");
    }

    /** Takes in the governor of a token; says whether the climb ends there. */
    private boolean up(int at, int up) {
      Token governor = tree.token(up);
      String relation = tree.relation(at);
      if (isVerbal(up)) {
        boolean light =
            LIGHT.contains(withParticle(up)) || level && isChange(up) || movesTally(up, at);
        if (light) {
          arguments(up, at);
        } else {
          totals(up);
          verb(up);
        }
        return !light && !relation.equals("conj");
      }
      if (up == head) {
        return false;
      }
      if (relation.equals("nsubj") || relation.equals("csubj")) {
        if (!condition(up)) {
          take(up, governor.lemma());
        }
        below(up);
        return true;
      }
      noun(up, "compound", "amod");
      if (up < at) {
        predicated(up);
      }
      return false;
    }

    /** "raising the toll to 45", "the toll soared to 45". */
    private boolean movesTally(int verb, int number) {
      for (int child : tree.children(verb, "nsubj", "obj")) {
        if (child != number && TALLIES.contains(tree.token(child).lemma())) {
          return true;
        }
      }
      return false;
    }

    private void verb(int index) {
      for (int adverb : tree.children(index, "advmod")) {
        if ("kill".equals(Lexicon.outcome(tree.token(adverb).lemma()))) {
          take(index, "kill");
        }
      }
      take(index, withParticle(index));
      for (int conjunct : tree.children(index, "conj")) {
        boolean shared =
            tree.child(conjunct, "obj", "nsubj") < 0
                && conjunct - index < 4
                && !tree.any(index + 1, conjunct, t -> t.upos().equals("NUM"));
        if (shared && isVerbal(conjunct)) {
          take(conjunct, withParticle(conjunct));
        }
      }
    }

    /**
     * Nouns beside a light verb say what happened: "the toll rose to 23", "left 23 with injuries".
     */
    private void arguments(int verb, int except) {
      totals(verb);
      boolean saying = SAYING.contains(tree.token(verb).lemma());
      caused(verb);
      for (int child : tree.children(verb, "nsubj", "obj", "obl", "xcomp", "ccomp")) {
        if (child != except
            && !(saying && tree.token(child).deprel().equals("nsubj"))
            && (child < except || tree.child(child, "nummod") < 0)) {
          noun(child, "compound", "amod");
          Token token = tree.token(child);
          boolean going =
              token.relation().equals("xcomp") && Lexicon.outcome(token.lemma()) != null;
          if (token.upos().equals("ADJ") || token.xpos().equals("VBN") || going) {
            take(child, token.lemma());
          }
        }
      }
    }

    /** "flee" of "forced 40 to flee", "missing" of "40 remain missing". */
    private void caused(int verb) {
      for (int child : tree.children(verb, "xcomp")) {
        boolean caused =
            CAUSING.contains(tree.token(verb).lemma())
                || tree.token(child).xpos().matches("VBG|JJ");
        if (caused && isVerbal(child) && Lexicon.outcome(withParticle(child)) != null) {
          take(child, withParticle(child));
        }
      }
    }

    /** "people killed" of "the number of people killed rose to 23". */
    private void totals(int verb) {
      for (int total : tree.children(verb, "nsubj", "obj")) {
        for (int of : tree.children(total, "nmod")) {
          boolean tally =
              CountedNoun.isTransparent(tree.token(total))
                  || TALLIES.contains(tree.token(total).lemma());
          if (tally && tree.preposition(of).equals("of")) {
            noun(of, "compound", "amod");
            below(of);
          }
        }
      }
    }

    /** Participles, adjectives and clauses that hang on the noun. */
    private void below(int head) {
      for (int child : tree.children(head, "acl", "amod", "nmod", "appos", "xcomp", "obl")) {
        Token token = tree.token(child);
        String relation = token.relation();
        if (relation.equals("acl") || relation.equals("amod") && isVerbal(child)) {
          if (!(token.xpos().equals("VBG")
              && tree.head(head) >= 0
              && isWhole(head, tree.head(head)))) {
            verb(child);
          }
        } else if (relation.equals("nmod") || relation.equals("obl")) {
          condition(child);
        } else if (Lexicon.outcome(token.lemma()) != null) {
          take(child, token.lemma());
        }
      }
    }

    /** "in critical condition". */
    private boolean condition(int noun) {
      for (int child : tree.children(noun, "amod", "compound")) {
        String phrase = tree.token(child).lemma() + " " + tree.token(noun).lemma();
        if (Lexicon.outcome(phrase) != null) {
          take(child, phrase);
          return true;
        }
      }
      return false;
    }

    private void noun(int index, String... modifiers) {
      noun(index, false, modifiers);
    }

    private void noun(int index, boolean mereThing, String... modifiers) {
      Token token = tree.token(index);
      boolean adverb = token.upos().equals("ADV") || token.upos().equals("ADP");
      if (Lexicon.outcome(token.lemma()) != null
          && !token.upos().equals("VERB")
          && !VERBS_ONLY.contains(token.lemma())
          && !adverb
          && !mereThing) {
        take(index, token.lemma());
      }
      condition(index);
      for (int child : tree.children(index, modifiers)) {
        String lemma = tree.token(child).lemma();
        boolean named = tree.isNoun(child) && VERBS_ONLY.contains(lemma);
        if (Lexicon.outcome(lemma) != null && !named) {
          take(child, lemma);
        }
      }
    }

    private void take(int index, String lemma) {
      String known = Lexicon.outcome(lemma);
      String canonical = known != null ? known : lemma.toLowerCase(Locale.ROOT);
      String upos = tree.token(index).upos();
      boolean near = canonical.equals("close") && (upos.equals("ADJ") || upos.equals("ADV"));
      if (LIGHT.contains(canonical) || near) {
        return;
      }
      if (predicate == null) {
        predicate = words(index);
      }
      outcomes.add(canonical);
    }

    private String withParticle(int verb) {
      String lemma = tree.token(verb).lemma();
      for (int i = verb + 1; i < Math.min(verb + 2, tree.size()); i++) {
        if (Lexicon.outcome(lemma + " " + tree.word(i)) != null) {
          return lemma + " " + tree.word(i);
        }
      }
      int object = tree.child(verb, "obj");
      if (object >= 0 && Lexicon.outcome(lemma + " " + tree.token(object).lemma()) != null) {
        return lemma + " " + tree.token(object).lemma();
      }
      for (int oblique : tree.children(verb, "obl")) {
        String phrase = lemma + " " + tree.preposition(oblique) + " " + tree.token(oblique).lemma();
        if (Lexicon.outcome(phrase) != null) {
          return phrase;
        }
      }
      int particle = tree.child(verb, "compound");
      return particle > verb && tree.token(particle).upos().equals("ADP")
          ? lemma + " " + tree.word(particle)
          : lemma;
    }

    private String words(int index) {
      String lemma = isVerbal(index) ? withParticle(index) : "";
      int space = lemma.indexOf(' ');
      return tree.word(index) + (space < 0 ? "" : lemma.substring(space));
    }
  }
}
