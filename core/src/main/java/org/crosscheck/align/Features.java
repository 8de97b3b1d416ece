package org.crosscheck.align;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Measure.Dimension;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Scale;
import org.crosscheck.model.Value;
import org.jspecify.annotations.Nullable;

/** What speaks for and against two figures measuring one quantity, each from 0 to 1 or so. */
enum Features {
  THING_SAME,
  THING_KIN,
  THING_APART,
  PERSON,
  UNIT_SAME,
  TOLL,
  TOLL_ELSEWHERE,
  CLAIM_APART,
  SOLE_APART,
  FIRST_OUTCOME_SAME,
  OUTCOME_SHARED,
  OUTCOME_APART,
  VALUE_SAME,
  VALUE_INFORMATION,
  VALUE_COMPATIBLE,
  VALUE_NEAR,
  VALUE_APART,
  VALUE_FAR,
  PLACE_SHARED,
  PLACE_APART,
  QUALIFIER_SHARED,
  QUALIFIER_APART,
  OTHER_APART,
  YEAR_APART,
  SAME_SENTENCE,
  SAME_SENTENCE_APART,
  PERSON_SAME,
  PERSON_APART,
  HOLDER_SAME,
  HOLDER_APART,
  PART_BOTH,
  PART_APART,
  PART_AND_WHOLE,
  CONTEXT,
  COMPANIONS,
  ABOARD,
  SAME_REPORT_APART,
  BIAS;

  /** Things under which others fall, so that "weapons" may be "drones". */
  private static final Set<String> UMBRELLAS = Set.of("weapon", "person", "place", "attack", "");

  static final Set<String> TOLLS =
      Set.of(
          "kill",
          "injure",
          "missing",
          "hospitalise",
          "displace",
          "arrest",
          "infect",
          "rescue",
          "attend");

  /** Numbers of two units this close are one converted and rounded. */
  private static final double CONVERTED = 1.06;

  /** What shows that two figures of one sort are not of one quantity. */
  private static final List<Features> SET_APART =
      List.of(PLACE_APART, QUALIFIER_APART, OTHER_APART, YEAR_APART, PART_APART, PART_AND_WHOLE);

  /** Counts of one crowd are not further apart than this. */
  private static final double CROWD = 10;

  static final Set<String> PEOPLE = Set.of("person", "child", "officer", "soldier", "firefighter");

  /** Damage that spreads as an event goes on: land burned, land under water. */
  private static final Set<String> SPREADING = Set.of("burn", "flood", "destroy", "damage");

  static double[] of(Figure a, Figure b, Contexts contexts, Companions companions, Soles soles) {
    double[] x = new double[values().length];
    Measure left = a.measure();
    Measure right = b.measure();
    if (isMeasurement(left.dimension())) {
      x[UNIT_SAME.ordinal()] = Scale.isCommon(a, b) ? 1 : 0;
    } else {
      things(x, left, right);
      outcomes(x, left, right);
    }
    holders(x, left, right);
    if (left.dimension() == Dimension.SHARE && x[HOLDER_SAME.ordinal()] == 0) {
      x[FIRST_OUTCOME_SAME.ordinal()] *= isWay(left) ? 0 : 1;
    }
    values(x, a, b);
    places(x, left, right);
    if (isWhereAlone(a, b) && x[VALUE_APART.ordinal()] == 1) {
      x[PLACE_APART.ordinal()] = 1;
      x[HOLDER_SAME.ordinal()] = 0;
    }
    tolls(x, a, b, companions);
    qualifiers(x, left, right);
    x[PART_BOTH.ordinal()] = Companions.isPart(a) && Companions.isPart(b) ? 1 : 0;
    boolean groups = !Roles.within(a).equals(Roles.within(b)) && a.value().number() > 1;
    x[PART_APART.ordinal()] =
        groups ? 3 : isGroup(a) || Companions.isPart(a) == Companions.isPart(b) ? 0 : 1;
    x[PART_AND_WHOLE.ordinal()] = companions.isPartAndWhole(a, b) ? 1 : 0;
    boolean together = companions.shareSentence(a, b);
    boolean earlier = together && isEarlier(a) != isEarlier(b);
    boolean sentence = together && !earlier && !areRivals(a, b);
    boolean counts = left.dimension() == Dimension.COUNT || left.dimension() == Dimension.VOTES;
    x[SAME_SENTENCE.ordinal()] = sentence ? 1 : 0;
    x[SAME_SENTENCE_APART.ordinal()] = sentence && counts ? x[VALUE_APART.ordinal()] : 0;
    if (earlier && x[THING_APART.ordinal()] == 0) {
      x[TOLL.ordinal()] = 1;
    }
    x[SOLE_APART.ordinal()] =
        x[VALUE_APART.ordinal()] == 1
                && x[TOLL.ordinal()] == 0
                && (x[CLAIM_APART.ordinal()] == 0
                    || left.dimension() == Dimension.SHARE
                    || areRivals(a, b))
                && !sentence
                && SET_APART.stream().noneMatch(each -> x[each.ordinal()] > 0)
                && soles.are(a, b)
            ? 1
            : 0;
    x[ABOARD.ordinal()] = areAboard(a, b) ? 1 : 0;
    x[CONTEXT.ordinal()] = contexts.likeness(a, b);
    x[COMPANIONS.ordinal()] = Math.min(2, companions.of(a, b));
    x[BIAS.ordinal()] = 1;
    return x;
  }

