package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.extract.Attribution.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Sources that a figure is given to without a verb of saying.
 *
 * <p>Examples: "[The council]'s own estimate was <b>40</b>"; "the [police] figure of <b>40</b>";
 * "By [the union]'s count, <b>40 walked out</b>"; "[The group] spoke of <b>40</b>"; "[The
 * institute] has the quake at <b>magnitude 4</b>"; "[Forecasters] give a <b>40 percent chance</b>
 * of rain". Counter-examples: "the man's weight was 40 kilos"; "she spoke of her 40 goats" is her
 * own matter; "the river has a bridge at 40 places".
 */
final class FigurePattern {

  /** Nouns for somebody's number. */
  private static final Set<String> NUMBERS =
      Words.set(
          "estimate estimates figure figures count tally reckoning arithmetic calculation",
          "calculations toll forecast projection");

  private static final Set<String> CHANCES = Words.set("chance probability likelihood odds");

  private final Tree tree;
  private final Phrases phrases;

  FigurePattern(Tree tree, Phrases phrases) {
    this.tree = tree;
    this.phrases = phrases;
  }

  List<Attribution> all() {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < tree.size() && tree.sentence.parsed(); i++) {
      Attribution each =
          NUMBERS.contains(tree.word(i)) && tree.isNoun(i)
              ? number(i)
              : tree.token(i).upos().equals("VERB") ? verb(i) : null;
      if (each != null) {
        found.add(each);
      }
    }
    return found;
  }

  /** "the council's estimate", "the police figure". */
  private @Nullable Attribution number(int noun) {
    int owner =
        tree.child(
            noun,
            c ->
                c < noun
                    && (tree.token(c).deprel().equals("nmod:poss")
                        || tree.relation(c).equals("compound")));
    if (owner < 0) {
      return null;
    }
    Source source = owner(owner, noun);
    if (!phrases.isKnown(source)) {
      return null;
    }
    boolean by = tree.preposition(noun).equals("by") || tree.preposition(noun).equals("on");
    if (by) {
      boolean opens = tree.first(noun) == 0;
      BitSet words =
          opens ? new Content(tree).next(tree.size()) : new Content(tree).before(tree.first(noun));
      if (opens) {
        words.set(tree.end(noun), clauseEnd(tree.end(noun)));
      }
      return told(source, noun, opens ? Kind.LEADING : Kind.TRAILING, words);
    }
    boolean of = tree.word(noun + 1).equals("of");
    boolean is = tree.child(tree.head(noun) < 0 ? noun : tree.head(noun), "cop") > noun;
    boolean subject = tree.relation(noun).equals("nsubj");
    if (!of && !(is && subject)) {
      return null;
    }
    BitSet words = new BitSet();
    words.set(noun + 1, of ? phraseEnd(noun + 2) : clauseEnd(noun + 1));
    return told(source, noun, Kind.LEADING, words);
  }

  private Source owner(int owner, int noun) {
    Source around = phrases.around(owner);
    int end = Math.min(around.end(), noun);
    while (end > owner + 1 && (tree.word(end - 1).equals("own") || possessive(end - 1))) {
      end--;
    }
    return new Source(around.sentence(), owner, Math.min(around.first(), owner), end);
  }

  private boolean possessive(int index) {
    return PhraseWords.isPossessive(tree.word(index));
  }

  private @Nullable Attribution verb(int verb) {
    int subject = tree.child(verb, "nsubj");
    if (subject < 0 || subject > verb) {
      return null;
    }
    Source source = phrases.around(subject);
    int what =
        switch (tree.token(verb).lemma()) {
          case "speak", "talk" -> tree.child(verb, c -> isCountAfter(c, "of"));
          case "have" -> tree.child(verb, "obj") < 0 ? -1 : tree.child(verb, this::isLevel);
          case "give", "see", "put" ->
              tree.child(verb, c -> c > verb && CHANCES.contains(tree.token(c).lemma()));
          default -> -1;
        };
    if (what < 0 || !phrases.canSpeak(source) || !isSource(source)) {
      return null;
    }
    BitSet words = new BitSet();
    words.set(Math.max(verb + 1, tree.first(what)), Math.max(verb + 2, tree.end(what)));
    return told(source, verb, Kind.PHRASE, words);
  }

  private boolean isSource(Source source) {
    String head = tree.word(source.head());
    return phrases.isKnown(source)
        || SourceWords.PRONOUNS.contains(head)
        || tree.token(source.head()).xpos().equals("NNS") && source.end() - source.first() < 5
        || head.equals("group");
  }

  /** A number itself, or a thing of which a number stands right before it. */
  private boolean isCountAfter(int index, String preposition) {
    return tree.preposition(index).equals(preposition)
        && tree.child(index, c -> tree.token(c).deprel().equals("nmod:poss")) < 0
        && (tree.token(index).upos().equals("NUM") || tree.child(index, "nummod") >= 0);
  }

  /** "at magnitude 7.1", "at 40,000". */
  private boolean isLevel(int index) {
    return tree.preposition(index).equals("at")
        && (tree.token(index).upos().equals("NUM")
            || tree.any(tree.first(index), tree.end(index), t -> t.upos().equals("NUM"))
                && tree.token(index).is("magnitude", "percent", "%"));
  }

  private int phraseEnd(int from) {
    for (int i = from; i < tree.size(); i++) {
      boolean more = tree.token(i).upos().equals("VERB") || tree.token(i).upos().equals("AUX");
      if (more || tree.word(i).matches("[,;:.]|and|but")) {
        return i;
      }
    }
    return tree.size();
  }

  private int clauseEnd(int from) {
    for (int i = from + 1; i < tree.size(); i++) {
      if (tree.word(i).matches("[;–—]")
          || tree.word(i).equals(",") && tree.word(i + 1).matches("but|while|whereas|and|though")) {
        return i;
      }
    }
    return tree.size();
  }

  private static Attribution told(Source source, int cue, Kind kind, BitSet words) {
    words.clear(source.first(), source.end());
    return new Attribution(source, cue, kind, words, false, List.of(), List.of());
  }
}
