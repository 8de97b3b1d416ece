package org.crosscheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
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

  /** Tokens between a whole and a part that is told behind it. */
  private static final int LIST_REACH = 8;

  private static final Set<String> RECORDED = Set.of("register", "record", "count", "document");

  private static final Pattern DIGITS = Pattern.compile("([\\d.,]*\\d) ?\\p{Alpha}+");
  private static final Pattern SCALED =
      Pattern.compile("(?:million|billion|trillion|bn)$", Pattern.CASE_INSENSITIVE);

  private final Numbers numbers = new Numbers();

  /** The report with its figures; the ids are unique in the report: {@code 000:1}. */
  public Report extract(Reading reading) {
    Speakers speakers = Speakers.of(reading);
    List<Figure> figures = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      if (!isFurniture(reading.article(), sentence)) {
        figures.addAll(figures(reading, sentence, speakers, figures));
      }
    }
    return new Report(reading, figures, Utterances.of(speakers));
  }

  /**
   * Whether a sentence states a figure, as far as its words tell; it need not be parsed. A parse
   * may still show that there is none.
   */
  public boolean mayState(Article article, Sentence sentence) {
    return !isFurniture(article, sentence) && !numbers.find(sentence, article.text()).isEmpty();
  }

  private static boolean isFurniture(Article article, Sentence sentence) {
    for (Span span : article.boilerplate()) {
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
      Figure last = last(found);
      Former former = Former.of(tree, number, counted, last);
      Figure told = lastBeside(found, earlier, sentence);
      if (former != Former.NOT && last != null) {
        counted = like(last, counted, former);
        happening = new Happening(last.measure().outcomes(), last.predicate());
      } else if (isBareMoney(counted, number, reading.text(), told) && told != null) {
        counted = like(told, counted, former);
      } else if (counted.thing().isEmpty()) {
        Figure same = isSameAgain(tree, number, happening) ? told : null;
        if (same != null) {
          counted = like(same, counted, former);
          happening = new Happening(same.measure().outcomes(), same.predicate());
        } else {
          counted = resolve(counted, happening, listed(found, reading.text()), earlier);
        }
      }
      happening = happening.implied(counted.unit());
      if (isServed(counted, happening)) {
        counted = counted.as(Dimension.COUNT, "household");
      }
      if (counted.dimension() == Dimension.SHARE) {
        happening = happening.moved(Former.change(tree, number));
      }
      if (number.kind() == NumberExpression.Kind.SCORE && isSecond(number)) {
        happening = new Happening(List.of("lose"), happening.predicate());
      }
      happening = happening.of(counted.thing());
      if (isBallot(counted, happening)) {
        counted = counted.as(Dimension.VOTES, "vote");
      }
      counted = counted.apart(isApartAlready(happening, found, earlier));
      String holder =
          former != Former.NOT && last != null
              ? last.measure().holder()
              : Holder.of(tree, number, counted, before);
      List<String> places =
          Scope.places(sentence, number, expressions).stream().map(Name::text).toList();
      Span span = span(number, counted, reading.text());
      Measure measure =
          new Measure(
              counted.dimension(),
              counted.thing(),
              Former.marked(
                  Scope.withYear(
                      counted.qualifiers(), tree, number, expressions, reading.article()),
                  tree,
                  number,
                  counted),
              happening.outcomes(),
              places,
              holder,
              context);
      found.add(
          new Figure(
              id(reading, earlier.size() + found.size() + 1),
              reading.article().id(),
              span,
              span.of(reading.text()),
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
    return Partition.tie(parts(tree, expressions, found), earlier);
  }

  /** The digits alone of money told without its unit: "5" of "from 5 million a year before". */
  private static Span span(NumberExpression number, Counted counted, String text) {
    Matcher digits = DIGITS.matcher(number.span().of(text));
    return counted.dimension() == Dimension.MONEY && digits.matches()
        ? new Span(number.span().start(), number.span().start() + digits.end(1))
        : number.span();
  }

  private static String id(Reading reading, int number) {
    return reading.article().id() + ":" + number;
  }

  /** The figure told before in the sentence, if a bare number beside it may count the same. */
  private static @Nullable Figure last(List<Figure> sentence) {
    return sentence.isEmpty() || !Former.lends(sentence.getLast()) ? null : sentence.getLast();
  }

  /** The last figure of this sentence or the one before. */
  private static @Nullable Figure lastBeside(
      List<Figure> sentence, List<Figure> earlier, Sentence here) {
    Figure last = last(sentence);
    if (last != null || earlier.isEmpty()) {
      return last;
    }
    Figure before = earlier.getLast();
    return here.index() - before.sentenceIndex() <= 1 && Former.lends(before) ? before : null;
  }

  /** "$22 million, of which 14 million was for farms": so many of the money told before. */
  private static boolean isBareMoney(
      Counted counted, NumberExpression number, String text, @Nullable Figure told) {
    return told != null
        && told.measure().dimension() == Dimension.MONEY
        && counted.dimension() == Dimension.COUNT
        && counted.thing().isEmpty()
        && SCALED.matcher(number.span().of(text)).find();
  }

  /** "the figure was closer to 400", "88,700 had been registered": of what was told before. */
  private static boolean isSameAgain(Tree tree, NumberExpression number, Happening happening) {
    int clause = tree.clause(number.firstToken());
    if (clause < 0) {
      return false;
    }
    boolean recorded = RECORDED.contains(tree.token(clause).lemma());
    if (recorded && tree.child(clause, "nsubj") == number.endToken() - 1) {
      return happening.outcomes().isEmpty();
    }
    return tree.children(clause, "nsubj", "obj", "expl").stream()
        .anyMatch(
            i ->
                i < number.firstToken()
                    && (tree.relation(i).equals("expl") && happening.outcomes().isEmpty()
                        || tree.token(i).is("figure", "number", "total", "count", "tally", "sum")
                            && tree.child(i, "nmod", "acl") < 0));
  }

  /** Whether it is the second number of a vote: those who lost it. */
  private static boolean isSecond(NumberExpression number) {
    return number.partner() != null && number.partner().start() < number.span().start();
  }

  private static Counted like(Figure figure, Counted counted, Former former) {
    List<String> qualifiers = new ArrayList<>(figure.measure().qualifiers());
    switch (former) {
      case NOT -> {}
      case EARLIER -> qualifiers.add(Former.EARLIER_MARK);
      case PERIOD -> qualifiers.add(Former.PERIOD_MARK);
    }
    return new Counted(
        figure.measure().dimension(),
        counted.head(),
        figure.measure().thing(),
        figure.unit(),
        qualifiers,
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

  /** The figures that may lend their noun: not the 141 of "52 seats in the 141-member house". */
  private static List<Figure> listed(List<Figure> sentence, String text) {
    return sentence.stream()
        .filter(f -> f.span().end() >= text.length() || text.charAt(f.span().end()) != '-')
        .toList();
  }

  /** Fills in a noun that is understood from the figures before, or from what happened. */
  private static Counted resolve(
      Counted counted, Happening happening, List<Figure> sentence, List<Figure> earlier) {
    Figure last = lastCount(sentence);
    boolean personal = happening.outcomes().stream().anyMatch(Lexicon::befallsPeople);
    if (personal && last != null && !isOfThose(happening, last)) {
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

  /**
   * Whether those told of may be of the people told before: not "16 children died, 90 were hurt".
   */
  private static boolean isOfThose(Happening happening, Figure last) {
    String thing = last.measure().thing();
    boolean group = !thing.equals("person") && !last.measure().outcomes().isEmpty();
    return Lexicon.isPeople(thing)
        && !(group
            && last.partOf() == null
            && last.measure().outcomes().stream().noneMatch(happening.outcomes()::contains));
  }

  /** "38,000 homes without power" are households, as 38,000 customers are. */
  private static boolean isServed(Counted counted, Happening happening) {
    return counted.thing().equals("building")
        && happening.outcomes().stream()
            .anyMatch(Set.of("power", "restore", "reconnect")::contains);
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
      } else if (isAmong(tree, gap, next, figures.get(i), figures.get(i + 1))) {
        tied.set(i, figures.get(i).partOf(figures.get(i + 1).id()));
      } else if (isWholeFirst(tree, numbers.get(i), next)
          || tree.any(gap, next, t -> t.is("include", "including", "among"))
              && next - gap < LIST_REACH
          || isOfWhich(tree, gap, next)
          || isOfThem(tree, numbers.get(i + 1), gap)) {
        tied.set(i + 1, figures.get(i + 1).partOf(figures.get(i).id()));
      }
    }
    return tied;
  }

  /** "Two guards are among the 12 injured": the greater number is the whole. */
  private static boolean isAmong(Tree tree, int gap, int next, Figure part, Figure whole) {
    return part.measure().dimension() == whole.measure().dimension()
        && part.value().number() < whole.value().number()
        && next - gap < LIST_REACH
        && tree.any(gap, next, t -> t.is("among"));
  }

  /** "launched 21 rockets, of which four got through". */
  private static boolean isOfWhich(Tree tree, int gap, int next) {
    return next - gap >= 2
        && next - gap < LIST_REACH
        && Set.of("which", "whom").contains(tree.word(next - 1))
        && tree.word(next - 2).equals("of");
  }

  /** "rose to 13, five of them children". */
  private static boolean isOfThem(Tree tree, NumberExpression part, int wholeEnd) {
    int end = part.endToken();
    return part.firstToken() - wholeEnd < 6
        && tree.word(part.firstToken() - 1).equals(",")
        && tree.word(end).equals("of")
        && Set.of("them", "whom").contains(tree.word(end + 1));
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
