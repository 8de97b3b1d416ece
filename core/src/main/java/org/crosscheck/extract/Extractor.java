package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Name;
import org.crosscheck.model.Reading;
import org.crosscheck.model.Report;
import org.crosscheck.model.Sentence;
import org.crosscheck.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of a reading: which expressions are figures and what they are worth ({@code
 * Numbers}), what they count ({@code Counting}), what happened to it ({@code Happening}), where and
 * when ({@code Scope}), whose it is ({@code Holder}) and who said so ({@code Speakers}).
 */
public final class Extractor {

  /** Words that come between a part and its whole: "14 of the 23 injured". */
  private static final int PART_REACH = 4;

  private final Numbers numbers = new Numbers();

  /** The report with its figures; the ids are unique in the report: {@code 000:1}. */
  public Report extract(Reading reading) {
    Speakers speakers = Speakers.of(reading);
    List<Figure> figures = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (!isFurniture(reading, sentence)) {
        figures.addAll(figures(reading, sentence, speakers, figures));
      }
    }
    return new Report(reading, figures, Utterances.of(speakers));
  }

  private static boolean isFurniture(Reading reading, Sentence sentence) {
    for (Span span : reading.article().boilerplate()) {
      if (span.overlaps(sentence.span())) {
        return true;
      }
    }
    return false;
  }

  private List<Figure> figures(
      Reading reading, Sentence sentence, Speakers speakers, List<Figure> earlier) {
    List<NumberExpression> expressions = numbers.find(sentence, reading.text());
    if (expressions.isEmpty()) {
      return List.of();
    }
    boolean ofQuakes = reading.text().contains("magnitude");
    Tree tree = new Tree(sentence);
    List<Sentence> before =
        reading.sentences().subList(Math.max(0, sentence.index() - 3), sentence.index());
    List<String> context = Scope.context(sentence);
    List<Figure> found = new ArrayList<>();
    for (NumberExpression number : expressions) {
      Counted counted = Counting.of(tree, number, ofQuakes);
      Happening happening = Happening.of(tree, number, counted.head());
      Figure compared = isFormer(tree, number, counted) ? last(found) : null;
      if (compared != null) {
        counted = like(compared, counted);
        happening = new Happening(compared.measure().outcomes(), compared.predicate());
      } else if (counted.thing().isEmpty()) {
        counted = resolve(counted, happening, found, earlier);
      }
      if (isBallot(counted, happening)) {
        counted = counted.as(Dimension.VOTES, "vote");
      }
      counted = counted.apart(isApartAlready(happening, found, earlier));
      String holder = Holder.of(tree, number, counted, before);
      List<String> places =
          Scope.places(sentence, number.firstToken()).stream().map(Name::text).toList();
      Measure measure =
          new Measure(
              counted.dimension(),
              counted.thing(),
              Scope.withYear(
                  counted.qualifiers(), sentence, number, expressions, reading.article()),
              happening.outcomes(),
              places,
              holder,
              context);
      found.add(
          new Figure(
              id(reading, earlier.size() + found.size() + 1),
              reading.article().id(),
              number.span(),
              number.span().of(reading.text()),
              number.value(),
              number.modality(),
              counted.unit(),
              happening.predicate(),
              Scope.place(tree, number.firstToken()),
              Scope.time(reading.text(), sentence.span(), number.span()),
              speakers.at(sentence.index(), number.firstToken()),
              sentence.span(),
              sentence.index(),
              number.rule(),
              measure,
              null));
    }
    return parts(tree, expressions, found);
  }

  private static String id(Reading reading, int number) {
    return reading.article().id() + ":" + number;
  }

  /** "rose to 36, from 31", "down from 41 a day before": a former value of what was just told. */
  private static boolean isFormer(Tree tree, NumberExpression number, Counted counted) {
    int before = number.firstToken() - 1;
    while (before > 0 && tree.word(before).matches("the|about|around|some|nearly|an?|estimated")) {
      before--;
    }
    boolean bare =
        counted.dimension() == Dimension.COUNT
            && (counted.thing().isEmpty() || counted.head() > number.endToken());
    return bare && tree.word(before).equals("from");
  }

  private static @Nullable Figure last(List<Figure> sentence) {
    if (sentence.isEmpty()) {
      return null;
    }
    Figure last = sentence.getLast();
    return switch (last.measure().dimension()) {
      case COUNT, MONEY, VOTES -> last;
      default -> null;
    };
  }

  private static Counted like(Figure figure, Counted counted) {
    return new Counted(
        figure.measure().dimension(),
        counted.head(),
        figure.measure().thing(),
        figure.unit(),
        figure.measure().qualifiers(),
        true);
  }

  /**
   * Whether "another six injured" follows on "five killed": the word sets them apart from the five,
   * as the outcome does, not from others who were injured.
   */
  private static boolean isApartAlready(
      Happening happening, List<Figure> sentence, List<Figure> earlier) {
    Figure last = lastCount(sentence);
    if (last == null) {
      last = lastCount(earlier);
    }
    if (happening.outcomes().isEmpty() || tells(happening, sentence) || tells(happening, earlier)) {
      return false;
    }
    return last != null
        && !last.measure().outcomes().isEmpty()
        && !last.measure().outcomes().getFirst().equals(happening.outcomes().getFirst());
  }

  private static boolean tells(Happening happening, List<Figure> figures) {
    String first = happening.outcomes().getFirst();
    return figures.stream()
        .anyMatch(f -> f.measure().outcomes().stream().limit(1).anyMatch(first::equals));
  }

  /** Fills in a noun that is understood from the figures before, or from what happened. */
  private static Counted resolve(
      Counted counted, Happening happening, List<Figure> sentence, List<Figure> earlier) {
    Figure last = lastCount(sentence);
    boolean personal = happening.outcomes().stream().anyMatch(Lexicon::befallsPeople);
    if (personal && last != null && !Lexicon.isPeople(last.measure().thing())) {
      last = null;
    } else if (last == null && !personal) {
      last = lastCount(earlier);
    }
    String thing = last != null ? last.measure().thing() : "person";
    String unit = last != null ? last.unit() : "people";
    if (last == null && !personal) {
      thing = "";
      unit = "";
    }
    return new Counted(
        counted.dimension(), counted.head(), thing, unit, counted.qualifiers(), true);
  }

  /** "more than 60 Democrats voted against her" counts votes, as "134 to 63" does. */
  private static boolean isBallot(Counted counted, Happening happening) {
    return counted.dimension() == Dimension.COUNT
        && !happening.outcomes().isEmpty()
        && happening.outcomes().getFirst().startsWith("vote");
  }

  private static @Nullable Figure lastCount(List<Figure> figures) {
    for (Figure figure : figures.reversed()) {
      if (figure.measure().dimension() == Dimension.COUNT && !figure.measure().thing().isEmpty()) {
        return figure;
      }
    }
    return null;
  }

  /** Ties "14" to "23" in "14 of the 23 injured" and "11" to "550" in "550, including 11". */
  private static List<Figure> parts(
      Tree tree, List<NumberExpression> numbers, List<Figure> figures) {
    List<Figure> tied = new ArrayList<>(figures);
    for (int i = 0; i + 1 < numbers.size(); i++) {
      int gap = numbers.get(i).endToken();
      int next = numbers.get(i + 1).firstToken();
      if (gap < tree.size()
          && tree.token(gap).is("of")
          && next - gap <= PART_REACH
          && !tree.any(gap + 1, next, t -> Set.of("VERB", "PRON").contains(t.upos()))
          && figures.get(i + 1).measure().dimension() != Dimension.AGE) {
        Figure whole = figures.get(i + 1);
        Figure part = figures.get(i);
        tied.set(i, part.partOf(whole.id(), whole.measure(), whole.unit()));
      } else if (isWholeFirst(tree, numbers.get(i), next)
          || tree.any(gap, next, t -> t.is("include", "including", "among")) && next - gap < 8) {
        tied.set(i + 1, figures.get(i + 1).partOf(figures.get(i).id()));
      }
    }
    return tied;
  }

  /** "Of the 48 flats, 20 were destroyed". */
  private static boolean isWholeFirst(Tree tree, NumberExpression whole, int part) {
    int of = whole.firstToken() - 1;
    while (of >= 0 && whole.firstToken() - of <= PART_REACH && !tree.word(of).equals("of")) {
      of--;
    }
    boolean opens =
        of == 0 || of > 0 && tree.word(of).equals("of") && tree.word(of - 1).equals(",");
    return opens
        && tree.word(of).equals("of")
        && tree.word(part - 1).equals(",")
        && part - whole.endToken() < 8;
  }
}
