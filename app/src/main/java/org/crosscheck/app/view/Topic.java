package org.crosscheck.app.view;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a fact is about in as few words as a headline has for it: "deaths" for "people killed in
 * Quetta".
 *
 * @param words a noun phrase
 * @param plural whether a verb after it stands in the plural
 */
record Topic(String words, boolean plural) {

  /** Columns that a topic may take in a line. */
  private static final int LONGEST = 40;

  private static final Pattern WHERE = Pattern.compile(" in \\p{Lu}.*$|, in [^,]+$|: .*$");

  private static final Set<String> PLURALS =
      Set.of("people", "children", "men", "women", "police", "cattle", "personnel");

  /** Ends of labels, longest first where one holds another, and what a headline calls them. */
  private static final List<Headline> HEADLINES =
      List.of(
          new Headline("killed", "deaths", true),
          new Headline("dead", "deaths", true),
          new Headline("injured", "injuries", true),
          new Headline("wounded", "injuries", true),
          new Headline("shot down", "interceptions", true),
          new Headline("lost or jammed", "jamming", false),
          new Headline("launched", "launches", true),
          new Headline("struck", "hits", true),
          new Headline("hit", "hits", true),
          new Headline("damaged", "damage", false),
          new Headline("destroyed", "destruction", false),
          new Headline("rescued", "rescues", true),
          new Headline("arrested", "arrests", true),
          new Headline("detained", "arrests", true),
          new Headline("charged", "charges", true),
          new Headline("displaced", "displacement", false),
          new Headline("evacuated", "evacuations", true),
          new Headline("missing", "the missing", true),
          new Headline("infected", "infections", true),
          new Headline("laid off", "layoffs", true),
          new Headline("taken to hospital", "hospital cases", true),
          new Headline("in critical condition", "critical cases", true),
          new Headline("in serious condition", "serious cases", true),
          new Headline("without power", "power cuts", true));

  /** Labels that name a unit and say nothing of what it measures. */
  private static final Pattern VAGUE =
      Pattern.compile(
          "(?:people|persons?|percent|per cent|count|times|points?|(?:\\p{Lu}+ )?(?:dollars?|euros?)"
              + "|\\p{Lu}{3}|pounds?|seats?|years?|days?|hours?)(?:: .*)?");

  private record Headline(String end, String words, boolean plural) {}

  static Topic of(String label) {
    String bare = WHERE.matcher(label.strip()).replaceFirst("").strip();
    String lower = bare.toLowerCase(Locale.ROOT);
    for (Headline each : HEADLINES) {
      if (lower.endsWith(" " + each.end)) {
        return new Topic(each.words, each.plural);
      }
    }
    return whole(label);
  }

  /** Whether the label leaves open what is measured. */
  static boolean isVague(String label) {
    return VAGUE.matcher(WHERE.matcher(label.strip()).replaceFirst("").strip()).matches();
  }

  /** The label itself, without the place. */
  static Topic whole(String told) {
    String bare = WHERE.matcher(told.strip()).replaceFirst("").strip();
    String label = bare.isEmpty() ? told : bare;
    int space = label.indexOf(' ');
    String first = (space < 0 ? label : label.substring(0, space)).toLowerCase(Locale.ROOT);
    boolean plural = PLURALS.contains(first) || first.endsWith("s") && !first.endsWith("ss");
    Width width = new Width(Glyphs.FULL);
    return new Topic(width.cut(width.clean(label), LONGEST), plural);
  }
}
