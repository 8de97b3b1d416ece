package org.crosscheck.extract;

import java.util.BitSet;
import java.util.Set;

/** Which words of a sentence an attribution covers. */
final class Content {

  static final Set<String> COMMAS =
      Set.of(",", "”", "\"", "“", "—", "–", "-", "―", "?", "!", "’", "'", "''");

  /** Words that open the reporter's own clause after a comma. */
  private static final Set<String> CONTRAST =
      Set.of("although", "though", "while", "but", "whereas", "yet", "despite", ";");

  /** Most words that may follow "police said" in a sentence that says nothing more. */
  private static final int ADJUNCTS_AT_MOST = 6;

  private final Tree tree;

  Content(Tree tree) {
    this.tree = tree;
  }

  /** What went before "police said", and what goes on after it. */
  BitSet around(int start, int end, Source source) {
    BitSet words = before(start);
    int comma = comma(end);
    while (comma > 0 && isAboutSource(comma, source)) {
      comma = comma(tree.end(beside(comma, source)));
    }
    if (comma > 0 && comma + 1 < tree.size() && goesOn(comma + 1)) {
      words.set(comma + 1, tree.size());
    }
    return words;
  }

  /** What stands before a word, as far back as a semicolon. */
  BitSet before(int end) {
    BitSet words = new BitSet();
    int start = 0;
    for (int i = 1; i < end - 1; i++) {
      start = tree.word(i).equals(";") ? i + 1 : start;
    }
    words.set(start, end);
    return words;
  }

  /** What follows the verb and belongs to it, or what the verb's clause describes. */
  BitSet after(int verb, int start) {
    BitSet words = new BitSet();
    for (int i = start; i < tree.size(); i++) {
      if (tree.word(i).equals(";") && !tree.word(i + 1).equals("and")) {
        break;
      }
      if (!tree.sentence.parsed() || belongs(i, verb)) {
        words.set(i);
      }
    }
    for (int child : tree.children(verb)) {
      if (child > verb && leaves(child)) {
        words.clear(tree.first(child), tree.end(child));
      }
    }
    int described = tree.relation(verb).equals("acl") ? tree.head(verb) : -1;
    int subject = tree.child(verb, "nsubj");
    if (described >= 0
        && described < verb
        && subject >= 0
        && !SourceWords.RELATIVES.contains(tree.word(subject))) {
      words.set(tree.first(described), verb);
    }
    return words;
  }

  /** What follows up to the next comma, where the tree has lost what the verb governs. */
  BitSet next(int start) {
    BitSet words = new BitSet();
    for (int i = start; i < tree.size() && !Set.of(",", ";").contains(tree.word(i)); i++) {
      words.set(i);
    }
    return words;
  }

  BitSet subtree(int top) {
    BitSet words = new BitSet();
    for (int i = 0; i < tree.size(); i++) {
      words.set(i, tree.sentence.parsed() && tree.under(i, top));
    }
    return words;
  }

  /** First word of what the verb governs to its right; -1 where there is nothing. */
  int right(int verb) {
    int clause = tree.child(verb, c -> c > verb && tree.relation(c).equals("ccomp"));
    return clause >= 0
        ? clause
        : tree.child(
            verb, c -> c > verb && Set.of("obj", "xcomp", "parataxis").contains(tree.relation(c)));
  }

  /** Whether the verb opens what it reports: with "that", a colon, a quotation or a clause. */
  boolean opensRight(int verb, boolean phrase) {
    String next = tree.word(verb + 1);
    int quote = next.equals(",") || next.equals(":") ? verb + 2 : verb + 1;
    if (next.equals("that") || next.equals(":") || opensQuote(quote)) {
      return true;
    }
    int right = right(verb);
    return right >= 0
        && (tree.relation(right).equals("ccomp") || phrase && tree.relation(right).equals("obj"));
  }

  boolean hasVerb(int from, int to) {
    return !tree.sentence.parsed()
        || tree.any(from, to, t -> t.upos().equals("VERB") || t.upos().equals("AUX"));
  }

  boolean endsSoon(int from) {
    return tree.size() - from <= ADJUNCTS_AT_MOST;
  }

  /** Whether a comma soon takes up the sentence again: "Nine, police said on Monday, died". */
  boolean isInserted(int from) {
    int comma = comma(from);
    return comma >= 0 && comma - from < ADJUNCTS_AT_MOST && goesOn(comma + 1);
  }

  private boolean opensQuote(int index) {
    return tree.word(index).equals("“") || tree.word(index).equals("\"") && index + 1 < tree.size();
  }

  private boolean belongs(int index, int verb) {
    if (tree.under(index, verb)) {
      return true;
    }
    int head = tree.head(verb);
    return head > verb
        && tree.relation(verb).equals("parataxis")
        && tree.child(verb, "ccomp", "obj") < 0
        && tree.under(index, head);
  }

  /** Whether a clause stands beside the verb, not under it: "said ..., but five came". */
  private boolean leaves(int child) {
    int first = tree.first(child);
    boolean parted = Set.of(",", ";").contains(tree.word(first - 1));
    return switch (tree.relation(child)) {
      case "parataxis" -> tree.word(first - 1).equals(";");
      case "advcl" -> parted && CONTRAST.contains(tree.word(first));
      case "conj" -> {
        boolean that = tree.word(first + 1).equals("that");
        boolean own = tree.child(child, "nsubj") >= 0;
        yield !that && (parted || !own);
      }
      default -> false;
    };
  }

  private int comma(int from) {
    for (int i = from; i < tree.size(); i++) {
      if (tree.word(i).equals(";")) {
        return -1;
      }
      if (tree.word(i).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAboutSource(int comma, Source source) {
    return beside(comma, source) >= 0;
  }

  /** What is set beside the source after a comma: "said Ana Ruiz, 45, a farmer". */
  private int beside(int comma, Source source) {
    return tree.child(
        source.head(), c -> c > comma && tree.first(c) <= comma + 1 && tree.end(c) > comma + 1);
  }

  /** Whether the reported words go on here, rather than another's or the reporter's. */
  private boolean goesOn(int index) {
    String word = tree.word(index);
    return !CONTRAST.contains(word)
        && !Set.of("according", "citing").contains(word)
        && Reporting.verb(word) == null;
  }
}
