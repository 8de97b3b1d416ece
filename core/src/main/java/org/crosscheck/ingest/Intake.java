package org.crosscheck.ingest;

import org.crosscheck.model.Article;

/** What became of one thing received: received = accepted + duplicate + rejected. */
public sealed interface Intake {

  /** An article to work with. Its id is unique among all accepted. */
  record Accepted(Article article) implements Intake {}

  /**
   * The same report again.
   *
   * @param id its own id
   * @param of id of the accepted article that it repeats
   */
  record Duplicate(String id, String of) implements Intake {}

  /**
   * Something that no article could be made of.
   *
   * @param source what was received, as a person would name it: "a.txt", "all.jsonl:3"
   * @param reason what is wrong, to be read after "report (source)": "is empty"; a second line, if
   *     any, begins "Maybe" and says what might help
   */
  record Rejected(String source, String reason) implements Intake {}
}
