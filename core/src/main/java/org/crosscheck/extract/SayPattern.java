package org.crosscheck.extract;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.extract.Attribution.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reporting verbs with their subject and what it reports.
 *
 * <p>Examples: "[Police] said that <b>five died</b>"; "<b>Five died</b>, [police] said"; "<b>Five
 * died</b>, said [Ana Ruiz], the mayor, <b>and ten were hurt</b>"; "[The agency] put the toll at
 * <b>five</b>". Counter-examples: "It is said that five died" names nobody; "I think five died" is
 * the quoted speaker's own; in "As shots fell, the city added five beds" nobody speaks.
 */
final class SayPattern {

  private static final Set<String> HEARERS = Set.of("tell", "inform", "remind", "brief");

  /** "registered by Wednesday night" names no one. */
  private static final Pattern TIMES =
      Pattern.compile(
          "\\w+day|night|morning|evening|afternoon|noon|midday|midnight|dawn|dusk|then|now|end"
              + "|week|weekend|month|year|hour|\\d+");

  private final Tree tree;
  private final Phrases phrases;
  private final Subjects subjects;
  private final Content content;

  SayPattern(Tree tree, Phrases phrases) {
    this.tree = tree;
    this.phrases = phrases;
    this.subjects = new Subjects(tree, phrases);
    this.content = new Content(tree);
  }

  /** The attribution that the verb at {@code verb} makes, if it makes one. */
  @Nullable Attribution at(int verb, List<Attribution> before) {
    Reporting.Verb entry = Reporting.verb(tree.word(verb));
    boolean quoting = tree.word(verb).equals("saying") && tree.word(verb - 1).equals("as");
    if (entry == null || quoting || !isVerb(verb)) {
      return null;
    }
    int inverted = subjects.inverted(verb);
    if (inverted < 0 && isPassive(verb)) {
      return entry.document() ? null : passive(verb, entry);
    }
    Source source = inverted < 0 ? subjects.of(verb, before) : phrases.around(inverted);
    if (source == null
        || !speaks(source, entry)
        || isOwnVoice(verb, source)
        || isDenied(verb)
        || entry.quote() && !isBesideQuote(verb, source)
        || entry.count() && !raisesCount(verb)) {
      return null;
    }
    return attribute(verb, entry, source);
  }

  private @Nullable Attribution attribute(int verb, Reporting.Verb entry, Source source) {
    boolean inverted = source.first() > verb;
    boolean phrase = entry.phrase() || entry.count() || entry.guess() && phrases.isKnown(source);
    int start = Math.min(verb, source.first());
    int end = Math.max(verb + 1, source.end());
    BitSet words;
    Kind kind;
    if (isTrailing(verb, start, end, inverted, phrase, entry)) {
      kind = Kind.TRAILING;
      words = content.around(start, end, source);
      if (tree.word(end).equals(":")) {
        words.set(end + 1, tree.size());
      }
    } else {
      int right = content.right(verb);
      boolean noun = right < 0 || Set.of("obj", "obl", "xcomp").contains(tree.relation(right));
      boolean lost = noun && !phrase && !content.opensRight(verb, false) && !isLoose(verb, right);
      boolean bare = noun && phrase && right < 0 && !content.opensRight(verb, false);
      if (lost && !entry.lemma().equals("say") || bare) {
        return null;
      }
      kind = noun && phrase ? Kind.PHRASE : Kind.LEADING;
      words = lost ? content.next(verb + 1) : content.after(verb, Math.max(end, verb + 1));
    }
    words.clear(source.first(), source.end());
    words.clear(verb);
    return new Attribution(
        source, verb, kind, words, entry.data(), List.of(), Channels.of(tree, verb, source));
  }

  /** Whether what is said stands before the words that say so. */
  private boolean isTrailing(
      int verb, int start, int end, boolean inverted, boolean phrase, Reporting.Verb entry) {
    if (start == 0 || !inverted && !Content.COMMAS.contains(tree.word(start - 1))) {
      return false;
    }
    if (inverted || tree.word(end).equals(":") && content.hasVerb(0, start)) {
      return true;
    }
    int object = tree.child(verb, c -> c > verb && tree.relation(c).equals("obj"));
    boolean takes = object >= 0 && !HEARERS.contains(entry.lemma());
    return !takes
        && !content.opensRight(verb, phrase)
        && (content.hasVerb(0, start) || content.endsSoon(end) || content.isInserted(end));
  }

  /** Where the tree is unsure of what the verb governs, or it governs a whole clause loosely. */
  private boolean isLoose(int verb, int right) {
    return right >= 0 && tree.relation(right).equals("xcomp")
        || tree.relation(verb).equals("acl")
        || tree.relation(verb).equals("parataxis") && tree.head(verb) > verb;
  }

