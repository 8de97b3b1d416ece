package org.crosscheck.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what servers said of the version that was read last, so that an unchanged feed is not
 * sent again. Safe for several threads.
 */
public interface FetchMemory {

  /**
   * How a server names a version of what it sends.
   *
   * @param etag its {@code ETag}, quotation marks included
   * @param lastModified its {@code Last-Modified}, as written
   */
  record Validators(@Nullable String etag, @Nullable String lastModified) {}

  /** What is known of {@code url}. */
  Optional<Validators> of(String url);

  /**
   * Called when a stream of reports is closed, for each address whose reports were taken to their
   * end. So who closes a stream after its reports are kept loses none: before that, they are sent
   * again.
   */
  void keep(String url, Validators validators);

  /** A memory that ends with the process. */
  static FetchMemory inMemory() {
    Map<String, Validators> known = new ConcurrentHashMap<>();
    return new FetchMemory() {
      @Override
      public Optional<Validators> of(String url) {
        return Optional.ofNullable(known.get(url));
      }

      @Override
      public void keep(String url, Validators validators) {
        known.put(url, validators);
      }
    };
  }
}
