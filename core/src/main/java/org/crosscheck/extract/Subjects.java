package org.crosscheck.extract;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who does the saying: a verb's subject, one that it shares, or the words beside it. */
final class Subjects {

  /** A dateline stands within so many words from the start. */
  private static final int DATELINE = 4;

  private final Tree tree;
  private final Phrases phrases;

  Subjects(Tree tree, Phrases phrases) {
    this.tree = tree;
    this.phrases = phrases;
  }

  /**
   * The source that speaks with this verb.
   *
   * @param before what was found earlier in the sentence: "..., he said, adding that ..."
   */
  @Nullable Source of(int verb, List<Attribution> before) {
    boolean participle = tree.word(verb).endsWith("ing");
    if (!tree.sentence.parsed()) {
      return byLook(verb);
    }
    if (participle && nearest(verb) < 0 && !before.isEmpty()) {
      Source last = before.getLast().source();
      if (last != null) {
        return last;
      }
    }
    int at = verb;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      int subject = nearest(at);
      if (subject >= 0) {
        return SourceWords.RELATIVES.contains(tree.word(subject))
            ? antecedent(at, subject)
            : phrases.around(subject);
      }
      if (tree.relation(at).equals("acl") && tree.head(at) >= 0 && participle) {
        return phrases.around(tree.head(at));
      }
      if (!Set.of("conj", "xcomp", "advcl").contains(tree.relation(at))) {
        break;
      }
      at = tree.head(at);
    }
    return byLook(verb);
  }

  /** "..., reported The Herald.": the index of what the tree takes for an object; or -1. */
  int inverted(int verb) {
    boolean after = verb > 1 && Content.COMMAS.contains(tree.word(verb - 1));
    if (!after || nearest(verb) >= 0 || tree.word(verb).endsWith("ing")) {
      return -1;
    }
    int object = tree.child(verb, c -> c > verb && tree.relation(c).equals("obj"));
    boolean more = tree.child(verb, c -> c > verb && tree.relation(c).equals("ccomp")) >= 0;
    return object >= 0 && !more && tree.first(object) == verb + 1 ? object : -1;
  }

  private int nearest(int verb) {
    int nearest = following(verb);
    nearest = nearest >= 0 ? nearest : adjoining(verb);
    if (nearest >= 0) {
      return nearest;
    }
    for (int child : tree.children(verb)) {
      boolean nearer = nearest < 0 || Math.abs(verb - child) < Math.abs(verb - nearest);
      if (tree.relation(child).equals("nsubj") && nearer && !isDateline(child)) {
        nearest = child;
      }
    }
    return nearest;
  }

  /** "..., says the mayor": a subject whose words begin right after the verb. */
  private int following(int verb) {
    boolean parted = Content.COMMAS.contains(tree.word(verb - 1));
    return parted
        ? tree.child(
            verb, c -> c > verb && tree.relation(c).equals("nsubj") && tree.first(c) == verb + 1)
        : -1;
  }

  /** A subject whose words end right before the verb, whatever verb the tree gives it to. */
  private int adjoining(int verb) {
    for (int i = verb - 1; i >= 0 && tree.end(i) <= verb; i--) {
      if (tree.relation(i).equals("nsubj") && tree.end(i) == verb && !isDateline(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isDateline(int index) {
    String word = tree.token(index).text();
    return index < DATELINE
        && word.length() > DATELINE
        && word.equals(word.toUpperCase(java.util.Locale.ROOT))
        && Set.of("(", ",", "–", "—", "-", "―").contains(tree.word(index + 1));
  }

  /** "the daughter, who said": the daughter. */
  private @Nullable Source antecedent(int verb, int relative) {
    int head = tree.head(verb);
    if (tree.relation(verb).equals("acl") && head >= 0 && head < relative) {
      return phrases.around(head);
    }
    return phrases.before(tree.word(relative - 1).equals(",") ? relative - 1 : relative);
  }

  private @Nullable Source byLook(int verb) {
    boolean inverted = verb > 0 && Content.COMMAS.contains(tree.word(verb - 1));
    Source source = inverted ? phrases.from(verb + 1) : phrases.before(verb);
    return source == null || isDateline(source.head()) ? null : source;
  }
}
