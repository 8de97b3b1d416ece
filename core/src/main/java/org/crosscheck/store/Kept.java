package org.crosscheck.store;

import java.time.Instant;
import org.crosscheck.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * A report as the store holds it.
 *
 * @param sequence its place among all reports, in the order in which they first came, from 1
 * @param revision how often it came with another text, from 1
 * @param key by which the same report is known again
 * @param digest stands for its text, the same for texts that differ in white space alone
 * @param source where it came from, as a person names it
 * @param known when this revision came in
 * @param article the report itself; its id is unique in the store
 * @param event id of the event that it belongs to
 * @param nearest id of the report for which it was put there; null if it opened its event
 * @param sketch what the clusterer compares
 */
@SuppressWarnings("ArrayRecordComponent")
public record Kept(
    long sequence,
    int revision,
    String key,
    String digest,
    String source,
    Instant known,
    Article article,
    String event,
    @Nullable String nearest,
    byte[] sketch) {

  /** Id of the report. */
  public String id() {
    return article.id();
  }

  /** The same report in another event. */
  public Kept in(String other) {
    return new Kept(
        sequence, revision, key, digest, source, known, article, other, nearest, sketch);
  }
}