  /** Whether the number has a unit of measure, so that the clause's verb says little about it. */
  private static boolean isMeasurement(Dimension dimension) {
    return switch (dimension) {
      case COUNT, MONEY, SHARE, VOTES, MULTIPLE, RATE, OTHER -> false;
      case DURATION,
          LENGTH,
          AREA,
          WEIGHT,
          VOLUME,
          SPEED,
          TEMPERATURE,
          MAGNITUDE,
          ANGLE,
          ENERGY,
          AGE,
          STOREYS ->
          true;
    };
  }

  /** The missing are found, those in hospital go home. */
  private static boolean mayFall(Figure figure) {
    String outcome = figure.measure().outcomes().getFirst();
    return outcome.equals("missing") || outcome.equals("hospitalise");
  }

  /**
   * Counts of the dead, the injured, the missing: one quantity that rises as reports come in; and
   * counts of one thing with one fate that differ between reports, which an editor wants side by
   * side.
   */
  private static void tolls(double[] x, Figure a, Figure b, Companions companions) {
    boolean toll =
        x[FIRST_OUTCOME_SAME.ordinal()] == 1
            && x[THING_SAME.ordinal()] == 1
            && PEOPLE.contains(a.measure().thing())
            && (isGroup(a) || !companions.isPartOfToll(a) && !companions.isPartOfToll(b))
            && TOLLS.contains(a.measure().outcomes().getFirst())
            && x[VALUE_SAME.ordinal()] == 0
            && !areTwoCrowds(a, b)
            && sameScope(a, b)
            && (areRivals(a, b) || mayFall(a) || !companions.isFalling(a, b))
            && Roles.within(a).equals(Roles.within(b))
            && a.value().number() > 1
            && b.value().number() > 1;
    boolean claim =
        !toll
            && x[THING_SAME.ordinal()] == 1
            && x[PERSON.ordinal()] == 0
            && x[FIRST_OUTCOME_SAME.ordinal()] == 1
            && x[VALUE_APART.ordinal()] == 1
            && !Companions.isPart(a)
            && !Companions.isPart(b)
            && isOfOneBearer(a, b)
            && !a.report().equals(b.report());
    boolean spread =
        a.measure().dimension() == Dimension.AREA
            && isSpreading(a)
            && isSpreading(b)
            && !a.report().equals(b.report());
    x[CLAIM_APART.ordinal()] = claim || spread ? 1 : 0;
    if (toll || spread) {
      x[TOLL.ordinal()] = 1;
      x[TOLL_ELSEWHERE.ordinal()] = x[PLACE_APART.ordinal()];
    }
  }

