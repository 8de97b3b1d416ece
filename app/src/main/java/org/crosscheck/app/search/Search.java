package org.crosscheck.app.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.crosscheck.app.search.Found.Piece;
import org.crosscheck.app.search.Found.Snippet;
import org.crosscheck.model.Article;
import org.crosscheck.model.EventRecord;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.Store;
import org.crosscheck.store.StoreFailure;

/**
 * Finds events by words of their reports, titles, places, names and facts. The index is made from
 * the store alone: it is brought up to date when it is opened, and made anew where it is missing,
 * damaged or of another store.
 */
public final class Search implements AutoCloseable {

  /** Speaks of JVM options that would not help here; held, since loggers are forgotten. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  static {
    LUCENE.setLevel(Level.OFF);
  }

  /** More words than this nobody searches in earnest. */
  public static final int MOST_WORDS = 50;

  /** More letters than this nobody searches in earnest. */
  public static final int LONGEST = 1_000;

  private static final int SNIPPETS = 2;

  /** Events looked at beyond those that are wanted, since some may live on as others by now. */
  private static final int SPARE = 50;

  private static final int OPERATORS =
      SimpleQueryParser.AND_OPERATOR
          | SimpleQueryParser.OR_OPERATOR
          | SimpleQueryParser.NOT_OPERATOR
          | SimpleQueryParser.PHRASE_OPERATOR
          | SimpleQueryParser.PREFIX_OPERATOR
          | SimpleQueryParser.WHITESPACE_OPERATOR;

  private static final Map<String, Float> WEIGHTS =
      Map.of(
          Entry.TITLE, 3f,
          Entry.PLACES, 2f,
          Entry.NAMES, 2f,
          Entry.LABELS, 1f,
          Entry.PUBLISHER, 1f,
          Entry.TEXT, 1f);

  private static final Pattern SPACE = Pattern.compile("[\\s|+]+");

  private final Store store;
  private final LongConsumer progress;
  private final Analyzer analyzer = new Folded();
  private final Snippets snippets = new Snippets(analyzer);
  private Directory directory;

  private Search(Store store, Directory directory, LongConsumer progress) {
    this.store = store;
    this.directory = directory;
    this.progress = progress;
  }

  /**
   * The index in {@code folder}, up to date. Where the folder cannot be written, the index is made
   * in memory.
   *
   * @param rebuild whether to make it anew
   * @param progress is told how many events came in, from time to time
   * @throws StoreFailure if the store cannot be read
   */
  public static Search open(Store store, Path folder, boolean rebuild, LongConsumer progress) {
    Directory directory;
    try {
      directory = Shelf.directory(folder);
    } catch (IOException e) {
      directory = Shelf.memory();
    }
    Search search = new Search(store, directory, progress);
    if (rebuild) {
      search.anew();
    } else {
      search.follow();
    }
    return search;
  }

  /**
   * The events that hold all that is asked for, the best first.
   *
   * @throws IllegalArgumentException if there is nothing to search for, or too much; the message
   *     says so
   */
  public List<Found> find(Query query) {
    org.apache.lucene.search.Query any = parse(query.words(), Occur.SHOULD);
    return looking(
        searcher -> {
          List<Found> found = new ArrayList<>();
          for (String event : events(query, searcher)) {
            EventVersion version = store.version(event, null).orElseThrow();
            found.add(new Found(version, snippets(version.record(), searcher, any)));
          }
          return found;
        });
  }

  /**
   * Ids of the events that {@link #find} gives.
   *
   * @throws IllegalArgumentException as there
   */
  public List<String> events(Query query) {
    return looking(searcher -> events(query, searcher));
  }

  private interface Look<T> {
    List<T> at(IndexSearcher searcher) throws IOException;
  }

