package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.model.Name;
import org.jspecify.annotations.Nullable;

/**
 * Sources named without a reporting verb of their own.
 *
 * <p>Examples: "According to [the ministry], <b>five died</b>"; "<b>five died</b>, as per [the
 * coroner]"; "<b>it rose to five</b> per [the morning bulletin]"; "citing a belief by [police] that
 * <b>five fired</b>"; "[Local media] quoted [the minister] as saying <b>five died</b>"; "[Police]:
 * <b>five dead</b>"; "the [police] figure of <b>31,000</b>". Counter-examples: "60 miles per hour";
 * "citing security concerns".
 */
final class PhrasePattern {

  /** How far "as saying" may stand from "quoted". */
  private static final int REACH = 15;

  private static final Set<String> ESTIMATES =
      Set.of("figure", "estimate", "count", "tally", "claim", "projection");

  private final Tree tree;
  private final Phrases phrases;

  PhrasePattern(Tree tree, Phrases phrases) {
    this.tree = tree;
    this.phrases = phrases;
  }

  List<Attribution> all() {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      String word = tree.word(i);
      if (word.equals("according") && tree.word(i + 1).equals("to")) {
        accordingTo(i, i + 2, found);
      } else if (word.equals("per")
          && (i == 0 || Set.of("as", ",", "(").contains(tree.word(i - 1)))) {
        accordingTo(tree.word(i - 1).equals("as") ? i - 1 : i, i + 1, found);
      } else if (word.equals("per") && tree.word(i + 1).matches("the|its|their")) {
        accordingTo(i, i + 1, found);
      } else if (word.equals("citing")) {
        citing(i, found);
      } else if (word.equals("quoted") || word.equals("quoting") || word.equals("cited")) {
        quoted(i, found);
      } else if (word.equals("by") && i > 0 && SourceWords.DOCUMENTS.contains(tree.word(i - 1))) {
        nounBy(i, found);
      } else if (word.equals("of") && i > 1 && ESTIMATES.contains(tree.word(i - 1))) {
        estimateOf(i, found);
      } else if (word.equals(":") && i < 6) {
        colon(i, found);
      }
    }
    return found;
  }

  private void accordingTo(int cue, int start, List<Attribution> found) {
    Source source = sourceFrom(start);
    if (source == null || !phrases.canSpeak(source)) {
      return;
    }
    BitSet content = new BitSet();
    boolean opens =
        cue == 0 || Set.of(";", "that", "and", "but", "“", "\"").contains(tree.word(cue - 1));
    Attribution.Kind kind;
    if (opens) {
      content.set(source.end(), stop(source.end()));
      kind = Attribution.Kind.LEADING;
    } else {
      content = new Content(tree).around(cue, source.end(), source);
      kind = Attribution.Kind.TRAILING;
    }
    found.add(new Attribution(source, cue, kind, content, true, List.of(), List.of()));
  }

  private void citing(int cue, List<Attribution> found) {
    Source source = sourceFrom(cue + 1);
    if (source == null) {
      return;
    }
    if (!phrases.isKnown(source) || SourceWords.DOCUMENTS.contains(tree.word(source.head()))) {
      return;
    }
    BitSet content = new Content(tree).before(cue);
    if (tree.word(source.end()).equals(",")) {
      content.set(source.end(), stop(source.end()));
    }
    found.add(
        new Attribution(
            source, cue, Attribution.Kind.TRAILING, content, false, List.of(), List.of()));
  }

  /** "X quoted Y as saying ...": Y is the source and X passes it on. */
  private void quoted(int cue, List<Attribution> found) {
    int saying = -1;
    for (int i = cue + 1; i + 1 < tree.size() && i < cue + REACH; i++) {
      if (tree.word(i).equals("as") && tree.word(i + 1).equals("saying")) {
        saying = i + 1;
      }
    }
    if (saying < 0) {
      return;
    }
    boolean passive = Set.of("was", "were", "been", "is", "are").contains(tree.word(cue - 1));
    Source outlet = passive ? agent(cue) : phrases.before(cue);
    Source source = passive ? passiveSubject(cue) : sourceFrom(cue + 1);
    if (source == null) {
      return;
    }
    BitSet content = new BitSet();
    boolean ends = saying + 2 >= tree.size() || tree.word(saying + 1).matches("[.,]|by|on|in");
    if (ends) {
      int first = outlet == null ? source.first() : Math.min(outlet.first(), source.first());
      content = new Content(tree).before(first);
    } else {
      content.set(saying + 1, stop(saying));
    }
    found.add(
        new Attribution(
            source,
            cue,
            ends ? Attribution.Kind.TRAILING : Attribution.Kind.LEADING,
            content,
            false,
            outlet == null ? List.of() : List.of(outlet),
            List.of()));
  }

  private @Nullable Source passiveSubject(int verb) {
    int subject = tree.child(verb, "nsubj");
    return subject >= 0 ? phrases.around(subject) : phrases.before(verb);
  }

  /** "was quoted by the agency", "quoted as saying by the agency": the agency. */
  private @Nullable Source agent(int verb) {
    for (int i = verb + 1; i < tree.size() && i < verb + REACH; i++) {
      if (tree.word(i).equals("by")) {
        return sourceFrom(i + 1);
      }
    }
    return null;
  }

  /** "a belief by police that three guns ...", "an estimate by the bank of 5 million". */
  private void nounBy(int by, List<Attribution> found) {
    Source source = sourceFrom(by + 1);
    if (source == null) {
      return;
    }
    BitSet content = new BitSet();
    if (tree.word(source.end()).equals("that") || tree.word(source.end()).equals("of")) {
      content.set(source.end(), clauseEnd(source.end()));
      found.add(
          new Attribution(
              source, by, Attribution.Kind.LEADING, content, false, List.of(), List.of()));
    }
  }

  /** "the police figure of 31,000", "the union's estimate of 90": whose figure it is. */
  private void estimateOf(int of, List<Attribution> found) {
    int noun = of - 1;
    int owner = tree.child(noun, "compound", "nmod");
    if (owner < 0 || owner > noun || !isNamed(owner) || tree.token(owner).is("death")) {
      return;
    }
    Source source = phrases.around(owner);
    if (!phrases.canSpeak(source)) {
      return;
    }
    BitSet content = new BitSet();
    for (int i = of + 1; i < tree.size() && i < of + 6; i++) {
      if (tree.token(i).upos().equals("PUNCT") || tree.token(i).upos().equals("CCONJ")) {
        break;
      }
      content.set(i);
    }
    found.add(
        new Attribution(
            source, noun, Attribution.Kind.LEADING, content, false, List.of(), List.of()));
  }

  private boolean isNamed(int noun) {
    return tree.isNoun(noun) && !tree.token(noun).upos().equals("PRON");
  }

  private void colon(int colon, List<Attribution> found) {
    int first = 0;
    while (first < colon && !Character.isLetter(tree.word(first).charAt(0))) {
      first++;
    }
    if (first == colon || colon + 2 >= tree.size() || tree.word(first).equals("source")) {
      return;
    }
    Source source = new Source(tree.sentence.index(), colon - 1, first, colon);
    boolean noun = SourceWords.SOURCE_NOUNS.contains(tree.word(colon - 1));
    boolean quotes = Set.of("“", "\"").contains(tree.word(colon + 1));
    boolean human =
        quotes
            && tree.any(first, colon, t -> SourceWords.isHuman(t.text().toLowerCase(Locale.ROOT)));
    boolean named =
        tree.sentence.names().stream()
            .anyMatch(
                name ->
                    name.end() == colon
                        && (name.kind() == Name.Kind.PERSON
                            || name.kind() == Name.Kind.ORGANISATION && quotes));
    if (noun || named || human) {
      BitSet content = new BitSet();
      content.set(colon + 1, tree.size());
      found.add(
          new Attribution(
              source, colon, Attribution.Kind.LEADING, content, false, List.of(), List.of()));
    }
  }

  /** The noun phrase that begins at {@code start}, by the tree where it agrees with the words. */
  private @Nullable Source sourceFrom(int start) {
    Source look = phrases.from(start);
    if (look == null || !tree.sentence.parsed()) {
      return look;
    }
    int top = start;
    for (int i = look.first(); i < look.end(); i++) {
      int head = tree.head(i);
      boolean nominal = Set.of("NOUN", "PROPN", "PRON").contains(tree.token(i).upos());
      if (nominal && (head < look.first() || head >= look.end())) {
        top = i;
        Source tight = phrases.around(top);
        return tight.first() == start
            ? tight
            : new Source(look.sentence(), top, start, Math.max(tight.end(), top + 1));
      }
    }
    return look;
  }

  private int stop(int from) {
    for (int i = from; i < tree.size(); i++) {
      if (tree.word(i).equals(";")) {
        return i;
      }
    }
    return tree.size();
  }

  private int clauseEnd(int from) {
    for (int i = from; i < tree.size(); i++) {
      if (tree.word(i).equals(";") || tree.word(i).equals(",") && reports(i + 2)) {
        return i;
      }
    }
    return tree.size();
  }

  private boolean reports(int index) {
    return Reporting.verb(tree.word(index)) != null;
  }
}
