package org.crosscheck.app;

import java.util.Optional;
import org.crosscheck.ingest.FetchMemory;
import org.crosscheck.store.Store;
import org.jspecify.annotations.Nullable;

/** What servers said of what was read last, kept among the store's notes. */
final class StoredMemory implements FetchMemory {

  private static final String PREFIX = "fetched ";

  private final Store store;

  StoredMemory(Store store) {
    this.store = store;
  }

  @Override
  public Optional<Validators> of(String url) {
    return store.memo(PREFIX + url).map(StoredMemory::read);
  }

  @Override
  public void keep(String url, Validators validators) {
    store.memo(PREFIX + url, line(validators.etag()) + "\n" + line(validators.lastModified()));
  }

  private static String line(@Nullable String value) {
    return value == null ? "" : value.replaceAll("\\R", " ");
  }

  private static Validators read(String note) {
    String[] lines = note.split("\n", -1);
    return new Validators(empty(lines[0]), lines.length < 2 ? null : empty(lines[1]));
  }

  private static @Nullable String empty(String line) {
    return line.isEmpty() ? null : line;
  }
}
