package org.crosscheck.extract;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One place where a sentence says whose words it gives.
 *
 * @param source who; null where the text names nobody ("it was reported")
 * @param cue index of the word that says so
 * @param kind how the words stand to their source
 * @param content which words of the sentence are the source's
 * @param data whether it opens a list of findings that the next sentences carry on
 * @param outlets who passes the words on, as the sentence names them: "X quoted Y as saying"
 * @param via channels and outlets that the words came through, nearest to the source first
 */
record Attribution(
    @Nullable Source source,
    int cue,
    Kind kind,
    BitSet content,
    boolean data,
    List<Source> outlets,
    List<String> via) {

  /** How the reported words stand to the words that report them. */
  enum Kind {
    /** "Police said that five had died": what follows. */
    LEADING,
    /** "Five had died, police said": what went before, and often the whole sentence. */
    TRAILING,
    /** "Officials put the toll at five": the object of a verb that needs no clause. */
    PHRASE
  }

  boolean covers(int token) {
    return content.get(token);
  }
}
