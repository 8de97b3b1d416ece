package org.crosscheck.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Measure;

/** Figures of one quantity put apart, and figures of several put together. */
final class RowErrors {

  private final Match match;
  private final Shown shown;

  RowErrors(Match match) {
    this.match = match;
    this.shown = new Shown(match);
  }

  List<Section> rows() {
    List<Section> sections = new ArrayList<>();
    List<String> split = new ArrayList<>();
    for (Gold.Fact fact : match.gold().facts()) {
      Map<String, List<Match.Pair>> chunks = new LinkedHashMap<>();
      for (Match.Pair pair : match.pairs()) {
        if (pair.gold().fact().equals(fact.id())) {
          Figure figure = pair.figure();
          chunks
              .computeIfAbsent(
                  figure == null ? "missed" : match.factOf(figure), k -> new ArrayList<>())
              .add(pair);
        }
      }
      long reports = fact.mentions().stream().map(Gold.Mention::doc).distinct().count();
      if (chunks.size() > 1 && reports > 1) {
        StringBuilder text = new StringBuilder(fact.id() + " \"" + fact.label() + "\"");
        chunks.forEach((id, pairs) -> text.append("\n      in ").append(id).append(chunk(pairs)));
        split.add(text.toString());
      }
    }
    sections.add(new Section("facts split", split));
    Map<String, String> goldOf = new LinkedHashMap<>();
    for (Match.Pair pair : match.pairs()) {
      if (pair.figure() != null) {
        goldOf.put(pair.figure().id(), pair.gold().fact());
      }
    }
    Map<String, Map<String, List<Figure>>> held = new TreeMap<>();
    for (Figure figure : match.record().figures()) {
      if (goldOf.containsKey(figure.id()) || match.extra().contains(figure)) {
        held.computeIfAbsent(match.factOf(figure), k -> new LinkedHashMap<>())
            .computeIfAbsent(goldOf.getOrDefault(figure.id(), "extra"), k -> new ArrayList<>())
            .add(figure);
      }
    }
    List<String> mixed = new ArrayList<>();
    for (Fact fact : match.record().facts()) {
      Map<String, List<Figure>> kinds = held.getOrDefault(fact.id(), Map.of());
      if (kinds.size() > 1) {
        StringBuilder text = new StringBuilder(fact.id() + " \"" + fact.label() + "\"");
        kinds.forEach(
            (id, figures) -> {
              text.append("\n      gold ").append(id);
              figures.forEach(figure -> text.append(line(figure)));
            });
        mixed.add(text.toString());
      }
    }
    sections.add(new Section("facts mixed", mixed));
    return sections;
  }

  private String chunk(List<Match.Pair> pairs) {
    return pairs.stream()
        .map(
            pair ->
                pair.figure() == null
                    ? "\n        " + shown.where(pair.report(), pair.span())
                    : line(pair.figure()))
        .collect(Collectors.joining());
  }

  private String line(Figure figure) {
    Measure m = figure.measure();
    return "\n        %s\n          %s %s %s outcomes %s places %s holder %s"
        .formatted(
            shown.where(figure.report(), figure.span()),
            m.dimension(),
            m.thing(),
            m.qualifiers(),
            m.outcomes(),
            m.places(),
            m.holder());
  }
}
