package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Statement;
import org.crosscheck.model.Utterance;

/** Statements that reports quote in words that differ. */
final class Quotes implements Rule {

  @Override
  public List<Note> notes(Material material) {
    List<Note> notes = new ArrayList<>();
    for (Statement statement : material.statements()) {
      if (!statement.altered()) {
        continue;
      }
      Map<String, Passage> wordings = new LinkedHashMap<>();
      for (Utterance each : statement.versions()) {
        if (each.quoted()) {
          wordings.putIfAbsent(each.text().strip(), new Passage(each.report(), each.span()));
        }
      }
      List<Passage> evidence = List.copyOf(wordings.values());
      if (evidence.size() > 1) {
        notes.add(
            Wording.note(
                Note.Kind.CATEGORICAL,
                "One statement is quoted in different words: "
                    + Wording.told(material, evidence)
                    + ".",
                evidence));
      }
    }
    return notes;
  }
}
