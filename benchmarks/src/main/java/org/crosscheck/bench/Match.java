package org.crosscheck.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Span;
import org.jspecify.annotations.Nullable;

/** Which figure of a record is which of the gold, found as {@code shared/score/score.py} does. */
final class Match {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Set<String> LIGHT =
      Set.of("the", "a", "an", "of", "s", "and", "mr", "mrs", "ms");

  /** A gold figure, where it stands in the record's report, and the record's figure for it. */
  record Pair(Gold.Mention gold, String report, Span span, @Nullable Figure figure) {}

  private final Gold gold;
  private final EventRecord record;
  private final Map<String, Article> articles = new HashMap<>();
  private final Map<String, String> factOf = new HashMap<>();
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Figure> extra = new ArrayList<>();

  /**
   * @param bodies for each report of the gold, by its id, the text that its spans count in
   */
  Match(Gold gold, Map<String, String> bodies, EventRecord record) {
    this.gold = gold;
    this.record = record;
    for (Article each : record.reports()) {
      articles.put(each.id(), each);
    }
    for (int i = 0; i < record.figures().size(); i++) {
      factOf.put(record.figures().get(i).id(), record.factOf().get(i));
    }
    pair(places(bodies));
  }

  /** The gold's figures, in its order. */
  List<Pair> pairs() {
    return pairs;
  }

  /** Figures that the gold has not; a lone "one" is not counted, nor is a headline's figure. */
  List<Figure> extra() {
    return extra;
  }

  Gold gold() {
    return gold;
  }

  EventRecord record() {
    return record;
  }

  String textOf(String report) {
    return article(report).text();
  }

  String factOf(Figure figure) {
    return factOf.getOrDefault(figure.id(), "");
  }

  /** The record's fact that holds more than half of the gold fact's figures, if one does. */
  @Nullable Fact factFor(Gold.Fact wanted) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      if (pair.gold().fact().equals(wanted.id()) && pair.figure() != null) {
        votes.merge(factOf(pair.figure()), 1, Integer::sum);
      }
    }
    for (Fact fact : record.facts()) {
      if (votes.getOrDefault(fact.id(), 0) * 2 > wanted.mentions().size()) {
        return fact;
      }
    }
    return null;
  }

  static boolean sameSpeaker(String gold, String system) {
    List<String> a = words(gold);
    List<String> b = words(system);
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    return a.getLast().equals(b.getLast()) || b.containsAll(a) || a.containsAll(b);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (!LIGHT.contains(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  private Article article(String report) {
    Article article = articles.get(report);
    if (article == null) {
      throw new IllegalArgumentException("report (" + report + ") is not in the record");
    }
    return article;
  }

  /** A report of the record and where in its text the gold's body begins. */
  private record Place(String report, int start, int end) {}

  private Map<String, Place> places(Map<String, String> bodies) {
    Map<String, Place> places = new LinkedHashMap<>();
    bodies.forEach(
        (doc, body) -> {
          for (Article each : record.reports()) {
            int at = each.text().indexOf(body);
            if (at >= 0) {
              places.put(doc, new Place(each.id(), at, at + body.length()));
              return;
            }
          }
          throw new IllegalStateException("report (" + doc + ") is not in the record verbatim");
        });
    return places;
  }

  private void pair(Map<String, Place> places) {
    List<Figure> free = new ArrayList<>();
    for (Figure each : record.figures()) {
      for (Place place : places.values()) {
        if (place.report().equals(each.report())
            && each.span().end() > place.start()
            && each.span().start() < place.end()) {
          free.add(each);
        }
      }
    }
    List<Gold.Mention> mentions = gold.mentions();
    Map<Gold.Mention, Figure> found = new HashMap<>();
    for (boolean exact : new boolean[] {true, false}) {
      for (Gold.Mention each : mentions) {
        if (found.containsKey(each)) {
          continue;
        }
        Place place = place(places, each);
        Span span = span(place, each);
        for (Figure figure : free) {
          if (figure.report().equals(place.report())
              && figure.span().overlaps(span)
              && (!exact || says(figure, each))) {
            found.put(each, figure);
            free.remove(figure);
            break;
          }
        }
      }
    }
    Set<Figure> used = new HashSet<>(found.values());
    for (Gold.Mention each : mentions) {
      Figure figure = found.get(each);
      if (figure != null || !each.text().equalsIgnoreCase("one")) {
        Place place = place(places, each);
        pairs.add(new Pair(each, place.report(), span(place, each), figure));
      }
    }
    free.stream()
        .filter(each -> !used.contains(each) && !each.text().equalsIgnoreCase("one"))
        .forEach(extra::add);
  }

  static boolean says(Figure figure, Gold.Mention gold) {
    return gold.value().isSaidBy(Interval.of(figure.value()), gold.modality());
  }

  private static Place place(Map<String, Place> places, Gold.Mention mention) {
    Place place = places.get(mention.doc());
    if (place == null) {
      throw new IllegalStateException("report (" + mention.doc() + ") has no body");
    }
    return place;
  }

  private Span span(Place place, Gold.Mention mention) {
    String text = textOf(place.report());
    int start = text.offsetByCodePoints(place.start(), mention.start());
    return new Span(start, text.offsetByCodePoints(start, mention.end() - mention.start()));
  }
}