  /** Looks at the index; one that turns out to be damaged is made anew. */
  private <T> List<T> looking(Look<T> look) {
    try {
      return look(look);
    } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
      anew();
      try {
        return look(look);
      } catch (IOException again) {
        throw new IllegalStateException("a fresh index can be read", again);
      }
    }
  }

  private <T> List<T> look(Look<T> look) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return List.of();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return look.at(new IndexSearcher(reader));
    }
  }

  private List<String> events(Query query, IndexSearcher searcher) throws IOException {
    BooleanQuery.Builder events = of(Entry.EVENT, parse(query.words(), Occur.MUST));
    if (query.since() != null || query.until() != null) {
      long from = query.since() == null ? Long.MIN_VALUE : query.since().getEpochSecond();
      long to = query.until() == null ? Long.MAX_VALUE : query.until().getEpochSecond() - 1;
      events.add(LongPoint.newRangeQuery(Entry.DATE, from, to), Occur.FILTER);
    }
    return ids(searcher, events.build(), query.limit() + SPARE, Entry.EVENT).stream()
        .filter(event -> store.resolve(event).filter(event::equals).isPresent())
        .limit(query.limit())
        .toList();
  }

  private List<Snippet> snippets(
      EventRecord record, IndexSearcher searcher, org.apache.lucene.search.Query any)
      throws IOException {
    Map<String, Article> articles = new HashMap<>();
    record.reports().forEach(article -> articles.put(article.id(), article));
    BooleanQuery.Builder reports = of(Entry.REPORT, any);
    reports.add(new TermQuery(Entry.ofEvent(record.event().id())), Occur.FILTER);
    List<Snippet> made = new ArrayList<>();
    for (String report : ids(searcher, reports.build(), SNIPPETS, Entry.REPORT)) {
      Article article = articles.get(report);
      List<Piece> pieces = article == null ? List.of() : snippets.of(article.text(), any);
      if (!pieces.isEmpty()) {
        made.add(new Snippet(report, pieces));
      }
    }
    return made;
  }

  private static BooleanQuery.Builder of(String kind, org.apache.lucene.search.Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.MUST)
        .add(new TermQuery(new Term(Entry.KIND, kind)), Occur.FILTER);
  }

  private static List<String> ids(
      IndexSearcher searcher, org.apache.lucene.search.Query query, int most, String field)
      throws IOException {
    List<String> ids = new ArrayList<>();
    StoredFields stored = searcher.storedFields();
    for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
      ids.add(stored.document(hit.doc).get(field));
    }
    return ids;
  }

  /** The words as a query; no text is a mistake in it. */
  private org.apache.lucene.search.Query parse(String words, Occur operator) {
    String bare = words.strip();
    if (bare.length() > LONGEST) {
      throw new IllegalArgumentException(
          "words (%d letters) are more than %d".formatted(bare.length(), LONGEST));
    }
    int count = SPACE.split(bare).length;
    if (count > MOST_WORDS) {
      throw new IllegalArgumentException(
          "words (%d) are more than %d".formatted(count, MOST_WORDS));
    }
    SimpleQueryParser parser = new SimpleQueryParser(analyzer, WEIGHTS, OPERATORS);
    parser.setDefaultOperator(operator);
    org.apache.lucene.search.Query query = parser.parse(bare);
    if (query instanceof MatchNoDocsQuery) {
      throw new IllegalArgumentException("words (%s) hold no word to search for".formatted(bare));
    }
    return query;
  }

  /** Brings the index up to date; one that cannot be read is made anew. */
  private void follow() {
    try {
      Shelf.follow(store, directory, analyzer, progress);
    } catch (LockObtainFailedException e) {
      inMemoryUnlessThere();
    } catch (IOException | IllegalArgumentException e) {
      anew();
    }
  }

  private void anew() {
    try {
      Shelf.clear(directory);
      Shelf.follow(store, directory, analyzer, progress);
    } catch (IOException e) {
      inMemory();
    }
  }

  /** Another process writes the index: what it has is good enough. */
  private void inMemoryUnlessThere() {
    try {
      if (!DirectoryReader.indexExists(directory)) {
        inMemory();
      }
    } catch (IOException e) {
      inMemory();
    }
  }

  private void inMemory() {
    try {
      directory.close();
      directory = Shelf.memory();
      Shelf.follow(store, directory, analyzer, progress);
    } catch (IOException e) {
      throw new IllegalStateException("memory holds the index", e);
    }
  }

  @Override
  public void close() {
    analyzer.close();
    try {
      directory.close();
    } catch (IOException e) {
      // The index can be made anew.
    }
  }
}
