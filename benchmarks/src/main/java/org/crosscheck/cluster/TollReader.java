package org.crosscheck.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.cluster.Incidents.Toll;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure.Dimension;

/**
 * Reads off an event's record how many people were killed and injured. Of the facts that count
 * people by what happened to them, that of most reports counts, the earlier in the text; a number
 * in a headline, which records do not hold, speaks beside them. Who is told without a number ("a
 * man died") is found by the ages of those killed or hurt, or by the words of headline and lead,
 * and counts as one.
 */
final class TollReader {

  private static final int MOST = 60;
  private static final int LEAD = 600;

  private static final Set<String> PEOPLE =
      Set.of(
          ("person child man woman boy girl teen teenager officer student daughter son brother sister"
                  + " victim adult")
              .split(" "));

  private static final List<String> NUMBERS =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen twenty")
              .split(" "));

  private static final String NUMBER =
      "(?<![-\\d:/.$])\\b(\\d{1,2}|" + String.join("|", NUMBERS) + ")\\b";

  private static final String WHO =
      "(?: (?:more|others?|people|persons|men|women|man|woman|teens?|teenagers?|children|kids|boys?"
          + "|girls?|adults?|victims?|officers?|students?|juveniles?|family|members|young|were|are"
          + "|was|is|in|and|left|have|been|has|to|males?|females?)){0,4}";

  private static final Pattern HEAD_KILLED =
      pattern(
          NUMBER + WHO + " (?:dead|killed|die|dies|died|slain|fatally shot|shot dead|found dead)\\b");

  private static final Pattern HEAD_INJURED =
      pattern(NUMBER + WHO + " (?:injured|hurt|wounded|hospitali[sz]ed)\\b");

  private static final Pattern HEAD_HIT =
      pattern(NUMBER + WHO + " (?:shot|hit|struck)\\b(?! (?:and killed|dead|to death))");

  private static final Pattern DEAD =
      pattern("\\b(?:dies|died|dead|deaths?|kill(?:ed|s|ing)|fatal(?:ly)?|murder(?:ed)?|homicide)\\b");

  private static final Pattern HURT =
      pattern("\\b(?:wound(?:ed|s)|injur(?:ed|es|ing)|hurt|hospitali[sz]ed|shot|shoots|gunshot)\\b");

  /** What may have happened to those counted. */
  private enum Fate {
    KILLED,
    INJURED,
    HIT,
    IN_HOSPITAL
  }

  private final EventRecord record;
  private final Map<Fate, Map<Integer, Double>> votes = new HashMap<>();
  private final Map<Fate, Set<Double>> ages = new HashMap<>();

  private TollReader(EventRecord record) {
    this.record = record;
    for (Fate fate : Fate.values()) {
      votes.put(fate, new TreeMap<>());
      ages.put(fate, new HashSet<>());
    }
  }

  static Toll read(EventRecord record) {
    TollReader reader = new TollReader(record);
    Map<String, Figure> figures = new HashMap<>();
    record.figures().forEach(each -> figures.put(each.id(), each));
    record.facts().forEach(each -> reader.fact(each, figures));
    for (Article each : record.reports()) {
      String headline = Sketcher.headline(each.headline());
      reader.headline(headline, HEAD_KILLED, Fate.KILLED);
      reader.headline(headline, HEAD_INJURED, Fate.INJURED);
      reader.headline(headline, HEAD_HIT, Fate.HIT);
    }
    return reader.toll();
  }

  private void fact(Fact fact, Map<String, Figure> figures) {
    List<Figure> own = new ArrayList<>();
    for (String id : fact.figures()) {
      Figure figure = figures.get(id);
      if (figure != null) {
        own.add(figure);
      }
    }
    if (own.isEmpty()) {
      return;
    }
    Figure first = own.getFirst();
    Fate fate = fate(first);
    if (fate == null) {
      return;
    }
    long reports = own.stream().map(Figure::report).distinct().count();
    int sentence = own.stream().mapToInt(Figure::sentenceIndex).min().orElse(0);
    if (first.measure().dimension() == Dimension.AGE) {
      if (2 * reports >= record.reports().size() && (sentence <= 6 || reports > 1)) {
        ages.getOrDefault(fate, new HashSet<>()).add(first.value().number());
      }
      return;
    }
    double value = (fact.accepted() == null ? own.getLast().value() : fact.accepted()).number();
    if (first.measure().dimension() == Dimension.COUNT
        && PEOPLE.contains(first.measure().thing())
        && value == Math.rint(value)
        && value <= MOST) {
      boolean part = own.stream().allMatch(each -> each.partOf() != null);
      double weight =
          2.0 * reports
              - 0.25 * Math.min(12, sentence)
              - (part ? 2 : 0)
              + (first.measure().qualifiers().isEmpty() ? 0.5 : 0);
      vote(fate, (int) value, Math.max(0.1, weight));
    }
  }

  private static @org.jspecify.annotations.Nullable Fate fate(Figure figure) {
    List<String> outcomes = figure.measure().outcomes();
    return switch (outcomes.isEmpty() ? "" : outcomes.getFirst()) {
      case "kill" -> Fate.KILLED;
      case "injure" -> Fate.INJURED;
      case "shot" -> Fate.HIT;
      case "hospitalise" -> Fate.IN_HOSPITAL;
      default -> null;
    };
  }

  private void headline(String headline, Pattern pattern, Fate fate) {
    Matcher matcher = pattern.matcher(headline);
    while (matcher.find()) {
      String word = matcher.group(1).toLowerCase(Locale.ROOT);
      int known = NUMBERS.indexOf(word);
      vote(fate, known >= 0 ? known : Integer.parseInt(word), 2.5);
    }
  }

  private void vote(Fate fate, int value, double weight) {
    votes.getOrDefault(fate, new TreeMap<>()).merge(value, weight, Double::sum);
  }

  /** The value with most votes, the greater of equal ones; -1 if there is none. */
  private int said(Fate fate) {
    return votes.getOrDefault(fate, Map.of()).entrySet().stream()
        .max(
            Map.Entry.<Integer, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
        .map(Map.Entry::getKey)
        .orElse(-1);
  }

  private int aged(Fate fate) {
    return ages.getOrDefault(fate, Set.of()).size();
  }

  /** Whether half of the reports have such a word in headline or lead. */
  private boolean told(Pattern pattern) {
    long telling =
        record.reports().stream()
            .filter(
                each ->
                    pattern
                        .matcher(
                            Sketcher.headline(each.headline())
                                + ". "
                                + each.text().substring(0, Math.min(LEAD, each.text().length())))
                        .find())
            .count();
    return 2 * telling >= record.reports().size();
  }

  private Toll toll() {
    int killed = said(Fate.KILLED);
    if (killed < 0) {
      killed = told(DEAD) ? 1 : 0;
    }
    if (killed == 1) {
      killed = Math.max(killed, aged(Fate.KILLED));
    }
    int injured = said(Fate.INJURED);
    int hit = said(Fate.HIT);
    if (injured < 0) {
      if (hit >= 0) {
        injured = Math.max(0, hit - killed);
      } else if (said(Fate.IN_HOSPITAL) >= 0) {
        injured = said(Fate.IN_HOSPITAL);
      } else {
        int hurt = aged(Fate.INJURED) + aged(Fate.HIT) + aged(Fate.IN_HOSPITAL);
        injured = killed > 0 ? hurt : Math.max(hurt, told(HURT) ? 1 : 0);
      }
    }
    return new Toll(killed, injured);
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }
}
