package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Relation;

/**
 * What sums say of labels: a whole that carries the label of one part ("478 shot down" against 270
 * shot down and 208 lost), a whole named after one of the things it counts ("550 drones" of which
 * 11 are missiles), a breakdown that does not make its whole.
 */
final class Labels implements Rule {

  @Override
  public List<Note> notes(Material material) {
    List<Note> notes = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Relation sum : material.relations()) {
      if (sum.kind() != Relation.Kind.SUM) {
        continue;
      }
      Optional<Fact> whole = fact(material, sum.whole());
      List<Fact> parts =
          sum.parts().stream().flatMap(id -> fact(material, id).stream()).distinct().toList();
      if (whole.isEmpty() || parts.size() < 2) {
        continue;
      }
      if (!sum.holds()) {
        notes.add(incomplete(material, sum));
        continue;
      }
      partsLabel(material, sum, whole.get(), parts).ifPresent(notes::add);
      for (Note each : thingsLabel(material, sum, whole.get(), parts)) {
        if (told.add(sentence(material, each))) {
          notes.add(each);
        }
      }
    }
    return notes;
  }

  private static String sentence(Material material, Note note) {
    Figure figure = material.figures().get(note.figures().getFirst());
    return figure == null ? "" : figure.report() + figure.sentence();
  }

  private static Note incomplete(Material material, Relation sum) {
    List<Figure> figures = figures(material, sum);
    List<Passage> evidence = figures.stream().map(Labels::passage).toList();
    return Wording.note(
        Note.Kind.LABEL,
        "The parts that "
            + Wording.reports(evidence)
            + (evidence.stream().map(Passage::report).distinct().count() > 1 ? " give" : " gives")
            + " do not make the whole: "
            + sum.equation()
            + ".",
        evidence,
        sum.figures());
  }

  /** A whole with the outcome of one part, where another report tells the parts apart. */
  private static Optional<Note> partsLabel(
      Material material, Relation sum, Fact whole, List<Fact> parts) {
    List<Figure> all = material.figures(whole);
    Set<String> reports = all.stream().map(Figure::report).collect(Collectors.toSet());
    Set<String> outcomes = outcomes(all);
    for (Fact same : parts) {
      List<Figure> figures = material.figures(same);
      boolean shares = outcomes(figures).stream().anyMatch(outcomes::contains);
      boolean apart = figures.stream().map(Figure::report).noneMatch(reports::contains);
      Optional<Fact> other =
          parts.stream()
              .filter(each -> each != same)
              .filter(each -> differs(material.figures(each), all, figures))
              .filter(each -> thing(material, each).equals(thing(material, same)))
              .findFirst();
      if (shares && apart && other.isPresent()) {
        List<Figure> rest = material.figures(other.get());
        List<Passage> evidence =
            Stream.of(all, figures, rest)
                .flatMap(List::stream)
                .map(each -> material.around(each))
                .toList();
        String text =
            "One total under two labels, since "
                + sum.equation()
                + ": "
                + Wording.told(material, evidence)
                + ".";
        return Optional.of(Wording.note(Note.Kind.LABEL, text, evidence, sum.figures()));
      }
    }
    return Optional.empty();
  }

  /** A whole that is called by the name of one of the two things that it counts. */
  private static List<Note> thingsLabel(
      Material material, Relation sum, Fact whole, List<Fact> parts) {
    Set<String> things =
        parts.stream().map(each -> thing(material, each)).collect(Collectors.toSet());
    List<Note> notes = new ArrayList<>();
    if (things.size() < 2 || things.size() < parts.size()) {
      return notes;
    }
    for (Figure figure : material.figures(whole)) {
      if (things.contains(figure.measure().thing())) {
        Passage where = material.around(figure);
        notes.add(
            Wording.note(
                Note.Kind.LABEL,
                Wording.told(material, List.of(where))
                    + " names one thing, but the number counts "
                    + Wording.list(parts.stream().map(each -> counted(material, each)).toList())
                    + " together ("
                    + sum.equation()
                    + ").",
                List.of(where),
                List.of(figure.id())));
        break;
      }
    }
    return notes;
  }

  private static String counted(Material material, Fact fact) {
    Figure first = material.figures(fact).getFirst();
    return first.text() + " " + first.measure().thing() + "s";
  }

  private static Set<String> outcomes(List<Figure> figures) {
    return figures.stream()
        .flatMap(each -> each.measure().outcomes().stream().limit(1))
        .collect(Collectors.toSet());
  }

  /** Whether what befell some is told, and is nothing that befell the others. */
  private static boolean differs(List<Figure> some, List<Figure> whole, List<Figure> part) {
    Set<String> others =
        Stream.of(whole, part)
            .flatMap(List::stream)
            .flatMap(each -> each.measure().outcomes().stream())
            .collect(Collectors.toSet());
    return !outcomes(some).isEmpty()
        && some.stream()
            .flatMap(each -> each.measure().outcomes().stream())
            .noneMatch(others::contains);
  }

  private static String thing(Material material, Fact fact) {
    return material.figures(fact).getFirst().measure().thing();
  }

  private static Passage passage(Figure figure) {
    return new Passage(figure.report(), figure.span());
  }

  private static List<Figure> figures(Material material, Relation sum) {
    return sum.figures().stream().map(material.figures()::get).filter(Objects::nonNull).toList();
  }

  private static Optional<Fact> fact(Material material, String id) {
    return material.facts().stream()
        .filter(each -> each.id().equals(id) && !material.figures(each).isEmpty())
        .findFirst();
  }
}
