package org.crosscheck.app.serve.live;

import java.util.List;

/**
 * What changed in one event, for pages that are open.
 *
 * @param event id of the event
 * @param version number of its version now
 * @param title what the event is about
 * @param sentences what changed, in plain words, the weightiest first
 * @param facts ids of the facts that changed, as the version has them
 */
public record Moved(
    String event, int version, String title, List<String> sentences, List<String> facts) {
  public Moved {
    sentences = List.copyOf(sentences);
    facts = List.copyOf(facts);
  }
}
