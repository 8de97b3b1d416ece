package org.crosscheck.app.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.crosscheck.store.ChangeEntry;
import org.crosscheck.store.EventVersion;
import org.crosscheck.store.Store;

/**
 * Where the index lies, and how it follows the store. With each commit it keeps the last change
 * that it knows; if the store has another change in that place, the index is of another store and
 * is made anew.
 */
final class Shelf {

  /** Grows when {@link Entry} changes, so that an older index is made anew. */
  private static final String FORMAT = "1";

  private static final int PAGE = 2_000;

  private Shelf() {}

  /** The index's folder, or memory where the folder cannot be written. */
  static Directory directory(Path folder) throws IOException {
    return FSDirectory.open(folder);
  }

  static Directory memory() {
    return new ByteBuffersDirectory();
  }

  /** Takes the index away; whatever else lies in the folder stays. */
  static void clear(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      for (String file : directory.listAll()) {
        if (file.startsWith(IndexFileNames.SEGMENTS)
            || file.startsWith(IndexFileNames.PENDING_SEGMENTS)
            || IndexFileNames.CODEC_FILE_PATTERN.matcher(file).matches()) {
          directory.deleteFile(file);
        }
      }
    }
  }

  /**
   * Brings the index up to date.
   *
   * @param progress is told how many events are in, from time to time
   */
  static void follow(Store store, Directory directory, Analyzer analyzer, LongConsumer progress)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(analyzer).setCommitOnClose(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      Optional<ChangeEntry> known = known(store, writer);
      if (known.isEmpty()) {
        writer.deleteAll();
      }
      Set<String> changed = new LinkedHashSet<>();
      Optional<ChangeEntry> last = known;
      while (true) {
        long cursor = last.map(ChangeEntry::cursor).orElse(0L);
        List<ChangeEntry> page = store.changesAfter(cursor, PAGE);
        if (page.isEmpty()) {
          break;
        }
        page.forEach(entry -> changed.add(entry.event()));
        last = Optional.of(page.getLast());
      }
      long done = 0;
      for (String event : changed) {
        enter(store, event, writer);
        progress.accept(++done);
      }
      if (!changed.isEmpty() || known.isEmpty()) {
        writer.setLiveCommitData(last.map(Shelf::mark).orElseGet(Map::of).entrySet());
        writer.commit();
      }
    }
  }

  private static void enter(Store store, String event, IndexWriter writer) throws IOException {
    boolean alive = store.resolve(event).filter(event::equals).isPresent();
    Optional<EventVersion> version = alive ? store.version(event, null) : Optional.empty();
    if (version.isPresent()) {
      writer.updateDocuments(Entry.ofEvent(event), Entry.of(version.get().record()));
    } else {
      writer.deleteDocuments(Entry.ofEvent(event));
    }
  }

  /** The last change that the index knows, if it is of this store. */
  private static Optional<ChangeEntry> known(Store store, IndexWriter writer) {
    Map<String, String> mark = new HashMap<>();
    Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
    if (data != null) {
      data.forEach(each -> mark.put(each.getKey(), each.getValue()));
    }
    if (!FORMAT.equals(mark.get("format"))) {
      return Optional.empty();
    }
    long cursor = Long.parseLong(mark.getOrDefault("cursor", "0"));
    return store.changesAfter(cursor - 1, 1).stream()
        .filter(entry -> mark(entry).equals(mark))
        .findFirst();
  }

  private static Map<String, String> mark(ChangeEntry entry) {
    return Map.of(
        "format", FORMAT,
        "cursor", Long.toString(entry.cursor()),
        "event", entry.event(),
        "version", Integer.toString(entry.version()),
        "known", entry.known().toString());
  }
}
