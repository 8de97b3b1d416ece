package org.crosscheck.app.serve;

import java.util.List;

/** Finds events by words. */
@FunctionalInterface
public interface Words {

  /**
   * Ids of events that match, the best first.
   *
   * @param words as a person typed them
   * @param limit most events to give
   */
  List<String> events(String words, int limit);
}
