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
          "n't n’t never without cannot 'll ’ll will would could should may might can did do does on at by");

  private static final Set<String> MODALS =
      Words.set("is are was were has have had will would could can may might did does do been be");

  private static final Set<String> CONTRAST =
      Set.of("but", "while", "whereas", "although", "though", "yet");

  /** Verbs that say with an infinitive what somebody will do. */
  private static final Set<String> PROMISES =
      Set.of("vow", "pledge", "promise", "propose", "claim", "expect", "agree", "offer");

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
      boolean done = !found.isEmpty() && found.getLast().cue() >= i;
      if (entry != null && !done && mayReport(i, entry)) {
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
    int at = verb - 1;
    while (PhraseWords.isAdverb(tree.word(at))) {
      at--;
    }
    String before = tree.word(at);
    boolean participle = word.endsWith("ing");
    boolean plural = before.equals("they") || before.matches("police|\\p{L}{3,}[^s]s");
    boolean did =
        before.matches("did|do|does")
            || before.equals("to") && tree.word(at - 1).matches("continued|continues|went");
    boolean bare = word.equals(entry.lemma()) && !did && !plural;
    return !bare
        && (did || !NOUN_CUES.contains(before) && (participle || !BE.contains(before)))
        && !(before.equals("as") && word.equals("saying"))
        && (!participle || Content.COMMAS.contains(tree.word(verb - 1)) || before.equals("and"))
        && (entry.phrase() || !entry.document())
        && !entry.count();
  }

  private @Nullable Attribution at(int verb, Reporting.Verb entry, List<Attribution> before) {
    Source inverted = inverted(verb);
    Source source = inverted != null ? inverted : subjects.before(verb, before);
    if (source == null || tree.word(source.first() - 1).equals("what")) {
      return null;
    }
    boolean participle = tree.word(verb).endsWith("ing");
    int start = participle ? verb : Math.min(verb, source.first());
    int end = Math.max(verb + 1, source.end());
    boolean quoteBefore = !participle && start > 0 && quoted.get(start - 1);
    if (!speaks(source, entry, quoteBefore)) {
      return null;
    }
    int opening = inverted != null ? end : opening(verb + 1, entry);
    boolean quoteAfter = quoted.nextSetBit(end) >= 0 && quoted.nextSetBit(end) - end <= ADJUNCT;
    if (entry.quote() && !quoteBefore && !quoteAfter) {
      return null;
    }
    BitSet words;
    Kind kind;
    boolean comma = !participle && start > 2 && Content.COMMAS.contains(tree.word(start - 1));
    if (inverted != null || quoteBefore || comma && opening < 0 && isAdjunct(end, entry)) {
      kind = Kind.TRAILING;
      words = new Content(tree).before(start);
      words.or(quoted.get(0, tree.size()));
      words.clear(start, end);
    } else {
      boolean certain = opening >= 0 || entry.lemma().equals("say");
      boolean noun = entry.phrase() && !PhraseWords.isPreposition(tree.word(verb + 1));
      boolean clause = certain || noun && phrases.isKnown(source);
      if (!clause || verb + 2 >= tree.size()) {
        return null;
      }
      kind = Kind.LEADING;
      int from = opening >= 0 ? opening : verb + 1;
      words = new BitSet();
      words.set(from, Math.max(from, stop(from)));
    }
    Source passedOn = kind == Kind.TRAILING && inverted == null ? teller(verb) : null;
    if (passedOn != null) {
      int cue = passedOn.end();
      words.clear(start, cue + 1);
      return new Attribution(
          passedOn, cue, kind, words, false, List.of(source), via(cue, passedOn));
    }
    words.clear(source.first(), source.end());
    words.clear(verb);
    return words.isEmpty()
        ? null
        : new Attribution(source, verb, kind, words, entry.data(), List.of(), via(verb, source));
  }

  /** "'Five died,' aides said Ruiz told a meeting": Ruiz, who speaks; null where nobody does. */
  private @Nullable Source teller(int verb) {
    Source next = phrases.from(verb + 1);
    if (next == null || phrases.nameTo(next.end()) == null) {
      return null;
    }
    return tree.word(next.end()).matches("told|said|had") ? next : null;
  }

  private List<String> via(int verb, Source source) {
    List<String> via = new ArrayList<>(Channels.of(tree, verb, source));
    if (tree.word(verb).equals("told")) {
      for (int i = verb + 1; i < verb + 6 && !tree.word(i).matches("that|[,.:]"); i++) {
        Name hearer = phrases.nameFrom(i);
        if (hearer != null && SourceWords.isOutlet(hearer.text())) {
          via.add(hearer.text());
        }
      }
    }
    return via;
  }

  private boolean speaks(Source source, Reporting.Verb entry, boolean quote) {
    String head = tree.word(source.head());
    boolean plain = Set.of("say", "tell", "add", "write").contains(entry.lemma());
    return !isNobody(source.head())
        && !(isNobody(source.first()) && tree.word(source.first()).matches("i|we|you|it.*|th.*"))
        && Character.isLetterOrDigit(tree.word(source.first()).charAt(0))
        && !PhraseWords.isTime(head)
        && (plain || quote || phrases.isKnown(source) || SourceWords.PRONOUNS.contains(head));
  }

  private boolean isNobody(int index) {
    String text = tree.token(index).text();
    return SourceWords.NOBODY.contains(tree.word(index)) && !text.matches("\\p{Lu}{2,}");
  }

  /** Whether nothing but when, where and to whom it was said follows. */
  private boolean isAdjunct(int end, Reporting.Verb entry) {
    int from = entry.lemma().equals("tell") ? phrases.endOfHearer(end) : end;
    String word = tree.word(from);
    return tree.size() - from < 3
        || PhraseWords.isPreposition(word)
        || PhraseWords.isTime(word)
        || PhraseWords.isAdverb(word)
        || word.matches("[,(–—.]|after|before|during|when|while|as|this|last|late|early");
  }

  /** "'Five died,' said Ana Ruiz": Ana Ruiz; null where no source follows the verb. */
  private @Nullable Source inverted(int verb) {
    boolean quote = verb > 0 && quoted.get(verb - 1);
    boolean comma = verb > 1 && Content.COMMAS.contains(tree.word(verb - 1));
    if (!quote && !comma || tree.word(verb).matches(".*ing|told|tells")) {
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
                "[.,;:(–—-]|[“\"]|who|while|when|after|before|during|as|on|at|in|of|from|to|with|for|whose")
            || PhraseWords.isTime(next);
    boolean plain = !phrases.isDeterminer(source.first()) || phrases.nameTo(source.end()) != null;
    boolean noun = SourceWords.SOURCE_NOUNS.contains(tree.word(source.head()));
    return ends && (quote || phrases.isKnown(source) && (plain || noun)) ? source : null;
  }

  /** Where what is said begins after the verb; -1 where nothing like it follows. */
  private int opening(int start, Reporting.Verb entry) {
    for (int i = start; i < tree.size() && i <= start + ADJUNCT; i++) {
      String word = tree.word(i);
      if (quoted.get(i)) {
        boolean apart = i == start || !Character.isLetterOrDigit(tree.word(i - 1).charAt(0));
        return apart ? i : clauseStart(start, entry);
      }
      if (word.equals("that") || word.equals(":")) {
        return i + 1;
      }
      if (MODALS.contains(word) && i > start) {
        break;
      }
    }
    int from = clauseStart(start, entry);
    if (tree.word(from).matches("when|as|if|while") && tree.word(from + 1).equals("asked")) {
      return -1;
    }
    int modal = from;
    while (modal < tree.size() && !MODALS.contains(tree.word(modal)) && !isStop(modal)) {
      modal++;
    }
    boolean clause = modal > from && modal < tree.size() && MODALS.contains(tree.word(modal));
    boolean infinitive =
        tree.word(from).equals("to") && from == start && PROMISES.contains(entry.lemma());
    boolean pronoun = Set.of("he", "she", "it", "they", "there").contains(tree.word(from));
    boolean rest = tree.size() - from > 3 && !PhraseWords.isPreposition(tree.word(from));
    boolean plain = entry.lemma().equals("say") || entry.lemma().equals("tell");
    boolean parted = tree.word(from).equals(",") || tree.word(from).equals(".");
    return clause && !parted || infinitive || pronoun || rest && plain && !parted ? from : -1;
  }

  /** Past the hearer, and past when and where it was said. */
  private int clauseStart(int start, Reporting.Verb entry) {
    int from = entry.lemma().equals("tell") ? phrases.endOfHearer(start) : start;
    return phrases.endOfOccasion(from);
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
      boolean turns =
          tree.word(i).equals(",")
              && CONTRAST.contains(tree.word(i + 1))
              && !tree.word(i + 2).equals("that");
      boolean more = tree.word(i).equals(",") && tree.word(i + 1).matches("adding|saying|noting");
      boolean other = tree.word(i).equals(",") && tree.word(i + 1).matches("according|citing");
      if (tree.word(i).equals(";") || turns || more || other) {
        return i;
      }
    }
    return tree.size();
  }
}
