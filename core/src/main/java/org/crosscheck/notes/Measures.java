package org.crosscheck.notes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Value;

/**
 * Figures that look as if they measured one thing and do not: lengths of time of different things,
 * shots heard and casings found ({@code measures.txt}), a forecast and a measurement, those shot
 * and those otherwise hurt.
 */
final class Measures implements Rule {

  private static final Map<String, List<String>> NEIGHBOURS = neighbours();

  private static final Set<String> FORECAST =
      Set.of("could", "may", "might", "expect", "forecast", "predict", "project", "warn", "will");

  private static final Set<String> SHOT = Set.of("shot", "struck", "stab", "hit");

  private static final Set<String> INJURED = Set.of("injur", "hurt", "wound");

  /** What befalls people so differently that no number counts both. */
  private static final Set<String> FATES =
      Set.of("kill", "injure", "missing", "displace", "rescue", "arrest", "infect");

  /** Lengths of time nearer than this ratio may be taken for one another. */
  private static final double NEAR = 1.6;

  /** Clauses of fewer characters are items of lists. */
  private static final int SHORT = 15;

  @Override
  public List<Note> notes(Material material) {
    List<Note> notes = new ArrayList<>();
    Set<String> told = new HashSet<>();
    List<Figure> figures = material.reports().stream().flatMap(r -> r.figures().stream()).toList();
    Set<String> countable =
        figures.stream()
            .filter(each -> NEIGHBOURS.containsKey(unit(each)))
            .map(Figure::id)
            .collect(Collectors.toSet());
    for (int i = 0; i < figures.size(); i++) {
      for (int j = i + 1; j < figures.size(); j++) {
        Figure a = figures.get(i);
        Figure b = figures.get(j);
        String rule = rule(material, countable, a, b);
        if (!rule.isEmpty() && told.add(rule + place(a) + place(b))) {
          notes.add(note(material, rule, a, b));
        }
      }
    }
    return notes;
  }

  private static String place(Figure figure) {
    return " " + figure.report() + ":" + figure.sentenceIndex();
  }

  private static Note note(Material material, String rule, Figure a, Figure b) {
    List<Passage> evidence = List.of(material.around(a), material.around(b));
    return Wording.note(
        Note.Kind.LABEL,
        rule + ": " + Wording.told(material, evidence) + ".",
        evidence,
        List.of(a.id(), b.id()));
  }

  private static String rule(Material material, Set<String> countable, Figure a, Figure b) {
    boolean oneReport = a.report().equals(b.report());
    boolean oneFact = Objects.equals(material.factOf().get(a.id()), material.factOf().get(b.id()));
    if (!oneReport && neighbours(material, countable, a, b)) {
      return "Different measures, not to be mixed";
    }
    if (!oneReport && !oneFact && lengths(material, a, b)) {
      return "Lengths of different things, not of one";
    }
    if (!oneReport && forecast(material, a, b)) {
      return "One is a forecast, the other tells what came";
    }
    if (oneReport && a.sentenceIndex() == b.sentenceIndex() && !oneFact && hurt(material, a, b)) {
      return "Told as two groups, not to be mixed with the injured of other reports";
    }
    if (oneReport && oneFact && bounds(a, b)) {
      return "One report puts the same number in two ways";
    }
    return oneReport && twoThings(material, a, b)
        ? "One report has the same number for two things"
        : "";
  }

  private static boolean neighbours(Material material, Set<String> countable, Figure a, Figure b) {
    if (!countable.contains(a.id()) || !countable.contains(b.id())) {
      return false;
    }
    String x = noun(material, a);
    String y = noun(material, b);
    return NEIGHBOURS.getOrDefault(x, List.of()).contains(y)
        && a.value().number() > 1
        && b.value().number() > 1
        && ratio(a, b) <= 2;
  }

  /** Stem of the counted noun where it follows its number; else nothing. */
  private static String noun(Material material, Figure figure) {
    String noun = unit(figure);
    Line line = material.line(figure);
    int at = material.token(figure);
    for (int i = at; i < at + 4; i++) {
      if (line.stem(i).equals(noun)) {
        return noun;
      }
    }
    return "";
  }

  private static String unit(Figure figure) {
    return Stems.of(figure.unit().substring(figure.unit().lastIndexOf(' ') + 1));
  }

