package org.crosscheck.store;

import java.time.Instant;
import java.util.List;
import org.crosscheck.model.Correction;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work that is kept whole or not at all: some reports and what followed from them, or
 * one correction.
 *
 * @param number one more than that of the step before, from 1
 * @param known when we knew
 * @param reports new reports, and known ones in a new revision
 * @param moved reports of earlier steps that belong to another event from now on
 * @param redirects events that live on as others, or no longer do
 * @param versions new versions of records, at most one for each event
 * @param correction the correction that this step is; null if it is none
 * @param run what the run of ingest has received so far, this step included; null for a correction
 * @param rejections what this step could make no report of
 */
public record Step(
    long number,
    Instant known,
    List<Kept> reports,
    List<Moved> moved,
    List<Redirect> redirects,
    List<EventVersion> versions,
    @Nullable Correction correction,
    @Nullable RunTally run,
    List<Rejection> rejections) {

  public Step {
    reports = List.copyOf(reports);
    moved = List.copyOf(moved);
    redirects = List.copyOf(redirects);
    versions = List.copyOf(versions);
    rejections = List.copyOf(rejections);
  }
}
