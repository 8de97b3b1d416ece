package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;

/**
 * People hurt in another way than by what happened, who may or may not be in the count of the
 * injured: hurt while they fled, a patient with another injury.
 */
final class Otherwise implements Rule {

  private static final List<Phrase> WAYS =
      Stream.of(
              "injured/hurt/wounded while/when * escape/escaping/flee/fleeing/run/running/evacuating",
              "injured/hurt/wounded in * stampede/crush/rush/scramble",
              "injured/hurt/wounded * trying to escape/flee/run",
              "injured/hurt * falling/fell",
              "trampled",
              "non-gunshot",
              "non - gunshot",
              "injuries * not related to",
              "injuries * unrelated to")
          .map(Phrase::of)
          .toList();

  private static final Set<String> FIRST =
      WAYS.stream().flatMap(way -> way.first().stream()).collect(Collectors.toSet());

  @Override
  public List<Note> notes(Material material) {
    List<Passage> told = new ArrayList<>();
    for (Line line : material.lines()) {
      for (int i = 0; i < line.size(); i++) {
        int end = FIRST.contains(line.stem(i)) ? end(line, i) : -1;
        if (end >= 0) {
          told.add(line.passage(Math.max(0, i - 5), Math.min(line.size(), end + 2)));
          break;
        }
      }
    }
    List<Passage> evidence = Wording.firstOfEach(told);
    return evidence.isEmpty() || material.reports().size() < 2
        ? List.of()
        : List.of(
            Wording.note(
                Note.Kind.LABEL,
                "Not all who were hurt were hurt in the same way, and the counts may hold them or"
                    + " not: "
                    + Wording.told(material, evidence)
                    + ".",
                evidence));
  }

  private static int end(Line line, int from) {
    return WAYS.stream().mapToInt(way -> way.match(line, from)).max().orElse(-1);
  }
}
