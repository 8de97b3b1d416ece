package org.crosscheck.bench;

import java.util.List;
import org.crosscheck.extract.Extractor;
import org.crosscheck.flow.Flow;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.model.Report;
import org.crosscheck.read.Attention;
import org.crosscheck.read.Reader;

/** The product's own stages, one report after another. */
final class SingleThread implements AutoCloseable {

  private final Flow flow = Flow.open();
  private final Reader reader = Reader.load();
  private final Extractor extractor = new Extractor();

  /** The record of one event's reports, read with {@code attention}. */
  EventRecord record(List<Article> event, Attention attention) {
    return flow.fold(
        event.stream()
            .<Report>map(article -> extractor.extract(reader.read(article, attention)))
            .toList());
  }

  void all(List<List<Article>> events, Attention attention) {
    events.forEach(event -> record(event, attention));
  }

  /** How many words the articles have, as our tokens. */
  long words(List<Article> articles) {
    return articles.stream().map(Reader::split).mapToLong(Speed::count).sum();
  }

  String model() {
    return reader.model();
  }

  @Override
  public void close() {
    flow.close();
    reader.close();
  }
}
