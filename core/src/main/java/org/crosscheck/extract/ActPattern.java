package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.extract.Attribution.Kind;
import org.crosscheck.model.Name;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that tell what somebody said without a clause of what was said: calling, condemning,
 * urging.
 *
 * <p>Examples: "[Ruiz] called it <b>“a disgrace”</b>"; "[She] urged <b>the town to wait</b>"; "[The
 * mayor] condemned <b>the attack</b>"; "[Ruiz] called on <b>allies to help</b>". Counter-examples:
 * "called a meeting"; "called police"; "was called".
 */
final class ActPattern {

  /** Forms of such verbs, and the dictionary form of each. */
  private static final Map<String, String> VERBS = new HashMap<>();

  static {
    Words.set(
            "call describe label brand dub condemn denounce criticize criticise slam blast praise",
            "hail urge accuse blame dismiss demand express reiterate stress welcome deny",
            "recommend emphasize emphasise appeal")
        .forEach(lemma -> Reporting.regular(lemma).forEach(form -> VERBS.put(form, lemma)));
    VERBS.putAll(Map.of("slammed", "slam", "dubbed", "dub", "labelled", "label"));
  }

  /** What may open the words behind such a verb and is no part of what was said. */
  private static final Set<String> LINKS =
      Set.of("it", "him", "her", "them", "this", "as", "on", "for", "that");

  private static final Set<String> VERDICT = Set.of("a", "an", "the", "one");

  private final Tree tree;
  private final BitSet quoted;
  private final Phrases phrases;
  private final LookPhrases look;
  private final LookSubjects looked;

  ActPattern(Tree tree, BitSet quoted) {
    this.tree = tree;
    this.quoted = quoted;
    this.phrases = new Phrases(tree);
    this.look = new LookPhrases(tree);
    this.looked = new LookSubjects(tree, look);
  }

  /**
   * All such verbs of a sentence.
   *
   * @param said what else the sentence reports, whose source a verb may share
   */
  List<Attribution> all(List<Attribution> said) {
    List<Attribution> found = new ArrayList<>();
    List<Attribution> before = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      int cue = i;
      said.stream().filter(each -> each.cue() == cue).forEach(before::add);
      String lemma = quoted.get(i) ? null : VERBS.get(tree.word(i));
      if (lemma != null && isVerb(i) && before.stream().noneMatch(each -> each.cue() == cue)) {
        Attribution attribution = at(i, lemma, before);
        if (attribution != null) {
          found.add(attribution);
          before.add(attribution);
        }
      }
    }
    return found;
  }

  private boolean isVerb(int index) {
    String word = tree.word(index);
    boolean participle = word.endsWith("ing") && tree.word(index - 1).equals(",");
    boolean inflected = word.endsWith("ed") || word.endsWith("s") || participle;
    boolean passive = tree.word(index - 1).matches("is|are|was|were|been|be|being|the|a|an|of|by");
    return inflected
        && !passive
        && (!tree.sentence.parsed() || tree.token(index).upos().equals("VERB"));
  }

  private @Nullable Attribution at(int verb, String lemma, List<Attribution> before) {
    Source source =
        tree.sentence.parsed()
            ? new Subjects(tree, phrases).of(verb, before)
            : looked.before(verb, before);
    if (source == null
        || source.first() > verb
        || !isSomebody(source)
        || tree.word(source.first() - 1).equals("what")) {
      return null;
    }
    int start = verb + 1;
    if (tree.word(start).equals("back") || tree.word(start).equals("out")) {
      start++;
    }
    int stop = stop(start);
    if (lemma.equals("call") && !isVerdict(start, stop)) {
      return null;
    }
    while (start < stop && LINKS.contains(tree.word(start)) && !isOwner(start)) {
      start++;
    }
    BitSet words = new BitSet();
    words.set(start, Math.max(start, stop));
    boolean few = stop - start < 3 && !words.intersects(quoted);
    return few
        ? null
        : new Attribution(source, verb, Kind.LEADING, words, false, List.of(), List.of());
  }

  /** Whether "called" judges or appeals: "called it a", "called the deal “", "called on". */
  private boolean isVerdict(int start, int stop) {
    if (tree.word(start).equals("on")) {
      return true;
    }
    if (tree.word(start).equals("for")) {
      return !PhraseWords.isTime(tree.word(start + 1)) && stop - start > 3;
    }
    boolean pronoun = tree.word(start).matches("it|him|her|them|this|that");
    for (int i = start + 1; i < stop; i++) {
      boolean verdict = VERDICT.contains(tree.word(i)) || quoted.get(i);
      if (verdict && (pronoun && i == start + 1 || !PhraseWords.isPreposition(tree.word(i - 1)))) {
        return i > start && (pronoun || i > start + 1);
      }
    }
    return false;
  }

  /** Whether "her" or "this" belongs to the noun behind it: "her role", "this deal". */
  private boolean isOwner(int index) {
    String next = tree.word(index + 1);
    return tree.word(index).matches("her|this|that|them")
        && !next.matches("as|a|an|the|one|for|of|to")
        && !quoted.get(index + 1);
  }

  private boolean isSomebody(Source source) {
    String head = tree.word(source.head());
    boolean some = tree.word(source.first()).matches("an?");
    boolean named =
        tree.sentence.names().stream()
            .anyMatch(
                name ->
                    name.kind() != Name.Kind.PLACE
                        && name.first() >= source.first()
                        && name.end() <= source.end());
    return named && !some
        || SourceWords.SOURCE_NOUNS.contains(head)
        || SourceWords.isHuman(head)
        || source.end() - source.first() == 1 && SourceWords.PRONOUNS.contains(head);
  }

  private int stop(int from) {
    for (int i = from; i < tree.size(); i++) {
      String word = tree.word(i);
      boolean ends =
          word.equals(";")
              || word.equals(",")
                  && tree.word(i + 1).matches("but|while|which|who|whose|\\p{L}+ing")
              || word.equals("and") && VERBS.containsKey(tree.word(i + 1))
              || word.equals("and") && tree.word(i + 1).matches("said|says|added");
      if (ends && !quoted.get(i)) {
        return i;
      }
    }
    return tree.size();
  }
}