  private static double ratio(Figure a, Figure b) {
    double x = a.value().number();
    double y = b.value().number();
    return Math.max(x, y) / Math.min(x, y);
  }

  private static boolean lengths(Material material, Figure a, Figure b) {
    if (a.measure().dimension() != Dimension.DURATION
        || b.measure().dimension() != Dimension.DURATION
        || !a.measure().thing().equals(b.measure().thing())) {
      return false;
    }
    return a.value().number() > 1
        && b.value().number() > 1
        && !sameNumber(a, b)
        && ratio(a, b) < NEAR
        && happens(a)
        && happens(b)
        && !Objects.equals(a.measure().holder(), b.measure().holder());
  }

  private static boolean happens(Figure figure) {
    String holder = figure.measure().holder();
    return holder != null
        && (Happenings.isSpecific(Stems.of(holder)) || Stems.of(holder).equals("alert"));
  }

  private static boolean forecast(Material material, Figure a, Figure b) {
    Dimension dimension = a.measure().dimension();
    if (dimension != b.measure().dimension()
        || dimension == Dimension.COUNT
        || dimension == Dimension.AGE
        || ahead(material, a) == ahead(material, b)) {
      return false;
    }
    Set<String> names = new HashSet<>(material.names(a));
    names.retainAll(material.names(b));
    return names.size() >= 2;
  }

  /** Whether a figure stands in a forecast. */
  private static boolean ahead(Material material, Figure figure) {
    Line line = material.line(figure);
    int at = material.token(figure);
    for (int i = Math.max(0, at - 6); i < at; i++) {
      if (FORECAST.contains(line.stem(i))) {
        return true;
      }
    }
    return false;
  }

  /** Those shot and those injured, told apart in one sentence, while others tell of injured. */
  private static boolean hurt(Material material, Figure a, Figure b) {
    return a.partOf() == null
        && b.partOf() == null
        && a.measure().dimension() == Dimension.COUNT
        && a.measure().thing().equals(b.measure().thing())
        && is(SHOT, a)
        && is(INJURED, b)
        && !sameNumber(a, b)
        && material.figures().values().stream()
            .anyMatch(
                f ->
                    !f.report().equals(b.report())
                        && f.measure().outcomes().contains("injure")
                        && f.measure().thing().equals(b.measure().thing())
                        && !sameNumber(f, b));
  }

  private static boolean is(Set<String> words, Figure figure) {
    return figure.predicate() != null && words.contains(Stems.of(figure.predicate()));
  }

  private static boolean bounds(Figure a, Figure b) {
    return sameNumber(a, b)
        && a.value().number() >= 10
        && (a.modality() == Modality.AT_LEAST && b.modality() == Modality.MORE_THAN
            || a.modality() == Modality.MORE_THAN && b.modality() == Modality.AT_LEAST);
  }

  private static boolean twoThings(Material material, Figure a, Figure b) {
    return sameNumber(a, b)
        && a.sentenceIndex() != b.sentenceIndex()
        && a.value().number() >= 10
        && a.modality() != Modality.RANGE
        && b.modality() != Modality.RANGE
        && a.measure().dimension() == Dimension.COUNT
        && a.measure().thing().equals(b.measure().thing())
        && befellOther(a, b)
        && material.around(a).span().length() > SHORT
        && material.around(b).span().length() > SHORT;
  }

  private static boolean befellOther(Figure a, Figure b) {
    Set<String> x = new HashSet<>(a.measure().outcomes());
    Set<String> y = new HashSet<>(b.measure().outcomes());
    x.retainAll(FATES);
    y.retainAll(FATES);
    return !x.isEmpty() && !y.isEmpty() && x.stream().noneMatch(y::contains);
  }

  private static boolean sameNumber(Figure a, Figure b) {
    return Value.same(a.value().number(), b.value().number());
  }

  private static Map<String, List<String>> neighbours() {
    Map<String, List<String>> neighbours = new HashMap<>();
    for (List<String> row : Data.rows("measures.txt")) {
      for (String left : row) {
        for (String right : row) {
          if (!left.equals(right)) {
            for (String word : Data.items(left)) {
              neighbours
                  .computeIfAbsent(Stems.of(word), each -> new ArrayList<>())
                  .addAll(Data.items(right).stream().map(Stems::of).toList());
            }
          }
        }
      }
    }
    return neighbours;
  }
}
