package org.crosscheck.store;

import java.time.Instant;

/**
 * What one run of ingest received: received = accepted + duplicate + rejected.
 *
 * @param id unique name of the run
 * @param began when it began
 * @param accepted reports that were new, or known ones in a new revision
 * @param duplicate reports that were known already
 * @param rejected what no report could be made of
 */
public record RunTally(String id, Instant began, long accepted, long duplicate, long rejected) {

  /** How much came in. */
  public long received() {
    return accepted + duplicate + rejected;
  }
}
