package org.crosscheck.reconcile;

import java.util.List;
import org.crosscheck.model.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * How the claims of one quantity stand to one another.
 *
 * @param verdict null where one report alone tells it
 * @param standing claims that stand, in order
 * @param superseded claims that later ones supersede, in order
 * @param strays claims at odds with another of the same report that the other reports bear out
 * @param why what shows that the superseded are older; null where none are
 */
record Judgement(
    @Nullable Verdict verdict,
    List<Claim> standing,
    List<Claim> superseded,
    List<Claim> strays,
    @Nullable Why why) {

  Judgement {
    standing = List.copyOf(standing);
    superseded = List.copyOf(superseded);
    strays = List.copyOf(strays);
  }

  /** What shows that one claim is older than another. */
  enum Why {
    LATER,
    REVISED,
    RECORDED,
    GROWN
  }
}
