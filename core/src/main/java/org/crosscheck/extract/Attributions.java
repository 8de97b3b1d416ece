package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Finds all places where a sentence says whose words it gives. */
final class Attributions {

  private Attributions() {}

  /**
   * The attributions of a sentence.
   *
   * @param quoted the words of the sentence inside quotation marks, and the marks
   */
  static List<Attribution> of(Tree tree, BitSet quoted) {
    Phrases phrases = new Phrases(tree);
    List<Attribution> found = new ArrayList<>();
    if (tree.sentence.parsed()) {
      SayPattern say = new SayPattern(tree, phrases);
      for (int i = 0; i < tree.size(); i++) {
        Attribution attribution = say.at(i, found);
        if (attribution != null) {
          found.add(attribution);
        }
      }
    }
    if (!tree.sentence.parsed()) {
      found.addAll(new LookPattern(tree, quoted).all());
    } else if (!quoted.isEmpty()
        && found.stream().noneMatch(each -> each.content().intersects(quoted))) {
      for (Attribution each : new LookPattern(tree, quoted).all()) {
        if (each.kind() == Attribution.Kind.TRAILING) {
          found.removeIf(other -> other.cue() <= each.cue());
          found.add(each);
        }
      }
    }
    turn(found, tree);
    found.addAll(new PhrasePattern(tree, phrases).all());
    found.addAll(new FigurePattern(tree, phrases).all());
    inset(found, tree);
    return found;
  }

  /** Keeps a source within its dashes: "The war - 900 died, the agency says - has left 40 ...". */
  private static void inset(List<Attribution> found, Tree tree) {
    List<Integer> dashes = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (Set.of("–", "—", "―", "--").contains(tree.word(i))) {
        dashes.add(i);
      }
    }
    if (dashes.size() != 2 || dashes.getFirst() < 2) {
      return;
    }
    for (Attribution each : found) {
      boolean inside = dashes.getFirst() < each.cue() && each.cue() < dashes.getLast();
      if (inside && each.kind() == Attribution.Kind.TRAILING) {
        each.content().clear(0, dashes.getFirst());
        each.content().clear(dashes.getLast(), tree.size());
      }
    }
  }

  /** Ends what one source says where the sentence turns to another: ", while police said ...". */
  private static void turn(List<Attribution> found, Tree tree) {
    for (Attribution next : found) {
      Source source = next.source();
      if (source == null || next.kind() == Attribution.Kind.TRAILING || source.first() < 2) {
        continue;
      }
      int turn = source.first() - 2;
      boolean turns =
          tree.word(turn).equals(",")
              && Set.of("while", "but", "whereas", "and").contains(tree.word(turn + 1));
      for (Attribution each : found) {
        if (turns
            && each != next
            && each.cue() < turn
            && each.kind() != Attribution.Kind.TRAILING) {
          each.content().clear(turn, tree.size());
        }
      }
    }
  }
}
