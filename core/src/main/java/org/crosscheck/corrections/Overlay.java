package org.crosscheck.corrections;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.model.Anchor;
import org.crosscheck.model.Article;
import org.crosscheck.model.Correction;
import org.crosscheck.model.Correction.Merge;
import org.crosscheck.model.Correction.Move;
import org.crosscheck.model.Correction.SetAccepted;
import org.crosscheck.model.Correction.SetVerdict;
import org.crosscheck.model.Correction.Split;
import org.crosscheck.model.Correction.Undo;
import org.crosscheck.model.Correction.WrongFigure;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Figure;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;
import org.jspecify.annotations.Nullable;

/** Finds the fact that each correction is about and lays the corrections over the record. */
final class Overlay {

  /** What stands of a fact's corrections: of each sort the one that was made last. */
  private static final class Ruling {
    private final List<Figure> figures = new ArrayList<>();
    private @Nullable Correction verdict;
    private @Nullable Correction accepted;
  }

  private final EventRecord record;
  private final Told told;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<String, String> factOf = new HashMap<>();
  private final Map<String, Ruling> rulings = new LinkedHashMap<>();
  private final List<Note> apart = new ArrayList<>();

  Overlay(EventRecord record) {
    this.record = record;
    this.told = new Told(record);
    for (Article article : record.reports()) {
      texts.put(article.id(), article.text());
    }
    for (int i = 0; i < record.figures().size(); i++) {
      figures.put(record.figures().get(i).id(), record.figures().get(i));
      factOf.put(record.figures().get(i).id(), record.factOf().get(i));
    }
  }

  EventRecord with(List<Correction> corrections) {
    for (Correction correction : corrections) {
      switch (correction.action()) {
        case SetVerdict set -> place(correction, set.fact());
        case SetAccepted set -> place(correction, set.fact());
        case WrongFigure wrong -> apart.add(wrong(correction, wrong.figure()));
        case Merge merge -> {}
        case Split split -> {}
        case Move move -> {}
        case Undo undo -> {}
      }
    }
    List<Note> notes = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    for (Fact fact : record.facts()) {
      Ruling ruling = rulings.get(fact.id());
      facts.add(ruling == null ? fact : corrected(fact, ruling, notes));
    }
    notes.addAll(apart);
    notes.addAll(record.notes());
    return new EventRecord(
        record.producer(),
        record.event(),
        record.reports(),
        record.witnesses(),
        record.figures(),
        record.factOf(),
        facts,
        record.relations(),
        record.lineage(),
        record.names(),
        record.sources(),
        record.statements(),
        notes);
  }

  private void place(Correction correction, List<Anchor> anchors) {
    List<Figure> found = anchors.stream().flatMap(each -> find(each).stream()).distinct().toList();
    Map<String, Integer> held = new LinkedHashMap<>();
    found.forEach(each -> held.merge(factOf.getOrDefault(each.id(), ""), 1, Integer::sum));
    Optional<Fact> fact =
        record.facts().stream()
            .filter(each -> held.containsKey(each.id()))
            .max(
                Comparator.comparingInt((Fact each) -> held.getOrDefault(each.id(), 0))
                    .thenComparingInt(each -> -record.facts().indexOf(each)));
    if (fact.isEmpty()) {
      apart.add(idle(correction, anchors));
      return;
    }
    String id = fact.get().id();
    Ruling ruling = rulings.computeIfAbsent(id, each -> new Ruling());
    if (correction.action() instanceof SetVerdict) {
      ruling.verdict = correction;
    } else {
      ruling.accepted = correction;
    }
    found.stream()
        .filter(each -> id.equals(factOf.get(each.id())) && !ruling.figures.contains(each))
        .forEach(ruling.figures::add);
  }

  private Optional<Figure> find(Anchor anchor) {
    String text = texts.get(anchor.report());
    return text == null ? Optional.empty() : anchor.in(text, record.figures());
  }

  private Fact corrected(Fact fact, Ruling ruling, List<Note> notes) {
    Fact now = fact;
    List<String> sentences = new ArrayList<>();
    if (ruling.accepted != null && ruling.accepted.action() instanceof SetAccepted action) {
      sentences.add(told.accepted(ruling.accepted, action.accepted(), fact));
      now = Facts.accepted(now, action.accepted());
    }
    if (ruling.verdict != null && ruling.verdict.action() instanceof SetVerdict action) {
      sentences.add(told.verdict(ruling.verdict, action.verdict(), fact));
      now = Facts.verdict(now, action.verdict());
    }
    for (String sentence : sentences) {
      notes.add(
          new Note(
              Note.Kind.CORRECTION,
              ruling.figures.stream().map(Figure::report).distinct().toList(),
              ruling.figures.stream().map(Figure::id).toList(),
              sentence,
              ruling.figures.stream()
                  .map(each -> new Passage(each.report(), each.span()))
                  .toList()));
    }
    return Facts.reason(now, String.join(" ", sentences) + " " + fact.reason());
  }

  private Note wrong(Correction correction, Anchor figure) {
    String text = texts.get(figure.report());
    if (text == null || !text.contains(figure.text())) {
      return idle(correction, List.of(figure));
    }
    List<Passage> where =
        figure.standsIn(text) ? List.of(new Passage(figure.report(), figure.span())) : List.of();
    return new Note(
        Note.Kind.CORRECTION,
        List.of(figure.report()),
        List.of(),
        told.wrong(correction, figure),
        where);
  }

  private Note idle(Correction correction, List<Anchor> anchors) {
    return new Note(
        Note.Kind.CORRECTION,
        anchors.stream().map(Anchor::report).filter(texts::containsKey).distinct().toList(),
        List.of(),
        told.idle(correction),
        List.of());
  }
}
