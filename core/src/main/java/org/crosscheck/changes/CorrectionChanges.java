package org.crosscheck.changes;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Change;
import org.crosscheck.model.Change.Kind;
import org.crosscheck.model.Note;

/** Corrections that stand at no fact: figures that were marked wrong, and what lies idle. */
final class CorrectionChanges {

  private CorrectionChanges() {}

  static List<Change> between(Version before, Version after) {
    List<Change> changes = new ArrayList<>();
    after
        .apart()
        .forEach(
            (text, note) -> {
              if (!before.apart().containsKey(text)) {
                changes.add(told(note, text));
              }
            });
    before
        .apart()
        .forEach(
            (text, note) -> {
              if (!after.apart().containsKey(text)) {
                changes.add(told(note, "no longer so: " + text));
              }
            });
    return changes;
  }

  private static Change told(Note note, String sentence) {
    return new Change(Kind.CORRECTION, "", null, null, sentence, null, note.reports());
  }
}
