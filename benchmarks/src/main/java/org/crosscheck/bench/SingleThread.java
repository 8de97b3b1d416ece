package org.crosscheck.bench;

import java.util.List;
import org.crosscheck.extract.Extractor;
import org.crosscheck.flow.Flow;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.read.Attention;
import org.crosscheck.read.Reader;

/** The product's own stages, one report after another. */
final class SingleThread implements AutoCloseable {

  private final Flow flow = Flow.open();
  private final Reader reader = Reader.load();
  private final Extractor extractor = new Extractor();

  /** The record of one event's reports as the product makes it. */
  EventRecord record(List<Article> event) {
    return flow.record(event);
  }

  /** The record of one event's reports, every sentence parsed. */
  EventRecord recordOfAll(List<Article> event) {
    return flow.fold(
        reader.read(event, Attention.ALL).stream().map(extractor::extract).toList());
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
