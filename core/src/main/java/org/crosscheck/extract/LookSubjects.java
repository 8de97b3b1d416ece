package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.model.Name;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks with a verb of a sentence that was not parsed, by the look of the words before it.
 *
 * <p>Examples: "In the end, [Mayor Ana Ruiz] also said"; "[Ana Ruiz], 45, a farmer, said"; "the
 * mayor, [Ana Ruiz], said"; "[the daughter], who said"; "[Ruiz] wept and said"; "[Ruiz] spoke to
 * reporters, saying".
 */
final class LookSubjects {

  private static final int LONGEST = 12;

  private final Tree tree;
  private final LookPhrases phrases;

  LookSubjects(Tree tree, LookPhrases phrases) {
    this.tree = tree;
    this.phrases = phrases;
  }

  /**
   * The source whose verb stands at {@code verb}.
   *
   * @param before what was found earlier in the sentence
   */
  @Nullable Source before(int verb, List<Attribution> before) {
    int last = Phrases.lastBefore(tree, verb);
    if (last < 0) {
      return null;
    }
    boolean joined = Set.of("and", "but", "or", "then").contains(tree.word(last));
    if (joined || tree.word(verb).endsWith("ing")) {
      Source beside = tree.word(last).equals(",") ? named(last) : null;
      return beside != null ? beside : before.isEmpty() ? opening() : before.getLast().source();
    }
    if (tree.word(last).equals("who")) {
      int end = tree.word(last - 1).equals(",") ? last - 1 : last;
      return upTo(end);
    }
    return tree.word(last).equals(",") ? apposed(last) : upTo(last + 1);
  }

  /** "with the minister, Ana Ruiz, saying": the name between commas before the verb. */
  private @Nullable Source named(int comma) {
    Name name = phrases.nameTo(comma);
    boolean between = name != null && name.first() > 0 && tree.word(name.first() - 1).equals(",");
    return name != null && between ? phrases.source(name.first(), name.end()) : null;
  }

  /** The phrase that ends before {@code end}. */
  private @Nullable Source upTo(int end) {
    int stop = end;
    while (stop > 1 && tree.word(stop - 1).matches("week|month|year|last|this|.*day")) {
      stop--;
    }
    return between(stop);
  }

  private @Nullable Source between(int end) {
    int first = end;
    while (first > 0 && end - first < LONGEST && !phrases.isEnd(first - 1)) {
      first--;
    }
    if (first < end && SourceWords.PRONOUNS.contains(tree.word(end - 1))) {
      return phrases.source(end - 1, end);
    }
    int who = who(first);
    if (who > 0) {
      return upTo(who);
    }
    Source found = first == end ? null : trimmed(first, end);
    boolean clause = tree.word(first - 1).matches("where|which|when|while|because|if");
    return found != null && clause && !phrases.isKnown(found) ? null : found;
  }

  /** Where "who" stands before a word, in "a man who was inside | told"; -1 where it does not. */
  private int who(int before) {
    for (int i = before - 1; i > 0 && before - i < LONGEST; i--) {
      if (tree.word(i).matches("[,;:.]|that|said") || Quotations.isMark(tree.word(i))) {
        return -1;
      }
      if (tree.word(i).equals("who")) {
        return i;
      }
    }
    return -1;
  }

  /** The phrase without what leads up to it: "on Monday | the mayor", "however | Ruiz". */
  private @Nullable Source trimmed(int first, int end) {
    int start = first;
    boolean leads =
        PhraseWords.isPreposition(tree.word(first))
            || PhraseWords.isTime(tree.word(first))
            || PhraseWords.isAdverb(tree.word(first))
            || Set.of("during", "following", "since", "meanwhile", "still", "however", "indeed")
                .contains(tree.word(first));
    if (leads) {
      for (int i = first + 1; i < end; i++) {
        boolean begins =
            phrases.isDeterminer(i)
                || phrases.isCapital(i) && !phrases.isCapital(i - 1) && !afterArticle(i)
                || SourceWords.PRONOUNS.contains(tree.word(i))
                || i == end - 1;
        boolean inside = PhraseWords.isPreposition(tree.word(i - 1));
        if (begins && !inside && !PhraseWords.isTime(tree.word(i))) {
          start = i;
          break;
        }
      }
    }
    return phrases.source(start, end);
  }

  private boolean afterArticle(int index) {
    return phrases.isDeterminer(index - 1);
  }

  /** The name, or the first phrase, among those between commas before {@code comma}. */
  private @Nullable Source apposed(int comma) {
    List<Source> chunks = new ArrayList<>();
    int end = comma;
    int first = end;
    while (end > 0) {
      first = end;
      while (first > 0 && !tree.word(first - 1).equals(",") && !isBreak(first - 1)) {
        first--;
      }
      if (first < end) {
        chunks.add(phrases.source(first, end));
      }
      if (first == 0 || isBreak(first - 1)) {
        break;
      }
      end = first - 1;
    }
    for (Source chunk : chunks) {
      Name name = phrases.nameTo(chunk.end());
      if (name != null && name.kind() != Name.Kind.PLACE && leadsTo(chunk, name)) {
        return chunk;
      }
    }
    Source opening = chunks.isEmpty() ? null : chunks.getLast();
    boolean noun = opening != null && (phrases.isDeterminer(opening.first()) || known(opening));
    return noun ? opening : null;
  }

  private boolean known(Source source) {
    return phrases.isKnown(source) && !PhraseWords.isPreposition(tree.word(source.first()));
  }

  private boolean isBreak(int index) {
    return tree.word(index).equals(";") || Quotations.isMark(tree.word(index));
  }

  /** Whether a chunk is but a name with a title: "Fire Chief Ana Ruiz", "but Ana Ruiz". */
  private boolean leadsTo(Source chunk, Name name) {
    for (int i = chunk.first(); i < name.first(); i++) {
      if (PhraseWords.isPreposition(tree.word(i)) || phrases.isEnd(i) && i > chunk.first()) {
        return false;
      }
    }
    return true;
  }

  /** The one whom the sentence is about: its first phrase. */
  private @Nullable Source opening() {
    int start = 0;
    while (start < tree.size() && Quotations.isMark(tree.word(start))) {
      start++;
    }
    Source source = phrases.from(start);
    boolean article = source != null && phrases.isDeterminer(source.head());
    while (source != null && source.end() - source.first() > 1 && source.end() > start + 1) {
      String last = tree.word(source.end() - 1);
      if (!last.matches("out|up|to|down|off|away|spoke|went|came|wept")) {
        break;
      }
      source = phrases.source(source.first(), source.end() - 1);
    }
    boolean known = source != null && (known(source) || isPronoun(source));
    return known && !article ? source : null;
  }

  private boolean isPronoun(Source source) {
    return SourceWords.PRONOUNS.contains(tree.word(source.first()))
        && source.end() == source.first() + 1;
  }
}
