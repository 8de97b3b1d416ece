package org.crosscheck.extract;

import java.util.Locale;
import java.util.Set;
import org.crosscheck.model.Name;
import org.crosscheck.model.Sentence;
import org.jspecify.annotations.Nullable;

/** Noun phrases that can name a source, cut from a sentence without their trailing clauses. */
final class Phrases {

  private final Tree tree;

  Phrases(Tree tree) {
    this.tree = tree;
  }

  /** The phrase around its head word: "the police chief of Springfield". */
  Source around(int head) {
    int top = head;
    int first = top;
    while (first > 0 && inside(first - 1, top) && !closes(first - 1)) {
      first--;
    }
    int end = top + 1;
    while (end < tree.size() && inside(end, top) && !closes(end) && !leaves(end, top)) {
      end++;
    }
    while (end > top + 1
        && (Set.of("and", "or", "of", "in", "on", "at", "to", "for").contains(tree.word(end - 1))
            || tree.word(end - 1).endsWith("self")
            || tree.word(end - 1).equals("themselves"))) {
      end--;
    }
    while (first < top
        && (Set.of("advmod", "cc", "case", "punct").contains(tree.relation(first))
            || tree.relation(first).equals("fixed") && tree.word(first).equals("to"))) {
      first++;
    }
    for (Name name : tree.sentence.names()) {
      if (name.first() <= head && head < name.end()) {
        first = Math.min(first, name.first());
        end = Math.max(end, name.end());
      }
    }
    while (first > 1 && first <= head && isNamePart(first) && isNamePart(first - 1)) {
      first--;
    }
    return new Source(tree.sentence.index(), head, first, end);
  }

  /** A capitalised noun, amid which the tree should not have cut: "Elections | Canada". */
  private boolean isNamePart(int index) {
    return Character.isUpperCase(tree.token(index).text().charAt(0))
        && Set.of("NOUN", "PROPN").contains(tree.token(index).upos())
        && !PhraseWords.isDate(tree.word(index));
  }

  /** The phrase that begins at {@code first}, by the look of the words alone. */
  @Nullable Source from(int first) {
    int end = first;
    while (end < tree.size()
        && !closes(end)
        && !PhraseWords.isAuxiliary(tree.word(end))
        && !reports(end)) {
      end++;
    }
    if (end == first) {
      return null;
    }
    int head = first;
    while (head + 1 < end && !PhraseWords.isPreposition(tree.word(head + 1))) {
      head++;
    }
    return new Source(tree.sentence.index(), head, first, end);
  }

  private boolean reports(int index) {
    return Reporting.verb(tree.word(index)) != null
        && !tree.token(index).upos().equals("NOUN")
        && !(SourceWords.DOCUMENTS.contains(tree.word(index)) && !tree.sentence.parsed());
  }

  /** The last word before {@code end}, past auxiliaries, adverbs and what stands in brackets. */
  static int lastBefore(Tree tree, int end) {
    int last = end - 1;
    while (last >= 0
        && (PhraseWords.isAuxiliary(tree.word(last)) || PhraseWords.isAdverb(tree.word(last)))) {
      last--;
    }
    if (last > 0 && tree.word(last).equals(")")) {
      while (last > 0 && !tree.word(last).equals("(")) {
        last--;
      }
      last--;
    }
    return last;
  }

  /** The phrase that ends before {@code end}, by the look of the words alone. */
  @Nullable Source before(int end) {
    int last = lastBefore(tree, end);
    int first = last + 1;
    while (first > 0 && !closes(first - 1) && last - first < 10) {
      first--;
    }
    if (first > last) {
      return null;
    }
    int head = first;
    while (head < last && !PhraseWords.isPreposition(tree.word(head + 1))) {
      head++;
    }
    return new Source(tree.sentence.index(), head, first, last + 1);
  }

  /** The name of a person in the phrase or set beside it, where it is the source itself. */
  @Nullable Name person(Source source) {
    for (Name name : tree.sentence.names()) {
      if (name.kind() != Name.Kind.PERSON) {
        continue;
      }
      boolean covers = name.first() <= source.head() && source.head() < name.end();
      boolean follows =
          name.first() > source.head()
              && name.end() <= source.end()
              && plain(source.head() + 1, name.first());
      if ((covers || follows) && !PhraseWords.isPossessive(tree.word(name.end()))) {
        return name;
      }
    }
    return apposed(source, Name.Kind.PERSON);
  }

