package org.crosscheck.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.crosscheck.model.Report;
import org.crosscheck.model.WordLists;
import org.jspecify.annotations.Nullable;

/** Tells what sort of event reports are about, by the words of their headlines and openings. */
final class EventKinds {

  private record Words(String kind, List<String> words, List<String> not) {}

  private static final List<Words> KINDS =
      WordLists.lines(EventKinds.class, "event-kinds.txt").stream().map(EventKinds::read).toList();

  /** So much of a report, about its first three sentences, tells what it is about. */
  private static final int OPENING = 500;

  private static final int HEADLINE = 3;

  /** The least that the words of a kind must weigh in a report on average. */
  private static final double LEAST = 1.5;

  /** By how much the first kind must outweigh the second. */
  private static final double AHEAD = 1.2;

  private EventKinds() {}

  private static Words read(String line) {
    int colon = line.indexOf(':');
    List<String> words = new ArrayList<>();
    List<String> not = new ArrayList<>();
    for (String each : line.substring(colon + 1).split(",")) {
      String word = each.strip();
      if (word.startsWith("-")) {
        not.add(" " + word.substring(1) + " ");
      } else {
        words.add(" " + word + " ");
      }
    }
    return new Words(line.substring(0, colon), List.copyOf(words), List.copyOf(not));
  }

  /** The kind, such as "air attack"; null where no kind stands out. */
  static @Nullable String of(List<Report> reports) {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Report report : reports) {
      String headline = plain(Objects.requireNonNullElse(report.article().headline(), ""));
      String text = report.article().text();
      String opening = plain(text.substring(0, Math.min(OPENING, text.length())));
      for (Words words : KINDS) {
        double weight = HEADLINE * Math.min(2, found(words, headline)) + found(words, opening);
        weights.merge(words.kind(), weight, Double::sum);
      }
    }
    String best = null;
    double most = LEAST * reports.size() - 1e-9;
    double second = 0;
    for (Map.Entry<String, Double> each : weights.entrySet()) {
      if (each.getValue() > most) {
        second = best == null ? second : most;
        most = each.getValue();
        best = each.getKey();
      } else {
        second = Math.max(second, each.getValue());
      }
    }
    return best != null && most >= AHEAD * second ? best : null;
  }

  /** How many different words of the kind stand in the text. */
  private static int found(Words words, String text) {
    String bare = text;
    for (String not : words.not()) {
      bare = bare.replace(not, " ");
    }
    int found = 0;
    for (String word : words.words()) {
      found += bare.contains(word) ? 1 : 0;
    }
    return found;
  }

  /** Lower case, a blank around each word. */
  private static String plain(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d-]+", " ") + " ";
  }
}
