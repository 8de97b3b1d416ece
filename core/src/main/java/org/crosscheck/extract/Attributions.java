package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;

/** Finds all places where a sentence says whose words it gives. */
final class Attributions {

  private Attributions() {}

  static List<Attribution> of(Tree tree) {
    Phrases phrases = new Phrases(tree);
    SayPattern say = new SayPattern(tree, phrases);
    List<Attribution> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Attribution attribution = say.at(i, found);
      if (attribution != null) {
        found.add(attribution);
      }
    }
    found.addAll(new PhrasePattern(tree, phrases).all());
    return found;
  }
}