  /** Marks, and words for groups, which are told by {@link Roles}. */
  private static boolean setsNothingApart(String qualifier) {
    return Set.of("police", "earlier", "part").contains(qualifier) || Roles.isRole(qualifier);
  }

  /** Of money and shares only the same bearer's are rival claims: "sales fell 20 percent". */
  private static boolean isOfOneBearer(Figure a, Figure b) {
    Measure left = a.measure();
    boolean owned = left.holder() != null || b.measure().holder() != null;
    return left.dimension() == Dimension.COUNT && !owned
        || left.dimension() == Dimension.VOTES
        || left.holder() != null
            && left.holder().equals(b.measure().holder())
            && folded(left.places()).equals(folded(b.measure().places()));
  }

  private static boolean isSpreading(Figure figure) {
    Measure measure = figure.measure();
    return "area".equals(measure.holder())
        || !disjoint(SPREADING, Set.copyOf(measure.outcomes()))
        || !disjoint(SPREADING, Set.copyOf(measure.context()));
  }

  /**
   * Soldiers, children, women: of a toll a part by their name, so that being a part tells nothing.
   */
  private static boolean isGroup(Figure figure) {
    return !figure.measure().thing().equals("person") && PEOPLE.contains(figure.measure().thing())
        || !Roles.within(figure).isEmpty();
  }

  /** Rival counts of one crowd differ by a few times, not by dozens: "100 guests", "the four". */
  private static boolean areTwoCrowds(Figure a, Figure b) {
    return a.measure().outcomes().getFirst().equals("attend")
        && ratio(a.value().number(), b.value().number()) > CROWD;
  }

  /** Whether nothing but the words of an office ("police officers") sets two tolls apart. */
  private static boolean sameScope(Figure a, Figure b) {
    Set<String> left = new HashSet<>(a.measure().qualifiers());
    Set<String> right = new HashSet<>(b.measure().qualifiers());
    left.removeIf(Features::setsNothingApart);
    right.removeIf(Features::setsNothingApart);
    return left.equals(right);
  }

  /** Counts of one group on board: "75 passengers", "76 passengers". */
  private static boolean areAboard(Figure a, Figure b) {
    String role = Roles.of(a);
    double ratio = ratio(a.value().number(), b.value().number());
    return Roles.ABOARD.contains(role)
        && role.equals(Roles.of(b))
        && !a.report().equals(b.report())
        && ratio < 1.5
        && disjoint(TOLLS, Set.copyOf(a.measure().outcomes()))
        && disjoint(TOLLS, Set.copyOf(b.measure().outcomes()))
        && !Companions.isPart(a)
        && !Companions.isPart(b);
  }

  /** Whether it is told as the former value of the figure beside it. */
  private static boolean isEarlier(Figure figure) {
    return figure.measure().qualifiers().contains("earlier");
  }

  private static void things(double[] x, Measure a, Measure b) {
    Set<String> left = Set.of(a.thing().split("\\+"));
    Set<String> right = Set.of(b.thing().split("\\+"));
    if (left.equals(right) && !a.thing().isEmpty()) {
      x[THING_SAME.ordinal()] = 1;
    } else if (!disjoint(left, right)
        || !disjoint(left, UMBRELLAS)
        || !disjoint(right, UMBRELLAS)) {
      x[THING_KIN.ordinal()] = 1;
    } else {
      x[THING_APART.ordinal()] = 1;
    }
    x[PERSON.ordinal()] = a.thing().equals("person") && b.thing().equals("person") ? 1 : 0;
  }

  private static void outcomes(double[] x, Measure a, Measure b) {
    if (a.outcomes().isEmpty() || b.outcomes().isEmpty()) {
      return;
    }
    if (a.outcomes().getFirst().equals(b.outcomes().getFirst())) {
      x[FIRST_OUTCOME_SAME.ordinal()] = 1;
    } else if (!disjoint(Set.copyOf(a.outcomes()), Set.copyOf(b.outcomes()))) {
      x[OUTCOME_SHARED.ordinal()] = 1;
    } else {
      x[OUTCOME_APART.ordinal()] = 1;
    }
  }

