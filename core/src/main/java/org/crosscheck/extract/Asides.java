package org.crosscheck.extract;

import java.util.Set;

/**
 * Words amid a reported clause that are the reporter's own: what the reader is reminded of.
 *
 * <p>Examples: "Police say there is no film of the shooting <i>that killed <b>one</b> man</i>";
 * "They said 550 were launched <i>– up from a record of <b>537</b></i>"; "'I know $50,000
 * <i>[£<b>31,000</b>]</i> is little'". Counter-example: "police said a bomb killed <b>one</b> man".
 */
final class Asides {

  private static final Set<String> HARM =
      Set.of("killed", "injured", "wounded", "left", "claimed", "hurt", "destroyed");

  private Asides() {}

  /** An editor's insertion. */
  static boolean inBrackets(Tree tree, int token) {
    for (int i = token - 1; i >= 0 && i > token - 8; i--) {
      if (tree.word(i).equals("]")) {
        return false;
      }
      if (tree.word(i).equals("[")) {
        return true;
      }
    }
    return false;
  }

  /** What a number is set against: "– up from 537". */
  private static boolean isComparison(Tree tree, int token) {
    for (int i = token - 1; i > 0 && i > token - 10; i--) {
      if (Set.of(",", ";", "and").contains(tree.word(i))) {
        return false;
      }
      if (tree.word(i).equals("from")
          && Set.of("up", "down").contains(tree.word(i - 1))
          && Set.of("–", "—", "―", "(").contains(tree.word(i - 2))) {
        return true;
      }
    }
    return false;
  }

  /** A known event that the content merely names: "no film of the shooting that killed one". */
  static boolean isReminder(Tree tree, int token, Attribution attribution) {
    if (attribution.kind() != Attribution.Kind.LEADING) {
      return false;
    }
    if (isComparison(tree, token)) {
      return true;
    }
    for (int i = token - 1; i > 1 && i > token - 12 && !tree.word(i).equals(","); i--) {
      if (tree.word(i).equals("despite") && tree.word(i - 1).equals(",")) {
        return true;
      }
    }
    int at = token;
    for (int steps = 0; at > 0 && steps < 12; steps++) {
      if (tree.relation(at).equals("acl") && HARM.contains(tree.word(at))) {
        return tree.word(at - 1).equals("that");
      }
      at = tree.head(at);
    }
    return false;
  }
}
