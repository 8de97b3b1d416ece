package org.crosscheck.app.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.crosscheck.model.Article;
import org.crosscheck.model.Event;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Fact;
import org.crosscheck.model.Named;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds: an entry for each event, by which it is found, and one for each report, by
 * which the reports of an event are told apart.
 */
final class Entry {

  static final String EVENT = "event";
  static final String REPORT = "report";
  static final String KIND = "kind";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String PLACES = "places";
  static final String NAMES = "names";
  static final String LABELS = "labels";
  static final String PUBLISHER = "publisher";
  static final String DATE = "date";

  private Entry() {}

  /** All entries of the event {@code event} carry this. */
  static Term ofEvent(String event) {
    return new Term(EVENT, event);
  }

  static List<Document> of(EventRecord record) {
    List<Document> entries = new ArrayList<>();
    Document whole = entry(record.event().id(), EVENT);
    Event event = record.event();
    text(whole, TITLE, event.title());
    event.places().forEach(place -> text(whole, PLACES, place));
    for (Named named : record.names()) {
      named.spellings().forEach(form -> text(whole, NAMES, form.text()));
    }
    record.facts().stream().map(Fact::label).forEach(label -> text(whole, LABELS, label));
    Stream.concat(
            Stream.of(event.from(), event.to()).filter(each -> each != null),
            record.reports().stream().map(Article::published).filter(each -> each != null))
        .distinct()
        .forEach(date -> date(whole, date));
    Set<String> publishers = new HashSet<>();
    for (Article article : record.reports()) {
      Document report = entry(record.event().id(), REPORT);
      report.add(new StringField(REPORT, article.id(), Field.Store.YES));
      for (Document each : List.of(whole, report)) {
        text(each, TITLE, article.headline());
        text(each, TEXT, article.text());
      }
      text(report, PUBLISHER, article.publisher());
      if (article.publisher() != null && publishers.add(article.publisher())) {
        text(whole, PUBLISHER, article.publisher());
      }
      entries.add(report);
    }
    entries.add(whole);
    return entries;
  }

  private static Document entry(String event, String kind) {
    Document entry = new Document();
    entry.add(new StringField(EVENT, event, Field.Store.YES));
    entry.add(new StringField(KIND, kind, Field.Store.NO));
    return entry;
  }

  private static void text(Document entry, String field, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      entry.add(new TextField(field, text, Field.Store.NO));
    }
  }

  private static void date(Document entry, Instant date) {
    entry.add(new LongPoint(DATE, date.getEpochSecond()));
  }
}
