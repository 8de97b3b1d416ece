package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;

/** What one report says there is none of and another tells of: "no coolant was delivered". */
final class Denials implements Rule {

  /** Nouns after "no" that only lead to what there is none of: "no reports of damage". */
  private static final Set<String> LEADS =
      Stems.ofAll("report sign indication word evidence trace immediate further mention record");

  /** What there is none of without news in it. */
  private static final Set<String> EMPTY =
      Stems.ofAll(
          "description doubt way reason longer choice need question matter idea progress plan intention comment"
              + " detail information shortage secret surprise sense case chance point end room use"
              + " place problem difference power right order member team link connection suspect"
              + " issue arrest custody motive official signal response answer interest charge limit injury"
              + " threat danger risk good bad better stranger mood harm fear confidence word");

  /** A noun told oftener than this, or in one sentence of so many, is what the event is about. */
  private static final int RARE = 4;

  private static final int ONE_IN = 20;

  @Override
  public List<Note> notes(Material material) {
    List<Note> notes = new ArrayList<>();
    Set<String> told = new HashSet<>();
    Line before = null;
    for (Line line : material.lines()) {
      for (int i = 0; i < line.size(); i++) {
        if (!line.stem(i).equals("no")) {
          continue;
        }
        int end = end(line, i + 1);
        Set<String> nouns = nouns(material, line, i + 1, end);
        if (nouns.isEmpty()) {
          continue;
        }
        Set<String> about = new HashSet<>(line.content());
        if (before != null && before.report().equals(line.report())) {
          about.addAll(before.content());
        }
        for (Line other : material.lines()) {
          if (!other.report().equals(line.report())
              && other.hasAny(nouns)
              && !other.isOfThePast()) {
            int at = affirmed(about, other, nouns);
            if (at >= 0 && told.add(nouns.toString())) {
              List<Passage> evidence =
                  List.of(
                      line.passage(i, Math.min(line.size(), end + 5)),
                      other.passage(Math.max(0, at - 6), Math.min(other.size(), at + 5)));
              notes.add(
                  Wording.note(
                      Note.Kind.CATEGORICAL,
                      "One report says there was none, another tells of it: "
                          + Wording.told(material, evidence)
                          + ".",
                      evidence));
            }
          }
        }
      }
      before = line;
    }
    return notes;
  }

  private static int end(Line line, int from) {
    int end = from;
    while (end < line.size()
        && end < from + 5
        && !line.endsClause(end)
        && (!Idle.is(line.stem(end)) || line.stem(end).equals("of"))) {
      end++;
    }
    return end;
  }

  private static Set<String> nouns(Material material, Line line, int from, int end) {
    Set<String> nouns = new LinkedHashSet<>();
    String head = "";
    for (int i = from; i <= end; i++) {
      if (i == end || line.stem(i).equals("of")) {
        if (!head.isEmpty() && !LEADS.contains(head)) {
          nouns.add(head);
        }
      } else {
        head = line.stem(i);
      }
    }
    if (nouns.stream().anyMatch(EMPTY::contains)) {
      return Set.of();
    }
    int rare = Math.max(RARE, material.lines().size() / ONE_IN);
    nouns.removeIf(each -> material.frequency().getOrDefault(each, 0) > rare || each.length() < 5);
    return nouns;
  }

  /** Where {@code other} tells of one of {@code nouns} without denial; -1 for nowhere. */
  private static int affirmed(Set<String> about, Line other, Set<String> nouns) {
    for (int i = 0; i < other.size(); i++) {
      if (nouns.contains(other.stem(i))) {
        for (int j = Math.max(0, i - 6); j < i; j++) {
          if (Set.of("no", "not", "n't", "without", "never", "if", "could", "may", "might")
              .contains(other.stem(j))) {
            return -1;
          }
        }
        Set<String> shared = new HashSet<>(about);
        shared.retainAll(other.content());
        shared.removeAll(nouns);
        return shared.isEmpty() ? -1 : i;
      }
    }
    return -1;
  }
}
