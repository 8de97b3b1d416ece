package org.crosscheck.app.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Lineage;
import org.crosscheck.model.Named;
import org.crosscheck.model.Note;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Statement;
import org.crosscheck.model.Utterance;
import org.crosscheck.model.Witness;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of the reports' texts, besides figures, to which the page leads: what somebody said,
 * the words that a note is about, spellings, origins.
 */
final class Passages {

  /**
   * One of them.
   *
   * @param anchor its name in the page
   * @param what why it is led to, in a few words
   */
  record Place(String anchor, Span span, String what) {}

  /** Words of a passage that are shown where it is led from. */
  private static final int SHOWN = 90;

  private final Map<String, String> texts = new HashMap<>();
  private final Map<Passage, Place> places = new LinkedHashMap<>();

  Passages(EventRecord record) {
    for (Article article : record.reports()) {
      texts.put(article.id(), article.text());
    }
    Map<String, String> sources = new HashMap<>();
    for (Source source : record.sources()) {
      sources.put(source.id(), source.name());
    }
    for (Statement statement : record.statements()) {
      String by = "Said by " + sources.getOrDefault(statement.source(), "somebody");
      for (Utterance version : statement.versions()) {
        add(new Passage(version.report(), version.span()), by);
      }
    }
    for (Note note : record.notes()) {
      note.evidence().forEach(each -> add(each, note.text()));
    }
    for (Named named : record.names()) {
      named.spellings().forEach(form -> first(form).forEach(each -> add(each, named.name())));
      named.roles().forEach(form -> first(form).forEach(each -> add(each, named.name())));
    }
    for (Lineage lineage : record.lineage()) {
      lineage.passages().forEach(each -> add(each, lineage.evidence()));
    }
    for (Witness witness : record.witnesses()) {
      @Nullable Span evidence = witness.origin().evidence();
      if (evidence != null) {
        add(new Passage(witness.report(), evidence), "Origin of the report");
      }
    }
  }

  /** Where a wording stands first in each report: more places tell no more. */
  static List<Passage> first(Named.Form form) {
    Map<String, Passage> first = new LinkedHashMap<>();
    form.where().forEach(each -> first.putIfAbsent(each.report(), each));
    return List.copyOf(first.values());
  }

  private void add(Passage passage, String what) {
    @Nullable String text = texts.get(passage.report());
    if (text == null || passage.span().end() > text.length()) {
      return;
    }
    int start = passage.span().start();
    int end = passage.span().end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end && !places.containsKey(passage)) {
      String anchor = "p" + (places.size() + 1);
      places.put(passage, new Place(anchor, new Span(start, end), PageModel.visible(what)));
    }
  }

  /** The name of the place; null for one that is not in the text. */
  @Nullable String anchor(Passage passage) {
    @Nullable Place place = places.get(passage);
    return place == null ? null : place.anchor();
  }

  /** The words of the passage; empty for one that is not in the text. */
  String text(Passage passage) {
    @Nullable Place place = places.get(passage);
    return place == null ? "" : place.span().of(texts.getOrDefault(passage.report(), ""));
  }

  /** The words of the passage, cut. */
  String words(Passage passage) {
    return cut(text(passage));
  }

  private static String cut(String words) {
    if (words.length() <= SHOWN) {
      return MarkedText.visible(words);
    }
    int space = words.lastIndexOf(' ', SHOWN);
    int end = space > SHOWN / 2 ? space : SHOWN;
    return MarkedText.visible(words.substring(0, end).strip() + " …");
  }

  /** The places in one report, in the order of their making. */
  List<Place> of(String report) {
    List<Place> in = new ArrayList<>();
    places.forEach(
        (passage, place) -> {
          if (passage.report().equals(report)) {
            in.add(place);
          }
        });
    return in;
  }
}
