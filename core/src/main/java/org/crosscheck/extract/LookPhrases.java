package org.crosscheck.extract;

import java.util.Set;
import org.crosscheck.model.Name;
import org.jspecify.annotations.Nullable;

/** Noun phrases of a sentence that was not parsed, by the look of its words. */
final class LookPhrases {

  private static final Set<String> DETERMINERS =
      Words.set("the a an his her their its our one another some two several many");

  private static final Set<String> ENDS =
      Words.set(
          "is are was were has have had will would could can may might did does do been be that who",
          "which according when where while as after before because but if and or than so");

  private final Tree tree;

  LookPhrases(Tree tree) {
    this.tree = tree;
  }

  /** The phrase that names somebody from {@code start} on: "Fire Chief Ana Ruiz of Lakeside". */
  @Nullable Source from(int start) {
    int end = start;
    if (SourceWords.PRONOUNS.contains(tree.word(start))) {
      return source(start, start + 1);
    }
    while (end < tree.size() && !isEnd(end)) {
      Name name = nameFrom(end);
      if (name != null && !PhraseWords.isPossessive(tree.word(name.end()))) {
        return source(start, name.end());
      }
      end++;
      boolean stops = PhraseWords.isPreposition(tree.word(end)) && !tree.word(end).equals("of");
      if (stops || PhraseWords.isTime(tree.word(end)) && end > start) {
        break;
      }
    }
    return end == start ? null : source(start, end);
  }

  Source source(int first, int end) {
    int head = first;
    while (head + 1 < end
        && !PhraseWords.isPreposition(tree.word(head + 1))
        && !PhraseWords.isTime(tree.word(head + 1))) {
      head++;
    }
    return new Source(tree.sentence.index(), head, first, end);
  }

  /** Whether the phrase cannot go on over this word. */
  boolean isEnd(int index) {
    String word = tree.word(index);
    boolean hyphen =
        word.equals("-")
            && index > 0
            && tree.token(index - 1).span().end() == tree.token(index).span().start();
    return !hyphen && PhraseWords.closes(word)
        || ENDS.contains(word)
        || Quotations.isMark(word)
        || Reporting.verb(word) != null
            && !SourceWords.DOCUMENTS.contains(word)
            && !isCapital(index)
        || word.matches("[?!…]+");
  }

  /** The name that begins at a word, a title before it left out; null where none does. */
  @Nullable Name nameFrom(int index) {
    for (Name name : tree.sentence.names()) {
      if (name.first() == index) {
        return name;
      }
    }
    return null;
  }

  /** The name that ends before a word; null where none does. */
  @Nullable Name nameTo(int end) {
    for (Name name : tree.sentence.names()) {
      if (name.end() == end) {
        return name;
      }
    }
    return null;
  }

  /** Whether it is a person or a body: by a name, by its noun, or as a capitalised word. */
  boolean isKnown(Source source) {
    String head = tree.word(source.head());
    boolean noun =
        SourceWords.SOURCE_NOUNS.contains(head)
            || SourceWords.isHuman(head)
            || isCapital(source.head()) && !isDeterminer(source.head());
    return noun
        || tree.sentence.names().stream()
            .anyMatch(name -> name.first() >= source.first() && name.end() <= source.end());
  }

  boolean isDeterminer(int index) {
    return DETERMINERS.contains(tree.word(index));
  }

  boolean isCapital(int index) {
    return index >= 0
        && index < tree.size()
        && Character.isUpperCase(tree.token(index).text().charAt(0));
  }

  /** Where the hearer of "told" ends: "told reporters | five had died". */
  int endOfHearer(int start) {
    int i = start;
    while (isDeterminer(i) || tree.word(i).matches("her|him|them|us|me")) {
      i++;
    }
    boolean owner = SourceWords.isHuman(tree.word(i));
    if (i > start && !owner && !tree.word(i - 1).matches("the|a|an|his|their|its|our")) {
      return i;
    }
    if (i < tree.size() && isCapital(i)) {
      while (i < tree.size() && isCapital(i)) {
        i++;
      }
      return i;
    }
    return Math.min(tree.size(), i + 1);
  }

  /** Where the words end that say when and where it was said: "on Monday | five had died". */
  int endOfOccasion(int start) {
    int i = start;
    while (i < tree.size()) {
      boolean on = tree.word(i).matches("on|late|early|last|this|earlier|later");
      if (on && PhraseWords.isTime(tree.word(i + 1))) {
        i += 2;
      } else if (PhraseWords.isDate(tree.word(i)) || PhraseWords.isAdverb(tree.word(i))) {
        i++;
      } else if (i > start && PhraseWords.isTime(tree.word(i))) {
        i++;
      } else {
        break;
      }
    }
    return i;
  }
}
