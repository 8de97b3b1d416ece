package org.crosscheck.changes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.Anchor;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Modality;
import org.crosscheck.model.Note;
import org.crosscheck.model.Value;
import org.crosscheck.model.Witness;
import org.crosscheck.model.Wording;

/** One version of an event's record, with what is asked of it looked up once. */
final class Version {

  private final EventRecord record;
  private final Wording wording;
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, String> voices = new HashMap<>();
  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<Anchor, Figure> places = new HashMap<>();
  private final Map<String, List<Figure>> byReport = new HashMap<>();
  private final Map<String, String> factOf = new HashMap<>();
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, Set<String>> byHand = new HashMap<>();
  private final Map<String, Note> apart = new LinkedHashMap<>();

  Version(EventRecord record) {
    this.record = record;
    wording = new Wording(record);
    record.reports().forEach(each -> articles.put(each.id(), each));
    for (Witness witness : record.witnesses()) {
      voices.put(witness.report(), witness.witness());
    }
    for (int i = 0; i < record.figures().size(); i++) {
      Figure figure = record.figures().get(i);
      figures.put(figure.id(), figure);
      places.put(Anchor.of(figure), figure);
      byReport.computeIfAbsent(figure.report(), id -> new ArrayList<>()).add(figure);
      factOf.put(figure.id(), record.factOf().get(i));
    }
    record.facts().forEach(each -> facts.put(each.id(), each));
    for (Note note : record.notes()) {
      if (note.kind() == Note.Kind.CORRECTION && note.figures().isEmpty()) {
        apart.put(note.text(), note);
      } else if (note.kind() == Note.Kind.CORRECTION) {
        String fact = factOf.getOrDefault(note.figures().getFirst(), "");
        byHand.computeIfAbsent(fact, id -> new LinkedHashSet<>()).add(note.text());
      }
    }
  }

  EventRecord record() {
    return record;
  }

  Map<String, Article> articles() {
    return articles;
  }

  Map<String, Fact> facts() {
    return facts;
  }

  List<Figure> figures(Fact fact) {
    return fact.figures().stream().flatMap(each -> figure(each).stream()).toList();
  }

  Optional<Figure> figure(String id) {
    return Optional.ofNullable(figures.get(id));
  }

  /** The fact that a figure belongs to; empty where it belongs to none. */
  Optional<Fact> fact(Figure figure) {
    return Optional.ofNullable(facts.get(factOf.getOrDefault(figure.id(), "")));
  }

  /** The figure of this version that another version's figure is. */
  Optional<Figure> same(Figure other) {
    Figure here = places.get(Anchor.of(other));
    if (here != null) {
      return Optional.of(here);
    }
    Article article = articles.get(other.report());
    return article == null
        ? Optional.empty()
        : Anchor.of(other).in(article.text(), byReport.getOrDefault(other.report(), List.of()));
  }

  /** What a person set of the fact; empty where nothing. */
  String byHand(Fact fact) {
    return String.join(" ", byHand.getOrDefault(fact.id(), Set.of()));
  }

  /** Corrections that stand at no fact: figures marked wrong, and what lies idle. */
  Map<String, Note> apart() {
    return apart;
  }

  /** Which reports are one voice with this one, itself among them, in their order. */
  List<String> voice(String report) {
    String voice = voices.getOrDefault(report, report);
    return articles.keySet().stream()
        .filter(each -> voice.equals(voices.getOrDefault(each, each)))
        .toList();
  }

  /** A value of the fact in words. */
  String told(Fact fact, Value value) {
    return wording.plain(value, figures(fact));
  }

  /** The value to print for the fact, in words; else what its first figure says. */
  String told(Fact fact) {
    Value accepted = fact.accepted();
    return accepted == null
        ? figures(fact).stream().findFirst().map(this::told).orElse("?")
        : told(fact, accepted);
  }

  /** A figure in words: its number where that says all. */
  String told(Figure figure) {
    return figure.modality() == Modality.EXACT
        ? wording.plain(figure.value(), List.of(figure))
        : wording.reported(figure);
  }
}