  private static void values(double[] x, Figure a, Figure b) {
    Value one = Scale.common(a);
    Value two = Scale.common(b);
    double left = one.number();
    double right = two.number();
    double ratio = ratio(left, right);
    boolean converted = !Value.same(Scale.factor(a), Scale.factor(b));
    if (Value.same(left, right)) {
      x[VALUE_SAME.ordinal()] = 1;
      x[VALUE_INFORMATION.ordinal()] = information(converted ? left : a.value().number());
      return;
    }
    boolean open = couldHoldAtOnce(one, two);
    boolean near = converted && ratio < CONVERTED;
    boolean rounded = near || !converted && (isRounded(a, b) || isRounded(b, a));
    if (open || rounded) {
      x[VALUE_COMPATIBLE.ordinal()] = 1;
      x[VALUE_INFORMATION.ordinal()] = rounded ? information(a.value().number()) / 2 : 0;
    } else if (ratio < 1.1
            && (a.measure().dimension() != Dimension.COUNT || x[HOLDER_SAME.ordinal()] == 1)
        || ratio < 1.2
            && a.measure().dimension() == Dimension.DURATION
            && x[HOLDER_SAME.ordinal()] == 1) {
      x[VALUE_NEAR.ordinal()] = 1;
    } else {
      x[VALUE_APART.ordinal()] = 1;
    }
    if (ratio > 3 && !open) {
      x[VALUE_FAR.ordinal()] = 1;
    }
    if (a.report().equals(b.report()) && !open && !areRivals(a, b)) {
      x[SAME_REPORT_APART.ordinal()] = 1;
    }
  }

  /** "Police counted 3,000, the organisers 9,000": two who speak of one quantity. */
  static boolean areRivals(Figure a, Figure b) {
    return a.speaker() != null
        && b.speaker() != null
        && !Spelling.fold(a.speaker().name()).equals(Spelling.fold(b.speaker().name()));
  }

  /** Whether "about 400" may be a rounded 373: half a step of its last digit that is not zero. */
  private static boolean isRounded(Figure rough, Figure fine) {
    if (rough.modality() != Modality.ABOUT) {
      return false;
    }
    double number = Math.abs(rough.value().number());
    double step = 1;
    while (number >= step * 10 && Value.same(number % (step * 10), 0)) {
      step *= 10;
    }
    return Math.abs(number - Math.abs(fine.value().number())) <= Math.max(step / 2, number * 0.05);
  }

  private static double ratio(double a, double b) {
    double low = Math.min(Math.abs(a), Math.abs(b));
    double high = Math.max(Math.abs(a), Math.abs(b));
    return low == 0 ? Double.POSITIVE_INFINITY : high / low;
  }

  private static boolean couldHoldAtOnce(Value a, Value b) {
    double min = Math.max(orElse(a.min(), 0), orElse(b.min(), 0));
    double max = Math.min(orElse(a.max(), Double.MAX_VALUE), orElse(b.max(), Double.MAX_VALUE));
    boolean bounded = ratio(a.number(), b.number()) < 5;
    return min <= max && (bounded || !open(a) && !open(b));
  }

  private static boolean open(Value value) {
    return value.min() == null || value.max() == null;
  }

  private static double orElse(@Nullable Double end, double other) {
    return end == null ? other : end;
  }

  /** How unlikely two reports hit on one number by accident: 0 for one, 1 from a thousand on. */
  static double information(double number) {
    double magnitude = Math.abs(number);
    double bits = Math.log10(Math.max(1, magnitude)) / 3;
    boolean fraction = !Value.same(magnitude, Math.rint(magnitude));
    return Math.min(1, fraction ? Math.max(0.5, bits) : bits);
  }

  private static void places(double[] x, Measure a, Measure b) {
    if (a.places().isEmpty() || b.places().isEmpty()) {
      return;
    }
    Set<String> left = folded(a.places());
    Set<String> right = folded(b.places());
    x[(disjoint(left, right) ? PLACE_APART : PLACE_SHARED).ordinal()] = 1;
  }

