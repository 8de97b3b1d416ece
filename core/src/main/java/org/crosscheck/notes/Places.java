package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Relation;

/**
 * A whole that reports put at the place of one of its parts: "four guards at the gate" where
 * another has two at the gate and two in the yard.
 */
final class Places implements Rule {

  private static final Set<String> AT = Set.of("in", "at", "outsid", "insid", "near", "patrol");

  /** So many words after the number may tell its place. */
  private static final int REACH = 12;

  @Override
  public List<Note> notes(Material material) {
    List<Note> notes = new ArrayList<>();
    for (Relation sum : material.relations()) {
      if (sum.kind() != Relation.Kind.SUM || !sum.holds() || sum.parts().size() != 2) {
        continue;
      }
      List<Figure> one = figures(material, sum.parts().get(0));
      List<Figure> other = figures(material, sum.parts().get(1));
      for (Figure a : one) {
        for (Figure b : other) {
          if (notes.isEmpty()
              && a.report().equals(b.report())
              && a.sentenceIndex() == b.sentenceIndex()) {
            note(material, sum, a, b, notes);
          }
        }
      }
    }
    return notes;
  }

  private static void note(Material material, Relation sum, Figure a, Figure b, List<Note> notes) {
    Set<String> here = place(material, a);
    Set<String> there = place(material, b);
    if (here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains)) {
      return;
    }
    List<Passage> evidence = new ArrayList<>();
    for (Figure whole : figures(material, sum.whole())) {
      Set<String> place = place(material, whole);
      boolean atHere = here.stream().anyMatch(place::contains);
      boolean atThere = there.stream().anyMatch(place::contains);
      if (atHere != atThere) {
        evidence.add(material.around(whole));
      }
    }
    if (!evidence.isEmpty()) {
      evidence.add(material.around(a));
      evidence.add(material.around(b));
      notes.add(
          Wording.note(
              Note.Kind.LABEL,
              "All are put at the place of a part ("
                  + sum.equation()
                  + "): "
                  + Wording.told(material, evidence)
                  + ".",
              evidence,
              sum.figures()));
    }
  }

  /** Words for the place of what a figure counts: behind a preposition in its clause. */
  private static Set<String> place(Material material, Figure figure) {
    Line line = material.line(figure);
    int at = material.token(figure);
    Set<String> place = new HashSet<>();
    for (int i = at + 1; i < Math.min(line.size(), at + REACH); i++) {
      boolean next = figure(material, line, i, figure);
      if (next || line.endsClause(i)) {
        break;
      }
      if (AT.contains(line.stem(i))) {
        int end = i + 1;
        while (end < line.size()
            && end < i + 6
            && !line.endsClause(end)
            && !line.stem(end).equals("and")) {
          end++;
        }
        place.addAll(line.content(i + 1, end, false));
      }
    }
    return place;
  }

  private static boolean figure(Material material, Line line, int token, Figure but) {
    return material.figures().values().stream()
        .anyMatch(
            f ->
                f != but
                    && f.report().equals(line.report())
                    && f.span().overlaps(line.sentence().token(token).span()));
  }

  private static List<Figure> figures(Material material, String fact) {
    return material.facts().stream()
        .filter(each -> each.id().equals(fact))
        .flatMap(each -> material.figures(each).stream())
        .filter(each -> material.lineOf().containsKey(each.id()))
        .filter(Objects::nonNull)
        .toList();
  }
}