  /** A name between commas behind a common noun: "his aunt, Ana Ruiz, told". */
  private @Nullable Name apposed(Source source, Name.Kind kind) {
    if (!tree.word(source.end()).equals(",")
        || !Character.isLowerCase(tree.token(source.head()).text().charAt(0))) {
      return null;
    }
    for (Name name : tree.sentence.names()) {
      if (name.kind() == kind
          && name.first() == source.end() + 1
          && !PhraseWords.isPossessive(tree.word(name.end()))) {
        return name;
      }
    }
    return null;
  }

  /** The name of a body by a word for what it is: "state broadcaster CCTV", "the firm, Acme,". */
  @Nullable Name body(Source source) {
    for (Name name : tree.sentence.names()) {
      if (name.kind() == Name.Kind.ORGANISATION
          && name.end() == source.end()
          && name.first() > source.first()
          && plain(source.first(), name.first())
          && Character.isLowerCase(tree.token(name.first() - 1).text().charAt(0))) {
        return name;
      }
    }
    return apposed(source, Name.Kind.ORGANISATION);
  }

  /** Whether its head is a noun that can speak at all: no date, no stray word. */
  boolean canSpeak(Source source) {
    int head = source.head();
    boolean noun =
        !tree.sentence.parsed()
            || tree.isNoun(head)
            || Set.of("ADJ", "DET", "X").contains(tree.token(head).upos());
    return noun
        && Character.isLetterOrDigit(tree.word(source.first()).charAt(0))
        && !PhraseWords.isTime(tree.word(head));
  }

  /** Whether it is a person or a body, by its noun or its name. */
  boolean isKnown(Source source) {
    int head = source.head();
    return SourceWords.SOURCE_NOUNS.contains(tree.word(head))
        || tree.sentence.names().stream()
            .anyMatch(
                name ->
                    name.first() <= head && head < name.end() && name.kind() != Name.Kind.PLACE);
  }

  /** Its words as written, without article and possessive ending. */
  String text(Source source, String article) {
    int first = source.first();
    while (first < source.end() - 1
        && Set.of("the", "a", "an", "both").contains(tree.word(first))) {
      first++;
    }
    int start = tree.token(first).span().start();
    int end = tree.token(source.end() - 1).span().end();
    return article.substring(start, end).replaceAll("\\s+", " ").replaceAll("['’]s?$", "").strip();
  }

  /** Its words, one blank between two, without article. */
  String text(Source source) {
    StringBuilder words = new StringBuilder();
    for (int i = source.first(); i < source.end(); i++) {
      boolean apart = i > 0 && tree.token(i - 1).span().end() < tree.token(i).span().start();
      if (!Set.of("the", "a", "an").contains(tree.word(i))) {
        words.append(words.isEmpty() || !apart ? "" : " ").append(tree.token(i).text());
      }
    }
    return words.toString();
  }

  static String lastWord(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  Sentence sentence() {
    return tree.sentence;
  }

  private boolean inside(int index, int top) {
    return tree.sentence.parsed() && tree.under(index, top);
  }

  private boolean closes(int index) {
    boolean hyphen = tree.word(index).equals("-") && index > 0 && adjoins(index);
    return PhraseWords.closes(tree.word(index)) && !hyphen;
  }

  private boolean adjoins(int index) {
    return tree.token(index - 1).span().end() == tree.token(index).span().start();
  }

  /** Whether a clause or an apposition begins here. */
  private boolean leaves(int index, int top) {
    int at = index;
    while (at != top && at >= 0) {
      if (Set.of("acl", "parataxis", "advcl", "advmod").contains(tree.relation(at))
          || PhraseWords.isDate(tree.word(at))) {
        return true;
      }
      String preposition = tree.preposition(at);
      if (preposition.equals("on")
          || preposition.equals("in") && SourceWords.CHANNELS.containsKey(tree.word(at))) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  private boolean plain(int from, int to) {
    for (int i = from; i < to; i++) {
      if (PhraseWords.isPreposition(tree.word(i))
          || closes(i)
          || PhraseWords.isPossessive(tree.word(i))) {
        return false;
      }
    }
    return true;
  }
}