  /** Whether a share tells only which way something went. */
  private static boolean isWay(Measure measure) {
    String first = measure.outcomes().isEmpty() ? "" : measure.outcomes().getFirst();
    return first.equals("raise") || first.equals("fall");
  }

  /** "Sales fell 20 percent", "sales in Asia fell 40 percent": the place makes it another sale. */
  private static boolean isWhereAlone(Figure a, Figure b) {
    Dimension dimension = a.measure().dimension();
    return (dimension == Dimension.SHARE || dimension == Dimension.MONEY)
        && (a.place() == null) != (b.place() == null);
  }

  private static void qualifiers(double[] x, Measure a, Measure b) {
    Set<String> left = new HashSet<>(a.qualifiers());
    Set<String> right = new HashSet<>(b.qualifiers());
    x[OTHER_APART.ordinal()] = left.remove("other") != right.remove("other") ? 1 : 0;
    Set.of("part", "earlier").forEach(left::remove);
    Set.of("part", "earlier").forEach(right::remove);
    boolean former = left.remove("former") != right.remove("former");
    former |= left.remove("poll") != right.remove("poll");
    boolean years = years(left).equals(years(right));
    x[YEAR_APART.ordinal()] = years && (!former || x[VALUE_SAME.ordinal()] == 1) ? 0 : 1;
    x[VALUE_NEAR.ordinal()] *= 1 - x[YEAR_APART.ordinal()];
    if (left.isEmpty() || right.isEmpty()) {
      return;
    }
    x[(disjoint(left, right) ? QUALIFIER_APART : QUALIFIER_SHARED).ordinal()] = 1;
  }

  /** Takes the years out of the qualifiers. */
  private static Set<String> years(Set<String> qualifiers) {
    Set<String> years = new HashSet<>(qualifiers);
    years.removeIf(q -> !q.startsWith("year "));
    qualifiers.removeAll(years);
    return years;
  }

  private static void holders(double[] x, Measure a, Measure b) {
    String left = a.holder();
    String right = b.holder();
    if (left == null || right == null || isItself(a, left) || isItself(b, right)) {
      return;
    }
    boolean persons = a.dimension() == Dimension.AGE && isNamed(left) && isNamed(right);
    boolean same = persons ? Spelling.samePerson(left, right) : left.equals(right);
    if (!same && (isDeed(a, left) || isDeed(b, right))) {
      return;
    }
    Features told = persons ? same ? PERSON_SAME : PERSON_APART : same ? HOLDER_SAME : HOLDER_APART;
    x[told.ordinal()] = 1;
  }

  /** "Containment" of what is contained names no bearer. */
  private static boolean isDeed(Measure measure, String holder) {
    return measure.outcomes().stream().anyMatch(holder::startsWith);
  }

  /** "the area" of an area names no bearer. */
  private static boolean isItself(Measure measure, String holder) {
    return measure.dimension().name().equalsIgnoreCase(holder);
  }

  /** Two ages, or heights of houses, in one report have two bearers; so have two without a name. */
  static boolean areTwoBearers(Figure a, Figure b) {
    Dimension dimension = a.measure().dimension();
    String left = a.measure().holder();
    String right = b.measure().holder();
    boolean named = left != null && right != null && isNamed(left) && isNamed(right);
    return (dimension == Dimension.AGE || dimension == Dimension.STOREYS)
        && (a.report().equals(b.report()) || (dimension == Dimension.AGE && !named))
        && a.value().isPoint()
        && b.value().isPoint()
        && !Value.same(a.value().number(), b.value().number());
  }

  /** Whether a bearer of an age is a name, not "person (man)". */
  private static boolean isNamed(String holder) {
    return holder.indexOf('(') < 0;
  }

  private static Set<String> folded(List<String> names) {
    Set<String> folded = new HashSet<>();
    for (String name : names) {
      folded.add(Spelling.fold(name));
    }
    return folded;
  }

  private static boolean disjoint(Set<String> a, Set<String> b) {
    for (String each : a) {
      if (b.contains(each)) {
        return false;
      }
    }
    return true;
  }
}