  private boolean isVerb(int index) {
    return Set.of("VERB", "AUX").contains(tree.token(index).upos());
  }

  private boolean isPassive(int verb) {
    boolean bare =
        tree.token(verb).xpos().equals("VBN")
            && tree.child(verb, "nsubj", "aux") < 0
            && Set.of("acl", "advcl", "root", "amod", "conj").contains(tree.relation(verb));
    return bare || tree.child(verb, c -> tree.token(c).deprel().endsWith(":pass")) >= 0;
  }

  /** "Damage was reported", "as reported by officials", "measured at 8.9 by the agency". */
  private @Nullable Attribution passive(int verb, Reporting.Verb entry) {
    int agent =
        tree.child(verb, c -> tree.relation(c).equals("obl") && tree.preposition(c).equals("by"));
    boolean participle = Set.of("amod", "acl").contains(tree.relation(verb));
    if (agent < 0 && participle || entry.count() && !isOfCount(verb)) {
      return null;
    }
    boolean as = tree.word(verb - 1).equals("as") || tree.word(tree.first(verb)).equals("as");
    boolean relative = tree.child(verb, c -> SourceWords.RELATIVES.contains(tree.word(c))) >= 0;
    boolean reduced = tree.relation(verb).equals("acl") && !relative;
    BitSet words =
        as ? content.before(tree.first(verb)) : reduced ? described(verb) : content.subtree(verb);
    if (agent >= 0 && TIMES.matcher(tree.word(agent)).matches()) {
      return null;
    }
    Source source = agent < 0 ? null : phrases.around(agent);
    if (source != null) {
      words.clear(source.first(), source.end());
    }
    Kind kind = as ? Kind.TRAILING : reduced && agent >= 0 ? Kind.LEADING : Kind.PHRASE;
    return new Attribution(source, verb, kind, words, false, List.of(), List.of());
  }

  /** "the 40 | claimed by organisers": the noun phrase that stands before the participle. */
  private BitSet described(int verb) {
    int head = Math.max(0, tree.head(verb));
    BitSet words = content.subtree(head);
    for (int child : tree.children(head)) {
      boolean clause =
          Set.of("nsubj", "cop", "advcl", "parataxis", "ccomp", "obl")
              .contains(tree.relation(child));
      if (clause) {
        words.clear(tree.first(child), tree.end(child));
      }
    }
    return words;
  }

  /** "the toll was raised", but not "villages cut off by landslides". */
  private boolean isOfCount(int verb) {
    int subject = tree.child(verb, "nsubj");
    return subject >= 0 && SourceWords.DOCUMENTS.contains(tree.word(subject));
  }

  /** Whether a quotation ends right before the words of saying, or opens right after them. */
  private boolean isBesideQuote(int verb, Source source) {
    int start = Math.min(verb, source.first());
    int end = Math.max(verb + 1, source.end());
    return Quotations.isMark(tree.word(start - 1))
        || Quotations.isMark(tree.word(end + 1)) && Set.of(",", ":").contains(tree.word(end));
  }

  /** "raised the death toll to 45", "released the name"; but not "raised 45 dollars". */
  private boolean raisesCount(int verb) {
    return tree.child(
            verb,
            c ->
                c > verb
                    && tree.relation(c).equals("obj")
                    && (SourceWords.DOCUMENTS.contains(tree.word(c))
                        || Set.of("name", "names", "identity", "details").contains(tree.word(c))))
        >= 0;
  }

  /** "did not say how many of the 23 lived". */
  private boolean isDenied(int verb) {
    return tree.any(verb - 2, verb, t -> t.is("not", "n't", "n’t", "never", "without"))
        || tree.word(verb - 1).equals("to")
            && tree.any(verb - 2, verb - 1, t -> t.is("decline", "refuse", "fail"));
  }

  private boolean speaks(Source source, Reporting.Verb entry) {
    String head = tree.word(source.head());
    boolean people = head.equals("people") && source.end() - source.first() == 1;
    return !people
        && phrases.canSpeak(source)
        && !SourceWords.NOBODY.contains(head)
        && (!entry.document() || SourceWords.DOCUMENTS.contains(head) || phrases.isKnown(source));
  }

  /** "News 5 has confirmed that ...": a station speaks of itself. */
  private boolean isOwnVoice(int verb, Source source) {
    return Set.of("has", "have").contains(tree.word(verb - 1))
        && (tree.word(source.first()).matches("\\d+")
            || tree.word(source.end() - 1).matches("\\d+"));
  }
}
