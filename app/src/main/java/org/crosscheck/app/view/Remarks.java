package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Statement;

/** Where each note of a record is shown: by its fact, by the names, by its report, or apart. */
final class Remarks {

  private final Map<String, List<Note>> byFact = new HashMap<>();
  private final Map<String, List<Note>> byReport = new HashMap<>();
  private final List<Note> ofNames = new ArrayList<>();
  private final Map<String, List<Note>> others = new LinkedHashMap<>();

  Remarks(EventRecord record) {
    Map<String, String> factOf = new HashMap<>();
    for (int i = 0; i < record.figures().size(); i++) {
      factOf.put(record.figures().get(i).id(), record.factOf().get(i));
    }
    List<String> facts = record.facts().stream().map(Fact::id).toList();
    for (Note note : record.notes()) {
      if (isShownAsStatement(note, record)) {
        continue;
      }
      switch (note.kind()) {
        case BOILERPLATE -> note.reports().forEach(report -> put(byReport, report, note));
        case NAME, ROLE -> ofNames.add(note);
        case LABEL, SUPERLATIVE, CATEGORICAL, DATE, CAUSE, CORRECTION -> {
          // The fact that matters most: the record has those first.
          String fact =
              note.figures().stream()
                  .map(factOf::get)
                  .filter(Objects::nonNull)
                  .filter(facts::contains)
                  .min((a, b) -> Integer.compare(facts.indexOf(a), facts.indexOf(b)))
                  .orElse("");
          put(fact.isEmpty() ? others : byFact, fact.isEmpty() ? heading(note.kind()) : fact, note);
        }
      }
    }
  }

  /** Whether all that the note is about stands side by side among the statements. */
  private static boolean isShownAsStatement(Note note, EventRecord record) {
    return note.kind() != Note.Kind.CORRECTION
        && note.figures().isEmpty()
        && !note.evidence().isEmpty()
        && record.statements().stream()
            .filter(Statement::altered)
            .anyMatch(statement -> note.evidence().stream().allMatch(e -> isIn(statement, e)));
  }

  private static boolean isIn(Statement statement, Passage passage) {
    return statement.versions().stream()
        .anyMatch(
            each -> each.report().equals(passage.report()) && each.span().overlaps(passage.span()));
  }

  private static void put(Map<String, List<Note>> map, String key, Note note) {
    map.computeIfAbsent(key, each -> new ArrayList<>()).add(note);
  }

  private static String heading(Note.Kind kind) {
    return switch (kind) {
      case LABEL -> "What the figures are called";
      case SUPERLATIVE -> "How large it is called";
      case ROLE, NAME -> "Names";
      case CATEGORICAL -> "What is said to have happened";
      case BOILERPLATE -> "Left out";
      case DATE -> "When";
      case CAUSE -> "Why";
      case CORRECTION -> "Set by hand";
    };
  }

  /** Those whose figures belong to the fact. */
  List<Note> of(Fact fact) {
    return byFact.getOrDefault(fact.id(), List.of());
  }

  /** Whether a person set something of the fact. */
  static boolean isByHand(EventRecord record, Fact fact) {
    return record.notes().stream()
        .filter(note -> note.kind() == Note.Kind.CORRECTION)
        .anyMatch(note -> note.figures().stream().anyMatch(fact.figures()::contains));
  }

  /** Those on what in the report is no news. */
  List<Note> ofReport(String report) {
    return byReport.getOrDefault(report, List.of());
  }

  /** Those on spellings and roles. */
  List<Note> ofNames() {
    return ofNames;
  }

  /** The rest, under the heading of what it is about. */
  Map<String, List<Note>> others() {
    return others;
  }
}
