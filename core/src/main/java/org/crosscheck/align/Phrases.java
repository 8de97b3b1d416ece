package org.crosscheck.align;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure;
import org.crosscheck.model.Measure.Dimension;

/**
 * Names a quantity for a reader: "people injured in Kyiv", "age of Terry Andres", "depth, in km".
 */
final class Phrases {

  /** Words for people that say no more than "people". */
  private static final Set<String> PEOPLE =
      Set.of(
          "person",
          "individual",
          "individuals",
          "human",
          "others",
          "other",
          "more",
          "dead",
          "deaths",
          "death",
          "fatality",
          "fatalities",
          "injured",
          "wounded",
          "injuries",
          "victim",
          "victims",
          "lives",
          "casualties",
          "missing",
          "bodies");

  /** How an outcome reads after its noun. */
  private static final Map<String, String> PARTICIPLES =
      Map.ofEntries(
          Map.entry("kill", "killed"),
          Map.entry("injure", "injured"),
          Map.entry("hospitalise", "taken to hospital"),
          Map.entry("critical", "in critical condition"),
          Map.entry("serious", "in serious condition"),
          Map.entry("stable", "in stable condition"),
          Map.entry("good", "in good condition"),
          Map.entry("shot", "shot"),
          Map.entry("missing", "missing"),
          Map.entry("displace", "displaced"),
          Map.entry("trap", "trapped"),
          Map.entry("rescue", "rescued"),
          Map.entry("arrest", "arrested"),
          Map.entry("charge", "charged"),
          Map.entry("launch", "launched"),
          Map.entry("intercept", "shot down"),
          Map.entry("jam", "lost or jammed"),
          Map.entry("hit", "struck"),
          Map.entry("damage", "damaged"),
          Map.entry("destroy", "destroyed"),
          Map.entry("power", "without power"),
          Map.entry("vote for", "in favour"),
          Map.entry("vote against", "against"),
          Map.entry("infect", "infected"),
          Map.entry("release", "released"),
          Map.entry("lay off", "laid off"),
          Map.entry("strand", "stranded"));

  private Phrases() {}

  static String label(List<Figure> figures, Measure measure, String unit) {
    String where = where(figures);
    String holder = measure.holder() == null ? "" : measure.holder();
    String outcome = measure.outcomes().isEmpty() ? "" : outcome(measure, figures);
    return switch (measure.dimension()) {
      case AGE -> "age of " + (holder.isEmpty() ? "a person" : person(holder));
      case COUNT -> noun(measure, unit, figures) + outcome + where;
      case STOREYS -> "storeys of the " + (holder.isEmpty() ? "building" : holder) + where;
      case MAGNITUDE -> "magnitude of the " + (holder.isEmpty() ? "quake" : holder) + where;
      case MONEY, SHARE, VOTES, MULTIPLE, RATE, OTHER -> unit + outcome + where;
      case DURATION, LENGTH, AREA, WEIGHT, VOLUME, SPEED, TEMPERATURE, ANGLE, ENERGY ->
          (Measure.isProperty(holder)
                  ? holder
                  : dimension(measure.dimension()) + (holder.isEmpty() ? "" : " of the " + holder))
              + where
              + ", in "
              + unit;
    };
  }

  private static String noun(Measure measure, String unit, List<Figure> figures) {
    boolean varied = figures.stream().map(Figure::unit).distinct().count() > 1;
    boolean plain = PEOPLE.contains(unit) || varied;
    if (measure.thing().equals("person") && plain || unit.isEmpty()) {
      return measure.thing().isEmpty() ? "count" : "people";
    }
    return unit;
  }

  /** "a man" of "person (man)": the noun stands in brackets where no name is known. */
  private static String person(String holder) {
    int bracket = holder.indexOf('(');
    return bracket < 0 ? holder : "a " + holder.substring(bracket + 1, holder.length() - 1);
  }

  private static String dimension(Dimension dimension) {
    return dimension.name().toLowerCase(Locale.ROOT);
  }

  private static String outcome(Measure measure, List<Figure> figures) {
    String first = measure.outcomes().getFirst();
    String known = PARTICIPLES.get(first);
    if (known != null) {
      return " " + known;
    }
    List<Figure> telling =
        figures.stream().filter(f -> f.measure().outcomes().indexOf(first) == 0).toList();
    String told = Labels.mostTold(telling, Figure::predicate);
    boolean verbal = told.endsWith("ed") || told.endsWith("ing") || told.endsWith("en");
    boolean silent =
        told.isEmpty()
            || measure.dimension() == Dimension.COUNT
            || measure.dimension() == Dimension.VOTES;
    return verbal ? " " + told : silent ? "" : " (" + told + ")";
  }

  /** Where it was, if no report puts it elsewhere. */
  private static String where(List<Figure> figures) {
    String place = Labels.mostTold(figures, Figure::place);
    if (place.isEmpty()) {
      return "";
    }
    String key = Spelling.fold(place);
    for (Figure figure : figures) {
      if (figure.place() != null && !Spelling.fold(figure.place()).equals(key)) {
        return "";
      }
    }
    return " in " + place;
  }
}
