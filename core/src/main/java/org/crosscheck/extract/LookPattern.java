package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.extract.Attribution.Kind;
import org.crosscheck.model.Name;
import org.jspecify.annotations.Nullable;

/**
 * Reporting verbs in a sentence that was not parsed, by the look of its words.
 *
 * <p>Examples: "[Police] said that <b>five died</b>"; "'<b>Five died</b>,' said [Ana Ruiz], 45";
 * "<b>Five died</b>, [the mayor] told reporters on Monday"; "[Ana Ruiz], the mayor, said <b>five
 * died</b>"; "..., [he] said, adding that <b>ten were hurt</b>". Counter-examples: words of saying
 * inside a quotation; "it was said"; "the report"; "did not say".
 */
final class LookPattern {

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "been", "be", "being", "get", "got");

  private static final Set<String> NOUN_CUES =
      Words.set(
          "the a an this that these those his her their its our my no any some of in for 's ’s to not",
          "n't n’t never cannot 'll ’ll will would could should may might can did do does on at by");

  private static final Set<String> MODALS =
      Words.set("is are was were has have had will would could can may might did does do been be");

  private static final Set<String> CONTRAST =
      Set.of("but", "while", "whereas", "although", "though", "yet");

  /** A hearer, or when and where it was said, takes no more words than this. */
  private static final int ADJUNCT = 10;

  private final Tree tree;
  private final BitSet quoted;
  private final LookSubjects subjects;
  private final LookPhrases phrases;

  /**
   * @param quoted the words of the sentence that stand inside quotation marks, and the marks
   */
  LookPattern(Tree tree, BitSet quoted) {
    this.tree = tree;
    this.quoted = quoted;
    this.phrases = new LookPhrases(tree);
    this.subjects = new LookSubjects(tree, phrases);
  }

  List<Attribution> all() {
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Reporting.Verb entry = quoted.get(i) ? null : Reporting.verb(tree.word(i));
      if (entry != null && mayReport(i, entry)) {
        Attribution attribution = at(i, entry, found);
        if (attribution != null) {
          found.add(attribution);
        }
      }
    }
    return found;
  }

  private boolean mayReport(int verb, Reporting.Verb entry) {
    String word = tree.word(verb);
    String before = tree.word(verb - 1);
    boolean bare = word.equals(entry.lemma()) && !word.equals("say");
    boolean participle = word.endsWith("ing");
    return !bare
        && !(NOUN_CUES.contains(before) || BE.contains(before) && !participle)
        && !(before.equals("as") && word.equals("saying"))
        && (!participle || Content.COMMAS.contains(before) || before.equals("and"))
        && (entry.phrase() || !entry.document())
        && !entry.count();
  }

  private @Nullable Attribution at(int verb, Reporting.Verb entry, List<Attribution> before) {
    Source inverted = inverted(verb);
    Source source = inverted != null ? inverted : subjects.before(verb, before);
    if (source == null || !speaks(source, entry)) {
      return null;
    }
    int start = Math.min(verb, source.first());
    int end = Math.max(verb + 1, source.end());
    boolean quoteBefore = start > 0 && quoted.get(start - 1);
    int opening = inverted != null ? end : opening(verb + 1, entry);
    boolean quoteAfter = quoted.nextSetBit(end) >= 0 && quoted.nextSetBit(end) - end <= ADJUNCT;
    if (entry.quote() && !quoteBefore && !quoteAfter) {
      return null;
    }
    BitSet words;
    Kind kind;
    boolean comma = start > 0 && Content.COMMAS.contains(tree.word(start - 1));
    if (inverted != null || quoteBefore || comma && opening < 0) {
      kind = Kind.TRAILING;
      words = new Content(tree).before(start);
      words.or(quoted.get(0, tree.size()));
      words.clear(start, end);
    } else {
      boolean certain = opening >= 0 || entry.lemma().equals("say");
      boolean clause = certain || entry.phrase() && phrases.isKnown(source);
      if (!clause || verb + 2 >= tree.size()) {
        return null;
      }
      kind = Kind.LEADING;
      int from = opening >= 0 ? opening : verb + 1;
      words = new BitSet();
      words.set(from, Math.max(from, stop(from)));
    }
    words.clear(source.first(), source.end());
    words.clear(verb);
    return words.isEmpty()
        ? null
        : new Attribution(source, verb, kind, words, entry.data(), List.of(), via(verb, source));
  }

  private List<String> via(int verb, Source source) {
    List<String> via = new ArrayList<>(Channels.of(tree, verb, source));
    if (tree.word(verb).equals("told")) {
      Name hearer = phrases.nameFrom(tree.word(verb + 1).equals("the") ? verb + 2 : verb + 1);
      if (hearer != null && SourceWords.isOutlet(hearer.text())) {
        via.add(hearer.text());
      }
    }
    return via;
  }

  private boolean speaks(Source source, Reporting.Verb entry) {
    String head = tree.word(source.head());
    boolean plain = Set.of("say", "tell", "add").contains(entry.lemma());
    return !SourceWords.NOBODY.contains(head)
        && !SourceWords.NOBODY.contains(tree.word(source.first()))
        && Character.isLetterOrDigit(tree.word(source.first()).charAt(0))
        && !PhraseWords.isTime(head)
        && (plain || phrases.isKnown(source) || SourceWords.PRONOUNS.contains(head));
  }

  /** "'Five died,' said Ana Ruiz": Ana Ruiz; null where no source follows the verb. */
  private @Nullable Source inverted(int verb) {
    boolean quote = verb > 0 && quoted.get(verb - 1);
    boolean comma = verb > 1 && Content.COMMAS.contains(tree.word(verb - 1));
    if (!quote && !comma || tree.word(verb).endsWith("ing")) {
      return null;
    }
    Source source = phrases.from(verb + 1);
    if (source == null) {
      return null;
    }
    String next = tree.word(source.end());
    boolean ends =
        source.end() >= tree.size()
            || next.matches(
                "[.,;:(–—-]|[“\"]|who|while|when|after|before|during|as|on|at|in|of|from|to")
            || PhraseWords.isTime(next);
    return ends && (quote || phrases.isKnown(source)) ? source : null;
  }

  /** Where what is said begins after the verb; -1 where nothing like it follows. */
  private int opening(int start, Reporting.Verb entry) {
    for (int i = start; i < tree.size() && i <= start + ADJUNCT; i++) {
      String word = tree.word(i);
      if (quoted.get(i)) {
        return i == start || !Character.isLetterOrDigit(tree.word(i - 1).charAt(0)) ? i : start;
      }
      if (word.equals("that") || word.equals(":")) {
        return i + 1;
      }
      if (MODALS.contains(word) && i > start) {
        break;
      }
    }
    int from = entry.lemma().equals("tell") ? phrases.endOfHearer(start) : start;
    from = phrases.endOfOccasion(from);
    int modal = from;
    while (modal < tree.size() && !MODALS.contains(tree.word(modal)) && !isStop(modal)) {
      modal++;
    }
    boolean clause = modal > from && modal < tree.size() && MODALS.contains(tree.word(modal));
    boolean infinitive = tree.word(from).equals("to") && from == start;
    boolean pronoun = Set.of("he", "she", "it", "they", "there").contains(tree.word(from));
    boolean rest = tree.size() - from > 3 && !PhraseWords.isPreposition(tree.word(from));
    boolean plain = entry.lemma().equals("say") || entry.lemma().equals("tell");
    boolean parted = tree.word(from).equals(",") || tree.word(from).equals(".");
    return clause && !parted || infinitive || pronoun || rest && plain && !parted ? from : -1;
  }

  private boolean isStop(int index) {
    return tree.word(index).matches("[.;,]") || quoted.get(index);
  }

  /** Where what is said ends: at a semicolon, or where another or the reporter takes over. */
  private int stop(int from) {
    for (int i = from; i < tree.size(); i++) {
      if (quoted.get(i)) {
        continue;
      }
      boolean turns = tree.word(i).equals(",") && CONTRAST.contains(tree.word(i + 1));
      boolean more = tree.word(i).equals(",") && tree.word(i + 1).matches("adding|saying|noting");
      boolean other = tree.word(i).equals(",") && tree.word(i + 1).matches("according|citing");
      if (tree.word(i).equals(";") || turns || more || other) {
        return i;
      }
    }
    return tree.size();
  }
}
