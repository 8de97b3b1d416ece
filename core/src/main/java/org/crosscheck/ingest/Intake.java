package org.crosscheck.ingest;

import java.util.List;
import org.crosscheck.model.Article;

/** What became of one thing received: received = accepted + duplicate + rejected. */
public sealed interface Intake {

  /**
   * An article to work with. From {@link Ingest#from} its id is unique among all accepted; from
   * {@link Ingest#stream} it is the input's own, and {@code key} tells the report apart.
   *
   * @param article the article
   * @param source where it came from, as a person would name it: "feeds/a.xml, item 3"
   * @param key by which the same report is known again, however often and wherever it comes in: its
   *     address without what only tracks the reader; else the input's own identifier with its
   *     publisher or feed; else the absolute path of its file with the item's number
   * @param digest stands for the text; the same for texts that differ in white space alone
   * @param remarks what is odd about it, each to be read after "report (source)"
   */
  record Accepted(Article article, String source, String key, String digest, List<String> remarks)
      implements Intake {
    public Accepted {
      remarks = List.copyOf(remarks);
    }

    Accepted with(Article other) {
      return new Accepted(other, source, key, digest, remarks);
    }
  }

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
